// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QFrame>
#include <QHash>

class QPushButton;

namespace Tallerista {

class TextLabel;
class Theme;
class UndoTextField;

/// «Empate: 3 ideas para 1 lugar», with the ways out: all enter, the marked ones for a reason, or what
/// else the method offers.
class TieBox : public QFrame
{
    Q_OBJECT

public:
    enum class Remedy {
        Join, ///< two of them mean the same
        Runoff,
        Draw, ///< public, by numbers that people say
        Bag,  ///< papers drawn from a bag in the room
        All,  ///< more enter than there are places, where that is not proposed
    };

    struct Tie
    {
        int entered = 0; ///< already
        int tied = 0;
        int places = 0; ///< for them
        int marked = 0; ///< of them
        bool allMayEnter = true;
    };

    /// \a theme must outlive the box.
    explicit TieBox(const Theme &theme, QWidget *parent = nullptr);

    /// Where not all may enter, the runoff is what is proposed.
    void show(const QString &title, const Tie &tie);
    /// None to begin with.
    void setRemedies(const QList<Remedy> &remedies);
    /// There is no tie any more: hides, and nothing of the reason is left.
    void dismiss();
    QString reason() const;
    void enter();

signals:
    void admitAllRequested();
    /// The marked ones are to enter.
    void chooseRequested();
    void remedyRequested(Tallerista::TieBox::Remedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addWay(Remedy remedy, const QString &words);

    const Theme &m_theme;
    TextLabel *m_title;
    QPushButton *m_all;
    TextLabel *m_hint;
    UndoTextField *m_reason;
    QPushButton *m_choose;
    QPushButton *m_runoff;
    QPushButton *m_others;
    QHash<Remedy, QAction *> m_ways;
};

} // namespace Tallerista
