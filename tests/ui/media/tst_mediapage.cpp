// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/consultationrepository.h"
#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/tableview.h"
#include "ui/media/mediapage.h"
#include "ui/media/mediumtablemodel.h"
#include "ui/shell/actdialog.h"
#include "ui/shell/factsheet.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using MediaUi::MediaPage;
using Shell::ActDialog;

/// 媒体・機器 in the window: the list, what is on each, and the forms.
class TstMediaPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    static ActDialog *openDialog(const MediaPage &page)
    {
        for (auto *dialog : page.findChildren<ActDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void type(ActDialog &dialog, const QString &key, const QString &text)
    {
        QWidget *editor = dialog.form()->field(key)->editor();
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor))
            notes->setPlainText(text);
    }
    QString medium(const QString &kind, QJsonObject params = {})
    {
        params.insert(u"kind"_s, kind);
        params.insert(u"unit"_s, m_room->rootUnit());
        return m_room->perform(u"medium.register"_s, params).value(u"number"_s).toString();
    }
    QString numberOf(qint64 id) { return Register::findObject(m_room->db(), id)->number; }
    Media::Medium load(const QString &number) { return *Media::loadByNumber(m_room->db(), number); }
    static QAction *act(const MediaPage &page, const QString &text)
    {
        for (QAction *action : page.acts()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }

    void theListShowsMediaWithTheClassOfWhatIsOnThem()
    {
        const QString stick = medium(u"usb"_s, {{u"serial"_s, u"SN-1"_s}});
        const qint64 asset = m_room->addAsset(u"架空の名簿"_s);
        m_room->perform(u"medium.store"_s, {{u"medium"_s, stick}, {u"assets"_s, QJsonArray{numberOf(asset)}}});
        MediaPage page(m_room->session());
        page.resize(1100, 600);
        page.show();
        QAbstractItemModel *model = page.table()->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(model->index(0, 0).data().toString(), stick);
        QTRY_VERIFY(model->index(0, 4).data(Common::BadgeRole).isValid() || !model->index(0, 4).data().toString().isEmpty());
        page.table()->selectId(load(stick).object.id);
        QTRY_VERIFY(page.findChild<Shell::FactSheet *>()->toPlainText().contains(u"架空の名簿"_s));
    }

    void aStickIsRegisteredInTheForm()
    {
        MediaPage page(m_room->session());
        page.show();
        act(page, u"登録("_s)->trigger();
        ActDialog *dialog = openDialog(page);
        QVERIFY(dialog);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        dialog->submit(); // what is missing is named, nothing is lost
        QVERIFY(!dialog->form()->field(u"kind"_s)->error().isEmpty());
        QVERIFY(dialog->isVisible());
        qobject_cast<Common::ChoiceBox *>(dialog->form()->field(u"kind"_s)->editor())->setChosen(u"usb"_s);
        qobject_cast<Common::ChoiceBox *>(dialog->form()->field(u"unit"_s)->editor())->setChosen(m_room->rootUnit());
        type(*dialog, u"serial"_s, u"ＳＮ９９"_s);
        QSignalSpy acted(dialog, &ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QCOMPARE(Media::mediumIds(m_room->db(), {}).size(), 1);
    }

    void correctingKeepsWhatWasNotTouched()
    {
        const QString server = medium(u"server"_s, {{u"number"_s, u"SV-1"_s}, {u"encryption"_s, u"yes"_s}, {u"aliases"_s, QJsonArray{u"旧1"_s}}});
        const QString disk = medium(u"disk"_s, {{u"parent"_s, server}, {u"longTerm"_s, u"no"_s}});
        MediaPage page(m_room->session());
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        for (const QString &number : {server, disk}) {
            const Media::Medium before = load(number);
            page.table()->selectId(before.object.id);
            QTRY_VERIFY(act(page, u"編集("_s)->isEnabled());
            act(page, u"編集("_s)->trigger();
            ActDialog *dialog = openDialog(page);
            QVERIFY(dialog);
            type(*dialog, u"remarks"_s, u"書き足した（架空）"_s);
            QSignalSpy acted(dialog, &ActDialog::acted);
            dialog->submit();
            QTRY_COMPARE(acted.size(), 1);
            Media::Medium expected = before;
            expected.texts.insert(u"remarks"_s, u"書き足した（架空）"_s);
            const Media::Medium after = load(number);
            QCOMPARE(after.texts, expected.texts);
            QCOMPARE(after.aliases, expected.aliases);
            QCOMPARE(after.parentId, expected.parentId);
            QTRY_VERIFY(!openDialog(page));
        }
    }

    void assetsArePutOnAndTakenOffByTheirNumbers()
    {
        const QString stick = medium(u"usb"_s);
        const qint64 one = m_room->addAsset(u"一つ目（架空）"_s);
        const qint64 two = m_room->addAsset(u"二つ目（架空）"_s);
        MediaPage page(m_room->session());
        page.show();
        page.storeAssets({one, two});
        ActDialog *dialog = openDialog(page);
        QVERIFY(dialog);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        type(*dialog, u"medium"_s, stick);
        QSignalSpy stored(dialog, &ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(Media::contentsOf(m_room->db(), load(stick).object.id, {}).size(), 2);
        QTRY_VERIFY(!openDialog(page));
        page.showMedium(load(stick).object.id);
        QTRY_COMPARE(page.table()->currentId(), std::optional(load(stick).object.id));
        QTRY_VERIFY(act(page, u"外す"_s)->isEnabled());
        act(page, u"外す"_s)->trigger();
        dialog = openDialog(page);
        QVERIFY(dialog);
        type(*dialog, u"assets"_s, numberOf(one) + u"、　"_s);
        QSignalSpy removed(dialog, &ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(Media::contentsOf(m_room->db(), load(stick).object.id, {}).size(), 1);
    }

    /// 遵守困難: every refusal offers to ask the role that the policy names.
    void aRefusalOffersToAsk()
    {
        m_room = std::make_unique<RoomFixture>(u"buzen"_s);
        m_room->perform(u"place.add"_s, {{u"name"_s, u"開いた棚"_s}, {u"lockable"_s, false}});
        const QString stick = medium(u"usb"_s, {{u"place"_s, u"開いた棚"_s}});
        const qint64 asset = m_room->addAsset(u"架空の名簿"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        MediaPage page(m_room->session());
        page.show();
        page.storeAssets({asset});
        ActDialog *dialog = openDialog(page);
        type(*dialog, u"medium"_s, stick);
        dialog->submit();
        QTRY_VERIFY(!dialog->findings()->isAllowed());
        QPushButton *ask = nullptr;
        for (QPushButton *button : dialog->findings()->findChildren<QPushButton *>())
            ask = button->text().contains(u"相談"_s) ? button : ask;
        QVERIFY(ask);
        m_prompter->text = u"鍵のある棚がない（架空）"_s;
        ask->click();
        QTRY_COMPARE(Classes::consultations(m_room->db()).size(), 1);
        const Classes::Consultation asked = Classes::consultations(m_room->db()).first();
        QCOMPARE(asked.rule, u"buzen.lockable"_s);
        QCOMPARE(asked.question, u"鍵のある棚がない（架空）"_s);
        QCOMPARE(asked.object.id, load(stick).object.id);
        dialog->setModified(false);
    }

    void anErasureIsRecorded()
    {
        const QString stick = medium(u"usb"_s);
        const qint64 asset = m_room->addAsset(u"架空の名簿"_s);
        m_room->perform(u"medium.store"_s, {{u"medium"_s, stick}, {u"assets"_s, QJsonArray{numberOf(asset)}}});
        MediaPage page(m_room->session());
        page.show();
        page.showMedium(load(stick).object.id);
        QTRY_COMPARE(page.table()->currentId(), std::optional(load(stick).object.id));
        QTRY_VERIFY(act(page, u"消去"_s)->isEnabled());
        act(page, u"消去"_s)->trigger();
        ActDialog *dialog = openDialog(page);
        QVERIFY(dialog);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        dialog->findChild<QComboBox *>(u"methodBox"_s)->setCurrentIndex(0);
        QSignalSpy acted(dialog, &ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
        QVERIFY(load(stick).held.levels.isEmpty());
        QCOMPARE(Media::erasures(m_room->db(), load(stick).object.id).size(), 1);
    }

    void labelsThatAreDueAreFoundAndRenewed()
    {
        const QString stick = medium(u"usb"_s);
        medium(u"usb"_s);
        const qint64 asset = m_room->addAsset(u"架空の名簿"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"1"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        m_room->perform(u"medium.store"_s, {{u"medium"_s, stick}, {u"assets"_s, QJsonArray{numberOf(asset)}}});
        m_room->perform(u"asset.relabel"_s, {{u"asset"_s, numberOf(asset)}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u"見直し"_s}});
        MediaPage page(m_room->session());
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        for (auto *box : page.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"更新待ち"_s))
                box->setChecked(true);
        }
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        page.table()->selectId(load(stick).object.id);
        QTRY_VERIFY(act(page, u"表示を更新"_s)->isEnabled());
        act(page, u"表示を更新"_s)->trigger();
        QTRY_COMPARE(page.table()->model()->rowCount(), 0);
        QVERIFY(load(stick).text("labelDue").isEmpty());
    }
};

QTEST_MAIN(TstMediaPage)
#include "tst_mediapage.moc"
