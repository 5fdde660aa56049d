// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/hostilefiles.h"

#include "tests/support/foreignprogram.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

using Make = std::function<void(const QString &)>;

Make sql(const QByteArray &statements)
{
    return [statements](const QString &path) {
        meddle(path, statements);
    };
}

/// Changes the text of the schema, which SQLite then believes.
Make schemaText(const QByteArray &change)
{
    return [change](const QString &path) {
        meddle(path,
               "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET " + change
                   + "; PRAGMA writable_schema = RESET;");
    };
}

Make bytesAt(int offset, const QByteArray &bytes)
{
    return [offset, bytes](const QString &path) {
        QByteArray all = bytesOf(path);
        writeBytes(path, all.replace(offset, bytes.size(), bytes));
    };
}

Make cutTo(double share)
{
    return [share](const QString &path) {
        const QByteArray all = bytesOf(path);
        writeBytes(path, all.left(qsizetype(double(all.size()) * share)));
    };
}

Make content(const QByteArray &bytes)
{
    return [bytes](const QString &path) {
        writeBytes(path, bytes);
    };
}

/// A link instead of the file, or instead of the side file with that \a suffix.
Make link(const QString &suffix)
{
    return [suffix](const QString &path) {
        const QString target = path + u".target"_s;
        if (suffix.isEmpty())
            QFile::rename(path, target);
        else
            writeBytes(target, "something else");
        QFile::link(target, path + suffix);
    };
}

