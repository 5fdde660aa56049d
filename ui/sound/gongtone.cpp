// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/gongtone.h"

#include <QtMath>

#include <array>
#include <limits>

namespace Tallerista {

namespace {

constexpr double Seconds = 2.5;
constexpr double AttackSeconds = 0.012; ///< without one it would click
constexpr double ReleaseSeconds = 0.2;

/// One of the tones that make up the sound: gongs are not harmonic, and high tones die first.
struct Partial
{
    double hertz;
    double share;
    double decaySeconds;
};

constexpr std::array Partials{
    Partial{196, 0.45, 1.10},
    Partial{294, 0.25, 0.80},
    Partial{541, 0.18, 0.45},
    Partial{823, 0.12, 0.25},
};

double waveAt(double seconds)
{
    double wave = 0;
    for (const Partial &partial : Partials)
        wave += partial.share * qExp(-seconds / partial.decaySeconds)
                * qSin(2 * M_PI * partial.hertz * seconds);
    return wave;
}

double envelopeAt(double seconds)
{
    return qMin(qMin(1.0, seconds / AttackSeconds),
                qMin(1.0, (Seconds - seconds) / ReleaseSeconds));
}

} // namespace

QByteArray gongTone(int samplesPerSecond, double volume)
{
    const int count = int(Seconds * samplesPerSecond);
    const double highest = qBound(0.0, volume, 1.0) * std::numeric_limits<qint16>::max();
    QByteArray samples;
    samples.reserve(count * qsizetype(sizeof(qint16)));
    for (int i = 0; i < count; ++i) {
        const double seconds = double(i) / samplesPerSecond;
        const auto sample = qint16(highest * waveAt(seconds) * envelopeAt(seconds));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof(sample));
    }
    return samples;
}

} // namespace Tallerista
