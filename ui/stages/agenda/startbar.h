// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimeZone>

namespace Tallerista {

class Notice;
class TextLabel;
class Theme;
class UndoTextField;

/// Asks in its place when the running block really began: an hour and Enter, or Esc.
class StartBar : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit StartBar(const Theme &theme, QWidget *parent = nullptr);

    /// Asks about the block called \a title, which is held to have begun at \a startUtcMs.
    void open(const QString &title, qint64 startUtcMs, const QTimeZone &zone);
    void dismiss();

signals:
    /// The hour typed, as the instant nearest to the start asked about; UTC ms.
    void corrected(qint64 startUtcMs);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();

    const Theme &m_theme;
    TextLabel *m_question;
    UndoTextField *m_hour;
    Notice *m_notice;
    qint64 m_start = 0;
    QTimeZone m_zone;
};

} // namespace Tallerista
