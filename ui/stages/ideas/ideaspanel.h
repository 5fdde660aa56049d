// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "ui/stages/mesapage.h"

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace Tallerista {

class CaptureField;
class ConfirmBar;
class IdeaModel;
class Notice;

/// One table of the brainstorm: the line to type in and the ideas below it, newest first.
class IdeasPanel : public MesaPanel
{
    Q_OBJECT

public:
    IdeasPanel(const PageContext &context, const Mesa &mesa, QWidget *parent);

    /// Puts the focus into the line.
    void enter() override;
    /// Shows only ideas that hold \a words, accents and case folded.
    void filter(const QString &words);
    /// Reads a list of ideas and asks in place whether to add them.
    void importFile(const QString &path);

private:
    void dress();
    void createList(const Mesa &mesa);
    void createActions();
    void submit(const QString &typed);
    void capture(const QString &typed);
    void saveEdited(const QString &typed);
    void startEditing();
    void stopEditing();
    void removeCurrent();
    void moveCurrent();
    void proposePasted(const QString &text);
    void propose(const QList<IdeaDraft> &drafts, const QString &sentence);
    void updateHeading();
    std::optional<Idea> currentIdea() const;
    std::optional<Mesa> otherMesa() const;

    std::optional<Idea> m_edited; ///< what Enter saves; none: a new idea
    QString m_interrupted;        ///< what was being typed when editing began
    QString m_whyNot;             ///< why nothing is written at this table; empty: it is
    QString m_title;
    QLabel *m_count;
    QLabel *m_mode;
    CaptureField *m_field;
    Notice *m_notice;
    ConfirmBar *m_confirm;
    IdeaModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
};

} // namespace Tallerista
