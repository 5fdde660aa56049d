// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

namespace Tallerista {

class Segment;

/// How a table's ideas are gathered. The numbers are stored: never renumber.
enum class CaptureMode {
    Free = 0,    ///< whoever has one says it
    Silence = 1, ///< everybody writes, nobody speaks
    Round = 2,   ///< one after the other
};

/// The choice between the three, remembered for the workshop on this computer. One tab stop; the arrows
/// choose, and F12 goes to the next one from anywhere in the widget that holds it.
class CaptureModeChoice : public QWidget
{
    Q_OBJECT

public:
    CaptureModeChoice(const PageContext &context, QWidget *parent);

    CaptureMode mode() const { return m_mode; }
    /// Remembers \a mode and tells of it.
    void choose(CaptureMode mode);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void modeChosen(Tallerista::CaptureMode mode);

private:
    void addSegment(CaptureMode mode, const QString &title, const QString &meaning);
    void show(CaptureMode mode);
    QByteArray workshop() const;

    PageContext m_context;
    CaptureMode m_mode = CaptureMode::Free;
    QList<Segment *> m_segments; ///< in the order of the modes
};

} // namespace Tallerista
