// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace Tallerista {

class FormField;
class SkipBox;
class TextLabel;
class Theme;

/// Before the plenary: whether there is one, who votes, and how it is decided, to be read aloud.
class PlenarySetup : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    PlenarySetup(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// The workshop has no plenary.
    void showOff();
    /// Proposes one of \a actions for \a seats places, with \a present people.
    void propose(int actions, int seats, int present);
    int present() const;
    void enter();
    /// As its button does, where it can be pressed.
    void start();
    const SkipBox &skipBox() const { return *m_skipBox; }

signals:
    void turnOnRequested();
    void startRequested();
    void skipRequested();

private:
    void layOut();
    void showParts(bool on);
    void setSkipping(bool on);

    const Theme &m_theme;
    const Phrases &m_phrases;
    TextLabel *m_state;
    QPushButton *m_turnOn;
    QSpinBox *m_present;
    FormField *m_presentField;
    TextLabel *m_howTitle;
    TextLabel *m_how;
    QPushButton *m_start;
    QPushButton *m_skip;
    SkipBox *m_skipBox;
};

} // namespace Tallerista
