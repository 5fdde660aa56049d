// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/mesa.h"
#include "ui/safety/draftopener.h"
#include "ui/stages/stagepage.h"

#include <QListView>

namespace Tallerista {

class IdeaEditing;
class IdeaModel;

/// The ideas of a table below the line in which they are typed. Reads keys and drags and says what is wanted;
/// an idea is edited in its row.
class IdeaView : public QListView, public DraftOpener
{
    Q_OBJECT

public:
    /// What a key asks for; texts and keys are in ideaview.cpp.
    enum class Wish {
        Join,
        Separate,
        Split,
        SetAside, ///< or bring back
        PutUnderHeading,
        Remove,
        Move,
        OpenBin,
        ReviewTwins,
    };

    /// \a model must outlive the view.
    IdeaView(const PageContext &context, const Mesa &mesa, IdeaModel &model, QWidget *parent);

    /// The marked ideas, or the current one.
    QList<Idea> chosen() const;
    std::optional<Idea> currentIdea() const;
    /// The section at hand, if the current row is one that is a heading.
    std::optional<Id<Heading>> currentHeading() const;
    /// Opens the row to edit; what is typed there goes on with a draft after a crash.
    void startEditing();
    void openDraft(const QString &field, const QByteArray &subject) override;
    /// The edited text was taken: the row is closed, with the keyboard on it where somebody \a stays.
    void endEditing(bool stays);
    void select(const RowId &id);

signals:
    void wished(Tallerista::IdeaView::Wish wish);
    /// \a row was written anew, and left unless somebody \a stays; endEditing() when it is taken.
    void edited(const Tallerista::RowId &row, const QString &line, bool stays);
    /// \a dragged was dropped on \a target.
    void dropped(const Tallerista::Idea &dragged, const Tallerista::Idea &target);
    /// An idea of another table was dropped here.
    void droppedFromElsewhere();
    /// Up from the first row.
    void leftUpwards();

public:
    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setOpen(bool open);
    void createKeys();
    void addWish(const QString &text, const QKeySequence &key, Wish wish);
    /// Whether what \a event brings is an idea of another table.
    bool isFromElsewhere(const QDropEvent *event) const;
    std::optional<Idea> ideaUnder(const QPoint &place) const;

    const PageContext m_context;
    IdeaModel &m_model;
    IdeaEditing *m_delegate;
};

} // namespace Tallerista
