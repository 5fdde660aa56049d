// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaediting.h"

#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/ideamodel.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaEditing::IdeaEditing(const Theme &theme,
                         int mesaNumber,
                         const IdeaNames &names,
                         QObject *parent)
    : IdeaDelegate(theme, mesaNumber, parent)
    , m_names(names)
{}

QString IdeaEditing::fieldName()
{
    return u"ideaEditor"_s;
}

QWidget *IdeaEditing::createEditor(QWidget *parent,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *field = new CaptureField(theme(), m_names, parent);
    field->setObjectName(fieldName());
    const auto *model = qobject_cast<const IdeaModel *>(index.model());
    field->setProperty(DraftKeeper::Subject, model->at(index).key.toBytes());
    field->setAccessibleName(tr("Edit %1").arg(index.data(IdeaModel::CodeRole).toString()));
    field->setLimits(IdeaFields::ReadableLength, IdeaFields::MaxTextLength);
    connect(field, &CaptureField::submitted, this, [this] { submit(true); });
    connect(field, &CaptureField::givenUp, this, &IdeaEditing::endEditing);
    field->hidePeople(model->hidesPeople());
    m_editor = field;
    return field;
}

void IdeaEditing::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<CaptureField *>(editor);
    if (!field || field->hasUncommittedTyping())
        return; // the row changed below what is being typed
    field->setCommitted(index.data(IdeaModel::LineRole).toString());
}

void IdeaEditing::setModelData(QWidget *editor,
                               QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    Q_UNUSED(editor)
    Q_UNUSED(model)
    Q_UNUSED(index)
    if (isHalfTyped())
        submit(false);
}

void IdeaEditing::submit(bool stays) const
{
    const auto row = RowId::fromBytes(m_editor->property(DraftKeeper::Subject).toByteArray());
    if (row)
        emit submitted(*row, m_editor->text(), stays);
}

bool IdeaEditing::isHalfTyped() const
{
    return m_editor && m_editor->hasUncommittedTyping();
}

void IdeaEditing::updateEditorGeometry(QWidget *editor,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Places places = placesIn(option.rect.width(), index);
    const bool isSection = index.data(IdeaModel::SectionRole).toBool();
    const int left = isSection ? 0 : places.text.left() - theme().scaled(Theme::Grid);
    QRect place = option.rect.adjusted(left, 2, -2, 0);
    place.setHeight(
        std::max(place.height() - 2, theme().scaled(Theme::RowHeight))); // all of the row
    editor->setGeometry(place);
}

bool IdeaEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_editor) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            return false; // the field knows what they mean, or its list does
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && isHalfTyped()) {
            submit(false);
            if (isHalfTyped())
                return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isHalfTyped()) {
        // Whoever looks at another window for a moment goes on typing afterwards; else what is left is saved.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
            && reason != Qt::MenuBarFocusReason)
            submit(false);
        if (isHalfTyped())
            return false;
    }
    return IdeaDelegate::eventFilter(watched, event);
}

void IdeaEditing::goBehindText(const QModelIndex &index)
{
    if (!m_editor || m_editor->hasUncommittedTyping())
        return;
    const auto *model = qobject_cast<const IdeaModel *>(index.model());
    const auto idea = model ? model->ideaAt(index) : std::nullopt;
    m_editor->deselect();
    m_editor->setCursorPosition(int(idea ? (*idea)->text.size() : m_editor->text().size()));
}

void IdeaEditing::settle()
{
    if (m_editor)
        m_editor->settle(m_editor->text()); // nothing is left half typed
}

void IdeaEditing::endEditing()
{
    if (!m_editor)
        return;
    settle();
    emit closeEditor(m_editor, NoHint);
}

} // namespace Tallerista
