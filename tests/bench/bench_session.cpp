// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_session FILE.daicho [MINUTES]      default 10; the file is copied first and stays as it is
// A working session in the real window: typing through an input method, sorting, scrolling, editing, going through every page and the
// books, with keys and mouse as they come from the window system, while ledgers of 100,000 rows are taken over one after the other
// and another process acts on the same file. Measured: how long the event loop did not get round. QT_QPA_PLATFORM=offscreen will do.

#include "app/window/making.h"
#include "app/window/pages.h"
#include "tests/bench/support/eventgaps.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"
#include "ui/common/formfield.h"
#include "ui/common/inputguards.h"
#include "ui/common/settings.h"
#include "ui/common/page.h"
#include "ui/common/prompt.h"
#include "ui/common/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestGapMs = 50;
constexpr int kLedgerRows = 100'000;
constexpr int kStepMs = 60; ///< a quick clerk
constexpr int kFirstImportMs = 5'000;
constexpr int kBetweenImportsMs = 20'000;
constexpr int kOtherProcessMs = 9'000;
constexpr int kDialogMs = 180'000; ///< saving waits for a running import
constexpr int kPatienceMs = 3'000;

class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!gaps)
            return QApplication::notify(receiver, event);
        gaps->began(receiver, event);
        const bool done = QApplication::notify(receiver, event);
        gaps->ended();
        return done;
    }
    Bench::EventGaps *gaps = nullptr;
};

/// Nobody is there to answer: what is half written is thrown away.
class Careless final : public Common::Prompter
{
public:
    Careless() { Common::setPrompter(this); }
    ~Careless() override { Common::setPrompter(nullptr); }
    int ask(QWidget *, const Common::Question &question) override { return question.safe == 0 ? 1 : 0; }
    void inform(QWidget *, const QString &, const QString &) override { }
    void reportError(QWidget *, const QString &, const QString &, const QString &) override { }
    std::optional<QString> openFile(QWidget *, const Common::FileQuestion &) override { return std::nullopt; }
    std::optional<QStringList> openFiles(QWidget *, const Common::FileQuestion &) override { return std::nullopt; }
    std::optional<QString> saveFile(QWidget *, const Common::FileQuestion &) override { return std::nullopt; }
    std::optional<QString> chooseFolder(QWidget *, const Common::FileQuestion &) override { return std::nullopt; }
    std::optional<QString> askText(QWidget *, const Common::TextQuestion &) override { return std::nullopt; }
};

/// 100,000 rows that are not in the register yet.
void writeNewLedger(const QString &path, int which)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the ledger cannot be written");
    file.write("管理番号,資産名,ふりがな,所属,業務分類,形態,機密性,完全性,可用性,保管場所,媒体,管理責任者,保管者,取得年月日,保存期間,満了日,個人情報,備考\n");
    for (int row = 0; row < kLedgerRows; ++row) {
        std::array<QString, Bench::kColumns> cells = Bench::cellsOf(row);
        cells[0] = u"N%1-%2"_s.arg(which).arg(row, 6, 10, QLatin1Char('0'));
        QString line;
        for (const QString &cell : cells)
            line += (line.isEmpty() ? u"\""_s : u",\""_s) + cell + u'"';
        file.write((line + u'\n').toUtf8());
    }
}

/// The script: steps in a fixed order, each one event or two, with time between them in which the window answers.
class Clerk final : public QObject
{
public:
    Clerk(Shell::MainWindow &window, Bench::EventGaps &gaps, QString folder) : m_window(window), m_gaps(gaps), m_folder(std::move(folder))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Clerk::next);
    }

    void work(qint64 ms)
    {
        m_clock.start();
        m_until = ms;
        m_timer.start(0);
        QTimer::singleShot(kFirstImportMs, this, &Clerk::import);
        QTimer::singleShot(kOtherProcessMs, this, &Clerk::actElsewhere);
    }

    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int imports() const { return m_imports; }
    [[nodiscard]] int saves() const { return m_saves; }
    [[nodiscard]] int otherActs() const { return m_otherActs; }

