// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/pagesetupfield.h"

#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {

constexpr std::array kPapers{Books::Paper::A4, Books::Paper::A3, Books::Paper::B4,
                             Books::Paper::B5};

QDoubleSpinBox *lengthBox(double value, double most, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setSingleStep(1);
    box->setRange(0, most);
    box->setSuffix(QCoreApplication::translate("BooksUi", " mm"));
    box->setValue(value);
    box->setObjectName(name);
    return box;
}

template <typename Value> Value valueOf(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <typename Value> void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(int(value))));
}

QString pageKey(const QString &book)
{
    return u"books/%1/page"_s.arg(book);
}

/// Paper and direction as one number, for a box that shows both.
int paperKey(Books::Paper paper, Books::Orientation orientation)
{
    return int(paper) * 2 + int(orientation);
}

} // namespace

void rememberPage(const QString &book, const Books::PageSetup &page)
{
    Common::Settings().setValue(pageKey(book),
                         QJsonDocument(Books::toJson(page)).toJson(QJsonDocument::Compact));
}

std::optional<Books::PageSetup> rememberedPage(const QString &book)
{
    const QByteArray kept = Common::Settings().value(pageKey(book)).toByteArray();
    const auto page = Books::pageSetupFromJson(QJsonDocument::fromJson(kept).object());
    return !kept.isEmpty() && page ? std::optional(*page) : std::nullopt;
}

QString pageSetupWords(const Books::PageSetup &setup)
{
    const Books::Margins &m = setup.margins;
    const QString edge = setup.bindingEdge == Books::BindingEdge::Left
                             ? QCoreApplication::translate("BooksUi", "左")
                             : QCoreApplication::translate("BooksUi", "上");
    QString sides = QCoreApplication::translate("BooksUi", "片面");
    if (setup.duplex != Books::Duplex::None)
        sides = setup.duplex == Books::Duplex::LongEdge
                    ? QCoreApplication::translate("BooksUi", "両面（長辺綴じ）")
                    : QCoreApplication::translate("BooksUi", "両面（短辺綴じ）");
    return QCoreApplication::translate("BooksUi",
                                       "余白 左%1 上%2 右%3 下%4 mm、綴じしろ %5 %6 mm、%7")
        .arg(m.left)
        .arg(m.top)
        .arg(m.right)
        .arg(m.bottom)
        .arg(edge)
        .arg(setup.bindingMm)
        .arg(sides);
}

