// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QIODevice>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace Exchange {

/// How much a workbook may hold before it is refused: Excel's own grid, and what a ZIP bomb would exceed.
struct XlsxLimits {
    qint64 bytes = 2'147'483'648; ///< unpacked, over all parts that are read
    int rows = 1'048'576;
    int columns = 16'384;
    qint64 cells = 50'000'000;    ///< gaps before a cell count too, because they take memory
};

/// ECMA-376 part 2: what one part of the package says about another.
struct Relationship {
    QString id;
    QString type;   ///< the last segment of the type URI ("worksheet"), equal in transitional and strict files
    QString target; ///< the part's name in the package, resolved, without a leading slash
};

/// One part as a stream. Unpacks as it is read and stops with an error when the package's byte limit is used up.
class XlsxPart final : public QIODevice
{
public:
    XlsxPart(zip_file *file, qint64 *bytesLeft);
    ~XlsxPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading stopped early, if it did: XML only sees an early end.
    [[nodiscard]] const std::optional<Support::Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    zip_file *m_file;
    qint64 *m_bytesLeft;
    std::optional<Support::Error> m_failure;
};

/// An .xlsx file as a package of parts. Names are found whatever their case, as some writers need.
class XlsxPackage
{
public:
    /// Errors: InvalidInput for what is no ZIP archive.
    [[nodiscard]] static Support::Result<std::unique_ptr<XlsxPackage>> open(const QString &path,
                                                                           const XlsxLimits &limits);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    [[nodiscard]] bool contains(const QString &part) const;
    [[nodiscard]] qint64 size(const QString &part) const; ///< unpacked, as the archive claims
    [[nodiscard]] Support::Result<std::unique_ptr<XlsxPart>> part(const QString &name);
    /// The relationships of a part, or of the package itself for an empty name. None when there is no such file.
    [[nodiscard]] Support::Result<QList<Relationship>> relationships(const QString &part);

private:
    XlsxPackage(zip *archive, const XlsxLimits &limits);

    zip *m_archive;
    qint64 m_bytesLeft;
};

/// The next token. A document type declaration is an error: packages must not have one (ECMA-376 part 2, 9.1.4), and it is
/// how entities that grow without end come in.
QXmlStreamReader::TokenType readToken(QXmlStreamReader &xml);

/// After a part was read: nothing if it was read to its end, else the error with part and line.
[[nodiscard]] std::optional<Support::Error> readError(const QXmlStreamReader &xml, const XlsxPart &part,
                                                      const QString &name);

} // namespace Exchange