private:
    struct Step {
        QString name;
        std::function<bool()> act; ///< false: once more
        int restMs = kStepMs;
    };

    void then(const QString &name, std::function<void()> act, int restMs = kStepMs)
    {
        m_script.push_back({name, [act = std::move(act)] { act(); return true; }, restMs});
    }
    void key(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int restMs = kStepMs)
    {
        then(name, [this, key, modifiers] { press(key, modifiers); }, restMs);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        QTest::keyClick((target ? target->window() : &m_window)->windowHandle(), key, modifiers);
    }

    /// As an input method gives it: what is being composed, then what was chosen.
    void compose(const QString &reading, const QString &text)
    {
        for (qsizetype at = 1; at <= reading.size(); ++at)
            then(u"composing"_s, [reading, at] { send({reading.left(at), {}}); }, 30);
        then(u"typing "_s + text, [text] {
            QInputMethodEvent event;
            event.setCommitString(text);
            if (QObject *focus = QGuiApplication::focusObject())
                QCoreApplication::sendEvent(focus, &event);
        }, 400);
    }
    static void send(QInputMethodEvent event)
    {
        if (QObject *focus = QGuiApplication::focusObject())
            QCoreApplication::sendEvent(focus, &event);
    }

    [[nodiscard]] Common::TableView *table() const
    {
        QWidget *page = m_window.workspace()->currentPage();
        auto *known = qobject_cast<Common::Page *>(page);
        return known ? known->table() : page->findChild<Common::TableView *>();
    }

    void next()
    {
        m_gaps.setStep(u"between"_s);
        if (m_clock.elapsed() >= m_until) {
            QApplication::exit();
            return;
        }
        if (m_script.empty())
            write();
        const Step step = m_script.front();
        m_gaps.setStep(step.name);
        ++m_steps;
        if (step.act())
            m_script.pop_front();
        m_timer.start(step.restMs);
    }

    /// One round of the day.
    void write()
    {
        const int round = m_rounds++;
        key(u"assets"_s, Qt::Key_2, Qt::ControlModifier, 500);
        search(round);
        sort(round);
        scroll();
        read();
        edit(round);
        relabel(round);
        book(round);
        pages();
        palette(round);
    }

    void search(int round)
    {
        static const std::vector<std::pair<QString, QString>> words{{u"だい"_s, u"台帳"_s}, {u"せん"_s, u"選挙"_s}, {u"とし"_s, u"年"_s}, {u"すずき"_s, u"鈴木"_s}, {u"ぜい"_s, u"税務課"_s}, {u"ない"_s, u"無い言葉"_s}};
        for (int at = 0; at < 3; ++at) {
            const auto &[reading, text] = words[static_cast<size_t>(round * 3 + at) % words.size()];
            key(u"find"_s, Qt::Key_F, Qt::ControlModifier);
            key(u"all of it"_s, Qt::Key_A, Qt::ControlModifier);
            compose(reading, text);
            for (const char digit : QByteArray("12")) {
                then(u"typing digits"_s, [this, digit] { QTest::keyClick(m_window.windowHandle(), digit); }, 120);
            }
            key(u"backspace"_s, Qt::Key_Backspace, {}, 120);
            key(u"backspace"_s, Qt::Key_Backspace, {}, 800);
        }
        key(u"find"_s, Qt::Key_F, Qt::ControlModifier);
        key(u"all of it"_s, Qt::Key_A, Qt::ControlModifier);
        key(u"clearing"_s, Qt::Key_Delete, {}, 1200);
    }

    void sort(int round)
    {
        for (int at = 0; at < 4; ++at) {
            then(u"sorting"_s, [this, column = (round + at) % 8] {
                QHeaderView *header = table() ? table()->horizontalHeader() : nullptr;
                if (!header)
                    return;
                const int logical = header->logicalIndex(column);
                const QPoint place(header->sectionViewportPosition(logical) + header->sectionSize(logical) / 2, header->height() / 2);
                if (logical >= 0 && header->viewport()->rect().contains(place))
                    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, header->viewport()->mapTo(&m_window, place));
            }, 900);
        }
    }

    void scroll()
    {
        then(u"into the list"_s, [this] {
            if (table())
                QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, table()->viewport()->mapTo(&m_window, QPoint(60, 60)));
        }, 300);
        for (int at = 0; at < 12; ++at)
            key(u"page down"_s, Qt::Key_PageDown);
        for (int at = 0; at < 25; ++at) {
            then(u"wheel"_s, [this] {
                if (!table())
                    return;
                QWidget *viewport = table()->viewport();
                const QPointF place(100, 100);
                QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, -360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(viewport, &event);
            }, 25);
        }
        key(u"end"_s, Qt::Key_End, Qt::ControlModifier, 400);
        for (int at = 1; at <= 10; ++at) {
            then(u"dragging the bar"_s, [this, at] {
                if (QScrollBar *bar = table() ? table()->verticalScrollBar() : nullptr)
                    bar->setValue(int(qint64(bar->maximum()) * at / 11));
            }, 80);
        }
        key(u"home"_s, Qt::Key_Home, Qt::ControlModifier, 300);
    }

    void read()
    {
        for (int at = 0; at < 10; ++at)
            key(u"next row"_s, Qt::Key_Down, {}, 90);
        key(u"other pane"_s, Qt::Key_F6, {}, 200);
        key(u"other pane"_s, Qt::Key_F6, {}, 200);
    }

    void edit(int round)
    {
        key(u"opening the form"_s, Qt::Key_Return, {}, 900);
        then(u"to the remarks"_s, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            auto *field = dialog ? dialog->findChild<Common::FormField *>(u"remarks"_s) : nullptr;
            if (field)
                field->focusEditor();
        });
        compose(u"てい"_s, u"訂正%1（架空）"_s.arg(round));
        for (int at = 0; at < 6; ++at)
            key(u"through the form"_s, Qt::Key_Tab);
        key(u"saving"_s, Qt::Key_Return, Qt::ControlModifier, 600);
        waitForDialog(true);
    }

    void relabel(int round)
    {
        key(u"relabel dialog"_s, Qt::Key_L, Qt::ControlModifier, 900);
        for (int at = 0; at < 3; ++at)
            key(u"through the dialog"_s, Qt::Key_Tab);
        key(u"leaving it"_s, Qt::Key_Escape, {}, 300);
        waitForDialog(false);
        then(u"relabelling"_s, [this, round] {
            const QJsonObject params{{u"asset"_s, Bench::numberOf(1000 + round)}, {u"levels"_s, QJsonObject{{u"C"_s, round % 2 == 0 ? u"3A"_s : u"3B"_s}}}, {u"reason"_s, u"見直し（架空）"_s}};
            m_window.session()->perform(u"asset.relabel"_s, params, this, [](const Register::Outcome &) { });
        }, 300);
    }

    /// Saving waits for a running import, and so does whoever saves.
    void waitForDialog(bool saved)
    {
        m_script.push_back({u"waiting for the dialog"_s, [this, saved] {
            const QWidget *modal = QApplication::activeModalWidget();
            if (!modal) {
                m_saves += saved ? 1 : 0;
                m_waitingSince.reset();
                return true;
            }
            if (!m_waitingSince)
                m_waitingSince = m_clock.elapsed();
            const qint64 waited = m_clock.elapsed() - *m_waitingSince;
            if (waited > kDialogMs)
                qFatal("a dialog does not close: %s", modal->metaObject()->className());
            const auto *button = modal->findChild<QWidget *>(u"actButton"_s);
            if (button && button->isEnabled() && waited > kPatienceMs)
                press(Qt::Key_Escape); // it was refused: the clerk gives up
            return false;
        }, 100});
    }

    void book(int round)
    {
        if (round % 2 == 0) { // of all assets every other time, else of few
            key(u"find"_s, Qt::Key_F, Qt::ControlModifier);
            compose(u"ない"_s, u"架空123"_s);
            then(u"waiting"_s, [] { }, 800);
        }
        key(u"book"_s, Qt::Key_P, Qt::ControlModifier, 2500);
        for (int at = 0; at < 4; ++at)
            key(u"pages of the book"_s, Qt::Key_PageDown, {}, 200);
        key(u"assets"_s, Qt::Key_2, Qt::ControlModifier, 300);
        key(u"find"_s, Qt::Key_F, Qt::ControlModifier);
        key(u"all of it"_s, Qt::Key_A, Qt::ControlModifier);
        key(u"clearing"_s, Qt::Key_Delete, {}, 800);
    }

    void pages()
    {
        for (const Qt::Key number : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_1}) {
            key(u"page %1"_s.arg(number - Qt::Key_0), number, Qt::ControlModifier, 1500);
            for (int at = 0; at < 3; ++at)
                key(u"down page %1"_s.arg(number - Qt::Key_0), Qt::Key_Down, {}, 120);
            key(u"refresh page %1"_s.arg(number - Qt::Key_0), Qt::Key_F5, {}, 500);
        }
    }

    /// Search everywhere, where the window has it.
    void palette(int round)
    {
        key(u"search everywhere"_s, Qt::Key_K, Qt::ControlModifier, 300);
        compose(u"だい"_s, round % 2 == 0 ? u"台帳"_s : u"総務"_s);
        key(u"down the hits"_s, Qt::Key_Down, {}, 150);
        key(u"leaving it"_s, Qt::Key_Escape, {}, 300);
        waitForDialog(false);
    }

    void import()
    {
        const int which = m_imports;
        const QString path = m_folder + u"/new%1.csv"_s.arg(which);
        if (!QFile::exists(path))
            return; // as many as were written before
        m_window.session()->perform(u"ledger.takeOver"_s, {{u"file"_s, path}}, this, [this](const Register::Outcome &outcome) {
            if (!outcome)
                qWarning("an import was not done");
            m_imports += outcome ? 1 : 0;
            QTimer::singleShot(kBetweenImportsMs, this, &Clerk::import);
        });
    }

    void actElsewhere()
    {
        const QString program = QCoreApplication::applicationDirPath() + u"/../../app/daichoctl"_s;
        if (!QFile::exists(program)) {
            qFatal("daichoctl is not built: no other process would act");
        }
        auto *process = new QProcess(this);
        connect(process, &QProcess::finished, this, [this, process](int code) {
            m_otherActs += code == 0 ? 1 : 0;
            process->deleteLater();
            QTimer::singleShot(kOtherProcessMs, this, &Clerk::actElsewhere);
        });
        const QString params = u"{\"asset\": \"%1\", \"remarks\": \"別の窓口で訂正 %2（架空）\"}"_s.arg(Bench::numberOf(5000 + m_otherTries)).arg(m_otherTries);
        ++m_otherTries;
        process->start(program, {u"do"_s, m_window.session()->openRegister().path(), u"asset.edit"_s, u"--params"_s, u"-"_s});
        process->write(params.toUtf8());
        process->closeWriteChannel();
    }

    Shell::MainWindow &m_window;
    Bench::EventGaps &m_gaps;
    QString m_folder;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_until = 0;
    std::optional<qint64> m_waitingSince;
    std::deque<Step> m_script;
    int m_rounds = 0;
    int m_steps = 0;
    int m_imports = 0;
    int m_saves = 0;
    int m_otherActs = 0;
    int m_otherTries = 0;
};

} // namespace

