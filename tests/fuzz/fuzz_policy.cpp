// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy is read or refused with at least one problem that says where.

#include "models/policy/policyreader.h"
#include "tests/fuzz/seeds.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    QList<QByteArray> seeds = {"{}", "[]", "{\"id\":1}"};
    const QDir shipped(QStringLiteral(DAICHO_SOURCE_DIR "/resources/policies"));
    for (const QString &name : shipped.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        seeds.append(fileOf(shipped.filePath(name)));
    writeSeeds(*argc, *argv, seeds);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto policy = Policy::readPolicy(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (policy)
        return 0;
    expect(!policy.error().isEmpty());
    for (const Policy::Problem &problem : policy.error())
        expect(problem.path.startsWith(u'$') && !problem.message.isEmpty());
    return 0;
}
