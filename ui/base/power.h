// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Tallerista {

/// The computer's habit of falling asleep. This one can be told nothing and tells nothing; the
/// program brings one for its platform.
class Power : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// While \a awake the computer does not fall asleep by itself, nor when its lid is closed where that
    /// can be asked for.
    virtual void keepAwake(bool awake) { Q_UNUSED(awake) }

signals:
    /// The computer woke up.
    void resumed();
};

} // namespace Tallerista
