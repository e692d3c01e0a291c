// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"
#include "models/register/policies.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/rowsmodel.h"
#include "ui/policy/addpolicydialog.h"
#include "ui/policy/policypage.h"
#include "ui/policy/policysheet.h"
#include "ui/policy/policytext.h"
#include "ui/policy/reclassificationlist.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace PolicyUi;

class TstPolicyPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    AnsweringPrompter m_prompter;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_room->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private slots:
    void init() { m_room = std::make_unique<RoomFixture>(); }

    void everyShippedPolicyIsWrittenWithItsClauses_data()
    {
        QTest::addColumn<QString>("policy");
        for (const Policy::Document &policy : Policy::shippedPolicies())
            QTest::newRow(qPrintable(policy.id)) << policy.id;
    }

    void everyShippedPolicyIsWrittenWithItsClauses()
    {
        QFETCH(QString, policy);
        const auto all = Policy::shippedPolicies();
        const auto document = std::find_if(all.cbegin(), all.cend(),
                                           [&](const auto &one) { return one.id == policy; });
        Shell::FactSheet sheet(u"規程"_s);
        writePolicy(sheet, *document);
        sheet.complete(); // a long policy comes section by section
        const QString text = sheet.toPlainText();
        for (const Policy::Axis &axis : document->axes) {
            for (const Policy::Level &level : axis.levels)
                QVERIFY2(text.contains(level.label) && text.contains(sourceText(level.source)),
                         qPrintable(level.label));
        }
        for (const Policy::Role &role : document->roles)
            QVERIFY2(text.contains(role.label), qPrintable(role.label));
        for (const Policy::Rule &rule : document->rules)
            QVERIFY2(text.contains(rule.text), qPrintable(rule.id));
    }

    void aDefaultIsNeverQuoted()
    {
        QCOMPARE(sourceText({{}, Policy::Status::Default}), u"既定"_s);
        QCOMPARE(sourceText({u"架空 2(1)"_s, Policy::Status::Quoted}), u"架空 2(1)（引用）"_s);
        QVERIFY(!sourceText({u"架空 3"_s, Policy::Status::Default}).contains(u'「'));
    }

    void attachesATextAndOpensAClause()
    {
        PolicyPage page(m_room->session());
        page.show();
        const auto policy = Register::storedPolicies(m_room->db()).constFirst();
        const QString name = policy.document->shortName;
        page.attach(written(u"架空規程.txt"_s,
                            u"架空規程\n第1 目的\n2(1) 機密性の分類\n2(2) 取扱い\n"_s.toUtf8()));
        QTRY_VERIFY(page.text()->hasText());
        page.showClause(policy.id, name + u" 2(2)"_s);
        const auto *text = page.findChild<QPlainTextEdit *>(u"policyTextEdit"_s);
        QCOMPARE(text->textCursor().selectedText(), u"2(2)"_s);
        QCOMPARE(text->textCursor().block().text(), u"2(2) 取扱い"_s);
    }

    void anEmptyClauseOpensThePolicy()
    {
        const QString other = Policy::shippedPolicies().constLast().id;
        const qint64 id = m_room->perform(u"policy.add"_s, {{u"policy"_s, other}})
                              .value(u"policyId"_s)
                              .toInteger();
        PolicyPage page(m_room->session());
        page.show();
        page.showClause(id, {});
        QCOMPARE(page.table()->currentId(), std::optional(id));
    }

    void opensAClauseInTheContents()
    {
        PolicyPage page(m_room->session());
        page.show();
        const auto policy = Register::storedPolicies(m_room->db()).constFirst();
        QVERIFY(!policy.document->clauses.isEmpty());
        const QString clause = policy.document->axes.constFirst().levels.constFirst().source.clause;
        page.showClause(policy.id, clause);
        QCOMPARE(page.sheet()->textCursor().selectedText(), clause);
    }

    void problemsOfAFileAreListedWithTheirPlace()
    {
        AddPolicyDialog dialog(m_room->session());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setFile(written(u"誤り.json"_s, R"({"id": "kaku", "axes": 3})"));
        const auto *problems = dialog.findChild<Common::RowsModel *>();
        QVERIFY(problems->rowCount() >= 2);
        QVERIFY(problems->index(0, 0).data().toString().startsWith(u"$"_s));
        dialog.submit();
        QVERIFY(dialog.isVisible());
        dialog.setModified(false);
        QCOMPARE(Register::storedPolicies(m_room->db()).size(), 1);
    }

    void confirmsTheSettings()
    {
        PolicyPage page(m_room->session());
        page.show();
        const auto before = Register::storedPolicies(m_room->db()).constFirst();
        QVERIFY(!before.confirmation);
        page.table()->selectId(before.id);
        for (QAction *act : page.acts()) {
            if (act->text().contains(u"設定を確認"_s))
                act->trigger();
        }
        auto *dialog = page.findChild<Shell::ActDialog *>();
        QVERIFY(dialog);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        dialog->form()->field(u"on"_s)->editor()->setFocus();
        QSignalSpy acted(dialog, &Shell::ActDialog::acted);
        dialog->submit();
        QCOMPARE(acted.size(), 0); // day and number are missing
        dialog->setModified(false);
        dialog->close();
        m_room->perform(u"policy.confirm"_s, {{u"policy"_s, before.code}, {u"on"_s, u"2026-06-01"_s}, {u"number"_s, u"架第1号"_s}, {u"by"_s, u"架空町長"_s}});
        QTRY_VERIFY(page.table()->model()->index(0, 2).data().toString().contains(u"架第1号"_s));
    }

    void aRevisionFillsTheList()
    {
        m_room->addAsset(u"架空の名簿"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        const auto before = Register::storedPolicies(m_room->db()).constFirst();
        QJsonObject next = before.document->raw;
        next.insert(u"version"_s, before.document->version + 1);
        QJsonArray axes = next.value(u"axes"_s).toArray();
        QJsonObject axis = axes.at(0).toObject();
        QJsonArray levels = axis.value(u"levels"_s).toArray();
        QJsonObject level = levels.at(0).toObject();
        level.insert(u"summary"_s, u"改めた基準。"_s);
        levels[0] = level;
        axis.insert(u"levels"_s, levels);
        axes[0] = axis;
        next.insert(u"axes"_s, axes);
        PolicyPage page(m_room->session());
        page.show();
        QCOMPARE(page.reclassifications()->count(), 0);
        m_room->perform(u"policy.revise"_s, {{u"file"_s, written(u"改正.json"_s, QJsonDocument(next).toJson())}});
        QTRY_COMPARE(page.reclassifications()->count(), 1);
        QSignalSpy asked(&m_room->session(), &Shell::Session::actRequested);
        page.reclassifications()->table()->selectRow(0);
        page.reclassifications()->findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), u"asset.relabel"_s);
    }

    void addsAShippedPolicy()
    {
        PolicyPage page(m_room->session());
        page.show();
        page.acts().constFirst()->trigger();
        auto *dialog = page.findChild<AddPolicyDialog *>();
        QVERIFY(dialog);
        const QString other = Policy::shippedPolicies().constLast().id;
        qobject_cast<Common::ChoiceBox *>(dialog->form()->field(u"policy"_s)->editor())
            ->setChosen(other);
        QSignalSpy acted(dialog, &Shell::ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(Register::storedPolicies(m_room->db()).size(), 2);
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TstPolicyPage)
#include "tst_policypage.moc"
