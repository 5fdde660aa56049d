// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Tallerista {

/// Whether the room sees this very screen (there is no other, or both show the same): then no name
/// of an author and no running count may be on it.
class Privacy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOn() const { return m_on; }
    void set(bool on)
    {
        if (m_on == on)
            return;
        m_on = on;
        emit changed(on);
    }

signals:
    void changed(bool on);

private:
    bool m_on = false;
};

} // namespace Tallerista
