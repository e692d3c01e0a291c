// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/custody/custodydesk.h"

#include "models/register/objects.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/choicebox.h"
#include "ui/common/codelineedit.h"
#include "ui/common/datefield.h"
#include "ui/common/messagebar.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/prompt.h"
#include "ui/common/scanning/scanguard.h"
#include "ui/common/scanning/scanline.h"
#include "ui/common/style.h"
#include "ui/shell/choices.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QShortcut>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using Common::kGrid;
using Common::MessageBar;
using Common::Tone;

namespace CustodyUi {

namespace {

constexpr double kPartOfScreen = 0.9;
constexpr int kNumber = 0;
constexpr int kName = 1;
constexpr int kVerdict = 2;

/// What comes and goes over a counter, the most frequent first.
const QStringList &kindsOfDesk()
{
    static const QStringList kinds{u"return"_s, u"takeOut"_s, u"lend"_s, u"check"_s};
    return kinds;
}

QFont larger(const QFont &font, double by)
{
    QFont made = font;
    made.setPointSizeF(made.pointSizeF() * by);
    return made;
}

} // namespace

CustodyDesk::CustodyDesk(Shell::Session &session, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_kinds(new QButtonGroup(this))
    , m_scan(new Common::ScanLine(this))
    , m_message(new MessageBar(this))
    , m_verdict(new Common::ToneLabel(Tone::Muted, this))
    , m_lines(new QTableWidget(0, 3, this))
{
    setObjectName(u"custodyDesk"_s);
    setWindowTitle(tr("受渡しの受付（スキャン）"));
    build();
    new Common::ScanGuard(m_scan); // lives with the line
    connect(m_scan, &Common::ScanLine::scanned, this, &CustodyDesk::scanned);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &CustodyDesk::record);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, &CustodyDesk::takeBack);
    kindChosen();
    m_scan->setFocus();
}

void CustodyDesk::open(Shell::Session &session, QWidget *parent)
{
    auto *desk = parent->findChild<CustodyDesk *>();
    if (!desk) {
        desk = new CustodyDesk(session, parent);
        desk->setAttribute(Qt::WA_DeleteOnClose);
        desk->resize(QSize(980, 640).boundedTo(desk->screen()->availableSize() * kPartOfScreen));
    }
    desk->show();
    desk->raise();
    desk->activateWindow();
    desk->m_scan->setFocus();
}

void CustodyDesk::build()
{
    m_verdict->setObjectName(u"deskVerdict"_s);
    m_verdict->setFont(larger(m_verdict->font(), 1.6));
    m_verdict->setWordWrap(true);
    m_lines->setObjectName(u"deskLines"_s);
    m_lines->setAccessibleName(tr("読み取ったもの"));
    m_lines->setHorizontalHeaderLabels({tr("番号"), tr("名称"), tr("確かめた結果")});
    m_lines->horizontalHeader()->setSectionResizeMode(kVerdict, QHeaderView::Stretch);
    m_lines->horizontalHeader()->resizeSection(kName, 240);
    m_lines->verticalHeader()->hide();
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(buildKinds());
    layout->addWidget(buildFields());
    layout->addWidget(buildScanRow());
    layout->addWidget(m_verdict);
    layout->addWidget(m_message);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buildButtons());
}

QWidget *CustodyDesk::buildKinds()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    for (int at = 0; at < kindsOfDesk().size(); ++at) {
        const Custody::EventKind *kind = Custody::eventKind(kindsOfDesk().at(at));
        auto *button = new QRadioButton(tr("%1(&%2)", "kind of hand-over, key").arg(kind->label).arg(at + 1), row);
        button->setObjectName(u"desk."_s + kind->code);
        m_kinds->addButton(button, at);
        button->setChecked(at == 0);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_kinds, &QButtonGroup::idClicked, this, &CustodyDesk::kindChosen);
    return row;
}

