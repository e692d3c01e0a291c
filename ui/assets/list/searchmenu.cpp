// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/list/searchmenu.h"

#include "models/assets/searches/savedsearchrepository.h"
#include "models/register/rejectiontext.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/shell/session.h"

#include <QJsonArray>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

constexpr auto kChosenKey = "pages/assets/search"_L1;

} // namespace

SearchMenu::SearchMenu(Shell::Session &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_chosen(Common::Settings().value(kChosenKey).toString())
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"savedSearches"_s);
    connect(menu, &QMenu::aboutToShow, this, &SearchMenu::fill);
    reload();
}

void SearchMenu::reload()
{
    m_searches = Assets::savedSearches(m_session.db());
    showState();
}

std::optional<Assets::SavedSearch> SearchMenu::chosenOne() const
{
    for (const Assets::SavedSearch &search : m_searches) {
        if (search.name == m_chosen)
            return search;
    }
    return std::nullopt;
}

bool SearchMenu::isChanged() const
{
    const auto chosen = chosenOne();
    return chosen && !chosen->asksTheSame(m_present);
}

void SearchMenu::setPresent(const Assets::SavedSearch &present)
{
    m_present = present;
    showState();
}

void SearchMenu::showState()
{
    const auto chosen = chosenOne();
    const QString name = chosen ? QString(chosen->name).replace(u'&', u"&&"_s) : QString();
    if (!chosen)
        setText(tr("保存した検索"));
    else
        setText(isChanged() ? tr("検索: %1（変更あり）").arg(name) : tr("検索: %1").arg(name));
    setToolTip(!chosen          ? tr("条件・並び順・まとめ方に名前を付けて、この台帳に残します。")
                   : isChanged() ? tr("「%1」を選んだあとで条件などを変えました。").arg(chosen->name)
                                 : tr("「%1」のとおりに表示しています。").arg(chosen->name));
}

void SearchMenu::fill()
{
    menu()->clear();
    int number = 0;
    for (const Assets::SavedSearch &search : std::as_const(m_searches)) {
        ++number;
        const QString name = QString(search.name).replace(u'&', u"&&"_s);
        QAction *entry = menu()->addAction(number < 10 ? u"&%1 %2"_s.arg(number).arg(name) : name);
        entry->setCheckable(true);
        entry->setChecked(search.name == m_chosen);
        connect(entry, &QAction::triggered, this, [this, which = search.name] { choose(which); });
    }
    if (m_searches.isEmpty())
        menu()->addAction(tr("まだ保存した検索はありません"))->setEnabled(false);
    menu()->addSeparator();
    const auto chosen = chosenOne();
    const auto add = [this](const QString &text, void (SearchMenu::*slot)(), bool enabled) {
        QAction *entry = menu()->addAction(text);
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, this, slot);
    };
    add(tr("今の条件に名前を付けて保存(&S)…"), &SearchMenu::saveAs, true);
    add(tr("変更を「%1」に保存(&U)").arg(chosen ? chosen->name : tr("選んだ検索")), &SearchMenu::saveAgain, isChanged());
    add(tr("名前を変える(&R)…"), &SearchMenu::rename, chosen.has_value());
    add(tr("取り除く(&D)…"), &SearchMenu::removeChosen, chosen.has_value());
}

void SearchMenu::choose(const QString &name)
{
    m_chosen = name;
    Common::Settings().setValue(kChosenKey, name);
    showState();
    if (const auto search = chosenOne())
        emit chosen(*search);
}

void SearchMenu::saveAs()
{
    const auto name = Common::prompter().askText(
        this, {.title = tr("検索を保存"), .label = tr("この条件・並び順・まとめ方の名前"), .text = {}, .accept = tr("保存"), .required = true, .multiLine = false, .secret = false});
    if (!name)
        return;
    const QString wanted = name->trimmed();
    const bool taken = std::any_of(m_searches.cbegin(), m_searches.cend(), [&](const auto &search) { return search.name == wanted; });
    if (taken) {
        const int answer = Common::prompter().ask(this, {.title = tr("検索を保存"), .text = tr("「%1」は既にあります。今の条件で置き換えますか。").arg(wanted), .detail = {},
                                                         .buttons = {tr("置き換える"), tr("キャンセル")}, .safe = 1, .warning = true});
        if (answer != 0)
            return;
    }
    save(wanted);
}

void SearchMenu::saveAgain()
{
    if (isChanged())
        save(m_chosen);
}

void SearchMenu::save(const QString &name)
{
    Assets::Filter kept = m_present.filter;
    kept.ids.clear(); // rows chosen by hand are no search
    perform(u"search.save"_s,
            {{u"name"_s, name}, {u"filter"_s, Assets::filterToJson(kept)}, {u"sort"_s, Assets::sortToJson(m_present.sort)}, {u"groupBy"_s, m_present.groupBy}},
            tr("検索「%1」を保存しました。").arg(name), [this, name] {
                m_chosen = name;
                Common::Settings().setValue(kChosenKey, name);
            });
}

void SearchMenu::rename()
{
    const QString before = m_chosen;
    const auto name = Common::prompter().askText(
        this, {.title = tr("保存した検索の名前"), .label = tr("新しい名前"), .text = before, .accept = tr("変える"), .required = true, .multiLine = false, .secret = false});
    if (!name || name->trimmed() == before)
        return;
    perform(u"search.rename"_s, {{u"name"_s, before}, {u"to"_s, name->trimmed()}}, tr("検索の名前を「%1」に変えました。").arg(name->trimmed()),
            [this, to = name->trimmed()] {
                m_chosen = to;
                Common::Settings().setValue(kChosenKey, to);
            });
}

void SearchMenu::removeChosen()
{
    const QString name = m_chosen;
    const int answer = Common::prompter().ask(this, {.title = tr("保存した検索を取り除く"), .text = tr("「%1」を取り除きますか。資産はそのままです。この台帳を使うほかの人の一覧からも消えます。").arg(name),
                                                     .detail = {}, .buttons = {tr("取り除く"), tr("キャンセル")}, .safe = 1, .warning = true});
    if (answer == 0)
        perform(u"search.remove"_s, {{u"name"_s, name}}, tr("検索「%1」を取り除きました。").arg(name), [this] {
            m_chosen.clear();
            Common::Settings().remove(kChosenKey);
        });
}

void SearchMenu::perform(const QString &act, const QJsonObject &params, const QString &said, std::function<void()> done)
{
    m_session.perform(act, params, this, [this, said, done](const Register::Outcome &outcome) {
        if (!outcome) {
            emit refused(Register::rejectionText(outcome.error()));
            return;
        }
        if (done)
            done();
        reload();
        emit m_session.message(said);
    });
}

} // namespace AssetsUi
