// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/participant.h"

#include <QTableView>

namespace Tallerista {

class PeopleFilter;
class Settings;
class Theme;

/// The list of people and its keys; what they mean is up to the page.
class PeopleView : public QTableView
{
    Q_OBJECT

public:
    /// All must outlive the view.
    PeopleView(PeopleFilter &people,
               const Theme &theme,
               const Settings &settings,
               QWidget *parent = nullptr);

    /// Puts the person into view and makes their row the current one, in the column it was in.
    void showPerson(Id<Participant> id);
    /// Makes the first row the current one where none is.
    void ensureCurrent();

    /// Letters are keys of the page and find nothing.
    void keyboardSearch(const QString &) override {}

signals:
    void presenceToggled(const QModelIndex &index);
    void deletionAsked(const QModelIndex &index);
    /// \a mesaNumber 0: without a table.
    void seatAsked(const QModelIndex &index, int mesaNumber);
    void sexAsked(const QModelIndex &index, Tallerista::Sex sex);
    /// Esc, or the up arrow in the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event, const QModelIndex &index);
    bool handleLetter(const QKeyEvent &event, const QModelIndex &index);
    void sortByColumn(int column);
    void setColumns(const Theme &theme);

    PeopleFilter &m_people;
    const Settings &m_settings;
};

} // namespace Tallerista
