// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/voteopening.h"
#include "core/base/phrases.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace Tallerista {

class FoldingSection;
class FormField;
class MethodChoice;
class Notice;
class TextLabel;
class Theme;
class VoteDetails;

/// Before a vote: how it is to be held, and «Cómo se decide» as it will be read aloud.
class VoteSetup : public QWidget
{
    Q_OBJECT

public:
    /// What there is to choose from.
    enum class Of {
        Ideas,    ///< all of a table
        Sifted,   ///< those that passed its preselection
        Feasible, ///< once more, for the places of the final selection
    };
    /// What is known about the table before its vote.
    struct Situation
    {
        int ideas = 0; ///< to choose from
        int present = 0;
        int seats = 10;
        int computers = 1;
        Of of = Of::Ideas;
    };

    /// Both must outlive the widget.
    VoteSetup(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// Proposes how to vote, unless somebody has begun to choose.
    void propose(const Situation &situation);
    /// Says that so many pairs of ideas look alike and nobody has looked at them.
    void warnOfTwins(int pairs);
    VotePlan plan() const;
    /// Whether plan() is that of a preselection.
    bool isForSieve() const;
    void enter();

signals:
    void openRequested();
    /// A preselection is to be held anew.
    void withdrawSieveRequested();

private:
    void layOut();
    void connectAll();
    QWidget *makeNumbers();
    void update();
    void updateForecasts();
    VotePlan planOf(VoteMethod method) const;
    bool mayTakeTwoRounds() const;
    QString countWords() const;
    VoteMethod usualFor(const Situation &situation) const;
    /// As it would be opened.
    VoteFields voteOf(const VotePlan &plan) const;

    const Theme &m_theme;
    const Phrases &m_phrases;
    Situation m_situation;
    bool m_hasChosen = false;
    bool m_hasChosenRounds = false;
    TextLabel *m_count;
    QPushButton *m_sieveAgain;
    Notice *m_twins;
    MethodChoice *m_method;
    QCheckBox *m_sieve;
    QSpinBox *m_present;
    QSpinBox *m_seats;
    FormField *m_seatsField;
    QSpinBox *m_dots;
    FormField *m_dotsField;
    FoldingSection *m_more;
    VoteDetails *m_details;
    TextLabel *m_how;
    QPushButton *m_open;
};

} // namespace Tallerista
