// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace Tallerista {

class CountBars;
class Phrases;
class Theme;
struct PeopleCounts;

/// The counts beside the list, over the button that gives a table to those without one. The button
/// stays in sight while the bars scroll.
class CountsPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr QKeyCombination BalanceKeys = Qt::CTRL | Qt::Key_M;

    /// Both must outlive the panel.
    CountsPanel(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    void setCounts(const PeopleCounts &counts);
    /// Takes the least width in which the counts can still be read.
    void setNarrow(bool narrow);

signals:
    void balanceAsked();

private:
    QScrollArea *scrolled(QWidget *content);

    const Phrases &m_phrases;
    CountBars *m_bars;
    QScrollArea *m_scroll;
    QPushButton *m_balance;
};

} // namespace Tallerista
