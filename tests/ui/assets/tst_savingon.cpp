// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetform.h"
#include "ui/common/badge.h"
#include "ui/common/choicebox.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// Ctrl+Enter saves and goes on to the next form; with Shift it saves and closes.
class TstSavingOn : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void registersOneAfterTheOther()
    {
        open(FormStart::fresh(m_town->root));
        line(u"name"_s)->setText(u"一件目"_s);
        press(Qt::ControlModifier);
        QTRY_COMPARE(assets().size(), 1);
        QTRY_COMPARE(line(u"name"_s)->text(), QString());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(static_cast<Common::ChoiceBox *>(m_dialog->form()->field(u"unit"_s)->editor())->chosenId().has_value());
        QTRY_VERIFY(line(u"name"_s)->hasFocus());
        line(u"name"_s)->setText(u"二件目"_s);
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(assets().size(), 2);
    }

    void savesAndOpensTheNextRow()
    {
        const qint64 first = m_town->asset(u"一"_s);
        const qint64 second = m_town->asset(u"二"_s);
        open(FormStart::edit(first));
        m_dialog->setNeighbour([=](qint64 id, int step) { return id == first && step > 0 ? std::optional(second) : std::nullopt; });
        line(u"name"_s)->setText(u"一の改め"_s);
        press(Qt::ControlModifier);
        QTRY_COMPARE(m_dialog->assetId().value_or(0), second);
        QCOMPARE(nameOf(first), u"一の改め"_s);
        line(u"name"_s)->setText(u"二の改め"_s);
        press(Qt::ControlModifier); // the last row: saved, and it stays
        QTRY_COMPARE(nameOf(second), u"二の改め"_s);
        QTRY_COMPARE(m_dialog->messageBar()->kind(), Common::MessageBar::Kind::Success);
        QVERIFY(!m_dialog->isModified());
        QCOMPARE(m_dialog->assetId().value_or(0), second);
        QVERIFY(m_dialog->isVisible());
    }

    void theNextRowStandsInTheSameFormAsInOneOfItsOwn()
    {
        const auto levels = [](const QString &c) { return QJsonObject{{u"C"_s, c}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}; };
        const qint64 first = m_town->asset(u"一"_s, {{u"levels"_s, levels(u"2"_s)}, {u"remarks"_s, u"覚え"_s}, {u"kana"_s, u"いち"_s}, {u"personalInfo"_s, u"有"_s}, {u"expiresOn"_s, u"2027-03-31"_s}});
        const qint64 second = m_town->asset(u"二"_s, {{u"levels"_s, levels(u"1"_s)}, {u"acquiredOn"_s, u"2020-04-01"_s}, {u"managerPost"_s, u"税務課長"_s}});
        QVERIFY(first > 0 && second > 0);
        open(FormStart::edit(second));
        const Answers own = m_dialog->assetForm()->answers();
        const QList<Common::Badge> ownBadges = badges();
        open(FormStart::edit(first));
        m_dialog->setNeighbour([=](qint64 id, int step) { return id == first && step > 0 ? std::optional(second) : std::nullopt; });
        const AssetForm *form = m_dialog->assetForm();
        QVERIFY(badges() != ownBadges);
        m_dialog->form()->field(u"acquiredOn"_s)->setError(u"読めません。"_s);
        m_dialog->saveAndStep(1);
        QCOMPARE(m_dialog->assetId().value_or(0), second);
        QCOMPARE(m_dialog->assetForm(), form);
        QCOMPARE(m_dialog->assetForm()->answers(), own);
        QCOMPARE(badges(), ownBadges);
        QVERIFY(m_dialog->form()->field(u"acquiredOn"_s)->error().isEmpty());
        QVERIFY(!m_dialog->isModified());
        line(u"name"_s)->setText(u"二の改め"_s);
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(nameOf(second), u"二の改め"_s);
        QCOMPARE(Assets::load(m_town->session->db(), first)->texts.value(u"remarks"_s), u"覚え"_s);
        QVERIFY(Assets::load(m_town->session->db(), second)->texts.value(u"remarks"_s).isEmpty());
    }

    void aRowOfAnotherStandingGetsAFormOfItsOwn()
    {
        const qint64 first = m_town->asset(u"決まったもの"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        const qint64 second = m_town->asset(u"未分類のもの"_s);
        open(FormStart::edit(first));
        m_dialog->setNeighbour([=](qint64 id, int step) { return id == first && step > 0 ? std::optional(second) : std::nullopt; });
        QVERIFY(!m_dialog->assetForm()->levelBox(u"C"_s));
        m_dialog->saveAndStep(1);
        QVERIFY(m_dialog->assetForm()->levelBox(u"C"_s));
    }

    void theReadingIsFilledInForEachOne()
    {
        open(FormStart::fresh(m_town->root));
        const auto compose = [this](const QString &reading, const QString &word) {
            for (const QString &text : {reading, word}) {
                QInputMethodEvent composing(text, {});
                QCoreApplication::sendEvent(line(u"name"_s), &composing);
            }
            QInputMethodEvent chosen;
            chosen.setCommitString(word);
            QCoreApplication::sendEvent(line(u"name"_s), &chosen);
        };
        compose(u"じゅうみん"_s, u"住民"_s);
        QCOMPARE(line(u"kana"_s)->text(), u"じゅうみん"_s);
        press(Qt::ControlModifier);
        QTRY_COMPARE(assets().size(), 1);
        QTRY_COMPARE(line(u"kana"_s)->text(), QString());
        compose(u"ぜい"_s, u"税"_s);
        QCOMPARE(line(u"kana"_s)->text(), u"ぜい"_s);
    }

    void whatIsMissingStopsIt()
    {
        open(FormStart::fresh(m_town->root));
        press(Qt::ControlModifier);
        QVERIFY(!m_dialog->form()->field(u"name"_s)->error().isEmpty());
        line(u"name"_s)->setText(u"一件"_s);
        m_dialog->submit(); // an ordinary save again: it closes
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    void keysOfAConversionAreNotTheForms()
    {
        open(FormStart::fresh(m_town->root));
        line(u"name"_s)->setText(u"台帳"_s);
        QInputMethodEvent composing(u"かくう"_s, {});
        QCoreApplication::sendEvent(line(u"name"_s), &composing);
        for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
            press(modifiers);
        QVERIFY(!m_dialog->isBusy() && m_dialog->isVisible());
        QCOMPARE(assets().size(), 0);
        QInputMethodEvent chosen;
        chosen.setCommitString(u"架空"_s);
        QCoreApplication::sendEvent(line(u"name"_s), &chosen);
        press(Qt::ControlModifier);
        QTRY_COMPARE(assets().size(), 1);
    }

    void buttonsSayTheirKeys()
    {
        open(FormStart::fresh(m_town->root));
        const auto *next = m_dialog->findChild<QPushButton *>(u"nextButton"_s);
        QVERIFY(next->isVisible() && !next->text().isEmpty());
        QVERIFY(next->toolTip().startsWith(u"Ctrl+Enter"_s));
        QCOMPARE(m_dialog->actButton()->toolTip(), u"Ctrl+Shift+Enter"_s);
    }

private:
    void open(const FormStart &start)
    {
        m_dialog = std::make_unique<AssetDialog>(*m_town->session, start);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void press(Qt::KeyboardModifiers modifiers) { QTest::keyClick(line(u"name"_s), Qt::Key_Return, modifiers); }
    QList<Common::Badge> badges() const
    {
        QList<Common::Badge> all;
        for (const Common::BadgeLabel *label : m_dialog->findChildren<Common::BadgeLabel *>())
            all += label->badges();
        return all;
    }
    QLineEdit *line(const QString &key) const { return qobject_cast<QLineEdit *>(m_dialog->form()->field(key)->editor()); }
    QVector<qint64> assets() const { return Assets::Queries(m_town->session->db(), {}).ids({}); }
    QString nameOf(qint64 id) const { return Assets::load(m_town->session->db(), id).value_or(Assets::Asset{}).object.name; }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetDialog> m_dialog;
};

QTEST_MAIN(TstSavingOn)
#include "tst_savingon.moc"
