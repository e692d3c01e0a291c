// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"
#include "models/register/policies.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/policy/changestable.h"
#include "ui/policy/comparedialog.h"
#include "ui/policy/outlinedelegate.h"
#include "ui/policy/outlinemodel.h"
#include "ui/policy/policyeditdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace PolicyUi;

/// A policy is edited in place, and what the next version changes is seen.
class TstPolicyEdit : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    AnsweringPrompter m_prompter;

    Register::StoredPolicy stored() { return Register::storedPolicies(m_room->db()).first(); }
    static QModelIndex content(OutlineModel &model, const QString &path) { return model.indexOfPath(path).siblingAtColumn(OutlineModel::Content); }

private slots:
    void init() { m_room = std::make_unique<RoomFixture>(); }

    void theTreeTellsOfItsRows()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPolicy(stored().document->raw);
        QSignalSpy edited(&model, &OutlineModel::edited);
        const QModelIndex restrictions = model.indexOfPath(u"$.restrictions"_s);
        const int before = model.rowCount(restrictions);
        const QModelIndex added = model.addItem(restrictions);
        QCOMPARE(model.rowCount(restrictions), before + 1);
        model.moveItem(added, -1);
        QCOMPARE(model.indexOfPath(u"$.restrictions[%1]"_s.arg(before - 1)).data().toString(), u"（新しい項目）"_s);
        model.removeItem(model.indexOfPath(u"$.restrictions[%1]"_s.arg(before - 1)));
        QCOMPARE(model.policy(), stored().document->raw);
        QVERIFY(model.setData(content(model, u"$.rules[0].kind"_s), u"storage.lockable"_s, Qt::EditRole));
        QVERIFY(model.indexOfPath(u"$.rules[0].params.safe"_s).isValid());
        QVERIFY(model.setData(content(model, u"$.rules[0].kind"_s), u"provide.ban"_s, Qt::EditRole));
        QCOMPARE(model.indexOfPath(u"$.rules[0].params.safe"_s).data().toString(), model.indexOfPath(u"$.rules[0].params"_s).data().toString());
        QVERIFY(edited.size() >= 4);
        QVERIFY(!(model.flags(content(model, u"$.version"_s)) & Qt::ItemIsEditable)); // comes of itself
    }

    void thePlaceOfAProblemIsMarked()
    {
        OutlineModel model;
        model.setPolicy(stored().document->raw);
        model.setProblems({{u"$.axes[0].levels[0].rank"_s, u"順位が二度あります。"_s}});
        const QModelIndex rank = model.indexOfPath(u"$.axes[0].levels[0].rank"_s);
        QCOMPARE(model.problemAt(rank), u"順位が二度あります。"_s);
        QVERIFY(rank.data(Qt::ForegroundRole).isValid());
        model.setProblems({});
        QVERIFY(!rank.data(Qt::ForegroundRole).isValid());
    }

    void theEditorOffersWhatThePolicyKnows()
    {
        OutlineModel model;
        model.setPolicy(stored().document->raw);
        OutlineDelegate delegate;
        QWidget parent;
        const auto editorFor = [&](const QString &path) {
            QWidget *editor = delegate.createEditor(&parent, {}, content(model, path));
            delegate.setEditorData(editor, content(model, path));
            return editor;
        };
        auto *severity = qobject_cast<QComboBox *>(editorFor(u"$.rules[0].severity"_s));
        QVERIFY(severity);
        severity->setCurrentIndex(severity->findData(u"reason"_s));
        delegate.setModelData(severity, &model, content(model, u"$.rules[0].severity"_s));
        QCOMPARE(content(model, u"$.rules[0].severity"_s).data().toString(), u"理由が要る"_s);
        auto *levels = qobject_cast<QListWidget *>(editorFor(u"$.restrictions[0].levels"_s));
        QVERIFY(levels && levels->count() > 1);
        levels->item(0)->setCheckState(Qt::Checked);
        levels->item(1)->setCheckState(Qt::Checked);
        delegate.setModelData(levels, &model, content(model, u"$.restrictions[0].levels"_s));
        QVERIFY(content(model, u"$.restrictions[0].levels"_s).data().toString().contains(levels->item(1)->text()));
        auto *title = qobject_cast<QLineEdit *>(editorFor(u"$.title"_s));
        QVERIFY(title);
        title->setText(u"  架空町の規程 "_s);
        delegate.setModelData(title, &model, content(model, u"$.title"_s));
        QCOMPARE(model.policy().value(u"title"_s).toString(), u"架空町の規程"_s);
    }

    void savingMakesTheNextVersion()
    {
        auto *dialog = new PolicyEditDialog(m_room->session(), stored());
        dialog->show();
        OutlineModel &model = *dialog->outline();
        dialog->submit();
        QVERIFY(dialog->isVisible()); // nothing changed, nothing said
        QVERIFY(model.setData(content(model, u"$.title"_s), QString(), Qt::EditRole));
        auto *problems = dialog->findChild<Common::TableView *>();
        QTRY_VERIFY(problems->isVisible() && problems->model()->rowCount() == 1);
        static_cast<QLineEdit *>(dialog->form()->field(u"summary"_s)->editor())->setText(u"名称を改めた（架空）"_s);
        dialog->submit();
        QVERIFY(dialog->isVisible());
        QCOMPARE(stored().document->version, 1);
        QVERIFY(model.setData(content(model, u"$.title"_s), u"架空町情報セキュリティポリシー"_s, Qt::EditRole));
        QSignalSpy acted(dialog, &Shell::ActDialog::acted);
        dialog->submit();
        QVERIFY(acted.wait());
        QCOMPARE(stored().document->version, 2);
        QCOMPARE(stored().document->title, u"架空町情報セキュリティポリシー"_s);
        QCOMPARE(stored().summary, u"名称を改めた（架空）"_s);
        CompareDialog compare(Register::policyVersions(m_room->db(), stored().id));
        auto *changes = compare.findChild<ChangesTable *>()->table();
        QCOMPARE(changes->model()->rowCount(), 1);
        QVERIFY(changes->model()->index(0, 5).data().toString().contains(u"架空町情報"_s));
    }
};

QTEST_MAIN(TstPolicyEdit)
#include "tst_policyedit.moc"
