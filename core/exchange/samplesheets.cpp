// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/samplesheets.h"

#include "core/actions/sheetactions.h"
#include "core/rules/smart/sheetcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

std::optional<QString> textIfAny(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

IndicatorFields::Kind kindCalled(const QString &name)
{
    using Kind = IndicatorFields::Kind;
    if (name == "percentage"_L1)
        return Kind::Percentage;
    if (name == "yes-no"_L1)
        return Kind::YesNo;
    return name == "scale"_L1 ? Kind::Scale : Kind::Number;
}

void fillFields(SmartSheetFields &fields, const QJsonObject &json)
{
    const QJsonObject contact = json["contact"_L1].toObject();
    const QJsonObject values = json["values"_L1].toObject();
    fields.name = json["name"_L1].toString();
    fields.continuation = json["continuation"_L1].toBool();
    fields.previous = json["previous"_L1].toString();
    fields.novelty = json["novelty"_L1].toString();
    fields.problem = json["problem"_L1].toString();
    fields.commitment = json["commitment"_L1].toString();
    fields.objective = json["objective"_L1].toString();
    fields.contribution = json["contribution"_L1].toString();
    fields.population = json["population"_L1].toString();
    fields.territory = json["territory"_L1].toString();
    fields.contactPost = contact["post"_L1].toString();
    fields.contactUnit = contact["unit"_L1].toString();
    fields.transparency = textIfAny(values["transparency"_L1]);
    fields.participation = textIfAny(values["participation"_L1]);
    fields.accountability = textIfAny(values["accountability"_L1]);
    fields.innovation = textIfAny(values["innovation"_L1]);
    fields.goals = json["goals"_L1].toString();
    if (json.contains("costCents"_L1))
        fields.costCents = json["costCents"_L1].toInteger();
    fields.costSource = json["costSource"_L1].toString();
    fields.startDate = dateIn(json["start"_L1]);
    fields.endDate = dateIn(json["end"_L1]);
    fields.extra = json["extra"_L1].toString();
}

IndicatorFields indicatorIn(const QJsonObject &json, Id<SmartSheet> sheet)
{
    IndicatorFields fields(sheet);
    fields.name = json["name"_L1].toString();
    fields.kind = kindCalled(json["kind"_L1].toString());
    fields.unit = json["unit"_L1].toString();
    fields.denominator = json["denominator"_L1].toString();
    fields.baseline = json["baseline"_L1].toString();
    fields.baselineDate = dateIn(json["baselineDate"_L1]);
    fields.target = json["target"_L1].toString();
    fields.targetDate = dateIn(json["targetDate"_L1]);
    fields.direction = json["direction"_L1].toInt();
    fields.verification = json["verification"_L1].toString();
    fields.source = json["source"_L1].toString();
    return fields;
}

MilestoneFields milestoneIn(const QJsonObject &json, Id<SmartSheet> sheet)
{
    MilestoneFields fields(sheet);
    fields.activity = json["activity"_L1].toString();
    fields.deliverable = json["deliverable"_L1].toString();
    fields.startDate = dateIn(json["start"_L1]);
    fields.endDate = dateIn(json["end"_L1]);
    fields.responsible = json["responsible"_L1].toString();
    fields.verification = json["verification"_L1].toString();
    return fields;
}

RiskFields riskIn(const QJsonObject &json, Id<SmartSheet> sheet)
{
    RiskFields fields(sheet);
    fields.text = json["text"_L1].toString();
    fields.mitigation = json["mitigation"_L1].toString();
    return fields;
}

TaskFields taskIn(const QJsonObject &json, Id<SmartSheet> sheet)
{
    TaskFields fields;
    fields.sheet = sheet;
    fields.what = json["what"_L1].toString();
    fields.who = json["who"_L1].toString();
    fields.dueDate = dateIn(json["due"_L1]);
    return fields;
}

template <typename T, typename Read>
Result<void>
addRows(WorkshopDocument &document, const QJsonValue &rows, Id<SmartSheet> sheet, Read read)
{
    for (const auto &row : rows.toArray()) {
        if (auto added = addSheetRow<T>(document, read(row.toObject(), sheet)); !added)
            return added.error();
    }
    return {};
}

/// In the place of those whom the table named when it developed the idea.
Result<void>
addPartners(WorkshopDocument &document, const QJsonValue &partners, Id<SmartSheet> sheet)
{
    if (auto cleared = setSheetPartners(document, sheet, {}); !cleared)
        return cleared;
    for (const auto &value : partners.toArray()) {
        const QJsonObject json = value.toObject();
        const auto added = addSheetPartner(document, sheet, json["institution"_L1].toString());
        if (!added)
            return added.error();
        const auto complete = added->with([&](SheetPartnerFields &fields) {
            fields.ofState = json["ofState"_L1].toBool();
            fields.role = json["role"_L1].toString();
        });
        if (!complete)
            return complete.error();
        if (auto edited = editSheetRow<SheetPartner>(document, *complete); !edited)
            return edited.error();
    }
    return {};
}

Result<SmartSheet> sheetOf(const WorkshopDocument &document, Id<Idea> origin)
{
    const auto sheets = document.stores().sheets.records();
    if (!sheets)
        return sheets.error();
    const auto found = std::find_if(sheets->begin(), sheets->end(), [&](const SheetRecord &sheet) {
        return sheet.origins.contains(origin);
    });
    if (found == sheets->end())
        return Error{QCoreApplication::translate("Sample", "One of its sheets has no idea.")};
    return found->sheet;
}

Result<void> markIfReady(WorkshopDocument &document, Id<SmartSheet> id)
{
    const auto record = document.stores().sheets.record(id);
    const auto workshop = document.stores().workshop.get();
    if (!record)
        return record.error();
    if (!workshop)
        return workshop.error();
    if (!sheetLacks(*record, workshop->fields()).isEmpty())
        return {};
    const auto marked = markSheet(document, id, SheetState::Ready);
    return marked ? Result<void>() : marked.error();
}

} // namespace

Result<void> fillSampleSheet(const QJsonObject &json, Id<Idea> origin, WorkshopDocument &document)
{
    const auto sheet = sheetOf(document, origin);
    if (!sheet)
        return sheet.error();
    const Id<SmartSheet> id = sheet->id();
    const auto filled = sheet->with([&](SmartSheetFields &fields) { fillFields(fields, json); });
    if (!filled)
        return filled.error();
    if (auto edited = editSheet(document, *filled); !edited)
        return edited.error();
    if (auto lead = setSheetLead(document, id, json["lead"_L1].toString()); !lead)
        return lead.error();
    if (auto topic = setSheetTopic(document, id, json["topic"_L1].toString()); !topic)
        return topic.error();
    if (auto added = addPartners(document, json["partners"_L1], id); !added)
        return added;
    if (auto added = addRows<Indicator>(document, json["indicators"_L1], id, indicatorIn); !added)
        return added;
    if (auto added = addRows<Milestone>(document, json["milestones"_L1], id, milestoneIn); !added)
        return added;
    if (auto added = addRows<Risk>(document, json["risks"_L1], id, riskIn); !added)
        return added;
    if (auto added = addRows<Task>(document, json["tasks"_L1], id, taskIn); !added)
        return added;
    return markIfReady(document, id);
}

std::optional<QDate> dateIn(const QJsonValue &text)
{
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace Tallerista
