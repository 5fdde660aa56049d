// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/stage.h"
#include "core/exchange/samplelookup.h"

#include <QJsonObject>

#include <functional>

namespace Tallerista {

/// Plays the second half of the sample's morning in \a document, which holds its people and ideas:
/// joined ideas, votes, developments, verdicts, sheets, plenary. Everything goes through the verbs, so
/// what the sample shows is what a person could have done.
class SampleResults
{
public:
    /// Turns the clock to the time at which the morning came to a stage.
    using ArriveAt = std::function<void(Stage stage)>;

    /// \a json is the whole sample. Everything must outlive the player.
    SampleResults(const QJsonObject &json, WorkshopDocument &document, ArriveAt arriveAt);

    Result<void> play();

private:
    Result<void> mergeIdeas();
    Result<void> setAside();
    Result<void> vote();
    Result<void> holdVote(const QJsonObject &held);
    Result<void> settleTie(const QJsonObject &held, Id<Vote> vote);
    Result<void> develop();
    Result<void> judge();
    Result<void> chooseFinals();
    Result<void> fillSheets();
    Result<void> holdPlenary();
    Result<void> joinTwins(const QJsonObject &action);
    Result<void> writeDocument();

    const QJsonObject &m_json;
    WorkshopDocument &m_document;
    SampleLookup m_find;
    ArriveAt m_arriveAt;
};

} // namespace Tallerista
