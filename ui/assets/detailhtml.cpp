// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/detailhtml.h"

#include "models/support/japanesedate.h"
#include "ui/assets/policywords.h"
#include "ui/common/style.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::Tone;

namespace AssetsUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AssetsUi", text);
}

QString esc(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Pieces of rich text in the colours of one palette.
class Html
{
public:
    explicit Html(const QPalette &palette)
        : m_muted(Common::toneColor(Tone::Muted, palette).name()), m_danger(Common::toneColor(Tone::Danger, palette).name()),
          m_warning(Common::toneColor(Tone::Warning, palette).name()), m_success(Common::toneColor(Tone::Success, palette).name()),
          m_link(palette.color(QPalette::Link).name())
    {
    }

    void heading(const QString &text, const QString &behind = {})
    {
        m_html += u"<p style='margin:12px 0 4px 0'><b>"_s + esc(text) + u"</b>"_s + behind + u"</p>"_s;
    }
    void line(const QString &html) { m_html += u"<p style='margin:0 0 4px 0'>"_s + html + u"</p>"_s; }
    void beginTable() { m_html += u"<table cellspacing='0' cellpadding='2' width='100%'>"_s; }
    void endTable() { m_html += u"</table>"_s; }
    void row(const QString &label, const QString &valueHtml)
    {
        m_html += u"<tr><td width='104' valign='top'>"_s + muted(label) + u"</td><td valign='top'>"_s + valueHtml + u"</td></tr>"_s;
    }
    void raw(const QString &html) { m_html += html; }

    [[nodiscard]] QString muted(const QString &text) const { return colored(m_muted, text); }
    [[nodiscard]] QString danger(const QString &text) const { return colored(m_danger, text); }
    [[nodiscard]] QString warning(const QString &text) const { return colored(m_warning, text); }
    [[nodiscard]] QString success(const QString &text) const { return colored(m_success, text); }
    /// （豊前 2(1)） as a link, with ［既定］ where the policy does not say it.
    [[nodiscard]] QString cited(const QString &clause, Policy::Status status = Policy::Status::Quoted) const
    {
        QString text;
        if (!clause.isEmpty())
            text = u" <a style='color:"_s + m_link + u"' href='clause:"_s + QString::fromLatin1(QUrl::toPercentEncoding(clause)) + u"'>（"_s + esc(clause) + u"）</a>"_s;
        if (const QString word = statusWord(status); !word.isEmpty())
            text += muted(u"［"_s + word + u"］"_s);
        return text;
    }
    [[nodiscard]] QString link(const QString &target, const QString &text) const
    {
        return u"<a style='color:"_s + m_link + u"' href='"_s + target + u"'>"_s + esc(text) + u"</a>"_s;
    }
    [[nodiscard]] const QString &text() const { return m_html; }

private:
    static QString colored(const QString &colour, const QString &text)
    {
        return u"<span style='color:"_s + colour + u"'>"_s + esc(text) + u"</span>"_s;
    }

    QString m_muted;
    QString m_danger;
    QString m_warning;
    QString m_success;
    QString m_link;
    QString m_html;
};

void writeFields(Html &html, const AssetDetail &detail, const QList<Assets::FieldGroup> &groups, const QStringList &left)
{
    for (const Assets::Field &field : detail.fields) {
        const QString value = detail.row.shown.value(field.code);
        if (groups.contains(field.group) && !left.contains(field.code) && field.type != Assets::FieldType::Level && !value.isEmpty())
            html.row(field.label, esc(value));
    }
}

QString orDash(const Html &html, const QString &value)
{
    return value.isEmpty() ? html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "未記入"))) : esc(value);
}

QString sign(const Html &html, Policy::Guidance::Allowed allowed)
{
    switch (allowed) {
    case Policy::Guidance::Allowed::Cannot:
        return html.danger(say(QT_TRANSLATE_NOOP("AssetsUi", "× できない")));
    case Policy::Guidance::Allowed::Needs:
        return html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "△ 要る")));
    case Policy::Guidance::Allowed::Can:
        break;
    }
    return html.success(say(QT_TRANSLATE_NOOP("AssetsUi", "○ できる")));
}

/// Where all lines rest on one clause it stands once, behind the heading.
void writeLines(Html &html, const QString &heading, const QString &note, const QList<Policy::Guidance> &lines, bool withSigns)
{
    const bool once = lines.size() > 1 && std::all_of(lines.cbegin(), lines.cend(), [&lines](const Policy::Guidance &line) {
        return line.clause == lines.first().clause && line.status == lines.first().status;
    });
    html.heading(heading, once ? html.cited(lines.first().clause, lines.first().status) : QString());
    if (!note.isEmpty())
        html.line(html.muted(note));
    for (const Policy::Guidance &line : lines) {
        const QString mark = withSigns ? QString(u"<b>"_s + sign(html, line.allowed) + u"</b> "_s) : u"・"_s;
        html.line(mark + esc(line.text) + (once ? QString() : html.cited(line.clause, line.status)));
    }
}

