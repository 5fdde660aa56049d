// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/readiness.h"

#include <QWidget>

class QVBoxLayout;

namespace Tallerista {

class Card;
class TextLabel;
class Theme;

/// What is still missing before the day; choosing a line leads to where it is mended.
class ReadinessPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the panel.
    explicit ReadinessPanel(const Theme &theme, QWidget *parent = nullptr);

    struct Line
    {
        Lack lack;
        QString sentence;
        bool leads; ///< it is mended on this page

        friend bool operator==(const Line &, const Line &) = default;
    };

    void setLines(const QList<Line> &lines);

signals:
    void chosen(Tallerista::Lack lack);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Card *makeLine(const Line &line);

    const Theme &m_theme;
    QList<Line> m_shown;
    QList<Card *> m_cards;
    TextLabel *m_title;
    QWidget *m_nothing;
    QVBoxLayout *m_list;
};

} // namespace Tallerista
