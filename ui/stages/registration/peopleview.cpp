// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peopleview.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/peoplefilter.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LettersOfName = 25; ///< shown whole in any window
constexpr int InstitutionWidth = 144;
constexpr int CellPadding = 12; ///< both margins of a cell

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
    , m_theme(theme)
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
    setColumns();
}

void PeopleView::setColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(m_theme.scaled(36));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ParticipantModel::NameColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(ParticipantModel::InstitutionColumn, QHeaderView::Stretch);
    const auto width = [&](ParticipantModel::Column column, int pixels) {
        setColumnWidth(column, qMax(m_theme.scaled(pixels), header->sectionSizeHint(column)));
    };
    width(ParticipantModel::NumberColumn, 40);
    width(ParticipantModel::PostColumn, 140);
    width(ParticipantModel::SexColumn, 60);
    width(ParticipantModel::MesaColumn, 80);
    width(ParticipantModel::PresentColumn, 76);
}

/// For letters as wide as those of names mostly are.
int PeopleView::nameWidth() const
{
    const QString usual = u"anero"_s;
    return fontMetrics().horizontalAdvance(usual) * LettersOfName / int(usual.size()) + CellPadding;
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Shares out the width: what is left by columns that are always there goes to sex and post as long
/// as name and institution keep theirs, and then to those two.
void PeopleView::fitColumns()
{
    using Model = ParticipantModel;
    int room = viewport()->width();
    for (const int column : {Model::NumberColumn, Model::MesaColumn, Model::PresentColumn})
        room -= columnWidth(column);
    const int least = nameWidth() + m_theme.scaled(InstitutionWidth);
    for (const int column : {Model::SexColumn, Model::PostColumn}) {
        setColumnHidden(column, false); // a hidden one tells no width
        setColumnHidden(column, room - columnWidth(column) < least);
        room -= columnWidth(column);
    }
    const int beside = room - m_theme.scaled(InstitutionWidth);
    setColumnWidth(Model::NameColumn, qMax(room * 2 / 5, qMin(nameWidth(), beside)));
    if (isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(Model::NameColumn));
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
    if (leavesUpwards(*event, index)) {
        emit leftUpwards();
    } else if (!isPlain(*event) || !index.isValid()
               || !(handleKey(*event, index) || handleLetter(*event, index))) {
        QTableView::keyPressEvent(event);
    }
}

bool PeopleView::leavesUpwards(const QKeyEvent &event, const QModelIndex &index) const
{
    if (!isPlain(event))
        return false;
    if (event.key() == Qt::Key_Escape)
        return state() != EditingState;
    return event.key() == Qt::Key_Up && index.row() <= 0;
}

bool PeopleView::handleKey(const QKeyEvent &event, const QModelIndex &index)
{
    switch (event.key()) {
    case Qt::Key_Space:
        togglePresence(index);
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
        write(index.siblingAtColumn(ParticipantModel::MesaColumn), event.key() - Qt::Key_0);
        return true;
    }
    if (event.key() == Qt::Key_S) {
        sortByColumn(index.column());
        return true;
    }
    const auto sex = sexOf(event.key());
    if (!sex || index.column() != ParticipantModel::SexColumn)
        return false;
    write(index, int(*sex));
    return true;
}

void PeopleView::togglePresence(const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(ParticipantModel::PresentColumn);
    const bool here = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    write(cell, here ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PeopleView::write(const QModelIndex &cell, const QVariant &value, int role)
{
    if (m_people.setData(cell, value, role))
        emit written();
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
