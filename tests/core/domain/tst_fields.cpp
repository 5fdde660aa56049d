// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/domain/agendablock.h"
#include "core/domain/idea.h"
#include "core/domain/participant.h"
#include "core/domain/workshop.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

const SystemClock Wall;

template <typename T>
Id<T> anyId()
{
    static IdSource ids(Wall);
    return Id<T>(ids.next());
}

WorkshopFields workshop()
{
    WorkshopFields fields;
    fields.name = u"Consulta"_s;
    fields.date = QDate(2026, 11, 24);
    return fields;
}

} // namespace

Q_DECLARE_METATYPE(Tallerista::WorkshopFields)

/// What every value promises: it cannot be made wrong, and it comes out clean.
class tst_Fields : public QObject
{
    Q_OBJECT

private slots:
    void aWorkshopRefusesWhatMakesNoSense_data();
    void aWorkshopRefusesWhatMakesNoSense();
    void aNameIsTrimmedAndMayNotBeMissingOrTooLong_data();
    void aNameIsTrimmedAndMayNotBeMissingOrTooLong();
    void anIdeaHoldsFiveHundredCharactersAndNotOneMore();
    void aBlockKeepsItsLeastMinutesWithinItsMinutes();
    void changingAValueKeepsItsId();
    void codesHaveAtLeastTwoDigits();
};

void tst_Fields::aWorkshopRefusesWhatMakesNoSense_data()
{
    QTest::addColumn<WorkshopFields>("fields");

    const auto row = [](const char *name, auto change) {
        WorkshopFields fields = workshop();
        change(fields);
        QTest::newRow(name) << fields;
    };
    row("no name", [](auto &fields) { fields.name = u" \n"_s; });
    row("a name too long", [](auto &fields) { fields.name = QString(161, u'a'); });
    row("no date", [](auto &fields) { fields.date = {}; });
    row("a zone that does not exist", [](auto &fields) { fields.zone = u"America/Narnia"_s; });
    row("a third language", [](auto &fields) { fields.language = u"fr"_s; });
    row("three computers", [](auto &fields) { fields.computers = 3; });
    row("an end before the start", [](auto &fields) { fields.agendaEnd = 8 * 60; });
    row("no idea selected", [](auto &fields) { fields.firstCut = 0; });
}

void tst_Fields::aWorkshopRefusesWhatMakesNoSense()
{
    QFETCH(WorkshopFields, fields);

    QVERIFY(Workshop::create(anyId<Workshop>(), workshop()));
    const auto refused = Workshop::create(anyId<Workshop>(), fields);
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
}

void tst_Fields::aNameIsTrimmedAndMayNotBeMissingOrTooLong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // null: refused

    QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("spaces around and within") << u"  Ana \t  María\n"_s << u"Ana María"_s;
    QTest::newRow("only spaces") << u" \t\n"_s << QString();
    QTest::newRow("eighty characters") << QString(80, u'ñ') << QString(80, u'ñ');
    QTest::newRow("one too long") << QString(81, u'ñ') << QString();
    QTest::newRow("eighty trees") << u"🌳"_s.repeated(80) << u"🌳"_s.repeated(80);
}

void tst_Fields::aNameIsTrimmedAndMayNotBeMissingOrTooLong()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);

    ParticipantFields fields;
    fields.name = typed;
    const auto person = Participant::create(anyId<Participant>(), fields);

    QCOMPARE(bool(person), !kept.isNull());
    if (person)
        QCOMPARE((*person)->name, kept);
}

void tst_Fields::anIdeaHoldsFiveHundredCharactersAndNotOneMore()
{
    QVERIFY(Idea::create(anyId<Idea>(), {anyId<Mesa>(), 1, QString(500, u'x')}));
    const auto refused = Idea::create(anyId<Idea>(), {anyId<Mesa>(), 1, QString(501, u'x')});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"501"_s));
    QVERIFY(!Idea::create(anyId<Idea>(), {anyId<Mesa>(), 0, u"x"_s}));
}

void tst_Fields::aBlockKeepsItsLeastMinutesWithinItsMinutes()
{
    AgendaBlockFields fields;
    fields.title = u"Bienvenida"_s;
    fields.minutes = 5;
    fields.leastMinutes = 20;

    QCOMPARE((*AgendaBlock::create(anyId<AgendaBlock>(), fields))->leastMinutes, 5);
}

void tst_Fields::changingAValueKeepsItsId()
{
    const auto idea = Idea::create(anyId<Idea>(), {anyId<Mesa>(), 1, u"una"_s});

    const auto changed = idea->with([](IdeaFields &fields) { fields.text = u" otra "_s; });

    QCOMPARE(changed->id(), idea->id());
    QCOMPARE((*changed)->text, u"otra"_s);
    QVERIFY(!idea->with([](IdeaFields &fields) { fields.text.clear(); }));
}

void tst_Fields::codesHaveAtLeastTwoDigits()
{
    QCOMPARE(ideaCode(1, 7), u"M1-07"_s);
    QCOMPARE(ideaCode(12, 140), u"M12-140"_s);
}

TALLERISTA_TEST(tst_Fields)
#include "tst_fields.moc"
