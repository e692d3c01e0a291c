// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// How `--where` is written; `command` is what the examples begin with. Each example is one that works.
QString whereDetails(const QString &command)
{
    return say(QT_TRANSLATE_NOOP("Ctl",
                                 "条件（--where）は 項目=値 の形で書きます。\n"
                                 "項目は記号でも画面の名前でも構いません。記号の一覧は daichoctl fields asset --of FILE で出ます。\n\n"
                                 "  項目=値     等しい（値を書かなければ、空のもの）\n"
                                 "  項目!=値    等しくない（値を書かなければ、空でないもの）\n"
                                 "  項目~語     語を含む（全角と半角、ひらがなとカタカナは区別しません）\n"
                                 "  項目!~語    語を含まない\n"
                                 "  項目>=値    以上（日付は以後）\n"
                                 "  項目<=値    以下（日付は以前）\n"
                                 "  項目=a..b   a から b まで（a.. と ..b も書けます。日付、数、段階、番号だけ）\n"
                                 "  A | B       どちらか（縦線の前後に空白を置きます）\n"
                                 "  ( A & B )   まとまり（& を使えるのは、かっこの中です）\n"
                                 "  !( A )      A でないもの\n"
                                 "  項目=\"値\"   引用符の中は、記号もそのまま値になります\n\n"
                                 "--where を重ねると、すべてを満たすものになります。--search は保存した検索の条件で、--where も満たすものだけが残ります。\n"
                                 "日付は R8.3.31、令和8年3月31日、2026-03-31 のどれでも構いません。\n\n"
                                 "例:\n"
                                 "  %1 --where '名称~台帳' --where '個人情報=有'\n"
                                 "  %1 --where '満了日=R7.4.1..令和8年3月31日'\n"
                                 "  %1 --where '(class.C>=3B & 保管場所!=) | !(備考~写し | 個人情報=無)'\n"))
        .arg(command);
}

} // namespace

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> specs{
        {u"create"_s, u"create FILE --policy ID [--organization NAME] | --from FOLDER"_s, say(QT_TRANSLATE_NOOP("Ctl", "台帳を作る（書き出したフォルダーからも）")), 1,
         {u"policy"_s, u"organization"_s, u"from"_s}, {}},
        {u"import"_s,
         u"import FILE LEDGER [--kind asset|medium|unit|person|place|disposal] [--all-sheets|--sheet NAME] [--header-row N] [--map FIELD=COLUMN]… [--unit NAME] [--encoding NAME] "
         "[--dry-run] [--all-or-nothing] [--on-duplicate refuse|update] [--compare] [--accept all|none|SHEET:LINE|NUMBER,…] [--confirm] [--confirmed-on DATE] "
         "[--no-match-by-name] [--skip-hidden] [--fresh-columns] [--create-persons] [--refused OUT] [--as PERSON] [--reason RULE=TEXT]…"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "Excel・CSV の台帳を取り込む")), 2,
         {u"kind"_s, u"sheet"_s, u"header-row"_s, u"map"_s, u"unit"_s, u"encoding"_s, u"on-duplicate"_s, u"refused"_s, u"as"_s, u"accept"_s, u"confirmed-on"_s, u"reason"_s},
         {u"compare"_s, u"confirm"_s, u"no-match-by-name"_s, u"all-sheets"_s, u"dry-run"_s, u"all-or-nothing"_s, u"skip-hidden"_s, u"fresh-columns"_s, u"create-persons"_s}},
        {u"list"_s, u"list FILE KIND [--search NAME] [--where CONDITION]… [--sort FIELD]… [--limit N] [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "一覧を出す（--sort は項目の順、-項目 で逆順）")), 2, {u"where"_s, u"search"_s, u"sort"_s, u"limit"_s, u"as"_s}, {}, 0,
         whereDetails(u"daichoctl list FILE asset"_s)},
        {u"fields"_s, u"fields KIND [--of FILE]"_s, say(QT_TRANSLATE_NOOP("Ctl", "項目の一覧を出す（--of: その台帳の規程と独自項目で）")), 1, {u"of"_s}, {}},
        {u"search"_s, u"search FILE WORDS [--kind asset|medium|unit|person|place|disposal|clause|book|act]… [--limit N] [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "台帳の全ての物から探す（一致した所も出す。種類ごとに 100 件まで）")), 2, {u"kind"_s, u"limit"_s, u"as"_s}, {}},
        {u"searches"_s, u"searches FILE [--as PERSON]"_s, say(QT_TRANSLATE_NOOP("Ctl", "保存した検索の一覧を出す（保存は do FILE search.save）")), 1, {u"as"_s}, {}},
        {u"acts"_s, u"acts"_s, say(QT_TRANSLATE_NOOP("Ctl", "操作とその項目の一覧を出す")), 0, {}, {}},
        {u"do"_s, u"do FILE ACT [--params FILE|-] [--as PERSON] [--reason RULE=TEXT]… [--at TIME] [--dry-run]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "操作を行う")), 2, {u"params"_s, u"as"_s, u"reason"_s, u"at"_s}, {u"dry-run"_s}},
        {u"edit"_s, u"edit FILE --set FIELD=VALUE… --where CONDITION…|--search NAME|--asset NUMBER…|--all [--all-or-nothing] [--dry-run] [--as PERSON] [--reason RULE=TEXT]… [--at TIME]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "条件に合う資産をまとめて直す（一括修正。値を空けると項目を空にする）")), 1,
         {u"set"_s, u"where"_s, u"search"_s, u"asset"_s, u"as"_s, u"reason"_s, u"at"_s}, {u"all"_s, u"all-or-nothing"_s, u"dry-run"_s}},
        {u"relabel"_s, u"relabel FILE --level AXIS=LEVEL… --reason TEXT --where CONDITION…|--search NAME|--numbers NUMBER,…|--all [--decided-by TEXT] [--effective-on DATE] "
                       "[--all-or-nothing] [--dry-run] [--as PERSON] [--rule-reason RULE=TEXT]… [--at TIME]\n"
                       "  daichoctl relabel FILE --list LIST [--reason TEXT] …\n"
                       "  daichoctl relabel FILE --proposed [--policy ID] --reason TEXT …"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "条件に合う資産の分類をまとめて変える（一括分類変更。--list は番号・分類・理由の一覧、--proposed は再分類の案）")), 1,
         {u"level"_s, u"reason"_s, u"where"_s, u"search"_s, u"numbers"_s, u"list"_s, u"policy"_s, u"decided-by"_s, u"effective-on"_s, u"as"_s, u"rule-reason"_s, u"at"_s},
         {u"all"_s, u"proposed"_s, u"all-or-nothing"_s, u"dry-run"_s}, 0,
         say(QT_TRANSLATE_NOOP("Ctl",
                               "一覧（--list）は CSV・TSV・XLSX です。見出しは「番号」と、分類の軸の名前（機密性 など）か、すべての軸をまとめた「分類」。\n"
                               "「理由」の列があれば、その行はその理由になります。誤りが一つでもあれば、行と列を示して、何も変えません。\n\n"
                               "例:\n"
                               "  daichoctl relabel FILE --where unit=税務課 --level C=3C --reason 規程の見直し --dry-run\n"
                               "  daichoctl relabel FILE --list 分類変更.csv --reason 年度の見直し\n"
                               "  daichoctl relabel FILE --proposed --reason 規程の改正\n"))},
        {u"history"_s, u"history FILE NUMBER [--as PERSON]"_s, say(QT_TRANSLATE_NOOP("Ctl", "一つの物の履歴を出す")), 2, {u"as"_s}, {}},
        {u"report"_s, u"report FILE BOOK|NAME[,BOOK…] OUT.pdf [--blank ROWS] [--search NAME] [--where CONDITION]… [--sort FIELD]… [--paper a4|a4-portrait|a3|b4|b5…] "
                      "[--margins LEFT,TOP,RIGHT,BOTTOM] [--binding left|top[:MM]] [--duplex none|long|short] [--pages 1-3,5] [--sides odd|even] [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "帳票を PDF にする")), 3,
         {u"blank"_s, u"where"_s, u"search"_s, u"sort"_s, u"paper"_s, u"margins"_s, u"binding"_s, u"duplex"_s, u"pages"_s, u"sides"_s, u"as"_s}, {}, 0,
         whereDetails(u"daichoctl report FILE asset-ledger OUT.pdf"_s)},
        {u"labels"_s, u"labels FILE --where CONDITION…|--search NAME|--numbers NUMBER,…|--all --sheet PRODUCT --out OUT.pdf [--start N] [--copies N] [--offset X,Y] "
                      "[--parts PART,…] [--on TARGET] [--sort FIELD]… [--dry-run] [--as PERSON] | sheets [FILE] | calibrate [FILE] --sheet PRODUCT --out OUT.pdf [--offset X,Y]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "ラベルを PDF にする（sheets: 用紙の一覧、calibrate: 位置合わせの頁）")), 2,
         {u"where"_s, u"search"_s, u"numbers"_s, u"sheet"_s, u"out"_s, u"start"_s, u"copies"_s, u"offset"_s, u"parts"_s, u"on"_s, u"sort"_s, u"as"_s},
         {u"all"_s, u"dry-run"_s}, 1, whereDetails(u"daichoctl labels FILE --sheet 28388 --out OUT.pdf"_s)},
        {u"label-text"_s, u"label-text FILE NUMBER [--on TARGET] [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "ファイル名・属性・ヘッダーなど、規程の表示する所に書く文字を出す")), 2, {u"on"_s, u"as"_s}, {}},
        {u"book"_s, u"book list FILE | show FILE NAME | define FILE DEFINITION.json|TEMPLATE | forget FILE NAME | templates [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "帳票の定義を見る・保存する・削除する（templates: 収録している様式）")), 3, {u"as"_s}, {}, 2},
        {u"books"_s, u"books"_s, say(QT_TRANSLATE_NOOP("Ctl", "帳票の一覧を出す")), 0, {}, {}},
        {u"policies"_s, u"policies"_s, say(QT_TRANSLATE_NOOP("Ctl", "収録している規程の一覧を出す")), 0, {}, {}},
        {u"policy"_s, u"policy show FILE CODE [VERSION] | compare FILE CODE [OLD [NEW] | NEW.json] | approvers FILE CODE"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "台帳の規程を JSON で出す、二つの版か、これから取り込むファイルとの違いを出す、行為ごとに許可する者を出す")), 5, {}, {}, 2},
        {u"export"_s, u"export FILE OUT.csv|OUT.xlsx|OUT.jsonl|FOLDER [--kind KIND] [--search NAME] [--where CONDITION]… [--sort FIELD]… [--columns FIELD,…] [--encoding utf8|cp932] [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "資産か他の一覧、または台帳全体を書き出す")), 2, {u"kind"_s, u"where"_s, u"search"_s, u"sort"_s, u"columns"_s, u"encoding"_s, u"as"_s}, {}, 0,
         whereDetails(u"daichoctl export FILE OUT.csv"_s)},
        {u"request"_s, u"request FILE OUT.xlsx [--unit NAME]… [--due DATE] [--from TEXT] [--where FIELD=VALUE]… [--as PERSON]"_s,
         say(QT_TRANSLATE_NOOP("Ctl", "組織に確かめてもらう依頼用リストを作る")), 2, {u"unit"_s, u"due"_s, u"from"_s, u"where"_s, u"as"_s}, {}},
        {u"verify"_s, u"verify FILE [--against SEQ:HEX]"_s, say(QT_TRANSLATE_NOOP("Ctl", "証跡と全行を検証する")), 1, {u"against"_s}, {}},
    };
    return specs;
}

