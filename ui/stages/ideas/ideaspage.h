// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/ideas/ideaview.h"
#include "ui/stages/mesapage.h"

namespace Tallerista {

struct AgendaSnapshot;
class CaptureModeChoice;
class IdeaBin;
class IdeaFilterBar;
class IdeasPanel;
class QuestionBar;
class TwinRadar;
class TwinsPanel;

/// The brainstorm: the question that is put, what to show, and every table's ideas, one table at a time
/// or side by side.
class IdeasPage : public MesaPage
{
    Q_OBJECT

public:
    explicit IdeasPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    bool find() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

    /// Reads a list of ideas for the table at hand and asks in place whether to add them.
    void importFile(const QString &path);
    /// Goes through the ideas that look alike.
    void reviewTwins();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IdeasPage(const PageContext &context, TwinRadar *radar, QWidget *parent);
    void makeBars();
    IdeasPanel *makePanel(const TwinRadar &radar, const Mesa &mesa, QWidget *parent);
    void join(const Id<Idea> &one, const Id<Idea> &other, bool exact);
    /// What was marked at \a mesa is joined, or why it is not.
    void joinMarked(const Mesa &mesa);
    /// The review goes on once the pair that it was left for is joined.
    void goOnReviewing();
    /// As they are read.
    void orderTabs();
    QList<IdeasPanel *> ideasPanels() const;
    void grant(IdeaView::Wish wish, const Mesa &mesa);
    void follow(const Change &change);
    void updateNames();
    void followAgenda(const AgendaSnapshot &agenda);
    void updateQuestion();
    void applyCriteria();
    void applyOrder();
    void applyQuestion();
    void applyMode();
    /// In a low window the lines to type in and the lists come first.
    void makeRoom();

    TwinRadar *m_radar;
    std::optional<int> m_block; ///< whose question was looked up last, by its row
    QuestionBar *m_question;
    CaptureModeChoice *m_mode;
    IdeaFilterBar *m_filter;
    // Made when they are first opened.
    IdeaBin *m_bin = nullptr;
    TwinsPanel *m_twins = nullptr;
    bool m_isReviewing = false; ///< a pair of the review is being joined
};

} // namespace Tallerista
