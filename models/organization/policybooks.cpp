// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/policybooks.h"

#include "models/books/journalhead.h"
#include "models/organization/organizationqueries.h"
#include "models/policy/policywords.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

/// 未確認, or 確認済 令和8年4月1日 決裁番号 総第12号.
QString confirmationWords(const Register::StoredPolicy &policy)
{
    if (!policy.confirmation)
        return say(QT_TRANSLATE_NOOP("Organization", "未確認"));
    const Register::Confirmation &confirmation = *policy.confirmation;
    return say(QT_TRANSLATE_NOOP("Organization", "確認済 %1 決裁番号 %2")).arg(Support::wareki(confirmation.on), confirmation.number);
}

/// The lines of one policy.
class Lines
{
public:
    Lines(const Register::StoredPolicy &stored, QList<RoleRow> roles, bool newPage)
        : m_stored(stored), m_policy(*stored.document), m_roles(std::move(roles)), m_newPage(newPage)
    {
    }

    QList<Books::Row> all()
    {
        identity();
        levels();
        restrictions();
        roles();
        permits();
        rules();
        disposal();
        settings();
        words();
        return m_rows;
    }

private:
    const Register::StoredPolicy &m_stored;
    const Policy::Document &m_policy;
    QList<RoleRow> m_roles;
    bool m_newPage;
    QList<Books::Row> m_rows;

    void heading(const QString &text) { m_rows.append({{text}, true, false}); }
    void line(const QString &name, const QString &value, const Policy::Source &source)
    {
        const QString mark = source.status == Policy::Status::Default ? say(QT_TRANSLATE_NOOP("Organization", "■既定"))
                                                                      : Policy::statusWord(source.status);
        m_rows.append({{name, value, source.clause, mark}, false, false});
    }
    /// Of the register itself: neither quoted nor a default.
    void plain(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_rows.append({{name, value, {}, {}}, false, false});
    }

    void identity()
    {
        m_rows.append({{say(QT_TRANSLATE_NOOP("Organization", "%1　第%2版　［%3］")).arg(m_policy.title).arg(m_policy.version).arg(confirmationWords(m_stored))},
                       true, m_newPage});
        plain(say(QT_TRANSLATE_NOOP("Organization", "設定の確認")),
              m_stored.confirmation ? joined({confirmationWords(m_stored), m_stored.confirmation->by}, u"　"_s)
                                    : say(QT_TRANSLATE_NOOP("Organization", "未確認。■既定による規則は、確認されるまで断らず、理由を求めます。")));
        line(say(QT_TRANSLATE_NOOP("Organization", "団体")), m_policy.organization.isEmpty() ? u"－"_s : m_policy.organization, m_policy.source);
        if (m_policy.enactedOn)
            line(say(QT_TRANSLATE_NOOP("Organization", "制定・施行")), Support::wareki(*m_policy.enactedOn), m_policy.source);
        if (!m_policy.instrument.isEmpty())
            line(say(QT_TRANSLATE_NOOP("Organization", "種類")), m_policy.instrument, m_policy.source);
        plain(say(QT_TRANSLATE_NOOP("Organization", "施行日（この版）")), m_stored.effectiveFrom ? Support::wareki(*m_stored.effectiveFrom) : QString());
        plain(say(QT_TRANSLATE_NOOP("Organization", "改正の要旨")), m_stored.summary);
        plain(say(QT_TRANSLATE_NOOP("Organization", "注記")), m_policy.note);
        for (const Policy::Part &part : m_policy.parts) {
            const QString held = part.present ? say(QT_TRANSLATE_NOOP("Organization", "収録")) : say(QT_TRANSLATE_NOOP("Organization", "未収録"));
            line(say(QT_TRANSLATE_NOOP("Organization", "文書")), joined({part.label + u"　"_s + held, part.note}, u"\n"_s), part.source);
        }
        if (m_policy.parts.isEmpty() && !m_policy.parentPolicy.isEmpty())
            plain(say(QT_TRANSLATE_NOOP("Organization", "上位の規程")), m_policy.parentPolicy);
    }

