// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class ParticipantModel;
class Phrases;
class Theme;

/// Edits the cells of a ParticipantModel through a proxy, and shows tables as chips in their colour.
/// Enter with something that the model refuses leaves the editor open, with what was typed.
class ParticipantDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// All must outlive the delegate.
    ParticipantDelegate(const ParticipantModel &model,
                        const Theme &theme,
                        const Phrases &phrases,
                        QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *textEditor(QWidget *parent, int column) const;
    QWidget *choiceEditor(QWidget *parent, int column) const;

    const ParticipantModel &m_model;
    const Theme &m_theme;
    const Phrases &m_phrases;
    mutable bool m_refused = false; ///< by the model, just now
};

} // namespace Tallerista
