// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette.h"

#include "ui/base/commandmodel.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Tallerista {

namespace {

constexpr int PaletteWidth = 600;
constexpr int VisibleRows = 10;

/// A command's icon and name, with its group and keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);

        const QRect text = option.rect.adjusted(0, 0, -2 * Theme::Grid, 0);
        const QString keys = index.data(CommandModel::KeysRole).toString();
        painter->save();
        painter->setPen(m_theme.secondaryInk());
        painter->setFont(m_theme.font(TextSize::Secondary));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, keys);
        painter->drawText(text.adjusted(0, 0, -keysWidth(), 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(CommandModel::GroupRole).toString());
        painter->restore();
    }

protected:
    /// A long name gives way to what stands at the right.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QFontMetrics small(m_theme.font(TextSize::Secondary));
        const int group = small.horizontalAdvance(index.data(CommandModel::GroupRole).toString());
        const int around = option->decorationSize.width() + 6 * Theme::Grid;
        option->text = option->fontMetrics.elidedText(
            option->text, Qt::ElideRight, option->rect.width() - group - keysWidth() - around);
    }

private:
    int keysWidth() const { return m_theme.scaled(110); }

    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_help(new QLabel(this))
    , m_model(new CommandModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(VisibleRows * theme.scaled(Theme::RowHeight));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setContentsMargins(Theme::Grid / 2, 0, Theme::Grid / 2, 0);
    m_field->installEventFilter(this);
    setFixedWidth(theme.scaled(PaletteWidth));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_help);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &CommandPalette::describe);
}

void CommandPalette::open(const QList<Command> &commands)
{
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_field->clear();
    m_model->setCommands(commands);
    filter({});
    Overlay::open(m_field);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

void CommandPalette::filter(const QString &typed)
{
    m_model->setFilter(typed);
    const auto first = m_model->index(0);
    m_list->setCurrentIndex(first);
    describe(first);
}

void CommandPalette::describe(const QModelIndex &index)
{
    QString help = index.data(CommandModel::HelpRole).toString();
    if (help.isEmpty()) // the whole name, which may be cut above
        help = index.data(Qt::DisplayRole).toString();
    m_help->setText(index.isValid() ? help : tr("No command has these words."));
    // The list never has the focus: screen readers hear of the choice through the field.
    m_field->setAccessibleDescription(
        index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_help->text());
}

void CommandPalette::run(const QModelIndex &index)
{
    const QPointer<QAction> action = m_model->actionAt(index.row());
    if (!index.isValid() || !action)
        return;
    dismiss();
    action->trigger();
}

} // namespace Tallerista
