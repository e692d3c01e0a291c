// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

namespace App {

/// What was written to show that the program works where nobody looks at a window.
struct DemoFiles {
    QString registerFile;
    QString book;
    QString picture;
};

/// The register of the sample in `folder`, opened in `window`; its 情報資産台帳 as PDF. The picture is taken by
/// takePicture() when the window has shown itself. Doing it again replaces book and picture and keeps the register.
[[nodiscard]] Support::Result<DemoFiles> makeDemo(const QString &folder);
[[nodiscard]] bool takePicture(Shell::MainWindow &window, const QString &path);

} // namespace App
