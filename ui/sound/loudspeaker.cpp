// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/loudspeaker.h"

#ifdef TALLERISTA_SOUND
#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#endif

namespace Tallerista {

#ifdef TALLERISTA_SOUND

namespace {

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(Loudspeaker::SamplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class SystemLoudspeaker final : public Loudspeaker
{
public:
    bool isThere() const override
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        return !device.isNull() && device.isFormatSupported(format());
    }

    void play(const QByteArray &samples) override
    {
        m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format());
        m_samples.close();
        m_samples.setData(samples);
        m_samples.open(QIODevice::ReadOnly);
        m_sink->start(&m_samples);
    }

private:
    QBuffer m_samples;
    std::unique_ptr<QAudioSink> m_sink; ///< goes before what it plays
};

} // namespace

std::unique_ptr<Loudspeaker> systemLoudspeaker()
{
    return std::make_unique<SystemLoudspeaker>();
}

#else

std::unique_ptr<Loudspeaker> systemLoudspeaker()
{
    return std::make_unique<Loudspeaker>();
}

#endif

} // namespace Tallerista
