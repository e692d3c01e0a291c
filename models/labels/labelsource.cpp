// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelsource.h"

#include <QHash>

namespace Labels {

QList<LabelContent> contentsOf(const LabelSources &sources, Storage::Connection &db, const Register::Visibility &visible,
                               const QList<Journal::ObjectRef> &things)
{
    QHash<Journal::ObjectRef, LabelContent> found;
    for (const LabelSource &source : sources) {
        QVector<qint64> ids;
        for (const Journal::ObjectRef &thing : things) {
            if (thing.kind == source.kind)
                ids.append(thing.id);
        }
        if (ids.isEmpty())
            continue;
        for (const LabelContent &content : source.contents(db, visible, ids))
            found.insert(content.object, content);
    }
    QList<LabelContent> contents;
    contents.reserve(things.size());
    for (const Journal::ObjectRef &thing : things) {
        if (const auto content = found.constFind(thing); content != found.cend())
            contents.append(*content);
    }
    return contents;
}

} // namespace Labels
