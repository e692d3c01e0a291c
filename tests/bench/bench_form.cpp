// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "models/assets/assetqueries.h"
#include "models/support/clock.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/watchedapplication.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetform.h"
#include "ui/common/inputguards.h"
#include "ui/common/settings.h"
#include "ui/common/prompt.h"
#include "ui/shell/session.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using AssetsUi::AssetDialog;
using AssetsUi::FormStart;

/// The form of an asset over a large register: how long opening, typing, saving and going on hold up the window's thread.
/// Its floor is a bare dialog with as many labelled lines.
namespace {

constexpr double kGapLimit = 50;
constexpr int kTimes = 9;
constexpr int kWaitMs = 20'000;

class Doings
{
public:
    explicit Doings(Bench::WatchedApplication &watch) : m_watch(watch) { }

    /// The longest event of the middle one of several times.
    void measure(const char *what, const std::function<void()> &doing, const std::function<bool()> &done = {}, const std::function<void()> &after = {})
    {
        std::vector<double> all;
        for (int at = 0; at < kTimes; ++at) {
            m_watch.reset();
            const double itself = Bench::timedMs(doing);
            if (done && !QTest::qWaitFor(done, kWaitMs))
                qFatal("%s: never done", what);
            QTest::qWait(120); // painting, the rules that are asked beforehand
            all.push_back(std::max(itself, m_watch.longestMs()));
            if (after)
                after();
        }
        std::sort(all.begin(), all.end());
        m_ok = Bench::told(what, all[all.size() / 2], "ms", kGapLimit) && m_ok;
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    Bench::WatchedApplication &m_watch;
    bool m_ok = true;
};

double bareDialogMs(int lines)
{
    return Bench::medianMs(kTimes, [lines](int) {
        QDialog dialog;
        auto *outer = new QVBoxLayout(&dialog);
        auto *area = new QScrollArea;
        auto *content = new QWidget;
        auto *form = new QFormLayout(content);
        for (int line = 0; line < lines; ++line)
            form->addRow(u"項目 %1"_s.arg(line), new QLineEdit);
        area->setWidget(content);
        outer->addWidget(area);
        dialog.resize(1120, 640);
        dialog.show();
        QCoreApplication::processEvents();
    });
}

bool measureForm(Bench::WatchedApplication &watch, Shell::Session &session)
{
    const QVector<qint64> ids = Assets::Queries(session.db(), {}).ids({});
    if (ids.size() < 1000)
        qFatal("no register of more than 1,000 assets");
    Doings doings(watch);
    std::unique_ptr<AssetDialog> dialog;
    const auto close = [&] { dialog.reset(); };
    const auto open = [&](const FormStart &start) {
        dialog = std::make_unique<AssetDialog>(session, start);
        QTimer::singleShot(0, dialog.get(), &QWidget::show); // as the page does
    };
    qint64 next = ids.size() / 2;
    doings.measure("a new asset: the form opens", [&] { open(FormStart::fresh(std::nullopt)); }, {}, close);
    doings.measure("an asset: the form opens", [&] { open(FormStart::edit(ids.at(++next))); }, {}, close);
    open(FormStart::edit(ids.at(next)));
    const auto line = [&](const QString &key) { return qobject_cast<QLineEdit *>(dialog->form()->field(key)->editor()); };
    const int lines = int(dialog->form()->fields().size());
    dialog->setNeighbour([&](qint64, int step) -> std::optional<qint64> { return ids.at(next += step); });
    doings.measure("a letter into the name", [&] { QTest::keyClick(line(u"name"_s), Qt::Key_A); });
    int saves = 0;
    QObject::connect(dialog.get(), &AssetDialog::movedTo, dialog.get(), [&] { ++saves; });
    int before = 0;
    doings.measure("saved, and on to the next",
                   [&] {
                       before = saves;
                       QTest::keyClick(line(u"name"_s), Qt::Key_B);
                       dialog->saveAndStep(1);
                   },
                   [&] { return saves > before; });
    close();
    Bench::told("floor: a bare dialog of as many lines", bareDialogMs(lines), "ms");
    return doings.ok();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Bench::WatchedApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_form FILE.daicho (it is changed)");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"daicho-bench"_s);
    const Common::SettingsKeeper keeper; // as the program has it
    Common::installInputGuards(application);
    auto opened = Register::OpenRegister::open(QString::fromLocal8Bit(argv[1]), App::assemble(), std::make_shared<Support::Clock>());
    if (!opened)
        qFatal("not opened: %s", qPrintable(opened.error().message));
    Shell::Session session(std::move(*opened));
    return measureForm(application, session) ? 0 : 1;
}
