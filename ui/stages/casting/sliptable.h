// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/casting/ballotmodel.h"

#include <QTableView>

#include <optional>

namespace Tallerista {

class SlipDesk;
class Theme;

/// How the tables on the page of slips look.
void dressSlipTable(QTableView &table, const Theme &theme);

/// The slips that were typed, the newest first; narrow columns, so that a whole slip is seen beside the
/// paper.
class SlipTable : public QTableView
{
    Q_OBJECT

public:
    /// \a theme must outlive the table.
    SlipTable(const Theme &theme, QWidget *parent);

    void show(const SlipDesk &desk);
    void setCurrent(const Id<Ballot> &ballot);

signals:
    void changeRequested(const Tallerista::Id<Tallerista::Ballot> &ballot);
    void removeRequested(const Tallerista::Id<Tallerista::Ballot> &ballot);

private:
    std::optional<Id<Ballot>> current() const;
    void requestChange();
    void requestRemoval();

    BallotModel *m_model;
};

} // namespace Tallerista
