// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/builder.h"

namespace Tallerista::Parts {

/// What every chapter is written from.
struct Source
{
    const WorkshopContents &contents;
    Edition edition;
    const Phrases &phrases;

    /// «24 de noviembre de 2026»
    QString longDate(const QDate &date) const;
    QString mesaTitle(const std::optional<Id<Mesa>> &id) const;
    /// Empty for none.
    QString institution(const std::optional<Id<Institution>> &id) const;
    QString topic(const std::optional<Id<Topic>> &id) const;
    /// Empty for none and in the public edition.
    QString person(const std::optional<Id<Participant>> &id) const;
};

/// One chapter each; a chapter that would say nothing is empty.
QList<Paper::Block> presentation(const Source &source);
QList<Paper::Block> methodology(const Source &source);
QList<Paper::Block> participants(const Source &source);
QList<Paper::Block> agenda(const Source &source);
QList<Paper::Block> experiences(const Source &source);
QList<Paper::Block> ideas(const Source &source);

} // namespace Tallerista::Parts
