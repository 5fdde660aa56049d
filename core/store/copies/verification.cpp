// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/verification.h"

#include "core/domain/step.h"
#include "core/store/database.h"
#include "core/store/formatcheck.h"
#include "core/store/gate/gate.h"
#include "core/store/workshopfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qlonglong ApplicationId = 0x54414C4C; // "TALL"

Error damaged()
{
    return {QCoreApplication::translate("Copies",
                                        "The workshop file is damaged. It was left as it is.")};
}

/// The first cell of the first row.
Result<QVariant> single(Database &database, const QString &sql)
{
    auto row = database.run(sql);
    if (!row)
        return row.error();
    return row->next() ? row->value(0) : QVariant();
}

Result<void> verifyFormat(Database &database)
{
    const auto application = single(database, u"PRAGMA application_id"_s);
    const auto version = single(database, u"PRAGMA user_version"_s);
    if (!application)
        return application.error();
    if (!version)
        return version.error();
    const int format = version->toInt();
    if (application->toLongLong() != ApplicationId || format < 1
        || format > WorkshopFile::FormatVersion)
        return damaged();
    return checkSchema(database, format);
}

Result<std::unique_ptr<Database>> openToRead(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a FIFO would keep SQLite waiting for ever
        return Error{QCoreApplication::translate("Copies", "“%1” is not there any more.")
                         .arg(QFileInfo(path).fileName())};
    return Database::open(path, Database::Access::ReadOnly);
}

} // namespace

Result<void> verify(Database &database)
{
    const auto image = database.image();
    if (!image)
        return image.error();
    return inspectImage(image->bytes()) == Refusal::None ? Result<void>() : damaged();
}

Result<void> verifyFile(const QString &path)
{
    const GateVerdict verdict = inspect(path, Database::Access::ReadOnly);
    return verdict.isAccepted() ? Result<void>() : Error{verdict.sentence};
}

Result<WorkshopFacts> factsOf(Database &database)
{
    auto row = database.run(
        u"SELECT w.id, w.name, h.id, h.at, h.step, h.detail FROM history h, workshop w "
        "ORDER BY h.sequence DESC, w.id LIMIT 1"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return damaged();
    const auto workshop = RowId::fromBytes(row->value(0).toByteArray());
    const auto record = RowId::fromBytes(row->value(2).toByteArray());
    if (!workshop || !record)
        return damaged();
    return WorkshopFacts{*workshop,
                         row->value(1).toString(),
                         *record,
                         row->value(3).toLongLong(),
                         stepName(StepKind(row->value(4).toInt()), row->value(5).toString())};
}

Result<WorkshopFacts> factsOfFile(const QString &path)
{
    auto database = openToRead(path);
    if (!database)
        return database.error();
    if (auto format = verifyFormat(**database); !format)
        return format.error();
    return factsOf(**database);
}

} // namespace Tallerista
