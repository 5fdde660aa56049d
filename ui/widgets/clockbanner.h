// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QPushButton;

namespace Tallerista {

class AgendaWatch;
class TextLabel;
class Theme;

/// What the watch over the agenda has to say, over the page, with the answers as buttons. It never
/// takes the focus by itself; enter() goes to the first answer.
class ClockBanner : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the banner.
    ClockBanner(AgendaWatch &watch, const Theme &theme, QWidget *parent = nullptr);

    /// Of follow(), for its button; empty: it is for something else now.
    void setKey(const QString &key);
    /// Knows what is told, or goes to the first answer of what is asked: that is for a person to give.
    void follow();
    void enter();

signals:
    /// It has come or gone.
    void shown(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString understoodText() const;
    void addButton(const QString &text, const std::function<void()> &act);

    AgendaWatch &m_watch;
    const Theme &m_theme;
    TextLabel *m_sentence;
    QHBoxLayout *m_answers;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was before enter()
    QString m_key;
    bool m_isQuestion = false;
};

} // namespace Tallerista
