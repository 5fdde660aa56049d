// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/mirror.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tallerista {

Mirror::Mirror(QString source, const Clock &clock, QObject *parent)
    : Mirror(
        std::move(source),
        clock,
        [&clock](const QString &from, const QString &to) { return verifiedCopy(from, to, clock); },
        parent)
{}

Mirror::Mirror(QString source, const Clock &clock, Copier copier, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_copier(std::move(copier))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Mirror::check);
}

Mirror::~Mirror()
{
    m_worker.interrupt();
}

void Mirror::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_lastCopy.reset();
    m_error.reset();
    if (!m_schedule.isRunning())
        m_schedule = {};
    m_schedule.ask();
    arm();
    emit stateChanged();
}

Mirror::State Mirror::state() const
{
    if (m_target.isEmpty())
        return State::Off;
    if (m_schedule.isRunning())
        return State::Copying;
    if (m_error)
        return QFileInfo(m_target).dir().exists() ? State::Failed : State::Away;
    return m_lastCopy && stepsAhead() == 0 ? State::Current : State::Behind;
}

QString Mirror::sentence() const
{
    const QString when =
        m_lastCopy
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_lastCopy->at).time(), u"HH:mm"_s)
            : QString();
    switch (state()) {
    case State::Off:
        return tr("There is no copy in a second place.");
    case State::Current:
        return tr("The copy in the second place holds everything, %1.").arg(when);
    case State::Behind:
    case State::Copying:
        return tr("Copying to the second place…");
    case State::Away:
        return when.isEmpty()
                   ? tr("The second place is not there. Connect it; copying goes on by itself.")
                   : tr("The second place is not there since the copy of %1. Connect it; copying "
                        "goes on by itself.")
                         .arg(when);
    case State::Failed:
        return m_error->message;
    }
    return {};
}

std::optional<qint64> Mirror::ageMs() const
{
    return m_lastCopy ? std::optional(m_clock.nowUtcMs() - m_lastCopy->at) : std::nullopt;
}

void Mirror::stepTaken()
{
    m_schedule.stepTaken(m_clock.nowUtcMs());
    arm();
    emit stateChanged();
}

void Mirror::ask()
{
    m_schedule.ask();
    arm();
}

void Mirror::check()
{
    if (!m_target.isEmpty() && m_schedule.waitMs(m_clock.nowUtcMs()) == 0)
        copy();
    else
        arm();
}

void Mirror::arm()
{
    const auto wait = m_schedule.waitMs(m_clock.nowUtcMs());
    if (wait && !m_target.isEmpty())
        m_timer.start(int(*wait));
    else
        m_timer.stop();
}

void Mirror::copy()
{
    m_schedule.begun();
    m_worker.run([this, source = m_source, target = m_target, copier = m_copier] {
        const auto outcome = copier(source, target);
        QMetaObject::invokeMethod(
            this, [this, target, outcome] { follow(target, outcome); }, Qt::QueuedConnection);
    });
    emit stateChanged();
}

void Mirror::follow(const QString &target, const Result<Copied> &outcome)
{
    if (outcome)
        m_schedule.succeeded();
    else
        m_schedule.failed(m_clock.nowUtcMs());
    if (target != m_target) { // chosen anew meanwhile
        m_schedule = {};
        m_schedule.ask();
    } else if (outcome) {
        m_lastCopy = *outcome;
        m_error.reset();
    } else {
        m_error = outcome.error();
    }
    arm();
    emit stateChanged();
}

} // namespace Tallerista
