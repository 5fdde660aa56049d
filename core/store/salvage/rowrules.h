// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/catalog.h"
#include "core/store/database.h"
#include "core/store/salvage/recordshape.h"
#include "core/store/salvage/replay.h"

#include <QCoreApplication>

namespace Tallerista {

/// What a row must be to stand in a workshop file: tried in an empty one in memory, where SQLite
/// holds it to its table and the domain to its rules.
class RowRules
{
    Q_DECLARE_TR_FUNCTIONS(RowRules)

public:
    static Result<std::unique_ptr<RowRules>> prepare();

    const Catalog &catalog() const { return m_catalog; }
    const RecordShapes &shapes() const { return m_shapes; }
    /// Where the tables of a new file begin, by name.
    const QHash<QString, qsizetype> &roots() const { return m_roots; }

    /// All cells of the row that \a cells make, standard values for those unknown; an Error says which
    /// rule it breaks.
    Result<QVariantList> complete(const RowKey &key, const QVariantList &cells);

private:
    RowRules() = default;
    Result<void> load();
    Result<QVariantList> insert(const TableInfo &table, const QVariantList &cells);

    std::unique_ptr<Database> m_model;
    Catalog m_catalog;
    RecordShapes m_shapes;
    QHash<QString, qsizetype> m_roots;
};

} // namespace Tallerista
