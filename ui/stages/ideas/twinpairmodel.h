// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/ideas/twinradar.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

/// A pair as it is shown.
struct ShownTwins
{
    TwinSide one;
    TwinSide other;
    MatchingWords matching;
    bool exact;

    /// Of the pair: the same whichever comes first.
    RowId id() const;
    /// Only ideas of one table are joined; those of two, in the plenary.
    bool isOfOneTable() const { return one.mesa == other.mesa; }

    friend bool operator==(const ShownTwins &, const ShownTwins &) = default;
};

/// The pairs that nobody has answered, as TwinRadar ranks them.
class TwinPairModel : public RowModel<ShownTwins>
{
    Q_OBJECT

public:
    /// Nobody goes through more at a time; what is behind them comes up as they are answered.
    static constexpr int MaxRows = 100;

    /// \a radar must outlive the model.
    explicit TwinPairModel(const TwinRadar &radar, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// What is said of a pair besides its texts, in one line.
    static QString remark(const ShownTwins &twins);

private:
    void reload();

    const TwinRadar &m_radar;
};

} // namespace Tallerista
