// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pagesetup.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

constexpr double kLeastUsableMm = 90; // a head, a header row and some rows

struct PaperKind {
    Paper paper;
    QStringView code;
    double shortMm;
    double longMm;
};
constexpr std::array<PaperKind, 4> kPapers{
    PaperKind{Paper::A4, u"A4", 210, 297}, PaperKind{Paper::A3, u"A3", 297, 420},
    PaperKind{Paper::B4, u"B4", 257, 364}, PaperKind{Paper::B5, u"B5", 182, 257}};

constexpr std::array<std::pair<Orientation, QStringView>, 2> kOrientations{
    {{Orientation::Portrait, u"portrait"}, {Orientation::Landscape, u"landscape"}}};
constexpr std::array<std::pair<BindingEdge, QStringView>, 2> kEdges{
    {{BindingEdge::Left, u"left"}, {BindingEdge::Top, u"top"}}};
constexpr std::array<std::pair<Duplex, QStringView>, 3> kDuplexes{
    {{Duplex::None, u"none"}, {Duplex::LongEdge, u"longEdge"}, {Duplex::ShortEdge, u"shortEdge"}}};

const PaperKind &kindOf(Paper paper)
{
    return *std::find_if(kPapers.begin(), kPapers.end(),
                         [paper](const PaperKind &kind) { return kind.paper == paper; });
}

template <typename Table, typename Value> QString codeOf(const Table &table, Value value)
{
    for (const auto &[known, code] : table) {
        if (known == value)
            return code.toString();
    }
    return {};
}

/// Reads members one by one and keeps the first thing that is wrong.
class Reader
{
public:
    Reader(const QJsonObject &json, QString path) : m_json(json), m_path(std::move(path)) {}

    void only(const QStringList &names)
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it) {
            if (!names.contains(it.key()))
                wrong(it.key(), QCoreApplication::translate(
                                    "Books", "ページ設定に「%1」という項目はありません。")
                                    .arg(it.key()));
        }
    }
    template <typename Table, typename Value>
    void choice(const QString &name, const Table &table, Value &value)
    {
        if (!m_json.contains(name))
            return;
        QStringList codes;
        for (const auto &[known, code] : table) {
            codes.append(code.toString());
            if (m_json.value(name).toString() == codes.constLast()) {
                value = known;
                return;
            }
        }
        wrong(name, QCoreApplication::translate("Books", "次のどれかを書いてください: %1")
                        .arg(codes.join(u", "_s)));
    }
    void length(const QString &name, double most, double &value)
    {
        if (!m_json.contains(name))
            return;
        value = m_json.value(name).toDouble(-1);
        if (value < 0 || value > most)
            wrong(name, QCoreApplication::translate(
                            "Books", "0 から %1 までの数（ミリメートル）を書いてください。")
                            .arg(most));
    }
    [[nodiscard]] Reader object(const QString &name)
    {
        if (m_json.contains(name) && !m_json.value(name).isObject())
            wrong(name, QCoreApplication::translate("Books", "{ } の形で書いてください。"));
        return {m_json.value(name).toObject(), pathOf(name)};
    }
    void take(const Reader &part)
    {
        if (!m_error)
            m_error = part.m_error;
    }
    [[nodiscard]] const std::optional<Support::Error> &error() const { return m_error; }

private:
    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
    }
    void wrong(const QString &name, const QString &sentence)
    {
        if (!m_error)
            m_error = Support::Error{Support::ErrorCode::InvalidInput, sentence, pathOf(name)};
    }

    QJsonObject m_json;
    QString m_path;
    std::optional<Support::Error> m_error;
};

} // namespace

PageSetup PageSetup::of(Paper paper, Orientation orientation)
{
    PageSetup setup;
    setup.paper = paper;
    setup.orientation = orientation;
    return setup;
}

QSizeF PageSetup::sizeMm() const
{
    const PaperKind &kind = kindOf(paper);
    return orientation == Orientation::Portrait ? QSizeF(kind.shortMm, kind.longMm)
                                                : QSizeF(kind.longMm, kind.shortMm);
}

QRectF PageSetup::usableMm(bool back) const
{
    // Turned over an upright edge, left and right change places; over a level one, top and bottom do.
    const bool upright = (orientation == Orientation::Portrait) == (duplex == Duplex::LongEdge);
    const bool turned =
        back && duplex != Duplex::None && upright == (bindingEdge == BindingEdge::Left);
    const bool left = bindingEdge == BindingEdge::Left;
    const QSizeF size = sizeMm();
    return QRectF(0, 0, size.width(), size.height())
        .adjusted(margins.left + (left && !turned ? bindingMm : 0),
                  margins.top + (!left && !turned ? bindingMm : 0),
                  -margins.right - (left && turned ? bindingMm : 0),
                  -margins.bottom - (!left && turned ? bindingMm : 0));
}

