// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/formpane.h"

#include "ui/books/pagesetupfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using Assets::BookAlign;
using Assets::BookDefinition;
using Assets::DefinedLine;

namespace BooksUi {

namespace {

constexpr int kNameLength = 60;
constexpr int kTextLines = 3;

/// ">" and "^" before a line put it right and in the middle.
QString lineText(const DefinedLine &line)
{
    const QString mark = line.align == BookAlign::Right ? u">"_s : line.align == BookAlign::Center ? u"^"_s : QString();
    return mark + line.text;
}

DefinedLine lineOf(const QString &text)
{
    if (text.startsWith(u'>') || text.startsWith(u'＞'))
        return {text.mid(1), BookAlign::Right};
    if (text.startsWith(u'^') || text.startsWith(u'＾'))
        return {text.mid(1), BookAlign::Center};
    return {text, BookAlign::Left};
}

QStringList withoutEmptyEnd(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

FormPane::FormPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_formNumber(ownLine(tr("例: 様式第1号")))
    , m_approval(ownLine(tr("左から。例: 課長、係長、係")))
    , m_page(new PageSetupField(this))
    , m_intro(lines(tr("例: 次のとおり申請します。行の頭に > で右寄せ、^ で中央")))
    , m_notes(lines(tr("一行に一つ")))
    , m_description(lines(tr("どの様式か、いつ使うか")))
{
    m_name->setObjectName(u"definitionNameEdit"_s);
    m_title->setPlaceholderText(tr("空けておくと、規程での台帳の呼び名"));
    for (QLineEdit *edit : {m_name, m_title}) {
        edit->setMaxLength(kNameLength);
        connect(edit, &QLineEdit::textChanged, this, &FormPane::changed);
    }
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("名前（必須）(&N)"), m_name);
    form->addRow(tr("印刷する題名(&T)"), m_title);
    form->addRow(tr("様式番号(&F)"), m_formNumber.row);
    form->addRow(tr("決裁欄(&K)"), m_approval.row);
    form->addRow(tr("用紙(&Z)"), m_page);
    form->addRow(tr("表の前の文(&E)"), m_intro);
    form->addRow(tr("表の後の注記(&H)"), m_notes);
    form->addRow(tr("説明(&D)"), m_description);
    connect(m_page, &PageSetupField::changed, this, &FormPane::changed);
}

FormPane::OwnLine FormPane::ownLine(const QString &placeholder)
{
    OwnLine line{new QWidget(this), new QLineEdit(this), new QCheckBox(tr("台帳の設定のとおり"), this)};
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.edit, 1);
    layout->addWidget(line.usual);
    line.row->setFocusProxy(line.edit);
    line.edit->setPlaceholderText(placeholder);
    connect(line.edit, &QLineEdit::textChanged, this, &FormPane::changed);
    connect(line.usual, &QCheckBox::toggled, this, [this, edit = line.edit](bool usual) {
        edit->setEnabled(!usual);
        emit changed();
    });
    return line;
}

QPlainTextEdit *FormPane::lines(const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(placeholder);
    edit->setFixedHeight(kTextLines * edit->fontMetrics().lineSpacing() + 12);
    connect(edit, &QPlainTextEdit::textChanged, this, &FormPane::changed);
    return edit;
}

void FormPane::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void FormPane::show(const BookDefinition &definition)
{
    const QSignalBlocker quiet(this);
    m_name->setText(definition.name);
    m_title->setText(definition.title);
    m_formNumber.usual->setChecked(!definition.formNumber);
    m_formNumber.edit->setText(definition.formNumber.value_or(QString()));
    m_approval.usual->setChecked(!definition.approvalTitles);
    m_approval.edit->setText(definition.approvalTitles.value_or(QStringList()).join(u'、'));
    m_page->setValue(definition.page);
    QStringList intro;
    for (const DefinedLine &line : definition.intro)
        intro.append(lineText(line));
    m_intro->setPlainText(intro.join(u'\n'));
    m_notes->setPlainText(definition.notes.join(u'\n'));
    m_description->setPlainText(definition.description);
}

void FormPane::write(BookDefinition &definition) const
{
    static const QRegularExpression kSeparators(u"[、,，]+"_s);
    definition.name = m_name->text().trimmed();
    definition.title = m_title->text().trimmed();
    definition.formNumber.reset();
    definition.approvalTitles.reset();
    if (!m_formNumber.usual->isChecked())
        definition.formNumber = m_formNumber.edit->text().trimmed();
    if (!m_approval.usual->isChecked()) {
        definition.approvalTitles = QStringList();
        for (const QString &title : m_approval.edit->text().split(kSeparators, Qt::SkipEmptyParts))
            definition.approvalTitles->append(title.trimmed());
    }
    definition.page = m_page->value();
    definition.intro.clear();
    for (const QString &line : withoutEmptyEnd(m_intro->toPlainText()))
        definition.intro.append(lineOf(line));
    definition.notes = withoutEmptyEnd(m_notes->toPlainText());
    definition.description = m_description->toPlainText().trimmed();
}

} // namespace BooksUi
