// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideafilterbar.h"

#include "core/base/text.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LeastLetters = 11; ///< of a list

} // namespace

IdeaFilterBar::IdeaFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_lists(new QWidget(this))
    , m_more(new QToolButton(this))
    , m_search(new QLineEdit(this))
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Find in the ideas"));
    m_search->setAccessibleName(tr("Find in the ideas"));
    m_search->setClearButtonEnabled(true);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout(m_lists);
    second->setContentsMargins(0, 0, 0, 0);
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setText(tr("Filters"));
    m_more->setCheckable(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::Grid);
    m_rows->addLayout(first, 1);
    m_rows->addWidget(m_lists);
    first->addWidget(m_search, 1);
    m_order = addList(u"ideaOrder"_s, tr("Order"), first);
    first->addWidget(m_more);
    m_state = addList(u"stateFilter"_s, tr("State"), second);
    m_topic = addList(u"topicFilter"_s, tr("Topic"), second);
    m_author = addList(u"authorFilter"_s, tr("Author"), second);
    m_question = addList(u"questionFilter"_s, tr("Question"), second);
    m_order->addItem(tr("The newest first"), int(IdeaOrder::Newest));
    m_order->addItem(tr("By card"), int(IdeaOrder::Card));
    m_order->addItem(tr("By heading"), int(IdeaOrder::Heading));
    m_order->addItem(tr("By topic"), int(IdeaOrder::Topic));
    m_order->addItem(tr("By author"), int(IdeaOrder::Author));
    m_state->addItem(tr("Every idea"), int(IdeaState::Any));
    m_state->addItem(tr("Not set aside"), int(IdeaState::Standing));
    m_state->addItem(tr("Set aside"), int(IdeaState::Aside));
    m_state->addItem(tr("With others joined to them"), int(IdeaState::WithOthers));
    m_state->addItem(tr("Without an author"), int(IdeaState::Anonymous));
    m_state->addItem(tr("From what is already done"), int(IdeaState::OfExperience));
    connect(m_search, &QLineEdit::textChanged, this, &IdeaFilterBar::changed);
    for (QComboBox *list : {m_state, m_topic, m_author, m_question})
        connect(list, &QComboBox::currentIndexChanged, this, &IdeaFilterBar::changed);
    connect(m_more, &QToolButton::toggled, this, &IdeaFilterBar::arrange);
    connect(m_order, &QComboBox::activated, this, &IdeaFilterBar::orderChosen);
}

QComboBox *
IdeaFilterBar::addList(const QString &name, const QString &accessibleName, QBoxLayout *row)
{
    auto *list = new QComboBox(this);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(LeastLetters);
    row->addWidget(list);
    return list;
}

template <typename T, typename NameOf>
void IdeaFilterBar::fill(QComboBox *list, const QString &all, const QList<T> &rows, NameOf nameOf)
{
    const QVariant before = list->currentData();
    const QSignalBlocker silently(list);
    list->clear();
    list->addItem(all);
    const QFontMetrics metrics(list->font());
    const int letters = metrics.horizontalAdvance(all) / metrics.horizontalAdvance(u'X') + 1;
    list->setMinimumContentsLength(std::max(LeastLetters, letters));
    for (qsizetype i = 0; i < rows.size(); ++i)
        list->addItem(nameOf(rows.at(i), i), rows.at(i).id().toBytes());
    list->setCurrentIndex(std::max(0, before.isValid() ? list->findData(before) : 0));
    list->setVisible(!rows.isEmpty());
}

void IdeaFilterBar::setNames(const IdeaNames &names)
{
    fill(m_topic, tr("Every topic"), names.topics, [](const Topic &topic, qsizetype) {
        return topic->name;
    });
    fill(m_author, tr("Every author"), names.people, [](const Participant &person, qsizetype) {
        return u"%1 · %2"_s.arg(person->number).arg(person->name);
    });
    fill(m_question,
         tr("Every question"),
         names.questions,
         [](const Question &question, qsizetype i) {
             return u"%1 · %2"_s.arg(i + 1).arg(question->text);
         });
    emit changed();
}

void IdeaFilterBar::setAuthorsShown(bool shown)
{
    m_author->setVisible(shown && m_author->count() > 1);
    if (!shown)
        m_author->setCurrentIndex(0);
}

void IdeaFilterBar::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void IdeaFilterBar::reset()
{
    m_search->clear();
    for (QComboBox *list : {m_state, m_topic, m_author, m_question})
        list->setCurrentIndex(0);
}

template <typename T>
std::optional<Id<T>> IdeaFilterBar::chosen(const QComboBox *list)
{
    const auto id = RowId::fromBytes(list->currentData().toByteArray());
    return id ? std::optional(Id<T>(*id)) : std::nullopt;
}

QWidgetList IdeaFilterBar::tabStops() const
{
    return {m_search, m_order, m_more, m_state, m_topic, m_author, m_question};
}

IdeaCriteria IdeaFilterBar::criteria() const
{
    return {folded(m_search->text()),
            chosen<Topic>(m_topic),
            chosen<Participant>(m_author),
            chosen<Question>(m_question),
            IdeaState(m_state->currentData().toInt())};
}

IdeaOrder IdeaFilterBar::order() const
{
    return IdeaOrder(m_order->currentData().toInt());
}

void IdeaFilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_search->hasFocus() && (isEnter || event->key() == Qt::Key_Down))
        return emit leftDownwards();
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    const bool isEmpty = criteria().isEmpty();
    reset();
    if (isEmpty)
        emit left();
}

void IdeaFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IdeaFilterBar::arrange()
{
    const int needed = m_search->sizeHint().width() + m_order->sizeHint().width()
                       + m_lists->sizeHint().width() + 3 * m_rows->spacing();
    const bool beside = width() >= needed;
    m_rows->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_more->setVisible(!beside);
    const bool inUse = m_state->currentIndex() > 0 || m_topic->currentIndex() > 0
                       || m_author->currentIndex() > 0 || m_question->currentIndex() > 0;
    m_lists->setVisible(beside || inUse || m_more->isChecked());
}

} // namespace Tallerista
