// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer: whatever another computer's file holds that gets past the gate, joining it ends in a
// result, and our file is sound afterwards. The bytes say which cells, stamps, sessions and losing
// texts of a forked file are others than they were.

#include "core/actions/mergeactions.h"
#include "core/store/merge/compare.h"
#include "tests/reliability/harness.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of one run, taken one after another; zeros behind the end.
class Tape
{
public:
    Tape(const unsigned char *data, size_t size)
        : m_data(data)
        , m_left(size)
    {}

    bool isOver() const { return m_left == 0; }

    int below(qsizetype count)
    {
        const int high = next();
        return int((high << 8 | next()) % std::max<qsizetype>(count, 1));
    }

    qint64 number()
    {
        static constexpr std::array<qint64, 8> edges{
            0, 1, -1, 2, 500, qint64(1) << 62, INT64_MAX, INT64_MIN};
        const int way = next();
        return way < 128 ? edges.at(size_t(way) % edges.size()) : below(1 << 16);
    }

    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list.at(below(list.size()));
    }

private:
    int next()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++;
    }

    const unsigned char *m_data;
    size_t m_left;
};

struct Fork
{
    QByteArray ours; ///< the bytes of our file
    Holding theirs;
};

Fork makeFork()
{
    const QTemporaryDir folder;
    const TestClock clock;
    const QString one = folder.filePath(u"una.taller"_s);
    const QString other = folder.filePath(u"otra.taller"_s);
    QRandomGenerator random(7);
    const auto act = [&random](WorkshopDocument &document, int verbs) {
        for (int i = 0; i < verbs; ++i)
            (void)doSomething(document, random);
    };
    act(**makeWorkshop(one, clock), 40);
    QFile::copy(one, other);
    act(**WorkshopDocument::open(one, clock, testWriter()), 30);
    const auto theirs = WorkshopDocument::open(other, clock, {u"LAPTOP-8"_s, u"Beto"_s});
    act(**theirs, 30);
    QFile file(one);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return {file.readAll(), *(*theirs)->holding()};
}

template <typename Hash>
QList<typename Hash::key_type> sortedKeys(const Hash &hash)
{
    QList<typename Hash::key_type> keys = hash.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

RowId anyRow(Tape &tape, const Holding &holding)
{
    const Rows &rows = tape.oneOf(holding.tables);
    return rows.isEmpty() ? holding.workshop : tape.oneOf(sortedKeys(rows));
}

/// Anything of the type of \a like: the gate lets no other in.
QVariant value(Tape &tape, const Holding &holding, const QVariant &like)
{
    if (tape.below(8) == 0)
        return nullCell();
    switch (like.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return tape.number();
    case QMetaType::QByteArray:
        return anyRow(tape, holding).toBytes();
    case QMetaType::QString:
        return tape.below(2) == 0 ? QString(tape.below(3000), QChar(tape.below(0x3000)))
                                  : u"M2-07, «ñ»\n\u202Eβ"_s.left(tape.below(16));
    default:
        return like;
    }
}

Stamp stamp(Tape &tape, const Holding &holding)
{
    const Replica &replica = tape.oneOf(holding.knowledge.replicas);
    return {qint64(quint64(replica.hlc) + quint64(tape.number() % 1000)), replica.id};
}

CellKey cell(Tape &tape, const Catalog &catalog, const Holding &holding)
{
    const TableInfo &table = tape.oneOf(catalog.tables());
    const Rows &rows = holding.rows(table.entity);
    const int column = 1 + tape.below(table.columns.size() - 1);
    return {table.entity, rows.isEmpty() ? holding.workshop : tape.oneOf(sortedKeys(rows)), column};
}

/// A cell says what the same one of another row says, or anything.
void changeCell(Tape &tape, const Catalog &catalog, Holding &holding)
{
    const CellKey key = cell(tape, catalog, holding);
    Rows &rows = holding.tables[int(key.entity) - 1];
    if (rows.isEmpty())
        return;
    const RowId other = tape.oneOf(sortedKeys(rows));
    rows[key.row][key.column] = tape.below(4) > 0
                                    ? rows[other].at(key.column)
                                    : value(tape, holding, rows[key.row].at(key.column));
    holding.knowledge.stamps.insert(key, stamp(tape, holding));
}

void addRow(Tape &tape, const Catalog &catalog, Holding &holding)
{
    const CellKey like = cell(tape, catalog, holding);
    Rows &rows = holding.tables[int(like.entity) - 1];
    if (rows.isEmpty() || like.entity == Entity::Workshop)
        return;
    const RowId id = *RowId::fromBytes(QByteArray(16, char(tape.below(256))));
    QVariantList cells = rows.value(like.row);
    cells[0] = id.toBytes();
    rows.insert(id, cells);
}

void addConflict(Tape &tape, const Catalog &catalog, Holding &holding)
{
    const CellKey key = cell(tape, catalog, holding);
    Conflict conflict =
        Conflict::of(key, value(tape, holding, holding.value(key)), stamp(tape, holding));
    conflict.settled = tape.below(2) == 1;
    holding.knowledge.conflicts.append(conflict);
}

void change(Tape &tape, const Catalog &catalog, Holding &holding)
{
    switch (tape.below(8)) {
    case 0:
        return addRow(tape, catalog, holding);
    case 1:
        return addConflict(tape, catalog, holding);
    case 2:
        holding.knowledge.stamps.remove(cell(tape, catalog, holding));
        return;
    case 3: {
        Replica &replica =
            holding.knowledge.replicas[tape.below(holding.knowledge.replicas.size())];
        replica.hlc = tape.number();
        holding.known.insert(replica.id, replica.hlc);
        return;
    }
    case 4:
        holding.copyFor.insert(RowId(tape.oneOf(sortedKeys(holding.rows(Entity::Mesa)))));
        return;
    default:
        return changeCell(tape, catalog, holding);
    }
}

void choose(WorkshopDocument &document, Tape &tape)
{
    const auto texts = textsToChoose(document);
    for (qsizetype i = 0; texts && i < std::min<qsizetype>(texts->size(), 8); ++i)
        (void)(tape.below(2) == 0 ? swapConflict(document, texts->at(i).id)
                                  : keepCurrent(document, texts->at(i).id));
}

void checkSound(WorkshopDocument &document)
{
    const auto whole = document.integrityHolds();
    const auto same = document.fingerprintHolds();
    if (!whole || !*whole || !same || !*same)
        std::abort();
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming,readability-non-const-parameter): libFuzzer's words
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    beQuiet();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const Fork forked = makeFork();
    const QString path = folder.filePath(u"taller.taller"_s);
    const TestClock clock;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(forked.ours) < 0)
        return 0;
    file.close();
    const auto document = WorkshopDocument::open(path, clock, testWriter());
    if (!document)
        std::abort();

    OtherFile other{u"LAPTOP-8"_s, forked.theirs, {}};
    Tape tape(data, size);
    for (int i = 0; i < 40 && !tape.isOver(); ++i)
        change(tape, (*document)->catalog(), other.holding);
    const auto joined = joinComputers(**document, other);
    checkSound(**document);
    if (!joined)
        return 0;
    (void)previewLines(*joined);
    choose(**document, tape);
    checkSound(**document);
    if (joined->isEmpty())
        return 0;
    for (int i = 0; i < 10; ++i)
        (void)(*document)->undo(Scope::workshop());
    checkSound(**document);
    return 0;
}
// NOLINTEND(readability-identifier-naming,readability-non-const-parameter)
