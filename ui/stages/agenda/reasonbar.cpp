// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/reasonbar.h"

#include "core/base/text.h"
#include "core/rules/agenda/agendachanges.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostNamed = 3; ///< of the blocks that one recovery cut

} // namespace

ReasonBar::ReasonBar(const Theme &theme, const Phrases &phrases, bool singleKeys, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_what(new TextLabel(theme, {}, {}, this))
    , m_field(new UndoTextField(theme, this))
{
    setObjectName(u"reasonBar"_s);
    m_what->setObjectName(u"reasonOf"_s);
    m_what->setWordWrap(true);
    m_field->setHoldsProse(true);
    m_field->setObjectName(u"reasonField"_s);
    m_field->setLimits(MaxReasonLength, MaxReasonLength);
    m_field->setPlaceholderText(
        singleKeys ? tr("Why? (for the document) · M to write it · Enter saves · Esc later")
                   : tr("Why? (for the document) · Enter saves · Esc later"));
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(u"laterButton"_s);
    later->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_field, 1);
    row->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_what);
    layout->addLayout(row);
    connect(m_field, &UndoTextField::submitted, this, &ReasonBar::submit);
    connect(later, &QPushButton::clicked, this, &ReasonBar::putOff);
    hide();
}

void ReasonBar::follow(const AgendaSnapshot &snapshot)
{
    QSet<RowId> cut;
    QList<Id<AgendaBlock>> asked;
    QStringList what;
    for (const AgendaRow &row : snapshot.rows) {
        if (!isCut(row) || !row.reason.isEmpty())
            continue;
        cut.insert(row.planned.id);
        if (m_later.contains(row.planned.id))
            continue;
        asked.append(row.planned.id);
        if (asked.size() <= MostNamed)
            what << tr("“%1”: %2").arg(row.planned.title, changeWords(m_phrases, row));
    }
    if (asked.size() > MostNamed)
        what << tr("and %n more", "blocks", int(asked.size() - MostNamed));
    m_later.intersect(cut);
    m_asked = asked;
    m_what->setText(what.join(u" · "_s));
    m_field->setAccessibleName(tr("Why? %1").arg(m_what->text()));
    if (asked.isEmpty() && isVisibleTo(parentWidget()))
        leave();
    setVisible(!asked.isEmpty());
}

void ReasonBar::enter()
{
    if (!m_asked.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::submit(const QString &typed)
{
    if (cleanedLine(typed).isEmpty())
        return putOff();
    const auto blocks = m_asked;
    m_field->settle();
    emit given(blocks, typed);
}

void ReasonBar::putOff()
{
    for (const Id<AgendaBlock> &block : std::as_const(m_asked))
        m_later.insert(block);
    m_asked.clear();
    leave();
    hide();
}

void ReasonBar::leave()
{
    m_field->settle();
    if (isAncestorOf(window()->focusWidget()))
        emit left();
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return putOff();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // the field's own
    QFrame::keyPressEvent(event);
}

void ReasonBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.selectedRow(), m_theme.accent());
}

} // namespace Tallerista
