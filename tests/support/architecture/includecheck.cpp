// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/includecheck.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace Architecture {

namespace {

/// The layer a file of a feature room belongs to, told by the end of its name.
enum class Layer { Values, Rules, Repository, Queries, Service, Model, Books };

Layer layerOf(const QString &stem)
{
    static const QList<std::pair<QString, Layer>> suffixes = {
        {QStringLiteral("rules"), Layer::Rules},
        {QStringLiteral("repository"), Layer::Repository},
        {QStringLiteral("queries"), Layer::Queries},
        {QStringLiteral("service"), Layer::Service},
        // a service of many acts: one file for each, what they share, and the reading of what was asked
        {QStringLiteral("act"), Layer::Service},
        {QStringLiteral("acts"), Layer::Service},
        {QStringLiteral("actparts"), Layer::Service},
        {QStringLiteral("draft"), Layer::Service},
        {QStringLiteral("intake"), Layer::Service}, // how lists of a kind come in, as acts
        {QStringLiteral("model"), Layer::Model}, // tablemodel, treemodel …
        {QStringLiteral("form"), Layer::Model},
        {QStringLiteral("books"), Layer::Books},
        {QStringLiteral("export"), Layer::Books}, // a list that leaves the house as a file
    };
    for (const auto &[suffix, layer] : suffixes) {
        if (stem.endsWith(suffix))
            return layer;
    }
    return Layer::Values;
}

/// What a layer may include of its own room, beside itself.
QList<Layer> layersBelow(Layer layer)
{
    switch (layer) {
    case Layer::Values:
        return {};
    case Layer::Rules:
    case Layer::Repository:
    case Layer::Queries:
        return {Layer::Values};
    case Layer::Service:
        return {Layer::Values, Layer::Rules, Layer::Repository, Layer::Queries};
    case Layer::Model:
        return {Layer::Values, Layer::Service, Layer::Queries};
    case Layer::Books:
        return {Layer::Values, Layer::Queries};
    }
    return {};
}

bool isGenerated(const QString &header)
{
    return !header.contains(QLatin1Char('/'))
           && (header.endsWith(QLatin1String(".moc")) || header.startsWith(QLatin1String("ui_"))
               || header.startsWith(QLatin1String("moc_")));
}

/// "QtGui" of "QtGui/QColor", of "QColor" and of "qcolor.h"; empty for what is not Qt's. Qt's own folders are asked,
/// so that no list of class names grows old here.
QString qtModule(const QString &header)
{
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    static QHash<QString, QString> known;
    const auto found = known.constFind(header);
    if (found != known.cend())
        return *found;
    QString module;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QStringList modules =
        QDir(headers).entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name);
    for (const QString &candidate : modules) {
        if (QFile::exists(QStringLiteral("%1/%2/%3").arg(headers, candidate, header))) {
            module = candidate;
            break;
        }
    }
    known.insert(header, module);
    return module;
}

} // namespace

QList<Fault> IncludeCheck::run()
{
    const QList<SourceFile> tree =
        readTree(m_root, {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")},
                 {QStringLiteral(".h"), QStringLiteral(".cpp")});
    for (const SourceFile &file : tree)
        checkFile(file);
    return m_faults;
}

void IncludeCheck::checkFile(const SourceFile &file)
{
    static const QRegularExpression include(
        QString::fromUtf8(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    m_file = file.path;
    m_line = 0;
    if (file.part(0) == QLatin1String("models") && !floorOf(file.part(1)))
        fault("unknown-room",
              QStringLiteral("models/%1 is no room of the house").arg(file.part(1)));
    for (const QString &line : file.lines()) {
        ++m_line;
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == QLatin1String("<"))
            checkSystem(file, match.captured(2));
        else
            checkOwn(file, match.captured(2));
    }
}

void IncludeCheck::checkSystem(const SourceFile &file, const QString &header)
{
    if (file.part(0) != QLatin1String("models"))
        return;
    const QString module = qtModule(header);
    static const QStringList allowed = {QString(), QStringLiteral("QtCore"),
                                        QStringLiteral("QtSql"), QStringLiteral("QtConcurrent")};
    if (!allowed.contains(module))
        fault("models-without-window",
              QStringLiteral("<%1> is of %2; models/ must run without a display")
                  .arg(header, module));
    if (module == QLatin1String("QtSql") && floorOf(file.part(1)).value_or(1) < 1)
        fault("floor", QStringLiteral("<%1>: support knows nothing, not even SQL").arg(header));
}

void IncludeCheck::checkOwn(const SourceFile &file, const QString &header)
{
    const SourceFile target{header, {}};
    if (isGenerated(header))
        return;
    static const QStringList houses = {QStringLiteral("models"), QStringLiteral("ui"),
                                       QStringLiteral("app")};
    const QString from = file.part(0);
    const QString to = target.part(0);
    if (!houses.contains(to) || header.contains(QLatin1String(".."))
        || !QFile::exists(m_root + QLatin1Char('/') + header)) {
        fault(
            "repo-root",
            QStringLiteral("\"%1\": includes are written from the root of the tree and must exist")
                .arg(header));
        return;
    }
    if (houses.indexOf(to) > houses.indexOf(from)) {
        fault("arrow", QStringLiteral("\"%1\": the arrow is app → ui → models").arg(header));
        return;
    }
    if (from == QLatin1String("models"))
        checkModels(file, target);
    else if (from == QLatin1String("ui") && to == QLatin1String("ui"))
        checkUi(file, target);
}

void IncludeCheck::checkModels(const SourceFile &file, const SourceFile &target)
{
    const QString room = file.part(1);
    const std::optional<int> own = floorOf(room);
    const std::optional<int> other = floorOf(target.part(1));
    if (!own || !other)
        return;
    const Layer layer = layerOf(file.stem());
    const Layer targetLayer = layerOf(target.stem());
    if (room == target.part(1)) {
        if (*own > kHighestFlatFloor && layer != targetLayer
            && !layersBelow(layer).contains(targetLayer))
            fault("layer", QStringLiteral("\"%1\": this layer of the room may not look at that one")
                               .arg(target.path));
        return;
    }
    if (*other >= *own)
        fault("floor", QStringLiteral("\"%1\": room %2 does not stand below room %3")
                           .arg(target.path, target.part(1), room));
    else if (*other > kHighestFlatFloor
             && (targetLayer == Layer::Model || targetLayer == Layer::Books))
        fault("private-layer",
              QStringLiteral("\"%1\": models, forms and books of another room are its own affair")
                  .arg(target.path));
}

void IncludeCheck::checkUi(const SourceFile &file, const SourceFile &target)
{
    const QString from = file.part(1);
    const QString to = target.part(1);
    static const QString common = QStringLiteral("common");
    static const QString shell = QStringLiteral("shell");
    if (from == to || to == common || from == shell)
        return;
    if (from == common || to != shell)
        fault("ui-rooms", QStringLiteral("\"%1\": rooms in ui/ meet through ui/shell and signals")
                              .arg(target.path));
}

void IncludeCheck::fault(const char *rule, const QString &text)
{
    m_faults.append({m_file, m_line, QLatin1String(rule), text});
}

} // namespace Architecture
