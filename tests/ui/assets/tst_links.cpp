// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/classes/linkrepository.h"
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetform.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/detailpane.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/linkdialog.h"
#include "ui/assets/relabeldialog.h"
#include "ui/common/codelineedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// 格納・複製 in the window: what a thing is a copy of, registering a printout, links, and marks to renew.
class TstLinks final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_source = m_town->asset(u"課税台帳"_s, {{u"number"_s, u"A-1"_s}, {u"kind"_s, u"information"_s}, {u"personalInfo"_s, u"yes"_s},
                                                 {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        m_other = m_town->asset(u"前からある写し"_s, {{u"number"_s, u"A-2"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        QVERIFY(m_source > 0 && m_other > 0);
        m_page = std::make_unique<AssetPage>(*m_town->session);
        m_page->resize(1186, 678);
        m_page->show();
        QTRY_VERIFY(m_page->model()->rowCount() == 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void aPrintoutBeginsWithWhatItsSourceSays()
    {
        show(m_source);
        emit m_page->detailPane()->copyRequested(Classes::LinkKind::PrintOf);
        QTRY_VERIFY(openedForm());
        AssetDialog *dialog = openedForm();
        QVERIFY(dialog->assetForm());
        const Answers answers = dialog->assetForm()->answers();
        QVERIFY(answers.value(u"name"_s).toString().startsWith(u"課税台帳"_s));
        QCOMPARE(answers.value(u"form"_s).toString(), u"paper"_s);
        QCOMPARE(answers.value(u"personalInfo"_s).toString(), u"yes"_s);
        QCOMPARE(dialog->assetForm()->levelBox(u"C"_s)->level(), u"3C"_s);
        QCOMPARE(dialog->params().value(u"printOf"_s).toString(), u"A-1"_s);
        QSignalSpy saved(dialog, &AssetDialog::saved);
        dialog->submit();
        QVERIFY(saved.wait());
        const qint64 made = saved.first().first().toLongLong();
        const QList<Classes::Link> links = Classes::linksFrom(m_town->session->db(), made);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().toId, m_source);
        QTRY_VERIFY(m_page->model()->rowCount() == 3);
    }

    void anAnswerTakenAwayDoesNotComeBack()
    {
        const FormStart start = FormStart::madeFrom(m_town->session->db(), Classes::LinkKind::CopyOf, m_source);
        AssetDialog dialog(*m_town->session, start);
        dialog.show();
        Answers answers = dialog.assetForm()->answers();
        answers.insert(u"personalInfo"_s, QString());
        dialog.assetForm()->setAnswers(answers);
        QSignalSpy saved(&dialog, &AssetDialog::saved);
        dialog.submit();
        QVERIFY(saved.wait());
        const auto made = Assets::load(m_town->session->db(), saved.first().first().toLongLong());
        QVERIFY(made);
        QCOMPARE(made->texts.value(u"personalInfo"_s), QString());
        QCOMPARE(made->levels.value(u"C"_s), u"3C"_s);
    }

    void aParkedCopyStaysACopy()
    {
        {
            AssetDialog dialog(*m_town->session, FormStart::madeFrom(m_town->session->db(), Classes::LinkKind::BackupOf, m_source));
            dialog.show();
            QSignalSpy parked(&dialog, &AssetDialog::parked);
            dialog.park();
            QVERIFY(parked.wait());
        }
        const QList<Register::ParkedDraft> drafts = Register::parkedDrafts(m_town->session->db(), {});
        QCOMPARE(drafts.size(), 1);
        const auto start = FormStart::fromDraft(m_town->session->db(), drafts.first());
        QVERIFY(start && start->source);
        QCOMPARE(start->source->parameter, u"backupOf"_s);
        QCOMPARE(start->source->number, u"A-1"_s);
    }

    void theTabListsBothWaysAndOpensThem()
    {
        m_town->act(u"link.add"_s, {{u"from"_s, u"A-2"_s}, {u"to"_s, u"A-1"_s}, {u"kind"_s, u"copyOf"_s}, {u"reason"_s, u"写しと分かったため"_s}});
        show(m_source);
        auto *browser = m_page->detailPane()->findChild<QTextBrowser *>(u"links"_s);
        QTRY_VERIFY(browser->toPlainText().contains(u"A-2"_s));
        QVERIFY(browser->toPlainText().contains(u"写しと分かったため"_s));
        QSignalSpy opened(m_town->session.get(), &Shell::Session::openRequested);
        emit browser->anchorClicked(QUrl(u"asset:%1"_s.arg(m_other)));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Journal::ObjectRef>(), (Journal::ObjectRef{u"asset"_s, m_other}));
        show(m_other);
        QTRY_VERIFY(browser->toPlainText().contains(u"A-1"_s));

        // Taken away with a reason, and with none not at all.
        const qint64 link = Classes::linksFrom(m_town->session->db(), m_other).first().id;
        emit browser->anchorClicked(QUrl(u"unlink:%1"_s.arg(link)));
        QCOMPARE(Classes::linksFrom(m_town->session->db(), m_other).size(), 1);
        m_prompter->text = u"別の物"_s;
        emit browser->anchorClicked(QUrl(u"unlink:%1"_s.arg(link)));
        QTRY_COMPARE(Classes::linksFrom(m_town->session->db(), m_other).size(), 0);
        QTRY_VERIFY(!browser->toPlainText().contains(u"A-1"_s));
    }

    void aLinkSaysWhatFollowsBeforeItIsMade()
    {
        LinkDialog dialog(*m_town->session, m_other);
        dialog.show();
        auto *number = dialog.findChild<Common::CodeLineEdit *>(u"otherNumber"_s);
        number->setText(u"Ａ－９"_s);
        QVERIFY(dialog.said().contains(u"A-9"_s)); // there is none
        for (const QString &scanned : {u"a-1"_s, u"ちほぬ"_s}) { // under CapsLock, and with the kana of the keys
            number->setText(scanned);
            QVERIFY2(dialog.said().contains(u"課税台帳"_s), qPrintable(scanned));
        }
        number->setText(u"Ａ－１"_s);
        QVERIFY(dialog.said().contains(u"課税台帳"_s));
        QTRY_VERIFY(dialog.said().contains(u"機密性3C"_s));
        QCOMPARE(Assets::load(m_town->session->db(), m_other)->levels.value(u"C"_s), u"2"_s);
        QSignalSpy linked(&dialog, &LinkDialog::linked);
        dialog.submit();
        QVERIFY(linked.wait());
        QCOMPARE(Assets::load(m_town->session->db(), m_other)->levels.value(u"C"_s), u"3C"_s);
    }

    void aWrongNumberIsSaidAtItsField()
    {
        LinkDialog dialog(*m_town->session, m_other);
        dialog.show();
        dialog.findChild<Common::CodeLineEdit *>(u"otherNumber"_s)->setText(u"A-2"_s);
        dialog.submit();
        QTRY_VERIFY(!dialog.form()->field(u"to"_s)->error().isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void relabellingSaysWhichCopiesFollow()
    {
        m_town->act(u"link.add"_s, {{u"from"_s, u"A-2"_s}, {u"to"_s, u"A-1"_s}, {u"kind"_s, u"copyOf"_s}});
        RelabelDialog dialog(*m_town->session, m_source);
        dialog.show();
        dialog.levelBox(u"C"_s)->setLevel(u"3A"_s);
        const auto told = [&dialog] {
            for (const QTextBrowser *browser : dialog.findChildren<QTextBrowser *>()) {
                if (browser->toPlainText().contains(u"A-2"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told());
    }

    void aMarkIsRenewed()
    {
        m_town->act(u"asset.relabel"_s, {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"見直し"_s}});
        show(m_source);
        auto *button = m_page->detailPane()->findChild<QPushButton *>(u"labelledButton"_s);
        QTRY_VERIFY(!button->isHidden());
        m_page->filterBar()->edit(u"labelDue"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QVERIFY(FilterBar::fromJson(FilterBar::toJson(m_page->filterBar()->filter())) == m_page->filterBar()->filter());
        m_page->filterBar()->clear();
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        show(m_source);
        button->click();
        QTRY_COMPARE(Assets::load(m_town->session->db(), m_source)->texts.value(u"labelDue"_s), QString());
        QTRY_VERIFY(button->isHidden());
    }

private:
    /// The page keeps its forms, closed, for the next time.
    AssetDialog *openedForm() const
    {
        for (AssetDialog *form : m_page->findChildren<AssetDialog *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    void show(qint64 id)
    {
        m_page->openAsset(id);
        QTRY_VERIFY(m_page->detailPane()->shownId() == id);
        m_page->detailPane()->tabs()->setCurrentIndex(2);
    }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetPage> m_page;
    qint64 m_source = 0;
    qint64 m_other = 0;
};

QTEST_MAIN(TstLinks)
#include "tst_links.moc"
