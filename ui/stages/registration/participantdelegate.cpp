// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/participantdelegate.h"

#include "core/domain/terms.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/participantmodel.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace Tallerista {

namespace {

constexpr int ChipMargin = 4;
constexpr int ChipPadding = 8;

int limitOf(int column)
{
    switch (column) {
    case ParticipantModel::NameColumn:
        return ParticipantFields::MaxNameLength;
    case ParticipantModel::InstitutionColumn:
        return InstitutionFields::MaxNameLength;
    default:
        return ParticipantFields::MaxPostLength;
    }
}

} // namespace

ParticipantDelegate::ParticipantDelegate(const ParticipantModel &model,
                                         const Theme &theme,
                                         const Phrases &phrases,
                                         QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_phrases(phrases)
{}

void ParticipantDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const int mesa = index.data(ParticipantModel::MesaNumberRole).toInt();
    if (index.column() != ParticipantModel::MesaColumn || mesa == 0)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const QColor color = m_theme.mesaColor(mesa);
    const int room = cell.rect.width() - 2 * (ChipMargin + ChipPadding);
    const QString shown = cell.fontMetrics.elidedText(name, Qt::ElideRight, room);
    QRect chip = cell.rect.adjusted(ChipMargin, ChipMargin, -ChipMargin, -ChipMargin);
    chip.setWidth(cell.fontMetrics.horizontalAdvance(shown) + 2 * ChipPadding);
    paintPanel(*painter, chip, m_theme.surface(), color);
    painter->setPen(color);
    painter->setFont(cell.font);
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

QWidget *ParticipantDelegate::createEditor(QWidget *parent,
                                           const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const bool chosen = index.column() == ParticipantModel::SexColumn
                        || index.column() == ParticipantModel::MesaColumn;
    QWidget *editor =
        chosen ? choiceEditor(parent, index.column()) : textEditor(parent, index.column());
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QWidget *ParticipantDelegate::textEditor(QWidget *parent, int column) const
{
    auto *editor = new UndoTextField(m_theme, parent);
    editor->setLimits(limitOf(column), limitOf(column));
    if (column == ParticipantModel::InstitutionColumn) {
        QStringList names;
        for (const Institution &institution : m_model.roster().institutions)
            names.append(institution->name);
        auto *completer = new QCompleter(names, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    return editor;
}

QWidget *ParticipantDelegate::choiceEditor(QWidget *parent, int column) const
{
    auto *editor = new QComboBox(parent);
    if (column == ParticipantModel::SexColumn) {
        for (const Sex sex : {Sex::Unstated, Sex::Woman, Sex::Man, Sex::Other})
            editor->addItem(sexName(m_phrases, sex), int(sex));
        return editor;
    }
    editor->addItem(tr("None", "table"), 0);
    for (const Mesa &mesa : m_model.roster().mesas)
        editor->addItem(mesaTitle(m_phrases, mesa.fields()), mesa->number);
    return editor;
}

void ParticipantDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *line = qobject_cast<UndoTextField *>(editor))
        line->setCommitted(value.toString());
}

void ParticipantDelegate::setModelData(QWidget *editor,
                                       QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    QVariant value;
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        value = choice->currentData();
    else if (const auto *line = qobject_cast<UndoTextField *>(editor))
        value = line->text();
    m_refused = value != index.data(Qt::EditRole) && !model->setData(index, value, Qt::EditRole);
}

bool ParticipantDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            emit commitData(editor);
            if (!m_refused)
                emit closeEditor(editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace Tallerista