void writeGuidance(Html &html, const Policy::Document &policy, const Policy::Levels &levels, const QList<Policy::Guidance> &guidance)
{
    QString note;
    if (guidance.isEmpty())
        note = say(QT_TRANSLATE_NOOP("AssetsUi", "この分類について、適用規程に定めはありません。"));
    else if (!policy.isComplete(levels))
        note = say(QT_TRANSLATE_NOOP("AssetsUi", "未分類の間は、最も高い区分として扱います。"));
    writeLines(html, say(QT_TRANSLATE_NOOP("AssetsUi", "この分類でできること・できないこと")), note, guidance, true);
}

/// What holds for this asset: the restrictions of its class without those lifted, and those added.
void writeRestrictions(Html &html, const AssetDetail &detail)
{
    const QStringList restrictions = detail.row.shown.value(u"restrictions"_s).split(u'\n', Qt::SkipEmptyParts);
    QList<Policy::Guidance> lines;
    for (const QString &text : restrictions) {
        Policy::Guidance line{Policy::Guidance::Allowed::Needs, text, {}, Policy::Status::Quoted, {}};
        for (const Policy::Restriction &one : detail.policy->restrictions) {
            if (one.text == text) {
                line.clause = one.source.clause;
                line.status = one.source.status;
            }
        }
        lines.append(line);
    }
    writeLines(html, say(QT_TRANSLATE_NOOP("AssetsUi", "取扱制限（%1件）")).arg(restrictions.size()),
               restrictions.isEmpty() ? say(QT_TRANSLATE_NOOP("AssetsUi", "ありません。")) : QString(), lines, false);
    if (!detail.restrictionNote.isEmpty())
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "変更の理由: %1")).arg(detail.restrictionNote)));
}

/// The rules' own lines: restrictions stand in a list of their own, as they hold for this asset.
QList<Policy::Guidance> withoutRestrictions(const AssetDetail &detail)
{
    QList<Policy::Guidance> lines = detail.guidance;
    lines.removeIf([&detail](const Policy::Guidance &line) {
        return std::any_of(detail.policy->restrictions.cbegin(), detail.policy->restrictions.cend(),
                           [&line](const Policy::Restriction &one) { return one.code == line.rule; });
    });
    return lines;
}

constexpr qsizetype kMostCopiesTold = 200; ///< the book has all of them

QString collectedText(const Html &html, const Assets::Distribution &copy, bool overdue)
{
    if (!copy.isOut())
        return html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "%1 に %2 が回収")).arg(Support::shownDate(copy.collectedOn), copy.collectedBy));
    if (copy.dueOn.isEmpty())
        return html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "未回収")));
    const QString due = Support::shownDate(copy.dueOn);
    return overdue ? html.danger(say(QT_TRANSLATE_NOOP("AssetsUi", "▲ 未回収（期限 %1 を過ぎています）")).arg(due))
                   : html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "未回収（期限 %1）")).arg(due));
}

/// A numbered copy stands in the 配付簿, and not once more among what was made from it.
bool isDistributed(const AssetDetail &detail, qint64 id)
{
    return std::any_of(detail.distributed.cbegin(), detail.distributed.cend(), [id](const Assets::DistributionLine &line) { return line.copy.copyId == id; });
}

/// 配付簿 of this asset, or its own line where it is a numbered copy.
void writeDistribution(Html &html, const AssetDetail &detail)
{
    if (detail.copy) {
        html.heading(say(QT_TRANSLATE_NOOP("AssetsUi", "配付")));
        html.line(u"<b>"_s + esc(Assets::copyNumberText(*detail.copy)) + u"</b>　"_s + esc(detail.copy->recipient) + u"　"_s
                  + html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "%1 に配付")).arg(Support::shownDate(detail.copy->givenOn))));
        html.line(collectedText(html, *detail.copy, false));
    }
    if (detail.distributed.isEmpty())
        return;
    const qsizetype out = std::count_if(detail.distributed.cbegin(), detail.distributed.cend(), [](const Assets::DistributionLine &line) { return line.copy.isOut(); });
    html.heading(say(QT_TRANSLATE_NOOP("AssetsUi", "配付簿（%1 部、未回収 %2 部）")).arg(detail.distributed.size()).arg(out));
    for (const Assets::DistributionLine &line : detail.distributed.mid(0, kMostCopiesTold)) {
        html.line(u"<b>"_s + esc(Assets::copyNumberText(line.copy)) + u"</b>　"_s + esc(line.copy.recipient) + u"　"_s
                  + html.link(u"asset:%1"_s.arg(line.row.id), line.row.number));
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "%1 に配付")).arg(Support::shownDate(line.copy.givenOn))) + u"　"_s
                  + collectedText(html, line.copy, line.overdue));
    }
    if (detail.distributed.size() > kMostCopiesTold)
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "ほか %1 部は、帳票「配付簿」にあります。")).arg(detail.distributed.size() - kMostCopiesTold)));
}

} // namespace

