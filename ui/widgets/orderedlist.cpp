// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedlist.h"

#include "core/base/text.h"
#include "ui/base/theme.h"
#include "ui/widgets/addfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/orderedlistview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

OrderedList::OrderedList(const Theme &theme, const Words &words, Verbs verbs, QWidget *parent)
    : QWidget(parent)
    , m_verbs(std::move(verbs))
    , m_model(new OrderedListModel(
          [this](const RowId &id, const QString &text) { return edit(id, text); }, this))
    , m_view(new OrderedListView(theme, *m_model, this))
    , m_field(new AddField(theme, this))
    , m_notice(new Notice(theme, this))
{
    m_view->setObjectName(u"rows"_s);
    m_view->setAccessibleName(words.list);
    m_view->setVisible(false);
    m_field->setObjectName(u"addField"_s);
    m_field->setHoldsProse(true);
    m_field->setAccessibleName(words.add);
    m_field->setPlaceholderText(words.add);
    m_field->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid / 2);
    layout->addWidget(m_view);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);

    connect(m_view, &OrderedListView::removeRequested, this, &OrderedList::remove);
    connect(m_view, &OrderedListView::moveRequested, this, &OrderedList::move);
    connect(m_view, &OrderedListView::currentAt, this, [this](const QRect &rect) {
        emit currentAt(rect.translated(m_view->pos()));
    });
    connect(m_field, &UndoTextField::submitted, this, &OrderedList::add);
    connect(m_field, &AddField::linesPasted, this, &OrderedList::addAll);
    connect(m_field, &QLineEdit::textEdited, m_notice, &Notice::clear);
}

void OrderedList::setRows(const QList<OrderedListModel::Row> &rows)
{
    if (rows.isEmpty() && m_view->hasFocus())
        enter();
    m_model->setRows(rows);
    m_view->setVisible(!rows.isEmpty());
}

void OrderedList::enter()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

bool OrderedList::eventFilter(QObject *watched, QEvent *event)
{
    const bool up = watched == m_field && event->type() == QEvent::KeyPress
                    && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up;
    if (!up || m_model->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    return true;
}

bool OrderedList::edit(const RowId &id, const QString &text)
{
    return say(m_verbs.edit(id, text));
}

void OrderedList::add(const QString &text)
{
    if (!cleanedLine(text).isEmpty() && say(m_verbs.add(text)))
        m_field->settle();
}

/// Stops at the first line that cannot be added and leaves it in the field.
void OrderedList::addAll(const QStringList &lines)
{
    int count = 0;
    for (const QString &line : lines) {
        if (!say(m_verbs.add(line))) {
            m_field->setText(line);
            m_notice->showProblem(tr("%1 Lines before it were added: %2. Lines after it were not: "
                                     "%3.")
                                      .arg(m_notice->sentence())
                                      .arg(count)
                                      .arg(lines.size() - count - 1));
            break;
        }
        ++count;
    }
    if (count > 0)
        emit pasted(count);
}

void OrderedList::remove(const RowId &id)
{
    const QString text = m_view->currentIndex().data().toString();
    if (say(m_verbs.remove(id)))
        emit removed(text);
}

void OrderedList::move(const RowId &id, int places)
{
    say(m_verbs.move(id, places));
    emit currentAt(m_view->visualRect(m_view->currentIndex()).translated(m_view->pos()));
}

/// Whether it went well; otherwise says why not.
bool OrderedList::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista
