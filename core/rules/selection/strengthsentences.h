// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/vote.h"
#include "core/rules/ranking/audit.h"

#include <functional>

namespace Tallerista {

/// What is said of a result besides the result, «Más detalles (equipo técnico)»: people and ideas, no
/// percentages and no probabilities. The same words on every screen and in the document.

/// How an idea is called: «M1-07 Becas de transporte».
using ItemName = std::function<QString(Ranking::Item)>;

/// «Si faltara una persona cualquiera, la lista cambia en 5 de 12 casos.»
QString stabilitySentence(const Phrases &phrases, const Ranking::Stability &stability);
/// Those that enter whoever is missing; empty when there are none.
QString
coreSentence(const Phrases &phrases, const Ranking::Stability &stability, const ItemName &name);
/// Those that would enter if somebody were missing; empty when there are none.
QString
doorstepSentence(const Phrases &phrases, const Ranking::Stability &stability, const ItemName &name);
/// How many hands or stickers would have to move between the ideas beside the line.
QString smallestChangeSentence(const Phrases &phrases,
                               VoteMethod method,
                               const Ranking::SmallestChange &change);
/// How many people would have to vote otherwise for an idea to change sides.
QString
flipSentence(const Phrases &phrases, const Ranking::Flip &flip, bool isIn, const ItemName &name);
/// That one hand counted wrongly would change who enters; empty where no recount is advised.
QString recountSentence(const Phrases &phrases, const Ranking::Outcome &outcome);

/// «por puntos», «por personas» …
QString readingName(const Phrases &phrases, Ranking::Reading::Kind kind);
/// «8 de 10 entran se mire como se mire: por puntos, por personas y con reparto.» Empty with fewer than
/// two readings.
QString readingsSentence(const Phrases &phrases, const QList<Ranking::Reading> &readings);
/// Which ideas the other way to share out the seats would let in, and where it leaves a choice.
QString proportionalSentence(const Phrases &phrases,
                             const Ranking::Proportional &proportional,
                             const ItemName &name);

/// «4 de 12 personas comparten “M1-07” y no tienen ninguna idea dentro.»
QString unheardSentence(const Phrases &phrases,
                        const Ranking::Unheard &unheard,
                        int ballots,
                        const ItemName &name);
/// How many people, in all and at each table, find something of theirs inside.
QStringList heardSentences(const Phrases &phrases, const Ranking::Minorities &minorities);

/// How many ideas two people have in common.
QString sharedPicksSentence(const Phrases &phrases, const Ranking::SharedPicks &picks);
/// How alike the orders of the people are. What is usual among experts is called usual.
QString concordanceSentence(const Phrases &phrases, const Ranking::Concordance &concordance);
/// Ideas that divide the room, and those that few people want much; as many sentences as there are
/// such ideas.
QStringList opinionSentences(const Phrases &phrases,
                             const QList<Ranking::Opinion> &opinions,
                             const ItemName &name);

/// What is compared: «cuántas personas la eligieron».
QString measureName(const Phrases &phrases, const Ranking::Measure &measure);
/// One criterion applied to those who tied at the line, and what it made of them.
QString tieStepSentence(const Phrases &phrases, const Ranking::TieStep &step, const ItemName &name);

} // namespace Tallerista