tl::expected<Arguments, QString> parse(const QStringList &words)
{
    Arguments arguments;
    const CommandSpec *spec = nullptr;
    bool onlyPositionals = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == "--"_L1 && !onlyPositionals) {
            onlyPositionals = true;
            continue;
        }
        if (onlyPositionals || !word.startsWith("--"_L1)) {
            if (arguments.command.isEmpty()) {
                arguments.command = word;
                const auto found = std::find_if(commands().cbegin(), commands().cend(), [&](const CommandSpec &s) { return s.name == word; });
                if (found == commands().cend())
                    return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という命令はありません。")).arg(word));
                spec = &*found;
            } else {
                arguments.positionals.append(word);
            }
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (name == "json"_L1 || name == "help"_L1 || (spec && spec->flags.contains(name))) {
            arguments.flags.append(name);
            continue;
        }
        if (!spec || !spec->options.contains(name))
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という指定はありません。")).arg(word));
        if (equals >= 0)
            arguments.options[name].append(word.mid(equals + 1));
        else if (at + 1 < words.size())
            arguments.options[name].append(words.at(++at));
        else
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "%1 には値が要ります。")).arg(word));
    }
    if (!spec) {
        if (arguments.has(u"help"_s))
            return arguments;
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "命令がありません。")));
    }
    if (!arguments.has(u"help"_s) && (arguments.positionals.size() > spec->positionals
                                      || arguments.positionals.size() < spec->positionals - spec->optionalPositionals))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "使い方: daichoctl %1")).arg(spec->usage));
    return arguments;
}

QString usageText()
{
    QString text = say(QT_TRANSLATE_NOOP("Ctl", "daichoctl — 情報資産台帳を窓を使わずに扱う\n\n使い方:\n"));
    for (const CommandSpec &spec : commands())
        text += u"  daichoctl "_s + spec.usage + u"\n      "_s + spec.help + u'\n';
    return text + say(QT_TRANSLATE_NOOP("Ctl", "\n--json を付けると 1 行ずつの JSON で出します。\n終了コード: 0 済み、1 失敗、2 使い方の誤り、3 規程による拒否または受け入れなかった行あり、4 改ざんの疑い\n"
                                        "命令ごとの説明は daichoctl 命令 --help で出ます。条件（--where）の書き方もそこにあります。\n"));
}

QString helpText(const QString &command)
{
    const auto spec = std::find_if(commands().cbegin(), commands().cend(), [&](const CommandSpec &one) { return one.name == command; });
    if (spec == commands().cend())
        return usageText();
    const QString text = u"daichoctl "_s + spec->usage + u"\n    "_s + spec->help + u'\n';
    return spec->details.isEmpty() ? text : QString(text + u'\n' + spec->details);
}

} // namespace Ctl