PageSetupDialog::PageSetupDialog(const Books::PageSetup &setup, QWidget *parent)
    : FormDialog(tr("ページ設定"), u"pagesetup"_s, parent)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_edge(new QComboBox)
    , m_duplex(new QComboBox)
    , m_words(new QLabel)
{
    setActText(tr("決定(&O)"));
    for (const Books::Paper paper : kPapers)
        m_paper->addItem(Books::paperWords(paper, Books::Orientation::Portrait).section(u' ', 0, 0),
                         int(paper));
    m_orientation->addItem(tr("縦"), int(Books::Orientation::Portrait));
    m_orientation->addItem(tr("横"), int(Books::Orientation::Landscape));
    choose(m_paper, setup.paper);
    choose(m_orientation, setup.orientation);
    form()->addField(tr("用紙(&Z)"), m_paper);
    form()->addField(tr("向き(&D)"), m_orientation);
    addMargins(setup.margins);
    addBinding(setup);
    m_words->setWordWrap(true);
    form()->addWidget(m_words);
    for (QComboBox *box : {m_edge, m_duplex, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &PageSetupDialog::updateWords);
    updateWords();
    setModified(false);
}

void PageSetupDialog::addMargins(const Books::Margins &margins)
{
    m_left = lengthBox(margins.left, Books::kMostMarginMm, u"leftMarginBox"_s);
    m_top = lengthBox(margins.top, Books::kMostMarginMm, u"topMarginBox"_s);
    m_right = lengthBox(margins.right, Books::kMostMarginMm, u"rightMarginBox"_s);
    m_bottom = lengthBox(margins.bottom, Books::kMostMarginMm, u"bottomMarginBox"_s);
    form()->addSection(tr("余白"));
    form()->addField(tr("左(&L)"), m_left);
    form()->addField(tr("上(&U)"), m_top);
    form()->addField(tr("右(&R)"), m_right, Common::Need::Unsaid, u"margins"_s);
    form()->addField(tr("下(&B)"), m_bottom);
}

void PageSetupDialog::addBinding(const Books::PageSetup &setup)
{
    m_binding = lengthBox(setup.bindingMm, Books::kMostBindingMm, u"bindingBox"_s);
    m_edge->setObjectName(u"bindingEdgeBox"_s);
    m_duplex->setObjectName(u"duplexBox"_s);
    m_edge->addItem(tr("左を綴じる"), int(Books::BindingEdge::Left));
    m_edge->addItem(tr("上を綴じる"), int(Books::BindingEdge::Top));
    m_duplex->addItem(tr("片面"), int(Books::Duplex::None));
    m_duplex->addItem(tr("両面（長辺綴じ）"), int(Books::Duplex::LongEdge));
    m_duplex->addItem(tr("両面（短辺綴じ）"), int(Books::Duplex::ShortEdge));
    choose(m_edge, setup.bindingEdge);
    choose(m_duplex, setup.duplex);
    form()->addSection(tr("綴じと両面"));
    form()->addField(tr("綴じる辺(&E)"), m_edge);
    form()->addField(tr("綴じしろ(&M)"), m_binding);
    form()->addField(tr("両面印刷(&S)"), m_duplex);
}

/// Where the binding margin comes to lie on the back.
void PageSetupDialog::updateWords()
{
    const Books::PageSetup setup = value();
    if (setup.duplex == Books::Duplex::None) {
        m_words->setText(tr("綴じしろは余白に加わります。"));
        return;
    }
    const bool moves = setup.usableMm(true) != setup.usableMm(false) || setup.bindingMm == 0;
    if (!moves)
        m_words->setText(tr("綴じしろは余白に加わり、裏面でも同じ側にあります。"));
    else if (setup.bindingEdge == Books::BindingEdge::Left)
        m_words->setText(tr("綴じしろは余白に加わり、裏面では右側に移ります。"));
    else
        m_words->setText(tr("綴じしろは余白に加わり、裏面では下側に移ります。"));
}

Books::PageSetup PageSetupDialog::value() const
{
    Books::PageSetup setup;
    setup.paper = valueOf<Books::Paper>(m_paper);
    setup.orientation = valueOf<Books::Orientation>(m_orientation);
    setup.margins = {m_left->value(), m_top->value(), m_right->value(), m_bottom->value()};
    setup.bindingEdge = valueOf<Books::BindingEdge>(m_edge);
    setup.bindingMm = m_binding->value();
    setup.duplex = valueOf<Books::Duplex>(m_duplex);
    return setup;
}

void PageSetupDialog::check()
{
    if (const auto problem = Books::pageSetupProblem(value()))
        setFieldError(u"margins"_s, *problem);
}

PageSetupField::PageSetupField(QWidget *parent)
    : QWidget(parent)
    , m_paper(new QComboBox(this))
    , m_more(new QPushButton(tr("ページ設定(&Q)…"), this))
    , m_words(new QLabel(this))
{
    m_paper->setObjectName(u"paperBox"_s);
    m_more->setObjectName(u"pageSetupButton"_s);
    m_more->setAutoDefault(false);
    m_words->setWordWrap(true);
    for (const Books::Paper paper : kPapers) {
        for (const auto orientation : {Books::Orientation::Landscape, Books::Orientation::Portrait})
            m_paper->addItem(Books::paperWords(paper, orientation), paperKey(paper, orientation));
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid / 2);
    layout->addWidget(m_paper, 0, 0);
    layout->addWidget(m_more, 0, 1);
    layout->addWidget(m_words, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_paper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        const int key = m_paper->currentData().toInt();
        m_value.paper = static_cast<Books::Paper>(key / 2);
        m_value.orientation = static_cast<Books::Orientation>(key % 2);
        emit changed();
    });
    connect(m_more, &QPushButton::clicked, this, &PageSetupField::edit);
    showValue();
}

void PageSetupField::setValue(const Books::PageSetup &value)
{
    m_value = value;
    showValue();
}

void PageSetupField::showValue()
{
    const QSignalBlocker quiet(m_paper);
    choose(m_paper, paperKey(m_value.paper, m_value.orientation));
    m_words->setText(pageSetupWords(m_value));
}

void PageSetupField::edit()
{
    auto *dialog = new PageSetupDialog(m_value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Common::FormDialog::submitted, this, [this, dialog] {
        const Books::PageSetup chosen = dialog->value();
        dialog->succeed();
        if (chosen == m_value)
            return;
        setValue(chosen);
        emit changed();
    });
    dialog->open();
}

} // namespace BooksUi
