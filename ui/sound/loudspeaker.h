// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace Tallerista {

/// What sounds are played on. This one is silent; the program has the computer's, where it was built with
/// one and there is a device.
class Loudspeaker
{
public:
    static constexpr int SamplesPerSecond = 44'100;

    Loudspeaker() = default;
    virtual ~Loudspeaker() = default;

    virtual bool isThere() const { return false; }
    /// Plays \a samples, see gongTone(), instead of what still sounds.
    virtual void play(const QByteArray &samples) { Q_UNUSED(samples) }

private:
    Q_DISABLE_COPY_MOVE(Loudspeaker)
};

std::unique_ptr<Loudspeaker> systemLoudspeaker();

} // namespace Tallerista
