// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/rules/balance.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

using Headcount = std::map<RowId, int>;

/// The most and the least that stand in \a tally for \a mesas.
int spread(const Headcount &tally, const QList<Mesa> &mesas)
{
    QList<int> counts;
    for (const Mesa &mesa : mesas)
        counts.append(tally.contains(mesa.id()) ? tally.at(mesa.id()) : 0);
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return *most - *least;
}

} // namespace

class tst_Balance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutTablesNobodySits();
    void everybodyWithoutATableGetsOne();
    void whoSitsStaysSeated();
    void theSmallerTableFillsFirst();
    void anInstitutionIsSpread();
    void womenAndMenAreSpread();
    void newcomersMakeUpForThoseSeated();
    void theSamePeopleSitDownAlike();
    void noTableIsFavoured_data();
    void noTableIsFavoured();

private:
    template <typename T>
    Id<T> newId()
    {
        return Id<T>(m_ids.next());
    }
    QList<Mesa> tables(int count);
    Participant person(std::optional<Id<Institution>> institution = {},
                       Sex sex = Sex::Unstated,
                       std::optional<Id<Mesa>> mesa = {});
    /// How many sit at each table once everybody sits; only those that \a counts.
    template <typename Counts>
    static Headcount
    tally(const QList<Participant> &people, const QList<Seat> &seats, Counts counts);
    static bool anyone(const Participant &) { return true; }

    SystemClock m_clock;
    IdSource m_ids{m_clock, QRandomGenerator(7)};
    int m_number = 0;
};

void tst_Balance::init()
{
    m_number = 0;
}

QList<Mesa> tst_Balance::tables(int count)
{
    QList<Mesa> mesas;
    for (int number = 1; number <= count; ++number) {
        MesaFields fields;
        fields.number = number;
        mesas.append(*Mesa::create(newId<Mesa>(), fields));
    }
    return mesas;
}

Participant tst_Balance::person(std::optional<Id<Institution>> institution,
                                Sex sex,
                                std::optional<Id<Mesa>> mesa)
{
    ParticipantFields fields;
    fields.number = ++m_number;
    fields.name = u"Persona %1"_s.arg(m_number);
    fields.institution = institution;
    fields.sex = sex;
    fields.mesa = mesa;
    return *Participant::create(newId<Participant>(), fields);
}

template <typename Counts>
Headcount
tst_Balance::tally(const QList<Participant> &people, const QList<Seat> &seats, Counts counts)
{
    Headcount tally;
    for (const Participant &person : people) {
        std::optional<Id<Mesa>> mesa = person->mesa;
        for (const Seat &seat : seats) {
            if (seat.person == person.id())
                mesa = seat.mesa;
        }
        if (mesa && counts(person))
            ++tally[*mesa];
    }
    return tally;
}

void tst_Balance::withoutTablesNobodySits()
{
    QVERIFY(balancedSeats({person(), person()}, {}).isEmpty());
}

void tst_Balance::everybodyWithoutATableGetsOne()
{
    const QList<Mesa> mesas = tables(2);
    const QList<Participant> people{person(), person({}, {}, mesas.at(0).id()), person()};

    const QList<Seat> seats = balancedSeats(people, mesas);

    QCOMPARE(seats.size(), 2);
    for (const Seat &seat : seats) {
        QVERIFY(seat.mesa.has_value());
        QVERIFY(seat.person == people.at(0).id() || seat.person == people.at(2).id());
    }
}

void tst_Balance::whoSitsStaysSeated()
{
    const QList<Mesa> mesas = tables(2);
    QList<Participant> people;
    for (int i = 0; i < 9; ++i)
        people.append(person({}, Sex::Woman, mesas.at(0).id()));

    QVERIFY(balancedSeats(people, mesas).isEmpty());
}