QWidget *CustodyDesk::buildFields()
{
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(kGrid);
    m_holder = new Common::ChoiceBox(m_fields);
    m_holder->setChoices(Shell::personChoices(m_session));
    m_destination = new QLineEdit(m_fields);
    m_purpose = new QLineEdit(m_fields);
    m_due = new Common::DateField(m_fields);
    m_permit = new Common::CodeLineEdit(m_fields);
    m_confirmedBy = new QLineEdit(m_session.personId() ? m_session.actor().name : QString(), m_fields);
    form->addRow(tr("受け取った者(&H)"), m_holder);
    form->addRow(tr("行先(&D)"), m_destination);
    form->addRow(tr("目的(&P)"), m_purpose);
    form->addRow(tr("返却予定日(&B)"), m_due);
    form->addRow(tr("許可番号(&K)"), m_permit);
    form->addRow(tr("確認者(&C)"), m_confirmedBy);
    connect(m_holder, &Common::ChoiceBox::chosenChanged, this, &CustodyDesk::askAll);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_destination, m_purpose, m_permit, m_confirmedBy})
        connect(line, &QLineEdit::editingFinished, this, &CustodyDesk::askAll);
    return m_fields;
}

QWidget *CustodyDesk::buildScanRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto *label = new QLabel(tr("番号(&N)"), row);
    label->setBuddy(m_scan);
    m_scan->setFont(larger(m_scan->font(), 1.4));
    m_scan->setPlaceholderText(tr("番号を読み取ってください"));
    layout->addWidget(label);
    layout->addWidget(m_scan, 1);
    return row;
}

QWidget *CustodyDesk::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(tr("選んだ行を取り消す(&Z)"), row);
    back->setToolTip(tr("Ctrl+Z。選んでいなければ、最後の行"));
    m_record = new QPushButton(tr("確定(&R)"), row);
    m_record->setObjectName(u"deskRecord"_s);
    m_record->setToolTip(tr("Ctrl+Enter"));
    auto *close = new QPushButton(tr("閉じる"), row);
    for (QPushButton *button : {back, m_record, close})
        button->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &CustodyDesk::takeBack);
    connect(m_record, &QPushButton::clicked, this, &CustodyDesk::record);
    connect(close, &QPushButton::clicked, this, &CustodyDesk::reject);
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(m_record);
    layout->addWidget(close);
    return row;
}

QString CustodyDesk::kind() const
{
    return kindsOfDesk().at(m_kinds->checkedId());
}

QString CustodyDesk::verdictText() const
{
    return m_verdict->text();
}

QStringList CustodyDesk::numbers() const
{
    QStringList all;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        all.append(m_lines->item(row, kNumber)->text());
    return all;
}

/// What is refused stays in sight and is not recorded.
QStringList CustodyDesk::accepted() const
{
    QStringList all;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (m_lines->item(row, kVerdict)->data(Qt::UserRole).toBool())
            all.append(m_lines->item(row, kNumber)->text());
    }
    return all;
}

QJsonObject CustodyDesk::params(const QStringList &numbers) const
{
    QJsonObject params{{u"things"_s, QJsonArray::fromStringList(numbers)}};
    const auto add = [&params](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            params.insert(key, text.trimmed());
    };
    const QString what = kind();
    if (what == "takeOut"_L1 || what == "lend"_L1) {
        if (const auto holder = m_holder->chosenId())
            params.insert(u"holder"_s, *holder);
        add(u"purpose"_s, m_purpose->text());
        add(u"dueOn"_s, m_due->stored());
        add(u"permit"_s, m_permit->code());
        if (what == "takeOut"_L1)
            add(u"destination"_s, m_destination->text());
    } else {
        add(u"confirmedBy"_s, m_confirmedBy->text());
        if (what == "check"_L1)
            params.insert(u"present"_s, true);
    }
    return params;
}

void CustodyDesk::kindChosen()
{
    const bool isGoing = kind() == "takeOut"_L1 || kind() == "lend"_L1;
    auto *form = qobject_cast<QFormLayout *>(m_fields->layout());
    for (QWidget *field : std::initializer_list<QWidget *>{m_holder, m_purpose, m_due, m_permit})
        form->setRowVisible(field, isGoing);
    form->setRowVisible(m_destination, kind() == "takeOut"_L1);
    form->setRowVisible(m_confirmedBy, !isGoing);
    say(tr("%1するものの番号を読み取ってください。").arg(Custody::eventKind(kind())->label), true);
    askAll();
}

void CustodyDesk::say(const QString &text, bool good)
{
    m_verdict->setTone(good ? Tone::Success : Tone::Danger);
    m_verdict->setText(text);
    if (!good)
        QApplication::beep();
}

void CustodyDesk::count()
{
    m_record->setText(tr("%1 件を確定(&R)").arg(accepted().size()));
    m_record->setEnabled(!accepted().isEmpty() && !m_busy);
}