QString guidanceHtml(const Policy::Document &policy, const Policy::Levels &levels, const QPalette &palette)
{
    Html html(palette);
    writeGuidance(html, policy, levels, Policy::guidance(policy, levels));
    return html.text();
}

QString overviewHtml(const AssetDetail &detail, const QPalette &palette)
{
    using Group = Assets::FieldGroup;
    Html html(palette);
    const QHash<QString, QString> &shown = detail.row.shown;
    if (detail.row.closed)
        html.line(html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "名称と内容は、所属する組織の職員だけが見られます。"))));
    if (!detail.labelDue.isEmpty())
        html.line(html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "▲ 表示の更新待ち（%1に分類が変わりました）")).arg(detail.labelDue)));
    html.beginTable();
    const auto label = [&detail](const QString &code) {
        const Assets::Field *field = Assets::findField(detail.fields, code);
        return field ? field->label : code;
    };
    html.row(label(u"unit"_s), orDash(html, detail.unitPath));
    html.row(label(u"place"_s), orDash(html, shown.value(u"place"_s)));
    if (!detail.labelPrinted.isEmpty())
        html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "ラベル")), orDash(html, detail.labelPrinted));
    if (!detail.row.closed) {
        const QString manager = shown.value(u"manager"_s).isEmpty() ? shown.value(u"managerPost"_s)
            : shown.value(u"managerPost"_s).isEmpty() ? shown.value(u"manager"_s)
                                                      : QString(shown.value(u"managerPost"_s) + u"（"_s + shown.value(u"manager"_s) + u"）"_s);
        html.row(label(u"managerPost"_s), orDash(html, manager));
        html.row(label(u"retention"_s), orDash(html, shown.value(u"retention"_s)));
        html.row(label(u"expiresOn"_s), orDash(html, shown.value(u"expiresOn"_s)));
    }
    html.endTable();
    writeGuidance(html, *detail.policy, detail.row.levels, detail.row.closed ? detail.guidance : withoutRestrictions(detail));
    if (detail.row.closed)
        return html.text();
    writeRestrictions(html, detail);
    html.heading(say(QT_TRANSLATE_NOOP("AssetsUi", "記載事項")));
    html.beginTable();
    writeFields(html, detail, {Group::Basic, Group::Class, Group::Responsible, Group::Place, Group::Personal, Group::Medium, Group::Retention, Group::Other, Group::Custom},
                {u"number"_s, u"name"_s, u"unit"_s, u"place"_s, u"managerPost"_s, u"manager"_s, u"retention"_s, u"expiresOn"_s});
    writeFields(html, detail, {Group::System}, {u"state"_s, u"restrictions"_s});
    html.endTable();
    return html.text();
}

QString classesHtml(const AssetDetail &detail, const QPalette &palette)
{
    Html html(palette);
    for (const Policy::Axis &axis : detail.policy->axes) {
        const Policy::Level *level = axis.level(detail.row.levels.value(axis.code));
        html.heading(axis.label);
        if (level)
            html.line(u"<b>"_s + esc(levelText(*level)) + u"</b> "_s + esc(level->summary) + html.cited(level->source.clause, level->source.status));
        else
            html.line(html.muted(detail.asking ? say(QT_TRANSLATE_NOOP("AssetsUi", "分類を照会しています。"))
                                               : say(QT_TRANSLATE_NOOP("AssetsUi", "未分類です。"))));
    }
    if (detail.row.closed)
        return html.text();
    html.heading(say(QT_TRANSLATE_NOOP("AssetsUi", "これまでの判断（新しい順）")));
    if (detail.decisions.isEmpty())
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "まだ判断の記録はありません。"))));
    for (const DecisionLine &line : detail.decisions) {
        html.raw(u"<hr>"_s);
        html.line(u"<b>"_s + esc(line.day) + u"</b>　"_s + html.muted(line.origin));
        html.line(esc(line.levels));
        html.beginTable();
        if (!line.grounds.isEmpty())
            html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "根拠")), esc(line.grounds.join(u'\n')));
        if (!line.guidance.isEmpty())
            html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "手引き")), esc(line.guidance.join(u'\n')));
        if (!line.reason.isEmpty())
            html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "理由")), esc(line.reason));
        if (!line.decidedBy.isEmpty())
            html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "判断者")), esc(line.decidedBy));
        if (!line.originalText.isEmpty())
            html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "台帳の記載")), esc(line.originalText));
        html.row(say(QT_TRANSLATE_NOOP("AssetsUi", "規程")), esc(line.policy));
        html.endTable();
    }
    return html.text();
}

