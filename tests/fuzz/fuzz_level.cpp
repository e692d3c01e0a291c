// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A spelling means a level of its axis or nothing. The first byte chooses one of the policies that ship.

#include "models/classes/levelreader.h"
#include "models/policy/policyreader.h"
#include "tests/fuzz/seeds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<Policy::Document> &policies()
{
    static const QList<Policy::Document> read = [] {
        QList<Policy::Document> documents;
        const QDir shipped(QStringLiteral(DAICHO_SOURCE_DIR "/resources/policies"));
        for (const QString &name : shipped.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (const auto policy = Policy::readPolicy(fileOf(shipped.filePath(name))))
                documents.append(*policy);
        }
        return documents;
    }();
    return read;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    QList<QByteArray> seeds;
    int at = 0;
    for (const char *text : {"3B", "３Ｂ", "自治体機密性3C", "機密性２", "Ⅱ", "II", "重要性分類２", "3B／2／2", "機密性2・完全性1・可用性1", "○", "✓", "2 1 1", "C3 I2 A2", "三"})
        seeds.append(QByteArray(1, static_cast<char>(at++)) + text);
    writeSeeds(*argc, *argv, seeds);
    expect(!policies().isEmpty());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0 || size > 300)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    const Policy::Document &policy = policies().at(data[0] % policies().size());
    for (const Policy::Axis &axis : policy.axes) {
        const auto level = Classes::readLevel(axis, text);
        expect(!level || std::any_of(axis.levels.cbegin(), axis.levels.cend(), [&](const Policy::Level &each) { return each.code == *level; }));
    }
    (void)Classes::readLevels(policy, text);
    return 0;
}
