// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peopleview.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/peoplefilter.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Tallerista {

namespace {

/// As typed in a list of attendance: F and M; H because «mujer» begins with an M.
std::optional<Sex> sexOf(int key)
{
    switch (key) {
    case Qt::Key_F:
        return Sex::Woman;
    case Qt::Key_M:
    case Qt::Key_H:
        return Sex::Man;
    case Qt::Key_O:
        return Sex::Other;
    default:
        return {};
    }
}

bool isPlain(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return modifiers == Qt::NoModifier;
}

} // namespace

PeopleView::PeopleView(PeopleFilter &people,
                       const Theme &theme,
                       const Settings &settings,
                       QWidget *parent)
    : QTableView(parent)
    , m_people(people)
    , m_settings(settings)
{
    setModel(&people);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    horizontalHeader()->setSortIndicator(ParticipantModel::NumberColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    setColumns(theme);
}

void PeopleView::setColumns(const Theme &theme)
{
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(theme.scaled(40));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ParticipantModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ParticipantModel::InstitutionColumn, QHeaderView::Stretch);
    const auto width = [&](ParticipantModel::Column column, int pixels) {
        setColumnWidth(column, theme.scaled(pixels));
    };
    width(ParticipantModel::NumberColumn, 48);
    width(ParticipantModel::PostColumn, 140);
    width(ParticipantModel::SexColumn, 72);
    width(ParticipantModel::MesaColumn, 96);
    width(ParticipantModel::PresentColumn, 88);
}

void PeopleView::showPerson(Id<Participant> id)
{
    const int column =
        currentIndex().isValid() ? currentIndex().column() : int(ParticipantModel::NameColumn);
    const QModelIndex index = m_people.indexOf(id, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PeopleView::ensureCurrent()
{
    if (!currentIndex().isValid() && m_people.rowCount() > 0)
        setCurrentIndex(m_people.index(0, ParticipantModel::NameColumn));
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (isPlain(*event) && event->key() == Qt::Key_Escape && state() != EditingState) {
        emit leftUpwards();
    } else if (isPlain(*event) && event->key() == Qt::Key_Up && index.row() <= 0) {
        emit leftUpwards();
    } else if (!isPlain(*event) || !index.isValid()
               || !(handleKey(*event, index) || handleLetter(*event, index))) {
        QTableView::keyPressEvent(event);
    }
}

bool PeopleView::handleKey(const QKeyEvent &event, const QModelIndex &index)
{
    switch (event.key()) {
    case Qt::Key_Space:
        emit presenceToggled(index);
        return true;
    case Qt::Key_Delete:
        emit deletionAsked(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(index);
        return true;
    default:
        return false;
    }
}

/// Also the digits.
bool PeopleView::handleLetter(const QKeyEvent &event, const QModelIndex &index)
{
    if (!m_settings.singleKeys())
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        emit seatAsked(index, event.key() - Qt::Key_0);
        return true;
    }
    if (event.key() == Qt::Key_S) {
        sortByColumn(index.column());
        return true;
    }
    const auto sex = sexOf(event.key());
    if (!sex || index.column() != ParticipantModel::SexColumn)
        return false;
    emit sexAsked(index, *sex);
    return true;
}

/// As a click on its header does.
void PeopleView::sortByColumn(int column)
{
    QHeaderView *header = horizontalHeader();
    const bool again = header->sortIndicatorSection() == column
                       && header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

} // namespace Tallerista
