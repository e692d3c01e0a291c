// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/making.h"
#include "app/window/pages.h"
#include "models/organization/organizationrepository.h"
#include "models/policy/policyreader.h"
#include "ui/assets/assetpage.h"
#include "ui/common/page.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/start/startpage.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace {

/// Says yes to what the test asks for.
class Yes final : public Common::Prompter
{
public:
    Yes() { Common::setPrompter(this); }
    ~Yes() override { Common::setPrompter(nullptr); }
    int ask(QWidget *, const Common::Question &question) override
    {
        return question.safe == 0 ? 1 : 0;
    }
    void inform(QWidget *, const QString &, const QString &) override {}
    void reportError(QWidget *, const QString &, const QString &, const QString &) override {}
    std::optional<QString> openFile(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QStringList> openFiles(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QString> chooseFolder(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QString> askText(QWidget *, const Common::TextQuestion &) override
    {
        return std::nullopt;
    }
};

} // namespace

/// The window as the program puts it together, over the sample ledger.
class TstWholeWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"daicho-test"_s);
        QCoreApplication::setApplicationName(u"whole"_s);
        m_sample = m_folder.filePath(u"sample.daicho"_s);
        const auto made = App::sampleRegister(m_sample);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));
    }

    void everyPageOpens()
    {
        Shell::MainWindow window(App::windowServices());
        window.show();
        QVERIFY(window.openRegister(m_sample));
        QCOMPARE(window.workspace()->entries().size(), 10);
        for (const Shell::PageEntry &entry : window.workspace()->entries()) {
            window.workspace()->showPage(entry.key);
            QCOMPARE(window.workspace()->currentKey(), entry.key);
            QVERIFY2(QFile::exists(u":/icons/"_s + entry.icon + u".svg"_s), qPrintable(entry.icon));
            QTest::qWait(100);
        }
    }

    void requestsReachTheRoomThatAnswers_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("page");
        for (const auto &[request, page] : {std::pair("assets", "assets"),
                                            {"asset", "assets"},
                                            {"book", "books"},
                                            {"clause", "policy"},
                                            {"unit", "organization"},
                                            {"person.add", "organization"}})
            QTest::newRow(request) << QString::fromLatin1(request) << QString::fromLatin1(page);
    }
    void requestsReachTheRoomThatAnswers()
    {
        QFETCH(QString, request);
        QFETCH(QString, page);
        Shell::MainWindow window(App::windowServices());
        window.show();
        QVERIFY(window.openRegister(m_sample));
        Shell::Session *session = window.session();
        if (request == "assets"_L1)
            emit session->assetsRequested({});
        else if (request == "book"_L1)
            emit session->bookRequested(u"asset-ledger"_s, {}, {});
        else if (request == "clause"_L1)
            emit session->clauseRequested(1, {});
        else if (request.contains(u'.'))
            emit session->actRequested(request, {});
        else
            emit session->openRequested({request, 1});
        QCOMPARE(window.workspace()->currentKey(), page);
    }

    void aCellOfTheStartPageFiltersTheList()
    {
        Shell::MainWindow window(App::windowServices());
        window.show();
        QVERIFY(window.openRegister(m_sample));
        auto *start = window.findChild<Start::StartPage *>();
        QTRY_COMPARE(start->figures().total(), 300);
        const int expected = start->figures().rows.at(0).counts.at(0);
        QVERIFY(expected > 0);
        emit window.session()->assetsRequested(start->figures().filter(0, 0));
        auto *list = window.findChild<AssetsUi::AssetPage *>();
        QTRY_VERIFY2(list->countsText().contains(u"%1 件"_s.arg(expected)),
                     qPrintable(list->countsText()));
    }

    void theSampleIsTakenOutInOneActAndComesAgain()
    {
        const QString path = m_folder.filePath(u"removable.daicho"_s);
        QVERIFY(App::sampleRegister(path).has_value());
        Yes yes;
        Shell::MainWindow window(App::windowServices());
        window.show();
        QVERIFY(window.openRegister(path));
        auto *remove = window.findChild<QAction *>(u"removeSampleAction"_s);
        QVERIFY(remove->isEnabled());
        remove->trigger();
        QTRY_VERIFY(!remove->isEnabled());
        QCOMPARE(Assets::Queries(window.session()->db(), window.session()->actor().visible).total(),
                 0);
        QVERIFY(window.closeRegister());
        QVERIFY(App::sampleRegister(path).has_value());
        QVERIFY(window.openRegister(path));
        QCOMPARE(Assets::Queries(window.session()->db(), window.session()->actor().visible).total(),
                 300);
    }

    void aNewRegisterHasItsFirstUnitAndPerson()
    {
        Shell::NewRegister wanted;
        wanted.path = m_folder.filePath(u"new.daicho"_s);
        wanted.policy = Policy::shippedPolicies().last().id;
        wanted.organization = u"架空町"_s;
        wanted.unit = u"総務課"_s;
        wanted.person = u"架空 太郎"_s;
        wanted.post = u"主任"_s;
        const auto made = App::createNewRegister(wanted);
        QVERIFY(made.has_value());
        auto opened = App::openRegister(wanted.path);
        QVERIFY(opened.has_value());
        Storage::Connection &db = (*opened)->readConnection();
        const auto person = Organization::person(db, made->value());
        QCOMPARE(person->name, wanted.person);
        QCOMPARE(Organization::unitPath(db, *person->unitId), u"架空町 / 総務課"_s);
    }

    void aRegisterThatCannotBeFinishedLeavesNothing()
    {
        Shell::NewRegister wanted;
        wanted.path = m_folder.filePath(u"unfinished.daicho"_s);
        wanted.policy = Policy::shippedPolicies().first().id;
        wanted.organization = u"架空町"_s;
        wanted.unit = QString(u' '); // no name at all
        QVERIFY(!App::createNewRegister(wanted).has_value());
        QVERIFY(!QFile::exists(wanted.path));
        wanted.path = m_sample;
        const auto taken = App::createNewRegister(wanted);
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().code, ErrorCode::InvalidInput);
        QVERIFY(QFile::exists(m_sample)); // somebody else's file is not touched
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
};

QTEST_MAIN(TstWholeWindow)
#include "tst_wholewindow.moc"
