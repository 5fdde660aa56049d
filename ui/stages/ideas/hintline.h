// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/ideas/twinradar.h"

#include <QWidget>

class QTimer;

namespace Tallerista {

class Theme;

/// Below the line in which an idea is typed: the ideas of both tables that it resembles, at most five.
/// A guess, and says so; it stops nobody. Of one height whatever it shows, so nothing below it jumps.
/// Takes no focus.
class HintLine : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the line.
    HintLine(const Theme &theme, const TwinRadar &radar, QWidget *parent = nullptr);

    /// Shows what resembles \a typed, which is without the number of its card; \a edited as in
    /// TwinRadar::hints().
    void showFor(const QString &typed, const std::optional<Id<Idea>> &edited = {});
    const QList<TwinHint> &hints() const { return m_hints; }
    /// The idea that says word for word what is typed; none: nothing does.
    std::optional<Id<Idea>> exactTwin() const;
    /// Names the key that takes the exact twin of \a mesa instead of writing it twice, as it stands on the
    /// keyboard.
    void setExactKey(const QString &key, const Id<Mesa> &mesa);
    /// Shows the first hint only.
    void setBrief(bool brief);
    /// How long nothing must change before the hints are announced, ms.
    void setPause(int ms);

    QSize sizeHint() const override;
    /// One line, the first hint, where there is little room.
    QSize minimumSizeHint() const override;

signals:
    /// A hint was clicked.
    void chosen(const Tallerista::Id<Tallerista::Idea> &idea);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void announceHints();
    QString sentence() const;
    QString before(qsizetype hint) const;
    QString behind(qsizetype hint) const;
    QRect placeOf(qsizetype hint) const;
    const TwinHint *hintAt(const QPoint &point) const;
    void paintHint(QPainter &painter, qsizetype hint) const;
    int lineHeight() const;

    const Theme &m_theme;
    const TwinRadar &m_radar;
    QString m_typed;
    std::optional<Id<Idea>> m_edited;
    QString m_exactKey;
    std::optional<Id<Mesa>> m_exactMesa;
    bool m_isBrief = false;
    QList<TwinHint> m_hints;
    QString m_announced;
    QTimer *m_pause;
};

} // namespace Tallerista
