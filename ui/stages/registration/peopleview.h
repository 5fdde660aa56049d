// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/participant.h"

#include <QTableView>

namespace Tallerista {

class PeopleFilter;
class Settings;
class Theme;

/// The list of people and its keys. They write through the model, where one cell is all they change.
///
/// Name and institution come first for room: where there is little, the other columns are narrow, and
/// then the post and the sex are hidden and stand in the tooltip of the name.
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
    /// A key has changed a cell.
    void written();
    void deletionAsked(const QModelIndex &index);
    /// Esc, or the up arrow in the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool leavesUpwards(const QKeyEvent &event, const QModelIndex &index) const;
    bool handleKey(const QKeyEvent &event, const QModelIndex &index);
    bool handleLetter(const QKeyEvent &event, const QModelIndex &index);
    void togglePresence(const QModelIndex &index);
    void write(const QModelIndex &cell, const QVariant &value, int role = Qt::EditRole);
    void sortByColumn(int column);
    void setColumns();
    void fitColumns();
    int nameWidth() const;

    PeopleFilter &m_people;
    const Theme &m_theme;
    const Settings &m_settings;
};

} // namespace Tallerista