void CustodyDesk::scanned(const QStringList &codes)
{
    m_message->clear();
    try {
        for (const QString &code : codes) {
            const auto object = Register::findByNumber(m_session.db(), code);
            if (!object)
                continue;
            if (numbers().contains(object->number)) {
                say(tr("%1 は読み取り済みです。").arg(object->number), false);
                return;
            }
            const int row = m_lines->rowCount();
            m_lines->insertRow(row);
            m_lines->setItem(row, kNumber, new QTableWidgetItem(object->number));
            m_lines->setItem(row, kName, new QTableWidgetItem(object->name));
            m_lines->setItem(row, kVerdict, new QTableWidgetItem(tr("確かめています…")));
            m_lines->scrollToItem(m_lines->item(row, kNumber));
            count();
            ask(object->number);
            return;
        }
    } catch (const Storage::DbError &error) {
        m_message->showError(error.toError(m_session.db().path()));
        return;
    }
    say(tr("「%1」という番号のものはありません。").arg(codes.first()), false);
}

void CustodyDesk::ask(const QString &number)
{
    m_session.perform(u"custody."_s + kind(), params({number}), this, [this, number](const Register::Outcome &outcome) { answered(number, outcome); }, {}, true);
}

void CustodyDesk::askAll()
{
    for (const QString &number : numbers())
        ask(number);
    count();
}

void CustodyDesk::answered(const QString &number, const Register::Outcome &outcome)
{
    const qsizetype row = numbers().indexOf(number);
    if (row < 0)
        return; // taken back meanwhile
    QString text = tr("✓ よし");
    if (!outcome) {
        text = u"× "_s + Register::rejectionText(outcome.error());
    } else if (!outcome->consequences.isEmpty()) {
        QStringList told;
        for (const Register::Consequence &consequence : outcome->consequences)
            told.append(consequence.text);
        text = u"✓ "_s + told.join(u' ');
    }
    m_lines->item(int(row), kVerdict)->setText(text);
    m_lines->item(int(row), kVerdict)->setData(Qt::UserRole, outcome.has_value());
    count();
    m_lines->resizeRowToContents(int(row));
    if (row == m_lines->rowCount() - 1)
        say(number + u"  "_s + m_lines->item(int(row), kName)->text() + u"  "_s + text, outcome.has_value());
}

void CustodyDesk::takeBack()
{
    const int row = m_lines->currentRow() >= 0 ? m_lines->currentRow() : m_lines->rowCount() - 1;
    if (row < 0)
        return;
    say(tr("%1 を取り消しました。").arg(m_lines->item(row, kNumber)->text()), true);
    m_lines->removeRow(row);
    m_lines->setCurrentCell(-1, -1);
    count();
    m_scan->setFocus();
}

void CustodyDesk::record()
{
    if (m_busy || accepted().isEmpty())
        return;
    m_busy = true;
    count();
    m_session.perform(u"custody."_s + kind(), params(accepted()), this, [this, label = Custody::eventKind(kind())->label](const Register::Outcome &outcome) {
        m_busy = false;
        if (!outcome) {
            count();
            say(tr("確定できませんでした。行を直すか、取り消してください。"), false);
            m_message->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
            return;
        }
        m_message->clear();
        for (int row = m_lines->rowCount() - 1; row >= 0; --row) {
            if (m_lines->item(row, kVerdict)->data(Qt::UserRole).toBool())
                m_lines->removeRow(row);
        }
        count();
        const QString slip = outcome->result.value(u"slip"_s).toString();
        say(slip.isEmpty() ? tr("%1を %2 件記録しました。").arg(label).arg(outcome->result.value(u"count"_s).toInteger())
                           : tr("%1を %2 件記録しました（票 %3）。").arg(label).arg(outcome->result.value(u"count"_s).toInteger()).arg(slip), true);
        m_scan->setFocus();
        emit recorded(outcome->result);
    });
}

/// What was read and not recorded is not thrown away without a word.
void CustodyDesk::reject()
{
    if (m_lines->rowCount() > 0) {
        const int answer = Common::prompter().ask(this, {tr("受付を閉じる"), tr("読み取った %1 件は、まだ記録していません。").arg(m_lines->rowCount()), {}, {tr("受付に戻る"), tr("記録せずに閉じる")}, 0});
        if (answer != 1)
            return;
    }
    QDialog::reject();
}

} // namespace CustodyUi
