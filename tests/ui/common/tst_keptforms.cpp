// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keeping/keptforms.h"

#include "ui/common/messagebar.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Common;

/// What forms left behind is offered in the message bar of a page.
class TstKeptForms : public QObject
{
    Q_OBJECT

    std::unique_ptr<MessageBar> m_bar;
    KeptForms *m_forms = nullptr;
    QList<FormKeeper::Kept> m_left;
    QStringList m_opened;
    bool m_opens = true;

private slots:
    void init()
    {
        m_left = {{u"/nowhere/1.json"_s, u"act"_s, u"一つ目"_s, {}}};
        m_opened.clear();
        m_opens = true;
        m_bar = std::make_unique<MessageBar>();
        m_forms = new KeptForms(
            *m_bar, [this] { return m_left; },
            [this](const FormKeeper::Kept &kept) {
                m_opened += kept.title;
                if (m_opens)
                    m_left.removeIf([&](const FormKeeper::Kept &one) { return one.file == kept.file; });
                return m_opens;
            });
    }

    void theOneIsOpenedAndNoLongerOffered()
    {
        m_forms->offer();
        QVERIFY(!m_bar->text().isEmpty());
        emit m_bar->actionTriggered();
        QCOMPARE(m_opened, QStringList{u"一つ目"_s});
        QVERIFY(m_bar->text().isEmpty());
    }

    void severalAreToldByTheirNames()
    {
        m_left.append({u"/nowhere/2.json"_s, u"act"_s, u"A & B"_s, {}});
        m_forms->offer();
        emit m_bar->actionTriggered();
        auto *menu = m_bar->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().constLast()->text(), u"A && B"_s);
        menu->actions().constLast()->trigger();
        QCOMPARE(m_opened, QStringList{u"A & B"_s});
        QVERIFY(!m_bar->text().isEmpty()); // the other one
        menu->close();
    }

    void whatCannotBeOpenedStays()
    {
        m_opens = false;
        m_forms->offer();
        emit m_bar->actionTriggered();
        QVERIFY(!m_bar->text().isEmpty());
        QCOMPARE(m_left.size(), 1);
    }

    void whoClosesTheMessageIsNotAskedAgain()
    {
        m_bar->show();
        m_forms->offer();
        m_bar->findChild<QToolButton *>()->click();
        m_forms->offer();
        QVERIFY(m_bar->text().isEmpty());
        m_left.append({u"/nowhere/2.json"_s, u"act"_s, u"新しい書きかけ"_s, {}});
        m_forms->offer();
        QVERIFY(!m_bar->text().isEmpty());
    }

    void otherMessagesAreLeftAlone()
    {
        m_forms->offer();
        m_bar->showMessage(MessageBar::Kind::Success, u"保存しました。"_s, u"見る"_s);
        emit m_bar->actionTriggered();
        QVERIFY(m_opened.isEmpty());
        m_left.clear();
        m_forms->offer();
        QCOMPARE(m_bar->text(), u"保存しました。"_s);
    }
};

QTEST_MAIN(TstKeptForms)
#include "tst_keptforms.moc"
