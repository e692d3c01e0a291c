// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/architecture/sourcetree.h"

namespace Architecture {

/// Checks every #include under models/, ui/ and app/ against the house: see CONTRIBUTING.md, "Where a file may look".
class IncludeCheck
{
public:
    explicit IncludeCheck(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QList<Fault> run();

private:
    void checkFile(const SourceFile &file);
    void checkSystem(const SourceFile &file, const QString &header);
    void checkOwn(const SourceFile &file, const QString &header);
    void checkModels(const SourceFile &file, const SourceFile &target);
    void checkUi(const SourceFile &file, const SourceFile &target);
    void fault(const char *rule, const QString &text);

    QString m_root;
    QString m_file;
    int m_line = 0;
    QList<Fault> m_faults;
};

} // namespace Architecture