int main(int argc, char **argv)
{
    Application application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_session FILE.daicho [MINUTES]");
    const double minutes = argc > 2 ? atof(argv[2]) : 10;
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"daicho-bench"_s);
    QCoreApplication::setApplicationName(u"session"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    const QString path = folder.filePath(u"bench.daicho"_s);
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), path))
        qFatal("not copied");
    for (int which = 0; which < int(minutes) + 1; ++which)
        writeNewLedger(folder.filePath(u"new%1.csv"_s.arg(which)), which);
    Common::installInputGuards(application);
    const Common::SettingsKeeper keeper; // as the program has it
    const Careless prompter;
    Shell::MainWindow window(App::windowServices());
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    if (!window.openRegister(path))
        qFatal("not opened");
    QTest::qWait(3000); // what opening costs is measured elsewhere
    Bench::EventGaps gaps;
    Clerk clerk(window, gaps, folder.path());
    application.gaps = &gaps;
    gaps.start();
    clerk.work(qint64(minutes * 60'000));
    QApplication::exec();
    gaps.stop();
    application.gaps = nullptr;
    gaps.print(20);
    Bench::told("minutes", minutes, "min");
    Bench::told("steps of the script", clerk.steps(), "steps");
    Bench::told("ledgers of 100,000 rows taken over", clerk.imports(), "ledgers");
    Bench::told("assets saved in the form", clerk.saves(), "saves");
    Bench::told("acts of another process", clerk.otherActs(), "acts");
    if (clerk.otherActs() == 0 || clerk.imports() == 0 || clerk.saves() == 0)
        qFatal("not a day as it is: no act of another process, no import or no save went through");
    Bench::told("longest gap, own processor time", gaps.longestCpuMs(), "ms");
    return Bench::told("longest gap of the event loop", gaps.longestMs(), "ms", kLongestGapMs) ? 0 : 1;
}
