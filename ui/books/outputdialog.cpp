// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/outputdialog.h"

#include "ui/common/style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace BooksUi {

OutputDialog::OutputDialog(const QList<Book> &books, const QString &current, QWidget *parent)
    : FormDialog(tr("帳票と頁を選んで出力する"), u"output"_s, parent)
    , m_books(new QListWidget)
    , m_pages(new QLineEdit)
    , m_sides(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setActText(tr("PDF に書き出す(&F)…"));
    QPushButton *print = addButton(tr("印刷する(&P)…"));
    m_books->setObjectName(u"outputBooksList"_s);
    m_books->setMinimumHeight(6 * Common::kRowHeight);
    for (const Book &book : books) {
        auto *item = new QListWidgetItem(book.title, m_books);
        item->setData(Qt::UserRole, book.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(book.code == current ? Qt::Checked : Qt::Unchecked);
        if (book.code == current)
            m_books->setCurrentItem(item);
    }
    m_pages->setObjectName(u"outputPagesLineEdit"_s);
    m_pages->setPlaceholderText(tr("例: 1-3,5　空なら全頁"));
    m_sides->setObjectName(u"outputSidesBox"_s);
    m_sides->addItem(tr("奇数頁と偶数頁"), int(Books::PageSelection::Sides::All));
    m_sides->addItem(tr("奇数頁だけ"), int(Books::PageSelection::Sides::Odd));
    m_sides->addItem(tr("偶数頁だけ"), int(Books::PageSelection::Sides::Even));
    form()->addNote(
        tr("選んだ帳票を、この順に一つの PDF または一回の印刷にまとめます。頁番号は帳票ごとに付き、"
           "出力は帳票ごとに証跡に残ります。"));
    form()->addField(tr("帳票(&B)"), m_books, Common::Need::Unsaid, u"books"_s);
    form()->addField(tr("頁(&G)"), m_pages, Common::Need::Unsaid, u"pages"_s);
    form()->addField(tr("裏表(&S)"), m_sides);
    connect(print, &QPushButton::clicked, this, [this] {
        m_print = true;
        submit();
        m_print = false;
    });
    setModified(false);
}

Support::Result<Books::PageSelection> OutputDialog::pages() const
{
    auto pages = Books::pageSelectionFromText(m_pages->text());
    if (pages)
        pages->sides = static_cast<Books::PageSelection::Sides>(m_sides->currentData().toInt());
    return pages;
}

OutputDialog::Choice OutputDialog::choice() const
{
    Choice choice;
    for (int row = 0; row < m_books->count(); ++row) {
        if (m_books->item(row)->checkState() == Qt::Checked)
            choice.books.append(m_books->item(row)->data(Qt::UserRole).toString());
    }
    choice.pages = pages().value_or(Books::PageSelection{});
    return choice;
}

void OutputDialog::check()
{
    if (choice().books.isEmpty())
        setFieldError(u"books"_s, tr("帳票を一つ以上選んでください。"));
    if (const auto read = pages(); !read)
        setFieldError(u"pages"_s, read.error().message);
}

void OutputDialog::apply()
{
    if (m_print)
        emit printWanted();
    else
        emit pdfWanted();
}

} // namespace BooksUi
