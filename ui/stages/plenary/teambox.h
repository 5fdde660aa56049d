// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;
class Theme;
class UndoTextField;

/// Where the technical team says which actions enter, and why, instead of a count of hands.
class TeamBox : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the box.
    explicit TeamBox(const Theme &theme, QWidget *parent = nullptr);

    /// \a marked are marked for the \a places there are.
    void setMarked(int marked, int places);
    QString reason() const;
    void enter();

signals:
    /// The marked ones are to enter.
    void chooseRequested();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_hint;
    UndoTextField *m_reason;
    QPushButton *m_choose;
};

} // namespace Tallerista
