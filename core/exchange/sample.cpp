// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"

#include "core/domain/fieldrules.h"
#include "core/exchange/jsonresource.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

template <typename T, size_t N>
using Words = std::array<std::pair<QLatin1StringView, T>, N>;

constexpr Words<Sector, 8> SectorWords = {{
    {"executive"_L1, Sector::Executive},
    {"autonomous"_L1, Sector::Autonomous},
    {"municipal"_L1, Sector::Municipal},
    {"other-state"_L1, Sector::OtherState},
    {"civil-society"_L1, Sector::CivilSociety},
    {"academia"_L1, Sector::Academia},
    {"private"_L1, Sector::Private},
    {"cooperation"_L1, Sector::Cooperation},
}};

constexpr Words<Sex, 3> SexWords = {{
    {"woman"_L1, Sex::Woman},
    {"man"_L1, Sex::Man},
    {"other"_L1, Sex::Other},
}};

Error unknown(const QString &what)
{
    return Error{Sample::tr("It names “%1”, which is not in it.").arg(what)};
}

template <typename T, size_t N>
Result<T> meaning(const Words<T, N> &words, const QString &word)
{
    const auto known = std::find_if(
        words.begin(), words.end(), [&](const auto &entry) { return entry.first == word; });
    if (known == words.end())
        return unknown(word);
    return known->second;
}

Result<int> institutionCalled(const SampleWorkshop &sample, const QJsonValue &acronym)
{
    const auto &all = sample.institutions;
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto &institution) {
        return institution.acronym == acronym.toString();
    });
    if (known == all.end())
        return unknown(acronym.toString());
    return int(known - all.begin());
}

Result<int> tableNumber(const SampleWorkshop &sample, const QJsonObject &json)
{
    const int number = json["table"_L1].toInt();
    if (number < 1 || number > sample.tables.size())
        return unknown(Sample::tr("table %1").arg(number));
    return number;
}

Result<void> readTable(SampleWorkshop &sample, const QJsonObject &json)
{
    MesaFields mesa;
    mesa.number = int(sample.tables.size()) + 1;
    mesa.seats = json["seats"_L1].toInt();
    mesa.facilitator = json["facilitator"_L1].toString();
    mesa.rapporteur = json["rapporteur"_L1].toString();
    if (auto settled = mesa.settle(); !settled)
        return settled;
    sample.tables.append(mesa);
    return {};
}

Result<void> readInstitution(SampleWorkshop &sample, const QJsonObject &json)
{
    const auto sector = meaning(SectorWords, json["sector"_L1].toString());
    if (!sector)
        return sector.error();
    InstitutionFields institution{.name = json["name"_L1].toString(),
                                  .acronym = json["acronym"_L1].toString(),
                                  .sector = *sector};
    if (auto settled = institution.settle(); !settled)
        return settled;
    sample.institutions.append(institution);
    return {};
}

Result<void> readPerson(SampleWorkshop &sample, const QJsonObject &json)
{
    const auto institution = institutionCalled(sample, json["institution"_L1]);
    if (!institution)
        return institution.error();
    const auto sex = meaning(SexWords, json["sex"_L1].toString());
    if (!sex)
        return sex.error();
    const auto table = tableNumber(sample, json);
    if (!table)
        return table.error();
    sample.people.append({.name = json["name"_L1].toString(),
                          .institution = *institution,
                          .post = json["post"_L1].toString(),
                          .sex = *sex,
                          .table = *table});
    return {};
}

Result<void> readExperience(SampleWorkshop &sample, const QJsonObject &json)
{
    const auto institution = institutionCalled(sample, json["institution"_L1]);
    if (!institution)
        return institution.error();
    const auto table = tableNumber(sample, json);
    if (!table)
        return table.error();
    sample.experiences.append({.table = *table,
                               .text = json["text"_L1].toString(),
                               .institution = *institution,
                               .improvement = json["improvement"_L1].toString(),
                               .supportBy = json["supportBy"_L1].toString()});
    return {};
}

Result<void> readIdea(SampleWorkshop &sample, const QJsonObject &json)
{
    SampleIdea idea;
    const auto table = tableNumber(sample, json);
    if (!table)
        return table.error();
    idea.table = *table;
    idea.text = json["text"_L1].toString();
    idea.rationale = json["rationale"_L1].toString();
    idea.author = json["author"_L1].toInt();
    if (idea.author < 1 || idea.author > sample.people.size())
        return unknown(Sample::tr("badge %1").arg(idea.author));
    idea.topic = int(sample.topics.indexOf(json["topic"_L1].toString()));
    if (idea.topic < 0)
        return unknown(json["topic"_L1].toString());
    if (json.contains("institution"_L1)) {
        const auto institution = institutionCalled(sample, json["institution"_L1]);
        if (!institution)
            return institution.error();
        idea.institution = *institution;
    }
    sample.ideas.append(idea);
    return {};
}

Result<void> readBlock(SampleWorkshop &sample, const QJsonObject &json)
{
    sample.morning.append({.block = json["block"_L1].toInt(),
                           .startsLateBySeconds = json["startsLateBySeconds"_L1].toInt(),
                           .addedMinutes = json["addedMinutes"_L1].toInt()});
    return {};
}

using PartReader = Result<void> (*)(SampleWorkshop &, const QJsonObject &);

/// In an order in which every row finds what it names already read.
constexpr std::array<std::pair<QLatin1StringView, PartReader>, 6> Readers = {{
    {"tables"_L1, readTable},
    {"institutions"_L1, readInstitution},
    {"people"_L1, readPerson},
    {"experiences"_L1, readExperience},
    {"ideas"_L1, readIdea},
    {"morning"_L1, readBlock},
}};

} // namespace

Result<SampleWorkshop> loadSample(const QString &language)
{
    if (language != "es"_L1 && language != "en"_L1)
        return Error{
            Sample::tr("The sample workshop speaks Spanish (es) and English (en), not “%1”.")
                .arg(language)};
    const auto json = jsonIn(u":/sample/sample.%1.json"_s.arg(language));
    auto sample = json ? sampleFromJson(*json) : json.error();
    if (!sample)
        return Error{Sample::tr("The sample workshop cannot be read. %1 Install Tallerista again.")
                         .arg(sample.error().message)};
    sample->language = language;
    return sample;
}

Result<SampleWorkshop> sampleFromJson(const QByteArray &json)
{
    const auto object = jsonObject(json);
    if (!object)
        return object.error();
    SampleWorkshop sample;
    sample.templateName = object->value("template"_L1).toString();
    sample.name = object->value("name"_L1).toString();
    sample.place = object->value("place"_L1).toString();
    sample.convener = object->value("convener"_L1).toString();
    sample.planStart = QDate::fromString(object->value("planStart"_L1).toString(), Qt::ISODate);
    sample.planEnd = QDate::fromString(object->value("planEnd"_L1).toString(), Qt::ISODate);
    sample.results = *object;
    sample.topics = jsonTexts(*object, "topics"_L1);
    sample.endsLateBySeconds = object->value("endsLateBySeconds"_L1).toInt();
    for (const auto &[key, read] : Readers) {
        for (const auto &row : object->value(key).toArray()) {
            if (const auto done = read(sample, row.toObject()); !done)
                return done.error();
        }
    }
    return sample;
}

} // namespace Tallerista
