// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/takeover/sectionsledger.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// An office starts from its lists: units, persons with roles, places, an old book of disposals, then the ledger of assets.
class TstLists final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRegisterIsFilledFromFiles()
    {
        const QString file = m_dir.filePath(u"台帳.daicho"_s);
        QCOMPARE(ctl({u"create"_s, file, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"北都町（架空）"_s}).exitCode, 0);
        const auto import = [&](const QString &kind, const QByteArray &content, const QStringList &more = {}) {
            return ctl(QStringList{u"import"_s, file, put(kind + u".csv"_s, content), u"--kind"_s, kind, u"--json"_s} + more);
        };
        const CtlRun units = import(u"unit"_s, "コード,課名,上位\r\n0102,税務課,\r\n0101,総務課,\r\n");
        QVERIFY2(units.exitCode == 0, qPrintable(units.errors));
        QCOMPARE(units.json().value(u"accepted"_s).toInt(), 2);

        const QString role = ctl({u"list"_s, file, u"role"_s, u"--json"_s}).jsonLines().value(0).value(u"label"_s).toString();
        QVERIFY(!role.isEmpty());
        const CtlRun persons = import(u"person"_s, "職員名,所属,職名,役割\r\n架空 花子,総務課,課長," + role.toUtf8() + "\r\n架空 太郎,税務課,係員,\r\n");
        QVERIFY2(persons.exitCode == 0, qPrintable(persons.errors));
        const QJsonObject holder = ctl({u"list"_s, file, u"person"_s, u"--where"_s, u"name=架空 花子"_s, u"--json"_s}).json();
        QCOMPARE(holder.value(u"roles"_s).toString(), role);

        const CtlRun places = import(u"place"_s, "場所,施錠\r\n第1書庫,○\r\n耐火金庫,○\r\n");
        QVERIFY2(places.exitCode == 0, qPrintable(places.errors));
        const CtlRun tried = import(u"disposal"_s, "品名,廃棄日,方法\r\n紙文書（架空）,H30.4.1,溶解\r\n,R2.4.1,溶解\r\n", {u"--dry-run"_s});
        QCOMPARE(tried.exitCode, 3); // one line is refused
        QVERIFY(ctl({u"list"_s, file, u"disposal"_s, u"--json"_s}).jsonLines().isEmpty());
        const CtlRun disposals = import(u"disposal"_s, "品名,廃棄日,方法\r\n紙文書（架空）,H30.4.1,溶解\r\n,R2.4.1,溶解\r\n", {u"--refused"_s, m_dir.filePath(u"不可.csv"_s)});
        QCOMPARE(disposals.exitCode, 3);
        QFile refused(m_dir.filePath(u"不可.csv"_s));
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const QByteArray left = refused.readAll();
        QVERIFY2(left.contains("品名") && left.contains("R2.4.1") && left.contains(",3,"), left.constData());

        const CtlRun assets = ctl({u"import"_s, file, sectionsLedger(m_dir), u"--all-sheets"_s, u"--json"_s});
        QVERIFY2(assets.exitCode == 0, qPrintable(assets.errors));
        QCOMPARE(assets.json().value(u"accepted"_s).toInt(), 8);
        QCOMPARE(assets.json().value(u"units"_s).toArray().size(), 0); // nothing had to be invented
        QCOMPARE(ctl({u"list"_s, file, u"unit"_s, u"--json"_s}).jsonLines().size(), 3);
        QCOMPARE(ctl({u"list"_s, file, u"place"_s, u"--json"_s}).jsonLines().size(), 2);
        QCOMPARE(ctl({u"verify"_s, file}).exitCode, 0);
        QCOMPARE(ctl({u"list"_s, file, u"batch"_s, u"--where"_s, u"kind=person"_s, u"--json"_s}).jsonLines().size(), 1);

        // Out in the same columns, and in again without a difference.
        const QString list = m_dir.filePath(u"職員一覧.csv"_s);
        QCOMPARE(ctl({u"export"_s, file, list, u"--kind"_s, u"person"_s}).exitCode, 0);
        const CtlRun back = ctl({u"import"_s, file, list, u"--kind"_s, u"person"_s, u"--on-duplicate"_s, u"update"_s, u"--json"_s});
        QVERIFY2(back.exitCode == 0, qPrintable(back.errors));
        QCOMPARE(back.json().value(u"updated"_s).toInt(), 2);
        QCOMPARE(ctl({u"list"_s, file, u"person"_s, u"--json"_s}).jsonLines().size(), 2);
    }

    void whatCannotBeIsTold()
    {
        const QString file = m_dir.filePath(u"別の台帳.daicho"_s);
        QCOMPARE(ctl({u"create"_s, file, u"--policy"_s, u"general"_s}).exitCode, 0);
        const QString list = put(u"x.csv"_s, "名称\r\nx\r\n");
        QCOMPARE(ctl({u"import"_s, file, list, u"--kind"_s, u"colour"_s}).exitCode, 2);
        QCOMPARE(ctl({u"export"_s, file, m_dir.filePath(u"x.pdf"_s), u"--kind"_s, u"unit"_s}).exitCode, 2);
        QCOMPARE(ctl({u"export"_s, file, m_dir.filePath(u"x.csv"_s), u"--kind"_s, u"colour"_s}).exitCode, 2);
        for (const QString &kind : {u"unit"_s, u"person"_s, u"place"_s, u"disposal"_s})
            QVERIFY(ctl({u"fields"_s, kind, u"--json"_s}).jsonLines().size() > 5);
        const QList<QJsonObject> fields = ctl({u"fields"_s, u"person"_s, u"--json"_s}).jsonLines();
        QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const QJsonObject &field) { return field.value(u"code"_s).toString() == u"role"_s; }));
    }

private:
    QString put(const QString &name, const QByteArray &content)
    {
        QFile written(m_dir.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write");
        return written.fileName();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TstLists)
#include "tst_lists.moc"