QString linksHtml(const AssetDetail &detail, const QPalette &palette)
{
    Html html(palette);
    if (detail.row.closed) {
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "複製や元の資産は、所属する組織の職員だけが見られます。"))));
        return html.text();
    }
    html.heading(say(QT_TRANSLATE_NOOP("AssetsUi", "入っている媒体・機器")));
    for (const Media::MediumView &medium : detail.media) {
        html.line(html.link(u"medium:%1"_s.arg(medium.id), QString(medium.number + u' ' + medium.name)));
        QStringList facts{medium.kindLabel, Classes::containerForPeople(*detail.policy, medium.held), medium.place, medium.holder};
        facts.removeAll(QString());
        html.line(html.muted(facts.join(u" · "_s)));
    }
    if (detail.media.isEmpty())
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "記録されていません。"))));
    writeDistribution(html, detail);
    const auto write = [&](bool outgoing, const QString &heading, const QString &none) {
        html.heading(heading);
        qsizetype written = 0;
        for (const Assets::LinkRow &link : detail.links) {
            if (link.outgoing != outgoing || (!outgoing && isDistributed(detail, link.other.id)))
                continue;
            const Assets::RowView &other = link.other;
            const QString name = html.link(u"asset:%1"_s.arg(other.id), QString(other.number + u' ' + other.name));
            html.line(u"<b>"_s + esc(link.label) + u"</b>　"_s + name + u"　"_s
                      + html.link(u"unlink:%1"_s.arg(link.linkId), say(QT_TRANSLATE_NOOP("AssetsUi", "［外す］"))));
            QStringList facts{Classes::levelsForPeople(*detail.policy, other.levels), other.shown.value(u"form"_s), other.shown.value(u"mediumKind"_s),
                              other.shown.value(u"place"_s), other.shown.value(u"state"_s)};
            facts.removeAll(QString());
            html.line(html.muted(facts.join(u" · "_s)));
            if (!other.shown.value(u"labelDue"_s).isEmpty())
                html.line(html.warning(say(QT_TRANSLATE_NOOP("AssetsUi", "▲ 表示の更新待ち"))));
            if (!link.reason.isEmpty())
                html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "理由: %1")).arg(link.reason)));
            ++written;
        }
        if (written == 0)
            html.line(html.muted(none));
    };
    write(true, say(QT_TRANSLATE_NOOP("AssetsUi", "元の資産")), say(QT_TRANSLATE_NOOP("AssetsUi", "登録されていません。")));
    write(false, say(QT_TRANSLATE_NOOP("AssetsUi", "ここから作られたもの")), say(QT_TRANSLATE_NOOP("AssetsUi", "登録されていません。")));
    return html.text();
}

QString historyHtml(const AssetDetail &detail, const QPalette &palette)
{
    Html html(palette);
    if (detail.row.closed) {
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "履歴は、所属する組織の職員だけが見られます。"))));
        return html.text();
    }
    for (const StoryEntry &entry : detail.story) {
        QString who = esc(entry.who);
        if (entry.selfDeclared)
            who += html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "［自己申告］")));
        QString title = u"<b>"_s + esc(entry.title) + u"</b>"_s;
        if (entry.refused)
            title += u" "_s + html.danger(say(QT_TRANSLATE_NOOP("AssetsUi", "■ お断り（変更なし）")));
        html.line(esc(entry.when) + u"　"_s + who);
        html.line(title);
        if (!entry.classAfter.isEmpty())
            html.line(entry.classBefore.isEmpty() ? esc(entry.classAfter) : QString(esc(entry.classBefore) + u" → <b>"_s + esc(entry.classAfter) + u"</b>"_s));
        if (!entry.told.isEmpty())
            html.line(esc(entry.told));
        for (const StoryChange &change : entry.changes) {
            const QString before = change.before.isEmpty() ? html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "（空欄）"))) : esc(change.before);
            const QString after = change.after.isEmpty() ? html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "（空欄）"))) : esc(change.after);
            html.line(html.muted(change.label + u": "_s) + before + u" → <b>"_s + after + u"</b>"_s);
        }
        for (qsizetype at = 0; at < entry.findings.size(); ++at)
            html.line(html.warning(u"▲ "_s) + esc(entry.findings.at(at)) + html.cited(entry.clauses.at(at)));
        if (!entry.reason.isEmpty())
            html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "理由: "))) + esc(entry.reason));
        html.line(html.muted(say(QT_TRANSLATE_NOOP("AssetsUi", "証跡 #%1")).arg(entry.seq)));
        html.raw(u"<hr>"_s);
    }
    return html.text();
}

} // namespace AssetsUi
