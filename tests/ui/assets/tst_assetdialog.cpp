// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "models/register/openitems.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetform.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/restrictionbox.h"
#include "ui/assets/staledialog.h"
#include "ui/assets/yesnobox.h"
#include "ui/common/choicebox.h"
#include "ui/common/keeping/formkeeper.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;
using Common::FormKeeper;

/// Registering and editing through the real form, over a real register.
class TstAssetDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { begin(u"general"_s); }
    void cleanup()
    {
        m_dialog.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void errorsStandUnderTheirField()
    {
        open(FormStart::fresh(m_town->root));
        type(u"acquiredOn"_s, u"平成31年5月1日"_s);
        m_dialog->submit();
        QVERIFY(!field(u"name"_s)->error().isEmpty());
        QVERIFY(!field(u"acquiredOn"_s)->error().isEmpty());
        QVERIFY(line(u"name"_s)->hasFocus());
        auto *groups = m_dialog->findChild<QListWidget *>(u"formGroups"_s);
        QTRY_VERIFY(groups->item(0)->text().contains(u"要確認"_s));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(assets().size(), 0);
    }

    void errorOfTheRegisterStandsUnderItsField()
    {
        const qint64 there = m_town->asset(u"先の台帳"_s, {{u"number"_s, u"A-1"_s}});
        QVERIFY(there > 0);
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"後の台帳"_s);
        type(u"number"_s, u"Ａ－１"_s);
        m_dialog->submit();
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(!field(u"number"_s)->error().isEmpty());
        QVERIFY(line(u"number"_s)->hasFocus());
        QCOMPARE(line(u"name"_s)->text(), u"後の台帳"_s);
    }

    void onlyNameAndUnitAreRequired()
    {
        open(FormStart::fresh(m_town->root));
        QStringList required;
        for (const Common::FormField *one : m_dialog->form()->fields()) {
            if (one->need() == Common::Need::Required)
                required += one->key();
        }
        QCOMPARE(required, (QStringList{u"name"_s, u"unit"_s}));
        type(u"name"_s, u"最小の台帳"_s);
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->submit();
        QVERIFY(saved.wait());
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(load(saved.first().at(0).toLongLong()).object.state, QString::fromLatin1(Register::State::kDraft));
    }

    void savesByKeyboardOnly()
    {
        open(FormStart::fresh(m_town->root));
        QTRY_VERIFY(line(u"name"_s)->hasFocus());
        QTest::keyClicks(line(u"name"_s), u"Ledger 1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // never submits
        QVERIFY(m_dialog->isVisible() && !m_dialog->isBusy());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(line(u"kana"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(line(u"number"_s)->hasFocus());
        QRadioButton *level = m_dialog->assetForm()->levelBox(u"C"_s)->button(u"3B"_s);
        for (int steps = 0; steps < 40 && !qobject_cast<LevelBox *>(QApplication::focusWidget()->parentWidget()); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<LevelBox *>(QApplication::focusWidget()->parentWidget()));
        for (int steps = 0; steps < 6 && !level->isChecked(); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QVERIFY(level->isChecked());
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saved.wait());
        const Assets::Asset asset = load(saved.first().at(0).toLongLong());
        QCOMPARE(asset.object.name, u"Ledger 1"_s);
        QCOMPARE(asset.levels.value(u"C"_s), u"3B"_s);
    }

    void tabReachesEveryFieldInReadingOrder()
    {
        open(FormStart::fresh(m_town->root));
        QStringList reached;
        for (int steps = 0; steps < 120; ++steps) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            for (const Common::FormField *one : m_dialog->form()->fields()) {
                if ((now == one->editor() || one->editor()->isAncestorOf(now)) && !reached.contains(one->key()))
                    reached += one->key();
            }
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QStringList shown;
        for (const Common::FormField *one : m_dialog->form()->fields())
            shown += one->key();
        QCOMPARE(reached, shown);
    }

    void everyAltKeyIsUsedOnce()
    {
        open(FormStart::fresh(m_town->root));
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
        open(FormStart::edit(m_town->asset(u"台帳"_s)));
        m_dialog->setNeighbour([](qint64, int) { return std::nullopt; });
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
    }

    void theReadingComesFromTheInputMethod()
    {
        open(FormStart::fresh(m_town->root));
        const auto compose = [this](const QString &commit, const QString &preedit) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QCoreApplication::sendEvent(line(u"name"_s), &event);
        };
        compose({}, u"じゅうみん"_s);
        compose({}, u"住民"_s);
        QCOMPARE(line(u"kana"_s)->text(), QString());
        compose(u"住民"_s, {});
        QCOMPARE(line(u"kana"_s)->text(), u"じゅうみん"_s);
    }

    void ctrlZTakesBackTyping()
    {
        open(FormStart::fresh(m_town->root));
        line(u"number"_s)->setFocus();
        line(u"number"_s)->insert(u"Ａ－１"_s); // keyClicks() knows Latin letters alone
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(line(u"number"_s)->text(), u"A-1"_s); // converted when it is left
        line(u"number"_s)->setFocus();
        QTest::keyClick(line(u"number"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line(u"number"_s)->text(), u"Ａ－１"_s);
        QTest::keyClick(line(u"number"_s), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(line(u"number"_s)->text(), u"A-1"_s);
    }

    void theWholeFormGoesBackAndComesAgain()
    {
        const qint64 id = m_town->asset(u"台帳"_s, {{u"remarks"_s, u"元の備考"_s}});
        open(FormStart::edit(id));
        auto *reset = m_dialog->findChild<QPushButton *>(u"resetButton"_s);
        type(u"name"_s, u"別の名称"_s);
        type(u"remarks"_s, u"別の備考"_s);
        m_dialog->assetForm()->levelBox(u"I"_s)->setLevel(u"2"_s);
        reset->click();
        QCOMPARE(line(u"name"_s)->text(), u"台帳"_s);
        QVERIFY(!m_dialog->isModified());
        QCOMPARE(m_dialog->params().keys(), (QStringList{u"asset"_s, u"revision"_s}));
        reset->click(); // nothing was thrown away
        QCOMPARE(line(u"name"_s)->text(), u"別の名称"_s);
        QVERIFY(m_dialog->isModified());
        QCOMPARE(m_dialog->params().value(u"remarks"_s).toString(), u"別の備考"_s);
        QCOMPARE(m_dialog->assetForm()->levelBox(u"I"_s)->level(), u"2"_s);
    }

    void whatWasTypedOutlivesACrash()
    {
        const auto left = [this] { return FormKeeper::left(m_town->session->openRegister().path(), {}); };
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"停電で消えない"_s);
        QTest::qWait(2500); // longer than the pause before it is kept
        QVERIFY(left().isEmpty()); // its form is open
        m_dialog.reset(); // without its question
        QCOMPARE(left().size(), 1);
        QCOMPARE(left().first().act, u"asset.register"_s);
        QCOMPARE(left().first().params.value(u"name"_s).toString(), u"停電で消えない"_s);
        QVERIFY(FormKeeper::left(m_town->session->openRegister().path(), 7).isEmpty()); // another person
        QVERIFY(FormKeeper::left(u"/elsewhere.daicho"_s, {}).isEmpty());
        FormKeeper::remove(left().first());
        QVERIFY(left().isEmpty());
    }

    void whatWasDiscardedIsNotKept()
    {
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"要らない"_s);
        QTest::qWait(2500);
        m_prompter->answer = 1;
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        m_dialog.reset();
        QVERIFY(FormKeeper::left(m_town->session->openRegister().path(), {}).isEmpty());
    }

    void unsavedGuardKeepsEverything()
    {
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"消えてはならない"_s);
        m_prompter->answer = 2; // キャンセル
        m_dialog->reject();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(line(u"name"_s)->text(), u"消えてはならない"_s);
        m_prompter->answer = 1;
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(assets().size(), 0);
    }

    void unchangedFormClosesWithoutAQuestion()
    {
        const qint64 id = m_town->asset(u"台帳"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"myNumber"_s, u"no"_s}, {u"acquiredOn"_s, u"2020-04-01"_s}});
        open(FormStart::edit(id));
        QCOMPARE(m_dialog->params().keys(), (QStringList{u"asset"_s, u"revision"_s})); // shown and given back the same
        m_dialog->reject();
        QCOMPARE(m_prompter->asked.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void editSendsOnlyWhatChanged()
    {
        const qint64 id = m_town->asset(u"台帳"_s, {{u"remarks"_s, u"前"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}});
        open(FormStart::edit(id));
        QVERIFY(!m_dialog->assetForm()->levelBox(u"C"_s)); // decided: only 分類変更 changes it
        QVERIFY(m_dialog->assetForm()->levelBox(u"I"_s));
        type(u"custodian"_s, u"庶務係"_s);
        m_dialog->assetForm()->levelBox(u"I"_s)->setLevel(u"2"_s);
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->submit();
        QVERIFY(saved.wait());
        Journal::EntryFilter filter;
        filter.act = u"asset.edit"_s;
        const QList<Journal::Entry> entries = Journal::entries(m_town->session->db(), filter);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(load(id).texts.value(u"custodian"_s), u"庶務係"_s);
        QCOMPARE(load(id).levels, (Policy::Levels{{u"C"_s, u"2"_s}, {u"I"_s, u"2"_s}}));
        QCOMPARE(load(id).texts.value(u"remarks"_s), u"前"_s);
    }

    void staleSaveShowsBothAndLosesNothing()
    {
        const qint64 id = m_town->asset(u"台帳"_s, {{u"number"_s, u"A-9"_s}, {u"remarks"_s, u"元の備考"_s}});
        open(FormStart::edit(id));
        type(u"name"_s, u"自分の名称"_s);
        type(u"custodian"_s, u"自分の係"_s);
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-9"_s}, {u"name"_s, u"他人の名称"_s}, {u"maker"_s, u"他人の製造者"_s}});
        m_dialog->submit();
        StaleDialog *stale = nullptr;
        QTRY_VERIFY((stale = m_dialog->findChild<StaleDialog *>()));
        const auto button = [stale](const char *name) { return stale->findChild<QRadioButton *>(QString::fromLatin1(name)); };
        QVERIFY(button("mine.name")->text().contains(u"自分の名称"_s));
        QVERIFY(button("theirs.name")->text().contains(u"他人の名称"_s));
        QVERIFY(button("mine.custodian")->isChecked());
        QVERIFY(button("theirs.maker")->isChecked());
        button("theirs.name")->setChecked(true);
        stale->submit();
        QCOMPARE(line(u"name"_s)->text(), u"他人の名称"_s);
        QCOMPARE(line(u"custodian"_s)->text(), u"自分の係"_s);
        QCOMPARE(line(u"maker"_s)->text(), u"他人の製造者"_s);
        QVERIFY(m_dialog->isModified());
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->submit();
        QVERIFY(saved.wait());
        QCOMPARE(load(id).texts.value(u"custodian"_s), u"自分の係"_s);
        QCOMPARE(load(id).texts.value(u"maker"_s), u"他人の製造者"_s);
    }

    void proposalIsAdoptedWhereTheChoiceIsMade()
    {
        open(FormStart::fresh(m_town->root));
        static_cast<YesNoBox *>(field(u"personalInfo"_s)->editor())->yes()->click();
        const auto proposed = [this] {
            for (const Common::FindingItem &item : m_dialog->findings()->findings()) {
                if (item.rule == u"proposal.C"_s)
                    return item;
            }
            return Common::FindingItem{};
        };
        QTRY_VERIFY(!proposed().actionText.isEmpty());
        QVERIFY(!proposed().clause.isEmpty());
        QCOMPARE(proposed().statusLabel, u"既定"_s);
        emit m_dialog->findings()->actionRequested(u"proposal.C"_s);
        QCOMPARE(m_dialog->assetForm()->levelBox(u"C"_s)->level(), u"3C"_s);
        QTRY_VERIFY(proposed().rule.isEmpty());
    }

    void restrictionsFollowTheClass()
    {
        open(FormStart::fresh(m_town->root));
        auto *box = m_dialog->findChild<RestrictionBox *>();
        QVERIFY(box->box(u"G1"_s)->isHidden() || !box->box(u"G1"_s)->isChecked());
        m_dialog->assetForm()->levelBox(u"C"_s)->setLevel(u"3B"_s);
        QVERIFY(box->box(u"G1"_s)->isChecked());
        box->box(u"G1"_s)->click();
        QCOMPARE(box->choice().removed, QStringList{u"G1"_s});
        const QJsonObject restrictions = m_dialog->params().value(u"restrictions"_s).toObject();
        QCOMPARE(restrictions.value(u"removed"_s).toArray(), QJsonArray{u"G1"_s});
    }

    void refusalShowsTheClauseAndWhatSatisfiesIt()
    {
        cleanup();
        begin(u"nabari"_s);
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"固定資産課税台帳"_s);
        LevelBox *box = m_dialog->assetForm()->levelBox(u"S"_s);
        box->setLevel(u"Ⅰ"_s);
        const auto refusal = [this] {
            for (const Common::FindingItem &item : m_dialog->findings()->findings()) {
                if (item.rule == u"nabari.ground"_s)
                    return item;
            }
            return Common::FindingItem{};
        };
        QTRY_COMPARE(refusal().weight, Common::FindingItem::Weight::Refuse); // before anything is saved
        QVERIFY(refusal().clause.startsWith(u"名張"_s));
        QVERIFY(!refusal().satisfy.isEmpty());
        m_dialog->submit();
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(m_dialog->messageBar()->isVisible());
        QVERIFY(m_dialog->messageBar()->text().contains(u"名張"_s));
        QCOMPARE(assets().size(), 0);
        box->groundBox(u"Ⅰ"_s, u"1"_s)->click();
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->submit();
        QVERIFY(saved.wait());
        QCOMPARE(assets().size(), 1);
    }

    void anotherUnitsPolicyRebuildsAndKeepsWhatWasTyped()
    {
        m_town->act(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
        const auto nabari = Register::storedPolicyByCode(m_town->session->db(), u"nabari"_s);
        QVERIFY(nabari);
        const qint64 other = m_town->unit(u"別規程の室"_s);
        if (m_town->act(u"unit.edit"_s, {{u"unit"_s, other}, {u"policy"_s, u"nabari"_s}}).isEmpty())
            QSKIP("a unit cannot be given a policy here");
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"引き継ぐ台帳"_s);
        QVERIFY(m_dialog->assetForm()->levelBox(u"C"_s));
        static_cast<Common::ChoiceBox *>(field(u"unit"_s)->editor())->setChosen(other);
        QTRY_VERIFY(m_dialog->assetForm()->levelBox(u"S"_s));
        QVERIFY(!m_dialog->assetForm()->levelBox(u"C"_s));
        QCOMPARE(line(u"name"_s)->text(), u"引き継ぐ台帳"_s);
        QVERIFY(m_dialog->isModified());
    }

    void aPreparedFormIsFinishedWhenItBegins()
    {
        const qint64 id = m_town->asset(u"前からある台帳"_s, {{u"unit"_s, m_town->root}});
        AssetDialog whole(*m_town->session, FormStart::edit(id));
        AssetDialog early(*m_town->session);
        early.prepare(FormStart::edit(id));
        QVERIFY(early.form()->fields().size() < whole.form()->fields().size()); // by and by
        early.begin(FormStart::edit(id)); // before it is done
        AssetDialog late(*m_town->session);
        late.prepare(FormStart::edit(id));
        QTRY_VERIFY(late.assetForm()->isMade());
        const AssetForm *made = late.assetForm();
        late.begin(FormStart::edit(id));
        QCOMPARE(late.assetForm(), made); // nothing was made twice
        for (const AssetDialog *dialog : {&early, &late}) {
            QStringList keys;
            QStringList expected;
            for (const Common::FormField *field : dialog->form()->fields())
                keys.append(field->key());
            for (const Common::FormField *field : whole.form()->fields())
                expected.append(field->key());
            QCOMPARE(keys, expected);
            QCOMPARE(dialog->assetForm()->answers(), whole.assetForm()->answers());
            QCOMPARE(dialog->windowTitle(), whole.windowTitle());
        }
    }

    void oneAfterTheOther()
    {
        open(FormStart::fresh(m_town->root));
        type(u"name"_s, u"一件目"_s);
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->saveAndStep(1);
        QVERIFY(saved.wait());
        QTRY_COMPARE(line(u"name"_s)->text(), QString());
        QVERIFY(m_dialog->isVisible() && !m_dialog->isModified());
        QVERIFY(static_cast<Common::ChoiceBox *>(field(u"unit"_s)->editor())->chosenId().has_value());
    }

    void stepsThroughTheListAndSavesOnTheWay()
    {
        const qint64 first = m_town->asset(u"一"_s);
        const qint64 second = m_town->asset(u"二"_s);
        open(FormStart::edit(first));
        m_dialog->setNeighbour([=](qint64 id, int step) -> std::optional<qint64> {
            if (id == first && step > 0)
                return second;
            return id == second && step < 0 ? std::optional(first) : std::nullopt;
        });
        type(u"remarks"_s, u"書き足した"_s);
        m_dialog->saveAndStep(1);
        QTRY_COMPARE(m_dialog->assetId().value_or(0), second);
        QCOMPARE(load(first).texts.value(u"remarks"_s), u"書き足した"_s);
        m_dialog->saveAndStep(1); // the last one: it stays
        QCOMPARE(m_dialog->assetId().value_or(0), second);
        m_dialog->saveAndStep(-1);
        QCOMPARE(m_dialog->assetId().value_or(0), first);
    }

    void parksAndComesBack()
    {
        const qint64 id = m_town->asset(u"台帳"_s);
        open(FormStart::edit(id));
        type(u"remarks"_s, u"書きかけ"_s);
        m_dialog->park();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_prompter->asked.size(), 0);
        QCOMPARE(load(id).texts.value(u"remarks"_s), QString());
        const QList<Register::ParkedDraft> drafts = Register::parkedDrafts(m_town->session->db(), {});
        QCOMPARE(drafts.size(), 1);
        const auto start = FormStart::fromDraft(m_town->session->db(), drafts.first());
        QVERIFY(start);
        open(*start);
        QVERIFY(m_dialog->isModified());
        QSignalSpy saved(m_dialog.get(), &AssetDialog::saved);
        m_dialog->submit();
        QVERIFY(saved.wait());
        QCOMPARE(load(id).texts.value(u"remarks"_s), u"書きかけ"_s);
        QTRY_COMPARE(Register::parkedDrafts(m_town->session->db(), {}).size(), 0);
    }

    void templateLeavesOutWhatOnlyOneThingHas()
    {
        const qint64 id = m_town->asset(u"ひな形"_s, {{u"number"_s, u"A-5"_s}, {u"serial"_s, u"S-1"_s}, {u"purpose"_s, u"課税"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}});
        open(FormStart::likeAsset(m_town->session->db(), id));
        QVERIFY(!m_dialog->assetId());
        QCOMPARE(line(u"number"_s)->text(), QString());
        QCOMPARE(line(u"serial"_s)->text(), QString());
        QCOMPARE(line(u"purpose"_s)->text(), u"課税"_s);
        QCOMPARE(m_dialog->assetForm()->levelBox(u"C"_s)->level(), u"2"_s);
    }

private:
    void begin(const QString &policy)
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>(policy);
    }
    void open(const FormStart &start)
    {
        m_dialog = std::make_unique<AssetDialog>(*m_town->session, start);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    Common::FormField *field(const QString &key) const { return m_dialog->form()->field(key); }
    QLineEdit *line(const QString &key) const { return qobject_cast<QLineEdit *>(field(key)->editor()); }
    void type(const QString &key, const QString &text)
    {
        QWidget *editor = field(key)->editor();
        auto *edit = qobject_cast<QLineEdit *>(editor);
        if (!edit)
            edit = editor->findChild<QLineEdit *>();
        if (edit)
            edit->setText(text);
        else
            editor->setProperty("plainText", text);
    }
    QVector<qint64> assets() const { return Assets::Queries(m_town->session->db(), {}).ids({}); }
    Assets::Asset load(qint64 id) const { return Assets::load(m_town->session->db(), id).value_or(Assets::Asset{}); }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetDialog> m_dialog;
};

QTEST_MAIN(TstAssetDialog)
#include "tst_assetdialog.moc"
