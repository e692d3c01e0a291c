// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagesetup.h"
#include "ui/common/dialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace BooksUi {

/// ページ設定: paper, margins, binding, both sides. It changes nothing by itself; whoever opened it asks for value().
class PageSetupDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    explicit PageSetupDialog(const Books::PageSetup &setup, QWidget *parent = nullptr);
    [[nodiscard]] Books::PageSetup value() const;

protected:
    void check() override;

private:
    void addMargins(const Books::Margins &margins);
    void addBinding(const Books::PageSetup &setup);
    void updateWords();

    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_edge;
    QComboBox *m_duplex;
    QDoubleSpinBox *m_binding;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_bottom;
    QLabel *m_words;
};

/// The page setup in a form: the paper to choose, and a button for the rest.
class PageSetupField final : public QWidget
{
    Q_OBJECT

public:
    explicit PageSetupField(QWidget *parent = nullptr);
    [[nodiscard]] const Books::PageSetup &value() const { return m_value; }
    /// Without changed().
    void setValue(const Books::PageSetup &value);

signals:
    void changed();

private:
    void edit();
    void showValue();

    Books::PageSetup m_value;
    QComboBox *m_paper;
    QPushButton *m_more;
    QLabel *m_words;
};

/// Each book keeps its paper on this computer. nullopt = it was never changed.
void rememberPage(const QString &book, const Books::PageSetup &page);
[[nodiscard]] std::optional<Books::PageSetup> rememberedPage(const QString &book);

/// 「余白 左11 上10 右11 下9 mm　綴じしろ 左10 mm　片面」
[[nodiscard]] QString pageSetupWords(const Books::PageSetup &setup);

} // namespace BooksUi