void makeThousandsOfTables(const QString &path)
{
    QByteArray tables = "BEGIN;";
    for (int i = 0; i < 10'000; ++i)
        tables += "CREATE TABLE t" + QByteArray::number(i) + " (a, b, c);";
    meddle(path, tables + "COMMIT;");
}

/// As a copy is that was read while a step was written: one page older than the others.
void tear(const QString &path)
{
    constexpr int PageSize = 4096;
    const QByteArray before = bytesOf(path);
    meddle(path, "UPDATE idea SET text = replace(text, 'e', 'a')");
    QByteArray after = bytesOf(path);
    for (int at = PageSize; at < after.size(); at += PageSize) {
        const QByteArray older = before.mid(at, PageSize);
        if (older != after.mid(at, PageSize)) {
            writeBytes(path, after.replace(at, PageSize, older));
            return;
        }
    }
    qFatal("nothing to tear");
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A journal without pages that names another file as its super-journal: SQLite 3.40 deletes that
/// file when somebody reads the workshop.
void nameASuperJournal(const QString &path)
{
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    const QByteArray victim = (QFileInfo(path).absolutePath() + u"/victim.txt"_s).toUtf8();
    writeBytes(QString::fromUtf8(victim), "dear diary");
    quint32 sum = 0;
    for (const char c : victim)
        sum += quint32(c);
    QByteArray journal =
        magic + bigEndian(0) + bigEndian(1) + bigEndian(1) + bigEndian(512) + bigEndian(4096);
    journal.append(QByteArray(512 - journal.size(), '\0'));
    journal +=
        bigEndian(0x40000001) + victim + bigEndian(quint32(victim.size())) + bigEndian(sum) + magic;
    writeBytes(path + u"-journal"_s, journal);
}

/// A step that died, in a file that its journal cannot mend.
void dieAndDamage(const QString &path)
{
    dieWhileWriting(path);
    QByteArray bytes = bytesOf(path);
    writeBytes(path, bytes.left(4096) + QByteArray(bytes.size() - 4096, 'x'));
}

void leaveALog(const QString &path)
{
    ForeignProgram writer(path);
    writer.run("PRAGMA journal_mode = WAL; UPDATE idea SET text = 'x';");
    const QByteArray log = bytesOf(path + u"-wal"_s);
    const QByteArray file = bytesOf(path);
    writer.run("PRAGMA journal_mode = DELETE;");
    writeBytes(path, file);
    writeBytes(path + u"-wal"_s, log);
}

#ifdef Q_OS_UNIX
void makeAPipe(const QString &path)
{
    QFile::remove(path);
    ::mkfifo(path.toUtf8().constData(), 0600);
}
#endif

void makeAFolder(const QString &path)
{
    QFile::remove(path);
    QDir().mkdir(path);
}

QList<HostileFile> rebuilt()
{
    const Refusal no = Refusal::Rebuilt;
    return {
        {"a trigger that deletes people on insert",
         no,
         sql("CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM participant; END")},
        {"a trigger that fills the memory",
         no,
         sql("CREATE TRIGGER t AFTER INSERT ON history BEGIN SELECT hex(zeroblob(500000000)); "
             "END")},
        {"a view in place of a table",
         no,
         sql("ALTER TABLE participant RENAME TO hidden;"
             "CREATE VIEW participant AS SELECT * FROM hidden WHERE 0")},
        {"a view without end",
         no,
         sql("CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) "
             "SELECT n FROM c")},
        {"a default that takes for ever",
         no,
         schemaText("sql = replace(sql, 'rationale TEXT NOT NULL DEFAULT ''''', "
                    "'rationale TEXT NOT NULL DEFAULT (hex(zeroblob(400000000)))') "
                    "WHERE name = 'idea'")},
        {"a rule of the schema taken away",
         no,
         schemaText("sql = replace(sql, 'CHECK (number > 0)', '') WHERE name = 'idea'")},
        {"a computed column",
         no,
         sql("ALTER TABLE idea ADD COLUMN extra TEXT AS (hex(zeroblob(100000000)))")},
        {"an index over an expression", no, sql("CREATE INDEX x ON idea (length(text))")},
        {"an index less", no, sql("DROP INDEX idea_of_mesa")},
        {"statistics that mislead",
         no,
         sql("ANALYZE; UPDATE sqlite_stat1 SET stat = '1 1 1 1 1 1 1 1 1 1 1 1'")},
        {"a table less", no, sql("DROP TABLE evidence")},
        {"a virtual table", no, sql("CREATE VIRTUAL TABLE v USING fts5(a)")},
        {"ten thousand tables", no, makeThousandsOfTables},
        {"an index twice in the schema",
         Refusal::Damaged,
         sql("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema "
             "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema "
             "WHERE name = 'idea_of_mesa'")},
        {"write-ahead logging, without its log", no, bytesAt(18, QByteArray("\2\2", 2))},
        {"write-ahead logging with a log", no, leaveALog},
    };
}

QList<HostileFile> notOurs()
{
    return {
        {"of another program", Refusal::NotAWorkshop, sql("PRAGMA application_id = 7")},
        {"half made", Refusal::Incomplete, sql("PRAGMA user_version = 0")},
        {"of a version below zero", Refusal::Incomplete, sql("PRAGMA user_version = -1")},
        {"of a newer version that changed a table",
         Refusal::Newer,
         sql("ALTER TABLE idea RENAME COLUMN text TO words; PRAGMA user_version = 99")},
        {"of a newer version with a trigger",
         Refusal::Newer,
         sql("CREATE TRIGGER t AFTER INSERT ON idea BEGIN DELETE FROM participant; END;"
             "PRAGMA user_version = 99")},
        {"empty", Refusal::NotAWorkshop, content({})},
        {"a letter", Refusal::NotAWorkshop, content(QByteArray(2'000, 'a'))},
        {"only its header left", Refusal::NotAWorkshop, cutTo(0.001)},
        {"a folder", Refusal::NotAFile, makeAFolder},
#ifdef Q_OS_UNIX
        {"a pipe", Refusal::NotAFile, makeAPipe},
        {"a link to a workshop", Refusal::Link, link({})},
        {"a link as its journal", Refusal::StrangerBeside, link(u"-journal"_s)},
        {"a link as its log", Refusal::StrangerBeside, link(u"-wal"_s)},
#endif
        {"gone",
         Refusal::Missing,
         [](const QString &path) {
             QFile::remove(path);
         }},
    };
}

QList<HostileFile> unsound()
{
    return {
        {"a page size that is none", Refusal::Damaged, bytesAt(16, QByteArray("\x30\x39", 2))},
        {"texts in UTF-16", Refusal::Damaged, bytesAt(56, QByteArray("\0\0\0\2", 4))},
        {"its end cut off", Refusal::CutShort, cutTo(0.6)},
        {"a page of nonsense", Refusal::Damaged, bytesAt(5 * 4096, QByteArray(4096, '\xa5'))},
        {"a row that breaks a rule",
         Refusal::Damaged,
         sql("PRAGMA ignore_check_constraints = ON; UPDATE idea SET number = -number")},
        {"a reference to nobody",
         Refusal::Dangling,
         sql("PRAGMA foreign_keys = OFF; UPDATE idea SET author = randomblob(16)")},
        {"copied while it was written", Refusal::Torn, tear},
        {"a text changed by hand",
         Refusal::Torn,
         sql("UPDATE idea SET text = 'other' WHERE number = 1")},
        {"a log with content beside it",
         Refusal::StrangerBeside,
         [](const QString &path) {
             writeBytes(path + u"-wal"_s, QByteArray(64, 'w'));
         }},
        {"a journal that deletes another file", Refusal::StrangerBeside, nameASuperJournal},
        {"a step that died in a damaged file", Refusal::Damaged, dieAndDamage},
    };
}

} // namespace

QList<HostileFile> hostileFiles()
{
    return rebuilt() + notOurs() + unsound();
}

} // namespace Tallerista::Testing