    void levels()
    {
        for (const Policy::Axis &axis : m_policy.axes) {
            heading(say(QT_TRANSLATE_NOOP("Organization", "分類　%1")).arg(axis.label));
            line(axis.label, axis.help.isEmpty() ? u"－"_s : axis.help, axis.source);
            for (const Policy::Level &level : axis.levels) {
                QString text = say(QT_TRANSLATE_NOOP("Organization", "順位 %1　%2")).arg(level.rank).arg(level.summary);
                if (level.groundRequired)
                    text += u"\n"_s + say(QT_TRANSLATE_NOOP("Organization", "根拠を一つ以上選ぶ。"));
                line(level.label, text, level.source);
                for (const Policy::Ground &ground : level.grounds)
                    line(say(QT_TRANSLATE_NOOP("Organization", "　根拠 %1")).arg(ground.code), ground.text, ground.source);
            }
        }
    }

    void restrictions()
    {
        if (m_policy.restrictions.isEmpty())
            return;
        heading(m_policy.term(u"restriction"_s, say(QT_TRANSLATE_NOOP("Organization", "取扱制限"))));
        for (const Policy::Restriction &item : m_policy.restrictions)
            line(say(QT_TRANSLATE_NOOP("Organization", "%1　%2")).arg(item.code, Policy::restrictionKindWord(item.kind)),
                 item.text + u"\n"_s + Policy::levelWords(m_policy, item.axis, item.levels), item.source);
    }

    [[nodiscard]] QString holders(const QString &role) const
    {
        QStringList names;
        for (const RoleRow &row : m_roles) {
            if (row.policyId == m_stored.id && row.role == role && !row.vacant)
                names.append(joined({row.unitName, row.holder}, u" "_s));
        }
        return names.isEmpty() ? say(QT_TRANSLATE_NOOP("Organization", "（未登録）")) : names.join(u"、"_s);
    }

    void roles()
    {
        heading(say(QT_TRANSLATE_NOOP("Organization", "役割と充てる職")));
        for (const Policy::Role &role : m_policy.roles) {
            QStringList can;
            for (const QString &capability : role.capabilities)
                can.append(Policy::capabilityWord(capability));
            const QString post = role.post.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Organization", "職: %1")).arg(role.post);
            const QString scope = say(QT_TRANSLATE_NOOP("Organization", "範囲: %1")).arg(Policy::scopeWord(m_policy, role.scope));
            const QString outside = role.external ? say(QT_TRANSLATE_NOOP("Organization", "外部の者")) : QString();
            const QString held = say(QT_TRANSLATE_NOOP("Organization", "現任: %1")).arg(holders(role.code));
            const QString may = can.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Organization", "できること: %1")).arg(can.join(u"・"_s));
            line(role.label, joined({joined({post, scope, outside}, u"　"_s), held, may}, u"\n"_s), role.source);
        }
        for (const Policy::RoleAlias &alias : m_policy.roleAliases) {
            const Policy::Role *role = m_policy.role(alias.role);
            line(alias.label, say(QT_TRANSLATE_NOOP("Organization", "規程に定めのない呼び名。%1とみなす。")).arg(role ? role->label : alias.role), alias.source);
        }
    }

    void permits()
    {
        if (m_policy.permits.isEmpty())
            return;
        heading(say(QT_TRANSLATE_NOOP("Organization", "許可と禁止")));
        for (const Policy::PermitKind &permit : m_policy.permits) {
            QStringList deciders;
            for (const QString &code : permit.deciders)
                deciders.append(m_policy.role(code)->label);
            if (!permit.decider.isEmpty())
                deciders.append(permit.decider);
            const QString by = permit.ban ? say(QT_TRANSLATE_NOOP("Organization", "禁止（許可の道はない）"))
                                          : say(QT_TRANSLATE_NOOP("Organization", "許可する者: %1")).arg(deciders.join(u"、"_s));
            const QString from = permit.applicant.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Organization", "申請する者: %1")).arg(permit.applicant);
            const QString content = permit.content.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Organization", "要件: %1")).arg(permit.content);
            line(permit.label, joined({joined({permit.objects, permit.when}, u"　"_s), joined({from, by}, u"　"_s), content}, u"\n"_s), permit.source);
        }
    }