std::optional<QString> pageSetupProblem(const PageSetup &setup)
{
    const Margins &m = setup.margins;
    for (const double margin : {m.left, m.top, m.right, m.bottom}) {
        if (margin < 0 || margin > kMostMarginMm)
            return QCoreApplication::translate("Books",
                                               "余白は 0 から %1 ミリメートルまでにしてください。")
                .arg(kMostMarginMm);
    }
    if (setup.bindingMm < 0 || setup.bindingMm > kMostBindingMm)
        return QCoreApplication::translate("Books",
                                           "綴じしろは 0 から %1 ミリメートルまでにしてください。")
            .arg(kMostBindingMm);
    const QRectF usable = setup.usableMm(false);
    if (usable.width() < kLeastUsableMm || usable.height() < kLeastUsableMm)
        return QCoreApplication::translate(
            "Books", "余白と綴じしろが大きすぎて、表を置く場所がありません。小さくしてください。");
    return std::nullopt;
}

QJsonObject toJson(const PageSetup &setup)
{
    const Margins &m = setup.margins;
    return {{u"paper"_s, kindOf(setup.paper).code.toString()},
            {u"orientation"_s, codeOf(kOrientations, setup.orientation)},
            {u"margins"_s, QJsonObject{{u"left"_s, m.left},
                                       {u"top"_s, m.top},
                                       {u"right"_s, m.right},
                                       {u"bottom"_s, m.bottom}}},
            {u"binding"_s, QJsonObject{{u"edge"_s, codeOf(kEdges, setup.bindingEdge)},
                                       {u"mm"_s, setup.bindingMm}}},
            {u"duplex"_s, codeOf(kDuplexes, setup.duplex)}};
}

Support::Result<PageSetup> pageSetupFromJson(const QJsonObject &json, const QString &path)
{
    PageSetup setup;
    Reader reader(json, path);
    reader.only({u"paper"_s, u"orientation"_s, u"margins"_s, u"binding"_s, u"duplex"_s});
    std::array<std::pair<Paper, QStringView>, kPapers.size()> papers;
    std::transform(kPapers.begin(), kPapers.end(), papers.begin(),
                   [](const PaperKind &kind) { return std::pair(kind.paper, kind.code); });
    reader.choice(u"paper"_s, papers, setup.paper);
    reader.choice(u"orientation"_s, kOrientations, setup.orientation);
    reader.choice(u"duplex"_s, kDuplexes, setup.duplex);
    Reader margins = reader.object(u"margins"_s);
    margins.only({u"left"_s, u"top"_s, u"right"_s, u"bottom"_s});
    margins.length(u"left"_s, kMostMarginMm, setup.margins.left);
    margins.length(u"top"_s, kMostMarginMm, setup.margins.top);
    margins.length(u"right"_s, kMostMarginMm, setup.margins.right);
    margins.length(u"bottom"_s, kMostMarginMm, setup.margins.bottom);
    Reader binding = reader.object(u"binding"_s);
    binding.only({u"edge"_s, u"mm"_s});
    binding.choice(u"edge"_s, kEdges, setup.bindingEdge);
    binding.length(u"mm"_s, kMostBindingMm, setup.bindingMm);
    reader.take(margins);
    reader.take(binding);
    if (reader.error())
        return tl::unexpected(*reader.error());
    if (const auto problem = pageSetupProblem(setup))
        return Support::fail(Support::ErrorCode::InvalidInput, *problem, path);
    return setup;
}

std::optional<PageSetup> paperFromText(const QString &text)
{
    QString rest = text.normalized(QString::NormalizationForm_KC).toUpper();
    const auto known = std::find_if(kPapers.begin(), kPapers.end(), [&rest](const PaperKind &kind) {
        return rest.startsWith(kind.code);
    });
    if (known == kPapers.end())
        return std::nullopt;
    rest = rest.mid(2).remove(u'-').trimmed();
    if (rest.isEmpty() || rest == "LANDSCAPE"_L1 || rest == u"横")
        return PageSetup::of(known->paper, Orientation::Landscape);
    if (rest == "PORTRAIT"_L1 || rest == u"縦")
        return PageSetup::of(known->paper, Orientation::Portrait);
    return std::nullopt;
}

QString paperWords(Paper paper, Orientation orientation)
{
    const QString size = kindOf(paper).code.toString();
    return orientation == Orientation::Landscape
               ? QCoreApplication::translate("Books", "%1 横").arg(size)
               : QCoreApplication::translate("Books", "%1 縦").arg(size);
}

} // namespace Books
