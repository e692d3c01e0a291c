// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetexport.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QTimer>

class QComboBox;

namespace Common {
class ProgressBarLine;
} // namespace Common

namespace BooksUi {

/// 書き出し: what, in which form, and where to. Writing out is an act: it is recorded before the file is written.
class ExportDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    ExportDialog(Shell::Session &session, const Assets::Filter &filter,
                 const QList<Assets::SortKey> &sort, QWidget *parent = nullptr,
                 const QStringList &columns = {});
    ~ExportDialog() override;
    /// `columns`: codes of the columns on the screen, in their order; empty = every column is the only offer.
    static void run(Shell::Session &session, const Assets::Filter &filter,
                    const QList<Assets::SortKey> &sort, QWidget *parent,
                    const QStringList &columns = {});

signals:
    void exported(const QString &path, qint64 rows);

protected:
    void apply() override;

private:
    struct Wish {
        Assets::Filter filter;
        QString path;
        QString suffix;
        Assets::ExportOptions options;
    };
    void prepare(const Wish &wish);
    void offerUtf8(Wish wish, const Exchange::Cp932Losses &losses);
    void record(const Wish &wish, const Assets::ExportFacts &facts);
    void askSections();
    void write(const Wish &wish);
    void end(const std::optional<Support::Error> &error);

    Shell::Session &m_session;
    Assets::Filter m_filter;
    QList<Assets::SortKey> m_sort;
    QComboBox *m_scope;
    QComboBox *m_format;
    QComboBox *m_columns;
    QStringList m_shownColumns;
    Common::ProgressBarLine *m_line;
    QTimer m_poll;
    std::shared_ptr<Support::Progress> m_progress;
};

} // namespace BooksUi