void tst_Balance::theSmallerTableFillsFirst()
{
    const QList<Mesa> mesas = tables(2);
    QList<Participant> people;
    for (int i = 0; i < 5; ++i)
        people.append(person({}, {}, mesas.at(0).id()));
    for (int i = 0; i < 3; ++i)
        people.append(person());

    Headcount sizes = tally(people, balancedSeats(people, mesas), anyone);

    QCOMPARE(sizes[mesas.at(0).id()], 5);
    QCOMPARE(sizes[mesas.at(1).id()], 3);
}

void tst_Balance::anInstitutionIsSpread()
{
    const QList<Mesa> mesas = tables(2);
    const auto anda = newId<Institution>();
    const QList<Participant> people{
        person(anda), person(), person(anda), person(), person(anda), person(anda)};

    const Headcount colleagues =
        tally(people, balancedSeats(people, mesas), [&](const Participant &one) {
            return one->institution == anda;
        });

    QCOMPARE(spread(colleagues, mesas), 0);
}

void tst_Balance::womenAndMenAreSpread()
{
    const QList<Mesa> mesas = tables(3);
    QList<Participant> people;
    for (int i = 0; i < 9; ++i)
        people.append(person({}, i < 4 ? Sex::Woman : Sex::Man));

    const QList<Seat> seats = balancedSeats(people, mesas);

    for (const Sex sex : {Sex::Woman, Sex::Man}) {
        const Headcount alike =
            tally(people, seats, [&](const Participant &one) { return one->sex == sex; });
        QVERIFY(spread(alike, mesas) <= 1);
    }
}

void tst_Balance::newcomersMakeUpForThoseSeated()
{
    const QList<Mesa> mesas = tables(2);
    const auto anda = newId<Institution>();
    const QList<Participant> people{person(anda, {}, mesas.at(0).id()),
                                    person(anda, {}, mesas.at(0).id()),
                                    person({}, {}, mesas.at(1).id()),
                                    person({}, {}, mesas.at(1).id()),
                                    person(anda),
                                    person(anda),
                                    person(),
                                    person()};

    const Headcount colleagues =
        tally(people, balancedSeats(people, mesas), [&](const Participant &one) {
            return one->institution == anda;
        });

    QCOMPARE(spread(colleagues, mesas), 0);
}

void tst_Balance::theSamePeopleSitDownAlike()
{
    const QList<Mesa> mesas = tables(3);
    const auto anda = newId<Institution>();
    QList<Participant> people;
    for (int i = 0; i < 11; ++i)
        people.append(person(i % 3 ? std::nullopt : std::optional(anda), Sex(i % 4)));

    QCOMPARE(balancedSeats(people, mesas), balancedSeats(people, mesas));
}

void tst_Balance::noTableIsFavoured_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A random workshop: whoever sits already is level, give or take one, and the others join them.
void tst_Balance::noTableIsFavoured()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<Mesa> mesas = tables(random.bounded(1, 6));
    QList<Id<Institution>> institutions;
    for (int i = random.bounded(1, 9); i > 0; --i)
        institutions.append(newId<Institution>());
    const auto anyInstitution = [&]() -> std::optional<Id<Institution>> {
        const int at = random.bounded(int(institutions.size()) + 1);
        return at == institutions.size() ? std::nullopt : std::optional(institutions.at(at));
    };
    const int seated = seed % 2 ? 0 : random.bounded(20);
    QList<Participant> people;
    for (int i = 0; i < seated; ++i)
        people.append(person(anyInstitution(), Sex(i % 4), mesas.at(i % mesas.size()).id()));
    for (int i = random.bounded(60); i > 0; --i)
        people.append(person(anyInstitution(), Sex(random.bounded(4))));

    const QList<Seat> seats = balancedSeats(people, mesas);

    QCOMPARE(seats.size(), people.size() - seated);
    QVERIFY(spread(tally(people, seats, anyone), mesas) <= 1);
    if (seated > 0)
        return;
    for (const auto &institution : institutions) {
        const auto ofIt = [&](const Participant &one) {
            return one->institution == institution;
        };
        QVERIFY(spread(tally(people, seats, ofIt), mesas) <= 1);
    }
}

TALLERISTA_TEST(tst_Balance)
#include "tst_balance.moc"
