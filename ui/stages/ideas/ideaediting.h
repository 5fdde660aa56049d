// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideameaning.h"
#include "ui/stages/ideas/ideadelegate.h"

#include <QPointer>

namespace Tallerista {

class CaptureField;

/// Lets an idea, or the name of a heading, be edited in its row.
class IdeaEditing : public IdeaDelegate
{
    Q_OBJECT

public:
    /// \a theme and \a names must outlive it.
    IdeaEditing(const Theme &theme, int mesaNumber, const IdeaNames &names, QObject *parent);

    /// The object name of the editor.
    static QString fieldName();

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// submitted(), as somebody goes elsewhere.
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Puts the cursor of the open editor behind the text of the idea at \a index, before what is said about it.
    void goBehindText(const QModelIndex &index);
    /// Closes the open editor, if there is one.
    void endEditing();
    /// What is in the open editor was taken; it closes by itself.
    void settle();

signals:
    /// \a row was written anew; \a stays: Enter was pressed in the editor, which stays open, else somebody goes
    /// elsewhere. settle() or endEditing() when it is taken.
    void submitted(const Tallerista::RowId &row, const QString &line, bool stays) const;

private:
    void submit(bool stays) const;
    bool isHalfTyped() const;

    const IdeaNames &m_names;
    mutable QPointer<CaptureField> m_editor;
};

} // namespace Tallerista
