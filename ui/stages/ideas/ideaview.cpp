// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaview.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/idealist.h"
#include "ui/stages/ideas/ideaediting.h"
#include "ui/stages/ideas/ideamodel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaView::IdeaView(const PageContext &context, const Mesa &mesa, IdeaModel &model, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_model(model)
    , m_delegate(new IdeaEditing(context.theme, mesa->number, model.names(), this))
{
    setObjectName(u"ideaList%1"_s.arg(mesa->number));
    setAccessibleName(tr("Ideas of %1").arg(mesa->title()));
    setModel(&model);
    setItemDelegate(m_delegate);
    setLayoutMode(Batched); // a thousand rows are measured a hundred at a time
    setResizeMode(Adjust);
    setWordWrap(true); // only so it lays rows out anew for another width
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes rewraps every row
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(false);
    setMinimumHeight(context.theme.scaled(3 * Theme::LiveRowHeight)); // else the page scrolls
    connect(this, &QListView::activated, this, &IdeaView::startEditing);
    connect(m_delegate, &IdeaEditing::submitted, this, &IdeaView::edited);
    createKeys();
}

void IdeaView::createKeys()
{
    const auto letter = [this](Qt::Key key) {
        return m_context.settings.singleKeys() ? QKeySequence(key) : QKeySequence();
    };
    addListKey(this, tr("Edit"), Qt::Key_F2, this, &IdeaView::startEditing);
    addListKey(this, tr("Mark, or no longer"), Qt::Key_Space, this, [this] {
        m_model.toggleMark(currentIndex());
    });
    addWish(tr("Join the marked ideas…"), letter(Qt::Key_M), Wish::Join);
    addWish(tr("Separate from what it is joined to"), letter(Qt::Key_S), Wish::Separate);
    addWish(tr("Split in two…"), letter(Qt::Key_P), Wish::Split);
    addWish(tr("Set aside, or bring back"), letter(Qt::Key_A), Wish::SetAside);
    addWish(tr("Put under a heading…"), letter(Qt::Key_E), Wish::PutUnderHeading);
    addWish(tr("Move to the other table"), Qt::CTRL | Qt::Key_M, Wish::Move);
    addWish(tr("Delete"), Qt::Key_Delete, Wish::Remove);
    addWish(tr("Deleted ideas…"), letter(Qt::Key_B), Wish::OpenBin);
    addWish(tr("Ideas that look alike…"), letter(Qt::Key_D), Wish::ReviewTwins);
}

void IdeaView::addWish(const QString &text, const QKeySequence &key, Wish wish)
{
    addListKey(this, text, key, this, [this, wish] { emit wished(wish); });
}

QList<Idea> IdeaView::chosen() const
{
    QList<Idea> marked = m_model.marked();
    const auto current = currentIdea();
    if (!marked.isEmpty())
        return marked;
    return current ? QList<Idea>{*current} : QList<Idea>();
}

std::optional<Idea> IdeaView::currentIdea() const
{
    return m_model.ideaAt(currentIndex());
}

std::optional<Id<Heading>> IdeaView::currentHeading() const
{
    const QModelIndex index = currentIndex();
    if (m_model.order() != IdeaOrder::Heading || !index.data(IdeaModel::SectionRole).toBool())
        return std::nullopt;
    const RowId key = m_model.at(index).key;
    return key == ListedIdea::none() ? std::nullopt : std::optional(Id<Heading>(key));
}

void IdeaView::startEditing()
{
    const bool isSection = currentIndex().data(IdeaModel::SectionRole).toBool();
    if (currentIndex().isValid() && (!isSection || currentHeading()))
        edit(currentIndex());
    m_delegate->goBehindText(currentIndex()); // all of it is chosen, and one key would replace it
}

void IdeaView::openDraft(const QString &field, const QByteArray &subject)
{
    const auto row = RowId::fromBytes(subject);
    const QModelIndex index = row ? m_model.indexOf(*row) : QModelIndex();
    if (field != IdeaEditing::fieldName() || !index.isValid() || state() == EditingState)
        return;
    select(*row);
    startEditing();
}

void IdeaView::endEditing(bool stays)
{
    if (!stays)
        return m_delegate->settle();
    m_delegate->endEditing();
    setFocus();
}

void IdeaView::select(const RowId &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void IdeaView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Right;
    if (opens || event->key() == Qt::Key_Left)
        return setOpen(opens);
    if (event->key() == Qt::Key_Escape && !m_model.marked().isEmpty())
        return m_model.clearMarks();
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit leftUpwards();
        return;
    }
    QListView::keyPressEvent(event);
}

/// An empty list says why it is empty.
void IdeaView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0 || !m_model.isFiltered())
        return;
    QPainter painter(viewport());
    painter.setPen(m_context.theme.secondaryInk());
    painter.setFont(m_context.theme.font());
    painter.drawText(viewport()->rect().adjusted(Theme::Grid, 0, -Theme::Grid, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No idea is like that. Esc in the search shows all of them again."));
}

/// What is joined to the row at hand comes into sight, or goes.
void IdeaView::setOpen(bool open)
{
    const int joined = m_model.at(currentIndex()).joined;
    m_model.setOpen(currentIndex(), open);
    if (!open)
        return;
    scrollTo(m_model.index(currentIndex().row() + joined, 0));
    scrollTo(currentIndex());
}

/// A notice above takes room away: the row at hand stays in sight.
void IdeaView::resizeEvent(QResizeEvent *event)
{
    const bool wasSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    QListView::resizeEvent(event);
    if (!currentIndex().isValid() || !(wasSeen || hasFocus() || state() == EditingState))
        return;
    const auto show = [this] {
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the rows are laid out
}

std::optional<Idea> IdeaView::ideaUnder(const QPoint &place) const
{
    return m_model.ideaAt(indexAt(place));
}

bool IdeaView::isFromElsewhere(const QDropEvent *event) const
{
    return event->source() != this && qobject_cast<const IdeaView *>(event->source());
}

void IdeaView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isFromElsewhere(event))
        event->accept(); // to be told why not
    else
        QListView::dragEnterEvent(event);
}

void IdeaView::dragMoveEvent(QDragMoveEvent *event)
{
    if (isFromElsewhere(event))
        return event->accept();
    const auto target = ideaUnder(event->position().toPoint());
    const auto dragged = currentIdea();
    event->setAccepted(event->source() == this && target && dragged
                       && target->id() != dragged->id());
}

void IdeaView::dropEvent(QDropEvent *event)
{
    if (isFromElsewhere(event)) {
        event->setDropAction(Qt::CopyAction); // no row goes by itself
        event->accept();
        return emit droppedFromElsewhere();
    }
    const auto target = ideaUnder(event->position().toPoint());
    const auto dragged = currentIdea();
    if (event->source() != this || !target || !dragged || target->id() == dragged->id())
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // no row goes by itself
    event->accept();
    emit dropped(*dragged, *target);
}

} // namespace Tallerista
