// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/speakers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString idText(const RowId &id)
{
    return QString::fromLatin1(id.toBytes().toHex());
}

std::optional<Id<Participant>> idOf(const QJsonValue &value)
{
    const auto id = RowId::fromBytes(QByteArray::fromHex(value.toString().toLatin1()));
    return id ? std::optional(Id<Participant>(*id)) : std::nullopt;
}

QJsonArray idTexts(const QList<Id<Participant>> &ids)
{
    QJsonArray texts;
    for (const Id<Participant> &id : ids)
        texts.append(idText(id));
    return texts;
}

QList<Id<Participant>> idsOf(const QJsonArray &texts)
{
    QList<Id<Participant>> ids;
    for (const auto &text : texts) {
        if (const auto id = idOf(text))
            ids.append(*id);
    }
    return ids;
}

} // namespace

Speakers Speakers::fromText(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    Speakers speakers;
    speakers.m_turn = std::max(json["turn"_L1].toInt(), 0);
    speakers.m_firstBadge = json["first"_L1].toInt(1);
    speakers.m_place = json["place"_L1].toInt();
    speakers.m_current = idOf(json["current"_L1]);
    speakers.m_done = idsOf(json["done"_L1].toArray());
    speakers.m_passed = idsOf(json["passed"_L1].toArray());
    return speakers;
}

QString Speakers::toText() const
{
    QJsonObject json{{u"turn"_s, m_turn},
                     {u"first"_s, m_firstBadge},
                     {u"place"_s, m_place},
                     {u"done"_s, idTexts(m_done)},
                     {u"passed"_s, idTexts(m_passed)}};
    if (m_current)
        json.insert(u"current"_s, idText(*m_current));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Speakers::setPeople(const QList<Speaker> &people)
{
    m_people = people;
    std::sort(m_people.begin(), m_people.end(), [](const Speaker &one, const Speaker &other) {
        return one.badge < other.badge;
    });
    const bool hasLeft = m_current && !find(m_current);
    const bool waited = !m_current && m_done.isEmpty(); // begun before anybody was here
    if (isOn() && (hasLeft || waited))
        takeNext();
}

QList<Speaker> Speakers::upcoming() const
{
    QList<Speaker> upcoming;
    for (const Speaker &speaker : circleFrom(m_place)) {
        if (isOn() && speaker.person != m_current && !isDone(speaker))
            upcoming.append(speaker);
    }
    return upcoming;
}

QList<Speaker> Speakers::passed() const
{
    QList<Speaker> passed = m_people;
    passed.removeIf([&](const Speaker &speaker) { return !m_passed.contains(speaker.person); });
    return passed;
}

QList<Speaker> Speakers::withoutIdea() const
{
    QList<Speaker> without = m_people;
    without.removeIf([](const Speaker &speaker) { return speaker.hasIdea; });
    return without;
}

void Speakers::begin(const std::optional<Id<Participant>> &first)
{
    m_turn = 0;
    const auto from = find(first);
    beginTurn(from ? from->badge : 1);
    if (from)
        call(from->person); // also who has an idea already
}

void Speakers::end()
{
    m_turn = 0;
    m_current.reset();
    m_done.clear();
    m_passed.clear();
}

void Speakers::next()
{
    if (!isOn())
        return begin();
    if (m_current)
        m_done.append(*m_current);
    else if (upcoming().isEmpty())
        return beginTurn(m_firstBadge);
    takeNext();
}

void Speakers::pass()
{
    if (!m_current)
        return;
    m_passed.append(*m_current);
    next();
}

void Speakers::call(Id<Participant> person)
{
    const auto called = find(person);
    if (!called)
        return;
    if (!isOn())
        return begin(person);
    m_done.removeAll(person);
    m_passed.removeAll(person);
    m_current = person;
    m_place = called->badge;
}

std::optional<Speaker> Speakers::find(const std::optional<Id<Participant>> &person) const
{
    for (const Speaker &speaker : m_people) {
        if (speaker.person == person)
            return speaker;
    }
    return {};
}

bool Speakers::isDone(const Speaker &speaker) const
{
    return m_done.contains(speaker.person) || (m_turn == 1 && speaker.hasIdea);
}

QList<Speaker> Speakers::circleFrom(int badge) const
{
    QList<Speaker> circle = m_people;
    const auto first = std::find_if(circle.begin(), circle.end(), [&](const Speaker &speaker) {
        return speaker.badge > badge;
    });
    std::rotate(circle.begin(), first, circle.end());
    return circle;
}

void Speakers::takeNext()
{
    const QList<Speaker> left = upcoming();
    m_current.reset();
    if (left.isEmpty())
        return;
    m_current = left.first().person;
    m_place = left.first().badge;
}

void Speakers::beginTurn(int firstBadge)
{
    ++m_turn;
    m_firstBadge = firstBadge;
    m_place = firstBadge - 1;
    m_current.reset();
    m_done.clear();
    m_passed.clear();
    takeNext();
}

} // namespace Tallerista
