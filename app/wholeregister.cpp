// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wholeregister.h"

#include "models/assets/books/assetbooks.h"

using namespace Qt::StringLiterals;

namespace App {

Register::Request folderRecord(Register::OpenRegister &openRegister, std::optional<qint64> personId)
{
    // Everything leaves, whoever acts: so the class is that of everything.
    const Assets::BookFacts facts = Assets::bookFacts(openRegister.readConnection(), Register::Visibility{}, {});
    Register::Request record;
    record.act = u"output.record"_s;
    record.personId = personId;
    record.params = {{u"what"_s, u"register"_s}, {u"target"_s, u"folder"_s}, {u"count"_s, facts.count}, {u"collectedClass"_s, facts.collectedClass}};
    return record;
}

} // namespace App