    void rules()
    {
        heading(say(QT_TRANSLATE_NOOP("Organization", "規則（操作のときに調べること）")));
        for (const Policy::Rule &rule : m_policy.rules) {
            QString weight = Policy::severityWord(rule.severity);
            if (rule.confirmedSeverity != rule.severity)
                weight = say(QT_TRANSLATE_NOOP("Organization", "%1（確認のあとは %2）")).arg(weight, Policy::severityWord(rule.confirmedSeverity));
            const Policy::Role *role = m_policy.role(rule.role);
            const Policy::Role *told = m_policy.role(rule.notifyRole);
            const QString who = role ? say(QT_TRANSLATE_NOOP("Organization", "判断: %1")).arg(role->label) : QString();
            const QString notice = told ? say(QT_TRANSLATE_NOOP("Organization", "知らせる先: %1")).arg(told->label) : QString();
            line(Policy::ruleKindWord(rule.kind),
                 joined({rule.text, Policy::paramWords(m_policy, rule),
                         joined({say(QT_TRANSLATE_NOOP("Organization", "重さ: %1")).arg(weight), who, notice}, u"　"_s)}, u"\n"_s),
                 rule.source);
        }
    }

    void disposal()
    {
        heading(m_policy.term(u"disposal"_s, say(QT_TRANSLATE_NOOP("Organization", "廃棄"))));
        QStringList fields;
        for (const QString &field : m_policy.disposalFields)
            fields.append(Policy::recordFieldWord(field));
        line(say(QT_TRANSLATE_NOOP("Organization", "記録に必要な項目")), fields.join(u"・"_s), m_policy.disposalSource);
        for (const Policy::Term &method : m_policy.disposalMethods)
            line(method.label,
                 m_policy.irrecoverableMethods.contains(method.code) ? say(QT_TRANSLATE_NOOP("Organization", "復元できない方法"))
                                                                     : say(QT_TRANSLATE_NOOP("Organization", "復元のおそれがある方法")),
                 method.source);
    }

    void settings()
    {
        QString group;
        for (const Policy::Setting &setting : m_policy.settings) {
            if (setting.group != group) {
                group = setting.group;
                heading(group);
            }
            line(setting.label, setting.unit.isEmpty() ? setting.value : QString(setting.value + u' ' + setting.unit), setting.source);
        }
    }

    void terms(const QString &title, const QList<Policy::Term> &list)
    {
        // One line for those of one source: a list of words is not a list of decisions.
        QList<std::pair<Policy::Source, QStringList>> groups;
        for (const Policy::Term &term : list) {
            if (groups.isEmpty() || !(groups.constLast().first == term.source))
                groups.append({term.source, {}});
            groups.last().second.append(term.label);
        }
        for (const auto &[source, labels] : groups)
            line(title, labels.join(u"・"_s), source);
    }

    void words()
    {
        heading(say(QT_TRANSLATE_NOOP("Organization", "用語と選択肢")));
        terms(say(QT_TRANSLATE_NOOP("Organization", "組織の種別")), m_policy.unitKinds);
        terms(say(QT_TRANSLATE_NOOP("Organization", "任用の種別")), m_policy.employmentKinds);
        terms(say(QT_TRANSLATE_NOOP("Organization", "資産の種別")), m_policy.assetKinds);
        terms(say(QT_TRANSLATE_NOOP("Organization", "形態")), m_policy.forms);
        terms(say(QT_TRANSLATE_NOOP("Organization", "媒体・機器の種別")), m_policy.mediumKinds);
        terms(say(QT_TRANSLATE_NOOP("Organization", "入手の方法")), m_policy.acquisitions);
        terms(say(QT_TRANSLATE_NOOP("Organization", "取り扱う所")), m_policy.scopes);
        terms(say(QT_TRANSLATE_NOOP("Organization", "法令")), m_policy.laws);
        terms(say(QT_TRANSLATE_NOOP("Organization", "表示する所")), m_policy.labelTargets);
    }
};

QList<Register::StoredPolicy> policiesOf(Storage::Connection &db, const SettingsOrder &order)
{
    QList<Register::StoredPolicy> policies = Register::storedPolicies(db);
    if (order.policyId)
        policies.removeIf([&](const Register::StoredPolicy &policy) { return policy.id != *order.policyId; });
    return policies;
}

