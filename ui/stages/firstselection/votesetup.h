// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/voteactions.h"
#include "core/base/phrases.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace Tallerista {

class ChoiceField;
class FormField;
class TextLabel;
class Theme;

/// Before a vote: how it is to be held, and «Cómo se decide» as it will be read aloud.
class VoteSetup : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    VoteSetup(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// Proposes how to vote over \a ideas, unless somebody has begun to choose.
    void propose(int ideas, int present, int seats);
    VotePlan plan() const;
    void enter();

signals:
    void openRequested();

private:
    void layOut();
    void update();

    const Theme &m_theme;
    const Phrases &m_phrases;
    int m_ideas = 0;
    TextLabel *m_count;
    ChoiceField *m_method;
    QSpinBox *m_present;
    QSpinBox *m_seats;
    QSpinBox *m_dots;
    FormField *m_dotsField;
    TextLabel *m_how;
    QPushButton *m_open;
};

} // namespace Tallerista
