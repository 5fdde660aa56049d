// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/merge/holding.h"

#include <QString>

namespace Tallerista {

class Catalog;

/// How rows and cells of two files are named to people.
class MergeWords
{
public:
    /// Looks rows up in \a ours, then in \a theirs. All must outlive the words.
    MergeWords(const Catalog &catalog, const Holding &ours, const Holding &theirs);

    /// "M2-07", «Person 12, Ana», «Topic Salud».
    QString row(Entity entity, const RowId &id) const;
    /// The row with \a number in place of its own.
    QString numberedRow(Entity entity, const RowId &id, int number) const;
    /// What the row itself says, at most 60 characters of it; empty where it says nothing.
    QString text(Entity entity, const RowId &id) const;
    /// "M2-07 · text".
    QString cell(const CellKey &cell) const;
    /// What a person would read in \a cell if it held \a value.
    QString value(const CellKey &cell, const QVariant &value) const;

    /// «3 ideas»; empty for kinds of rows that are part of another.
    static QString count(Entity entity, int number);

private:
    QVariant field(Entity entity, const RowId &id, const QString &column) const;
    QVariantList cells(Entity entity, const RowId &id) const;
    QString ownerText(Entity entity, const RowId &id) const;
    std::optional<int> mesaNumberOf(Entity entity, const RowId &id) const;

    const Catalog &m_catalog;
    const Holding &m_ours;
    const Holding &m_theirs;
};

} // namespace Tallerista
