// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/formatcheck.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMutex>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// By format, from 1 on: SHA-256 of what it is made of (tst_formatcheck).
constexpr auto SchemaSums = std::to_array<const char *>({
    "11dd1b8dd231b531e3fa4c780503e9ae7b11ebaac881d632fdcb58d16945eadb",
    "60b13c5acb6e35708d6d68e71d5353c92f7927d5eccfcbc8eb235028bca16229",
});
static_assert(SchemaSums.size() == NewestFormat);

QByteArray sumOf(QByteArrayList objects)
{
    std::sort(objects.begin(), objects.end());
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QByteArray &object : objects) {
        sum.addData(object);
        sum.addData("\n");
    }
    return sum.result().toHex();
}

Result<QByteArrayList> objectsOf(Database &database)
{
    auto rows = database.run(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s);
    if (!rows)
        return rows.error();
    QByteArrayList objects;
    while (rows->next())
        objects.append(schemaObject(rows->value(0).toString().toUtf8(),
                                    rows->value(1).toString().toUtf8(),
                                    rows->value(2).toString().toUtf8(),
                                    rows->value(3).toString().toUtf8()));
    if (auto whole = rows->outcome(); !whole)
        return whole.error();
    return objects;
}

/// From format \a version - 1 to \a version.
QByteArray stepTo(int version)
{
    QFile script(u":/schema/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    return script.open(QIODevice::ReadOnly) ? script.readAll() : QByteArray();
}

/// From our own statements, in memory: only a broken build can fail here.
Format build(int version)
{
    auto model = Database::openInMemory();
    if (!model || !(*model)->executeScript(schemaScript(version)))
        qFatal("The schema of format %d cannot be made", version);
    auto objects = objectsOf(**model);
    auto catalog = Catalog::read(**model);
    if (!objects || !catalog)
        qFatal("The schema of format %d cannot be read", version);
    return {{objects->cbegin(), objects->cend()}, *catalog};
}

} // namespace

QByteArray schemaScript(int version)
{
    QByteArray script;
    for (int step = 1; step <= version; ++step)
        script += stepTo(step);
    return script;
}

QByteArray upgradeScript(int version)
{
    QByteArray script;
    for (int step = version + 1; step <= NewestFormat; ++step)
        script += stepTo(step);
    return script;
}

QByteArray schemaObject(const QByteArray &type,
                        const QByteArray &name,
                        const QByteArray &table,
                        const QByteArray &sql)
{
    return type + '\0' + name + '\0' + table + '\0' + sql;
}

const Format &formatOf(int version)
{
    static QMutex mutex;
    static std::map<int, Format> formats;
    const QMutexLocker locker(&mutex);
    auto known = formats.find(version);
    if (known == formats.end())
        known = formats.emplace(version, build(version)).first;
    return known->second;
}

bool isSchemaOf(int version, QByteArrayList objects)
{
    return sumOf(std::move(objects)) == SchemaSums.at(size_t(version) - 1);
}

Result<void> checkSchema(Database &database, int version)
{
    const auto found = objectsOf(database);
    if (!found)
        return found.error();
    if (isSchemaOf(version, *found))
        return {};
    return Error{QCoreApplication::translate("FormatCheck",
                                             "Another program changed how this file is built, so "
                                             "it is not safe to open. It was left as it is."),
                 StoreFault::Refused};
}

} // namespace Tallerista
