// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The code without its comments: those may cite the clause that a line implements. Line breaks stay.
QString withoutComments(const QString &source)
{
    static const QRegularExpression token(u"R\"(\\w*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        code += source.mid(from, match.capturedStart() - from);
        const QString text = match.captured();
        code += text.startsWith(u'/') ? QString(text.count(u'\n'), u'\n') : text;
        from = match.capturedEnd();
    }
    return code + source.mid(from);
}

QStringList linesNaming(const QRegularExpression &names, const QString &path, const QString &source)
{
    QStringList found;
    const QStringList lines = withoutComments(source).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (names.match(lines.at(i)).hasMatch())
            found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed()));
    }
    return found;
}

} // namespace

/// Policies are data: no code knows one by its id or its name.
class TstNoPolicyInCode : public QObject
{
    Q_OBJECT

private slots:
    void noCodeNamesAPolicy_data();
    void noCodeNamesAPolicy();
    void aPlantedNameIsFound();

private:
    static QRegularExpression names();
};

QRegularExpression TstNoPolicyInCode::names()
{
    return QRegularExpression(u"buzen|nabari|shiribeshi|okitama|nagaokakyo|豊前|名張|後志|置賜|長岡京"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

void TstNoPolicyInCode::noCodeNamesAPolicy_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("models") << u"models"_s;
    QTest::newRow("ui") << u"ui"_s;
    QTest::newRow("app") << u"app"_s;
}

void TstNoPolicyInCode::noCodeNamesAPolicy()
{
    QFETCH(QString, folder);
    const QString root = QStringLiteral(DAICHO_SOURCE_DIR) + u'/';
    QStringList found;
    QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        found += linesNaming(names(), file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
    }
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
}

void TstNoPolicyInCode::aPlantedNameIsFound()
{
    const QString code = u"// 豊前 2(1)\nif (id == u\"bu" u"zen\"_s) // why\n/* nabari\n */ run(\"// 名\" \"張\");\nx(\"/* 置賜 */\");\n"_s;
    QCOMPARE(linesNaming(names(), u"f"_s, code),
             (QStringList{u"f:2: if (id == u\"buzen\"_s)"_s, u"f:5: x(\"/* 置賜 */\");"_s}));
}

QTEST_GUILESS_MAIN(TstNoPolicyInCode)
#include "tst_nopolicyincode.moc"
