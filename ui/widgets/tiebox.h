// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
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
        Draw,
    };

    /// \a theme must outlive the box.
    explicit TieBox(const Theme &theme, QWidget *parent = nullptr);

    /// \a entered have entered already; \a marked of the \a tied are marked.
    void show(const QString &title, int entered, int tied, int places, int marked);
    /// None to begin with.
    void setRemedies(const QList<Remedy> &remedies);
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
    struct Way
    {
        Remedy remedy;
        QPushButton *button;
    };

    QHBoxLayout *makeWays();
    void addWay(QHBoxLayout *layout, Remedy remedy, const QString &name, const QString &words);

    const Theme &m_theme;
    TextLabel *m_title;
    QPushButton *m_all;
    TextLabel *m_hint;
    UndoTextField *m_reason;
    QPushButton *m_choose;
    TextLabel *m_others;
    QList<Way> m_ways;
};

} // namespace Tallerista
