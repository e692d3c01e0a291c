// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinitionrepository.h"
#include "ui/books/bookjob.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QTimer>

class QTabWidget;

namespace Common {
class FormKeeping;
}

namespace BooksUi {

class BlankPane;
class ColumnsPane;
class FormPane;
class PreviewWidget;
class RowsPane;

/// 帳票の定義: columns, rows, form and blank rows at the left, what it looks like at the right. It is kept only when it is
/// saved; closing asks 保存 / 破棄 / キャンセル.
class DefinitionEditor final : public Common::FormDialog
{
    Q_OBJECT

public:
    /// `stored` without an id begins a new one.
    DefinitionEditor(Shell::Session &session, const Assets::StoredDefinition &stored, QWidget *parent = nullptr);
    ~DefinitionEditor() override;

    [[nodiscard]] Assets::BookDefinition definition() const;
    [[nodiscard]] PreviewWidget *preview() const { return m_preview; }
    [[nodiscard]] bool isSetting() const { return m_progress != nullptr || m_wanted.isActive(); }
    /// Under another name, as a new one.
    void saveAs(const QString &name);
    /// Back to what it was when it was opened.
    void revert();
    /// Goes on with a definition that a crash interrupted.
    void resume(const Assets::BookDefinition &definition);

signals:
    void saved(const QString &name);

protected:
    void check() override;
    void apply() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    void buildPreview();
    void showDefinition(const Assets::BookDefinition &definition);
    void noteChange();
    void askSaveAs();
    void save(const Assets::BookDefinition &definition, bool asNew);
    void wantPreview();
    void layOutPreview();
    [[nodiscard]] std::optional<QString> nameProblem(const QString &name, qint64 ownId) const;

    Shell::Session &m_session;
    Assets::StoredDefinition m_stored;
    QTabWidget *m_tabs = nullptr;
    ColumnsPane *m_columns = nullptr;
    RowsPane *m_rows = nullptr;
    FormPane *m_form = nullptr;
    BlankPane *m_blank = nullptr;
    PreviewWidget *m_preview = nullptr;
    Common::FormKeeping *m_keeping = nullptr;
    std::shared_ptr<Support::Progress> m_progress; ///< of the preview that is being set
    QTimer m_wanted;
    bool m_stale = false;
};

} // namespace BooksUi
