// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace Tallerista {

class ActionButton;
class Actions;
class ElidedLabel;
class Theme;
class TimerPlate;

/// What the TimerStrip shows, ready to be read; it computes nothing.
struct TimerStripView
{
    enum class Phase {
        NotStarted,
        Normal,
        Warning,  ///< ▲
        Danger,   ///< ■
        Overtime, ///< +
        Paused,   ///< ‖
        Ended,
    };

    Phase phase = Phase::NotStarted;
    QString remaining;      ///< "31:20", past the end "+1:20"
    QString phaseWord;      ///< "5 minutes left"; empty for the phase's own word
    QString title;          ///< of the block
    QString sentence;       ///< how late, and when it will end
    QString next;           ///< "Next: SMART sheet (11:30)"
    QString spoken;         ///< the whole in words for a screen reader; empty: made of the above
    QString work;           ///< "4 of 20 ideas developed"
    QString advice;         ///< what could be done about it, in the place of \a next
    QString adviceVerb;     ///< of the button that does it
    QString workBrief = {}; ///< \a work in fewer words, where there is little room
};

/// The clock at the top of every page: time left, block and how far its work is, one sentence, what
/// comes next or could be done, and the agenda's actions as buttons. Clicking one leaves the focus
/// where it was.
class TimerStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a theme and \a actions must outlive the strip.
    TimerStrip(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    /// Cheap enough for every second; screen readers hear of a change of phase only.
    void setView(const TimerStripView &view);

    /// On a page with a clock of its own: only how far the work is and what could be done about it, and
    /// nothing where there is nothing to count.
    void setBrief(bool brief);

    static QString phaseWord(TimerStripView::Phase phase);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createButtons(const Actions &actions);
    void showAdvice();
    void showParts();
    void layOut();
    void dress();
    void retranslate();
    QString spoken() const;

    const Theme &m_theme;
    TimerStripView m_view;
    bool m_brief = false;
    TimerPlate *m_plate;
    ElidedLabel *m_title;
    ElidedLabel *m_sentence;
    ElidedLabel *m_next;
    ElidedLabel *m_work;
    ElidedLabel *m_advice;
    ActionButton *m_follow = nullptr;
    ActionButton *m_dismiss = nullptr;
    ActionButton *m_start = nullptr;
    ActionButton *m_less = nullptr;
    ActionButton *m_more = nullptr;
    ActionButton *m_pause = nullptr;
    ActionButton *m_goOn = nullptr;
};

} // namespace Tallerista
