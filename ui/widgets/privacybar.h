// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Tallerista {

class Actions;
class Privacy;
class Theme;

/// Says calmly that the room sees this screen and what is therefore not on it, with the key of the
/// image and the way off. There only while it is so.
class PrivacyBar : public QFrame
{
    Q_OBJECT

public:
    /// All must outlive the bar.
    PrivacyBar(const Privacy &privacy,
               const Actions &actions,
               const Theme &theme,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void dress();

    const Privacy &m_privacy;
    const Theme &m_theme;
    QLabel *m_mark;
    QLabel *m_sentence;
    QPushButton *m_showAll;
};

} // namespace Tallerista
