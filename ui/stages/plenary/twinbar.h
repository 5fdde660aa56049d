// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;
class Theme;

/// Two actions of different tables that may be the same, one pair at a time. Hidden while there is none.
class TwinBar : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit TwinBar(const Theme &theme, QWidget *parent = nullptr);

    /// \a one and \a other are called so; \a more pairs wait behind them.
    void show(const QString &one, const QString &other, int more);

signals:
    void joinRequested();
    void apartRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_pair;
};

} // namespace Tallerista
