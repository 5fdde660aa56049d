// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/builder.h"
#include "core/rules/fate.h"
#include "core/rules/ideacodes.h"

namespace Tallerista::Parts {

/// Something to be done, in the words in which it was chosen.
struct ProposedAction
{
    QString wording;
    QList<Id<Idea>> origins;
};

/// What every chapter is written from.
struct Source
{
    const WorkshopContents &contents;
    Edition edition;
    const Phrases &phrases;
    IdeaCodes codes;

    /// «24 de noviembre de 2026»
    QString longDate(const QDate &date) const;
    /// «24 nov 2026»; empty for none.
    QString shortDate(const std::optional<QDate> &date) const;
    QString hour(qint64 utcMs) const;

    QString mesaTitle(const std::optional<Id<Mesa>> &id) const;
    /// Empty for none.
    QString institution(const std::optional<Id<Institution>> &id) const;
    QString topic(const std::optional<Id<Topic>> &id) const;
    QString heading(const std::optional<Id<Heading>> &id) const;
    /// Empty for none and in the public edition.
    QString person(const std::optional<Id<Participant>> &id) const;

    /// The rows that belong to something; nothing where there is none.
    const Idea *idea(const Id<Idea> &id) const;
    const DevelopmentFields *development(const Id<Idea> &idea) const;
    const FeasibilityFields *feasibility(const Id<Idea> &idea) const;
    const FirstSelection *firstSelection(const Id<Mesa> &mesa) const;
    /// Once more over the feasible ideas, where the table voted so.
    std::optional<FirstSelection> finalVote(const Id<Mesa> &mesa) const;
    /// Only a finished one.
    const ShortlistRecord *shortlist(const Id<Mesa> &mesa) const;
    /// Only once it is closed: nobody sees a number before.
    const PlenaryRecord *plenary() const;

    /// "M1-14 + M2-09"
    QString codesOf(const QList<Id<Idea>> &ideas) const;
    /// In the order of the ideas.
    QList<Fate> fates() const;
    /// The name of its sheet, or its own words.
    QString wordingOf(const Id<Idea> &id) const;
    /// Those of the room once the plenary is closed, until then those of the tables.
    QList<ProposedAction> actions() const;
    /// Those of ideas that are in a final selection now, and those of no table.
    QList<SheetRecord> sheets() const;
};

/// One chapter each; a chapter that would say nothing is empty.
QList<Paper::Block> summary(const Source &source);
QList<Paper::Block> presentation(const Source &source);
QList<Paper::Block> methodology(const Source &source);
QList<Paper::Block> participants(const Source &source);
QList<Paper::Block> agenda(const Source &source);
QList<Paper::Block> experiences(const Source &source);
QList<Paper::Block> ideas(const Source &source);
/// A chapter for each table.
QList<Paper::Block> results(const Source &source);
QList<Paper::Block> plenary(const Source &source);
QList<Paper::Block> sheets(const Source &source);
QList<Paper::Block> matrix(const Source &source);
QList<Paper::Block> fates(const Source &source);
/// «Constancia de decisiones»: each closed vote with its rule, what was counted and what was decided.
QList<Paper::Block> decisionRecord(const Source &source);
/// What people wrote themselves: findings, conclusions, thanks.
QList<Paper::Block> closingWords(const Source &source);
QList<Paper::Block> agreements(const Source &source);
QList<Paper::Block> pending(const Source &source);
QList<Paper::Block> annexes(const Source &source);

/// What people wrote themselves as \a part of the document, in its language.
QList<Paper::Block> narrative(const Source &source, QStringView part);
/// Sections of results().
QList<Paper::Block> firstSelection(const Source &source, const FirstSelection &selection);
QList<Paper::Block> developments(const Source &source, const FirstSelection &selection);
QList<Paper::Block> finalSelection(const Source &source, const FirstSelection &selection);
/// One of sheets().
Paper::Form sheetForm(const Source &source, const SheetRecord &record);
/// The ideas and their numbers from step to step, and who was there.
QList<Paper::Block> technicalData(const Source &source);

} // namespace Tallerista::Parts
