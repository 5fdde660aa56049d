// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QGridLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace Tallerista {

class BigTimer;
class ElidedLabel;
class Theme;
class WideButton;

/// The running agenda in large: the time left, where we are, and the buttons that move it on. The
/// buttons stand apart, and the largest says what it will do.
class ClockPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel; with \a singleKeys its buttons tell them.
    ClockPanel(const Theme &theme,
               const Phrases &phrases,
               bool singleKeys,
               QWidget *parent = nullptr);

    /// With \a seenByRoom it says nothing of how late it is.
    void show(const AgendaSnapshot &snapshot, const QTimeZone &zone, bool seenByRoom = false);
    /// The agenda makes no sense: nothing runs and nothing can be done with it.
    void showNothing();
    /// Where the window is narrow, at 200 %, the buttons stand below the clock and are smaller.
    void setNarrow(bool narrow);
    /// Puts the focus on the clock itself.
    void enter();

signals:
    void goOnAsked();
    void pauseOrResumeAsked();
    void minutesAsked(int minutes);
    void startAsPlannedAsked();
    void recoveryAsked();
    void wordsAsked();
    void closeAsked();
    void correctionAsked();
    void reopenAsked();

private:
    void createButtons(bool singleKeys);
    void createMenu(bool singleKeys);
    QPushButton *minuteButton(int minutes);
    QLayout *createWords();
    void createButtonRow();
    void dress();
    void showButtons(const AgendaSnapshot &snapshot, const QTimeZone &zone);

    const Theme &m_theme;
    const Phrases &m_phrases;
    AgendaState m_state = AgendaState::NotStarted;
    QGridLayout *m_layout;
    BigTimer *m_timer;
    ElidedLabel *m_title;
    ElidedLabel *m_sentence;
    ElidedLabel *m_hours;
    QWidget *m_buttons;
    QPushButton *m_less;
    QPushButton *m_more;
    QPushButton *m_pause;
    QPushButton *m_asPlanned; ///< in the place of Pause, while the start is late
    WideButton *m_recover;
    QToolButton *m_others;
    QAction *m_words;
    QAction *m_close;
    QAction *m_correct;
    QAction *m_reopen;
    WideButton *m_goOn;
};

} // namespace Tallerista
