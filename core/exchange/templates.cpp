// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates.h"

#include "core/domain/fieldrules.h"
#include "core/domain/glossaryentry.h"
#include "core/domain/mesa.h"
#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "core/domain/workshop.h"
#include "core/exchange/jsonresource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

constexpr int Missing = -1; ///< outside every range, so that the check of the range tells
constexpr int MaxSummaryLength = 240;

constexpr std::array<std::pair<QLatin1StringView, Stage>, 10> StageWords = {{
    {"preparation"_L1, Stage::Preparation},
    {"registration"_L1, Stage::Registration},
    {"agenda"_L1, Stage::Agenda},
    {"experiences"_L1, Stage::Experiences},
    {"ideas"_L1, Stage::Ideas},
    {"first-selection"_L1, Stage::FirstSelection},
    {"final-selection"_L1, Stage::FinalSelection},
    {"sheets"_L1, Stage::Sheets},
    {"plenary"_L1, Stage::Plenary},
    {"document"_L1, Stage::Document},
}};

Result<Stage> stageCalled(const QString &word)
{
    const auto known = std::find_if(StageWords.begin(), StageWords.end(), [&](const auto &entry) {
        return entry.first == word;
    });
    if (known == StageWords.end())
        return Error{Templates::tr("“%1” is not a stage.").arg(word)};
    return known->second;
}

/// "09:30" as minutes after midnight.
Result<int> minutesOfDay(const QString &text)
{
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return Error{Templates::tr("“%1” is not a time of day.").arg(text)};
    return time.msecsSinceStartOfDay() / 60'000;
}

Result<AgendaBlockFields> agendaRow(const QJsonObject &json)
{
    AgendaBlockFields row;
    row.title = json["title"_L1].toString();
    row.minutes = json["minutes"_L1].toInt(Missing);
    row.leastMinutes = json["least"_L1].toInt(Missing);
    row.tier = json["tier"_L1].toInt(Missing);
    row.instructions = json["instructions"_L1].toString();
    row.notes = json["notes"_L1].toString();
    if (json.contains("stage"_L1)) {
        const auto stage = stageCalled(json["stage"_L1].toString());
        if (!stage)
            return stage.error();
        row.stage = *stage;
    }
    if (json.contains("fixedStart"_L1)) {
        const auto start = minutesOfDay(json["fixedStart"_L1].toString());
        if (!start)
            return start.error();
        row.fixedStart = *start;
    }
    if (const auto least = requireRange(
            Templates::tr("The least minutes of the block"), row.leastMinutes, 0, row.minutes);
        !least)
        return least.error();
    if (const auto settled = row.settle(); !settled)
        return settled.error();
    return row;
}

Result<QList<AgendaBlockFields>> agendaRows(const QJsonArray &json)
{
    if (json.isEmpty())
        return Error{Templates::tr("The agenda has no rows.")};
    QList<AgendaBlockFields> rows;
    for (const auto &entry : json) {
        const auto row = agendaRow(entry.toObject());
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

/// Without "glossary" there are none.
QList<GlossaryEntryFields> glossaryEntries(const QJsonArray &json)
{
    QList<GlossaryEntryFields> entries;
    for (const auto &entry : json)
        entries.append({entry["acronym"_L1].toString(), entry["meaning"_L1].toString()});
    return entries;
}

Result<void> settleLists(WorkshopTemplate &made)
{
    for (QString &text : made.questions) {
        QuestionFields question{.text = text, .position = {}};
        if (auto settled = question.settle(); !settled)
            return settled;
        text = question.text;
    }
    for (QString &name : made.topics) {
        TopicFields topic{.name = name, .aliases = {}, .position = {}};
        if (auto settled = topic.settle(); !settled)
            return settled;
        name = topic.name;
    }
    for (GlossaryEntryFields &entry : made.glossary) {
        if (auto settled = entry.settle(); !settled)
            return settled;
    }
    return {};
}

Result<void> settle(WorkshopTemplate &made)
{
    if (auto texts = settleTexts({
            {Templates::tr("The title"),
             &made.title,
             WorkshopFields::MaxNameLength,
             TextRule::OneLine,
             TextRule::Required},
            {Templates::tr("The summary"),
             &made.summary,
             MaxSummaryLength,
             TextRule::OneLine,
             TextRule::Required},
            {Templates::tr("The objective"),
             &made.objective,
             WorkshopFields::MaxObjectiveLength,
             TextRule::Paragraphs},
        });
        !texts)
        return texts;
    if (auto range = requireRange(
            Templates::tr("The number of tables"), made.tables, 1, MesaFields::MaxNumber);
        !range)
        return range;
    if (auto range = requireRange(
            Templates::tr("The number of seats"), made.seatsPerTable, 1, MesaFields::MaxSeats);
        !range)
        return range;
    return settleLists(made);
}

} // namespace

QStringList templateNames()
{
    return {u"gobierno"_s, u"sociedad-civil"_s, u"jovenes"_s, u"blanco"_s};
}

Result<WorkshopTemplate> loadTemplate(const QString &name, const QString &language)
{
    if (!templateNames().contains(name))
        return Error{Templates::tr("There is no template called “%1”. Choose one of these: %2.")
                         .arg(name, templateNames().join(u", "_s))};
    if (language != "es"_L1 && language != "en"_L1)
        return Error{Templates::tr("The templates speak Spanish (es) and English (en), not “%1”.")
                         .arg(language)};
    const auto unreadable = [&](const Error &error) {
        return Error{Templates::tr("The template “%1” cannot be read. %2 Choose another one, or "
                                   "install Tallerista again.")
                         .arg(name, error.message)};
    };
    const auto json = jsonIn(u":/templates/%1.%2.json"_s.arg(name, language));
    if (!json)
        return unreadable(json.error());
    auto made = templateFromJson(*json);
    if (!made)
        return unreadable(made.error());
    made->name = name;
    made->language = language;
    return made;
}

Result<WorkshopTemplate> templateFromJson(const QByteArray &json)
{
    const auto object = jsonObject(json);
    if (!object)
        return object.error();
    WorkshopTemplate made;
    made.title = object->value("title"_L1).toString();
    made.summary = object->value("summary"_L1).toString();
    made.objective = object->value("objective"_L1).toString();
    made.questions = jsonTexts(*object, "questions"_L1);
    made.topics = jsonTexts(*object, "topics"_L1);
    made.glossary = glossaryEntries(object->value("glossary"_L1).toArray());
    made.tables = object->value("tables"_L1).toInt(Missing);
    made.seatsPerTable = object->value("seatsPerTable"_L1).toInt(Missing);
    made.plenary = object->value("plenary"_L1).toBool();
    const auto start = minutesOfDay(object->value("agendaStart"_L1).toString());
    if (!start)
        return start.error();
    made.agendaStart = *start;
    const auto rows = agendaRows(object->value("agenda"_L1).toArray());
    if (!rows)
        return rows.error();
    made.agenda = *rows;
    if (const auto settled = settle(made); !settled)
        return settled.error();
    return made;
}

} // namespace Tallerista
