// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitionjson.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/takeover/wizardsteps.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/linkdialog.h"
#include "ui/assets/list/conditiondialog.h"
#include "ui/assets/relabeldialog.h"
#include "ui/books/editor/definitioneditor.h"
#include "ui/books/exportdialog.h"
#include "ui/books/outputdialog.h"
#include "ui/books/pagesetupfield.h"
#include "ui/books/requestdialog.h"
#include "ui/common/parts/columnsdialog.h"
#include "ui/common/parts/textquestiondialog.h"
#include "ui/disposal/recorddialog.h"
#include "ui/find/findpalette.h"
#include "ui/journal/headdialog.h"
#include "ui/media/contentsdialog.h"
#include "ui/media/mediumdialog.h"
#include "ui/policy/addpolicydialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/journaldetails.h"
#include "ui/shell/journalwatch.h"
#include "ui/shell/shortcutlist.h"
#include "ui/start/createwizard.h"
#include "ui/takeover/encodingdialog.h"
#include "ui/takeover/historydialog.h"

#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace WizardSteps;

/// No dialog has two things that answer to the same Alt key. Those of the lists of 組織・職員・場所・役割 are in their own test.
class TstMnemonics : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;
    std::unique_ptr<QMainWindow> m_window;
    qint64 m_asset = 0;

    Shell::Session &session() { return m_room->session(); }

private slots:
    void initTestCase()
    {
        m_prompter = std::make_unique<AnsweringPrompter>();
        m_room = std::make_unique<RoomFixture>();
        m_window = std::make_unique<QMainWindow>();
        m_asset = m_room->addAsset(u"架空の名簿"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}});
    }

    void everyDialog_data();
    void everyDialog();
    void everyStepOfTakingOver_data();
    void everyStepOfTakingOver();
    void everyStepOfMakingARegister();
};

void TstMnemonics::everyDialog_data()
{
    using Make = std::function<QDialog *()>;
    QTest::addColumn<Make>("make");
    const auto add = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    add("a new asset", [this] { return new AssetsUi::AssetDialog(session(), AssetsUi::FormStart::fresh(1)); });
    add("an asset", [this] { return new AssetsUi::AssetDialog(session(), AssetsUi::FormStart::edit(m_asset)); });
    add("relabelling", [this] { return new AssetsUi::RelabelDialog(session(), m_asset); });
    add("a link", [this] { return new AssetsUi::LinkDialog(session(), m_asset); });
    add("conditions", [this] { return new AssetsUi::ConditionDialog(session(), Assets::Queries(m_room->db(), {}).fields(), {}); });
    add("columns of a list", [] { return new Common::ColumnsDialog({{0, u"番号"_s, true}}, {{0, u"番号"_s, true}}); });
    add("a question", [] { return new Common::TextQuestionDialog({u"問い"_s, u"名前(&N)"_s, {}, u"保存する"_s, true, true, false}); });
    add("a disposal of chosen assets", [this] { return new DisposalUi::RecordDialog(session(), {m_asset}); });
    add("a disposal", [this] { return new DisposalUi::RecordDialog(session(), {}); });
    add("a medium", [this] { return new MediaUi::MediumDialog(session(), std::nullopt, 1); });
    add("what is put on a medium", [this] { return new MediaUi::ContentsDialog(session(), MediaUi::ContentsDialog::Way::On, {}, {}); });
    add("a policy", [this] { return new PolicyUi::AddPolicyDialog(session()); });
    add("a revision of a policy", [this] { return new PolicyUi::AddPolicyDialog(session(), nullptr, PolicyUi::AddPolicyDialog::Mode::Revise); });
    add("a book definition", [this] { return new BooksUi::DefinitionEditor(session(), {0, 1, Assets::shippedDefinitions().constFirst()}); });
    add("books and pages to put out", [] { return new BooksUi::OutputDialog({{u"asset-ledger"_s, u"台帳"_s}}, u"asset-ledger"_s); });
    add("page setup", [] { return new BooksUi::PageSetupDialog({}); });
    add("an export", [this] { return new BooksUi::ExportDialog(session(), {}, {}, nullptr, {u"number"_s}); });
    add("a request", [this] { return new BooksUi::RequestDialog(session(), {}); });
    add("a printed head", [] { return new JournalUi::HeadDialog; });
    add("the find palette", [this] { return new FindUi::FindPalette(session(), *m_window); });
    add("an encoding", [] { return new TakeoverUi::EncodingDialog({{u"cp932"_s, u"架空"_s, true}, {u"utf-8"_s, u"架空"_s, true}}); });
    add("the history of taking over", [this] { return new TakeoverUi::HistoryDialog(session()); });
    add("about", [this] { return new Shell::AboutDialog(&session()); });
    add("the list of keys", [this] { return new Shell::ShortcutList(m_window.get()); });
    add("help", [] { return new Shell::HelpViewer; });
    add("the state of the journal", [this] { return new Shell::JournalDetails(session(), *new Shell::JournalWatch(session(), m_window.get())); });
}

void TstMnemonics::everyDialog()
{
    QFETCH(std::function<QDialog *()>, make);
    const std::unique_ptr<QDialog> dialog(make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QCOMPARE(mnemonicsUsedTwiceInTabs(*dialog), QStringList());
    if (auto *form = qobject_cast<Common::FormDialog *>(dialog.get()))
        form->setModified(false);
    dialog->hide();
}

void TstMnemonics::everyStepOfTakingOver_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("a first ledger") << false;
    QTest::newRow("one that comes back") << true;
}

void TstMnemonics::everyStepOfTakingOver()
{
    QFETCH(bool, known);
    RoomFixture room;
    if (known)
        room.addAsset(u"架空の簿冊"_s, {{u"number"_s, u"架空-1"_s}});
    TakeoverWizard wizard(room.session());
    wizard.show();
    wizard.setFile(writeCsvLedger(room, u"番号,名称,所属,管理責任者,保管場所\n架空-1,改めた簿冊,架空町,架空 花子,新しい書庫\n架空-2,加わった簿冊,別の課,架空 花子,新しい書庫\n"_s));
    for (int step = 0; step < 6; ++step) {
        QVERIFY2(mnemonicsUsedTwiceInTabs(wizard).isEmpty(), qPrintable(u"%1: %2"_s.arg(int(wizard.step())).arg(mnemonicsUsedTwiceInTabs(wizard).join(u", "_s))));
        const Step before = wizard.step();
        wizard.goOn();
        finishWork(wizard);
        if (wizard.step() == before)
            break;
    }
    QCOMPARE(wizard.step(), Step::Result);
}

void TstMnemonics::everyStepOfMakingARegister()
{
    Start::CreateWizard wizard([](const Shell::NewRegister &) -> Support::Result<std::optional<qint64>> { return std::nullopt; });
    wizard.show();
    for (const int page : wizard.pageIds()) {
        wizard.setStartId(page);
        wizard.restart();
        QCOMPARE(mnemonicsUsedTwice(wizard), QStringList());
    }
}

QTEST_MAIN(TstMnemonics)
#include "tst_mnemonics.moc"
