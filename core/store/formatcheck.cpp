// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/formatcheck.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr quint32 ApplicationId = 0x54414C4C; // "TALL"
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;

Error refusal(const char *sentence, const QString &name)
{
    return {QCoreApplication::translate("FormatCheck", sentence).arg(name)};
}

Result<QSet<QString>> schemaOf(Database &database)
{
    auto rows = database.run(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s);
    if (!rows)
        return rows.error();
    QSet<QString> objects;
    while (rows->next())
        objects.insert(rows->value(0).toString() + u'|' + rows->value(1).toString() + u'|'
                       + rows->value(2).toString() + u'|' + rows->value(3).toString());
    return objects;
}

} // namespace

QByteArray schemaScript(int version)
{
    QFile script(u":/schema/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    return script.open(QIODevice::ReadOnly) ? script.readAll() : QByteArray();
}

Result<void> checkHeader(const QString &path, int newestVersion)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refusal(
            QT_TRANSLATE_NOOP(
                "FormatCheck",
                "“%1” could not be opened. Check that it exists and that you may read it."),
            name);
    const QByteArray header = file.read(HeaderSize);
    const bool isWorkshop =
        header.size() == HeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(header.constData() + ApplicationIdOffset) == ApplicationId;
    if (!isWorkshop)
        return refusal(
            QT_TRANSLATE_NOOP("FormatCheck",
                              "“%1” is not a Tallerista workshop. It was left as it is."),
            name);
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionOffset);
    if (version > newestVersion)
        return Error{
            QCoreApplication::translate("FormatCheck",
                                        "“%1” was made by a newer Tallerista (file format %2, this "
                                        "program reads up to %3). Update the program to open it.")
                .arg(name)
                .arg(version)
                .arg(newestVersion)};
    if (version < 1)
        return refusal(QT_TRANSLATE_NOOP("FormatCheck",
                                         "“%1” is not a complete workshop. It was left as it is."),
                       name);
    return {};
}

Result<void> checkSchema(Database &database, int version)
{
    auto model = Database::openInMemory();
    if (!model)
        return model.error();
    if (auto built = (*model)->executeScript(schemaScript(version)); !built)
        return built;
    const auto expected = schemaOf(**model);
    const auto found = schemaOf(database);
    if (!expected)
        return expected.error();
    if (!found)
        return found.error();
    if (*expected == *found)
        return {};
    return Error{QCoreApplication::translate("FormatCheck",
                                             "Another program changed how this file is built, so "
                                             "it is not safe to open. It was left as it is.")};
}

} // namespace Tallerista
