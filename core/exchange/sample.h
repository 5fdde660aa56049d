// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tallerista {

/// Somebody invited; the badge number is the place in the list, counted from 1.
struct SamplePerson
{
    QString name;
    int institution = 0; ///< index in SampleWorkshop::institutions
    QString post;
    Sex sex = Sex::Unstated;
    int table = 1; ///< number of the table
};

/// Something an institution already does, told at a table.
struct SampleExperience
{
    int table = 1;
    QString text;
    int institution = 0; ///< index in SampleWorkshop::institutions
    QString improvement;
    QString supportBy;
};

/// An idea; its card number is its place among the ideas of its table, counted from 1.
struct SampleIdea
{
    int table = 1;
    QString text;
    QString rationale;
    int author = 1;                 ///< badge number, of somebody at the same table
    int topic = 0;                  ///< index in SampleWorkshop::topics
    std::optional<int> institution; ///< index in SampleWorkshop::institutions: who should do it
};

/// How one row of the template's agenda went.
struct SampleBlock
{
    int block = 0;               ///< index in WorkshopTemplate::agenda
    int startsLateBySeconds = 0; ///< against its printed time; negative: early
    int addedMinutes = 0;        ///< by the ± keys while it ran
};

/// A wholly fictional workshop in a fictional place, to try the program on and to test it with.
struct SampleWorkshop
{
    QString language;     ///< "es" or "en"
    QString templateName; ///< see templateNames(); the sample's tables and topics replace its own
    QString name;
    QString place;
    QString convener;
    QDate planStart;
    QDate planEnd;
    QStringList topics;
    QList<MesaFields> tables;
    QList<InstitutionFields> institutions;
    QList<SamplePerson> people;
    QList<SampleExperience> experiences;
    QList<SampleIdea> ideas;
    QList<SampleBlock> morning; ///< every row that has minutes, in the order of the agenda
    QJsonObject results;        ///< what was decided about the ideas; see SampleResults
    int endsLateBySeconds = 0;  ///< when the last of them is over, against its printed time
};

/// The sample workshop in \a language, "es" or "en".
Result<SampleWorkshop> loadSample(const QString &language);

/// A sample without its language out of \a json. Every table, person, institution and topic that a
/// row names exists; that the blocks of the morning do is for the template to say.
Result<SampleWorkshop> sampleFromJson(const QByteArray &json);

} // namespace Tallerista