QList<Books::Row> rowsOf(Storage::Connection &db, const QList<Register::StoredPolicy> &policies, QDate day)
{
    const QList<RoleRow> roles = roleRows(db, day);
    QList<Books::Row> rows;
    for (const Register::StoredPolicy &policy : policies)
        rows += Lines(policy, roles, !rows.isEmpty()).all();
    return rows;
}

struct Counts {
    int lines = 0;
    int defaults = 0;
};

Counts countsOf(const QList<Books::Row> &rows)
{
    Counts counts;
    for (const Books::Row &row : rows) {
        counts.lines += row.heading ? 0 : 1;
        counts.defaults += !row.heading && row.cells.constLast().startsWith(u'■') ? 1 : 0;
    }
    return counts;
}

QStringList approvalTitles(Storage::Connection &db, const SettingsOrder &order)
{
    if (!order.approvalTitles.isEmpty())
        return order.approvalTitles;
    static const QRegularExpression comma(u"[,，、]\\s*"_s);
    const QStringList set = Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts);
    return set.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Organization", "課長")), say(QT_TRANSLATE_NOOP("Organization", "係長")), say(QT_TRANSLATE_NOOP("Organization", "係"))}
                         : set;
}

Books::Frame frameOf(Storage::Connection &db, const SettingsOrder &order, const QList<Register::StoredPolicy> &policies, const Counts &counts,
                     const Journal::Head &head, const QDateTime &local)
{
    Books::Frame frame;
    frame.formNumber = order.formNumber.isEmpty() ? say(QT_TRANSLATE_NOOP("Organization", "様式第3号")) : order.formNumber;
    frame.title = say(QT_TRANSLATE_NOOP("Organization", "規程設定書"));
    frame.organization = Register::info(db, u"organization"_s);
    frame.asOf = say(QT_TRANSLATE_NOOP("Organization", "%1現在")).arg(Support::wareki(local.date()));
    QStringList titles;
    for (const Register::StoredPolicy &policy : policies)
        titles.append(say(QT_TRANSLATE_NOOP("Organization", "%1 第%2版【%3】")).arg(policy.title).arg(policy.document->version).arg(confirmationWords(policy)));
    frame.policyTitle = titles.join(u"・"_s);
    frame.approvalTitles = approvalTitles(db, order);
    frame.filter = say(QT_TRANSLATE_NOOP("Organization", "設定 %1件　うち既定（■） %2件")).arg(counts.lines).arg(counts.defaults);
    frame.totals = frame.filter;
    frame.notes = {say(QT_TRANSLATE_NOOP("Organization", "「引用」は規程の語のとおり、「解釈」は規程の語から読み取ったもの、「■既定」は規程に定めがなく、この台帳が補った値です。"))};
    if (order.selfDeclared)
        frame.notes.append(say(QT_TRANSLATE_NOOP("Organization", "操作者は自己申告です。")));
    if (!order.verified)
        frame.notes.append(say(QT_TRANSLATE_NOOP("Organization", "証跡 未検証")));
    frame.printedBy = say(QT_TRANSLATE_NOOP("Organization", "印刷 %1　%2 %3")).arg(order.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Organization", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = order.page;
    return frame;
}

} // namespace

Books::Content policySettingsBook(Storage::Connection &db, const SettingsOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDateTime local = printedAt.toLocalTime();
    const QList<Register::StoredPolicy> policies = policiesOf(db, order);
    auto rows = std::make_shared<QList<Books::Row>>(rowsOf(db, policies, local.date()));
    Books::Content content;
    content.frame = frameOf(db, order, policies, countsOf(*rows), head, local);
    content.columns = {{say(QT_TRANSLATE_NOOP("Organization", "項目")), 2.2, Align::Left},
                       {say(QT_TRANSLATE_NOOP("Organization", "設定")), 5.4, Align::Left},
                       {say(QT_TRANSLATE_NOOP("Organization", "条項")), 1.6, Align::Left},
                       {say(QT_TRANSLATE_NOOP("Organization", "出典")), 0.9, Align::Left}};
    content.nextRow = [rows, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < rows->size() ? std::optional(rows->at(at++)) : std::nullopt;
    };
    return content;
}

int policySettingsCount(Storage::Connection &db, const SettingsOrder &order, QDate day)
{
    return countsOf(rowsOf(db, policiesOf(db, order), day)).lines;
}

} // namespace Organization
