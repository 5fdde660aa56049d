// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clocksource.h"

#include <QDateTime>

#if defined(Q_OS_LINUX)
#include <QFile>

#include <ctime>
#elif defined(Q_OS_MACOS)
#include <ctime>
#include <sys/sysctl.h>
#elif defined(Q_OS_WIN)
#include <QLibrary>
#endif

#include <chrono>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

[[maybe_unused]] constexpr qint64 NsPerMs = 1'000'000;

#if defined(Q_OS_WIN)

using QueryInterruptTime = void (*)(unsigned long long *hundredNs);

/// Null before Windows 10.
QueryInterruptTime interruptTime()
{
    static const auto function = reinterpret_cast<QueryInterruptTime>(
        QLibrary::resolve(u"kernelbase"_s, "QueryInterruptTime"));
    return function;
}

#endif

} // namespace

qint64 SystemClockSource::wallUtcMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

// std::chrono::steady_clock and QElapsedTimer stop while a computer with Linux or macOS sleeps.
qint64 SystemClockSource::steadyMs() const
{
#if defined(Q_OS_LINUX)
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64(time.tv_sec) * 1'000 + time.tv_nsec / NsPerMs;
#elif defined(Q_OS_MACOS)
    return qint64(clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW) / NsPerMs);
#elif defined(Q_OS_WIN)
    if (const auto function = interruptTime()) {
        unsigned long long hundredNs = 0;
        function(&hundredNs);
        return qint64(hundredNs / 10'000);
    }
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool SystemClockSource::countsSleep() const
{
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    return true;
#elif defined(Q_OS_WIN)
    return interruptTime();
#else
    return false;
#endif
}

QString SystemClockSource::bootId() const
{
#if defined(Q_OS_LINUX)
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromLatin1(file.readAll().trimmed());
#elif defined(Q_OS_MACOS)
    char text[64] = {};
    size_t size = sizeof(text) - 1;
    if (sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) == 0)
        return QString::fromLatin1(text);
#elif defined(Q_OS_WIN)
    // Nothing names a start of Windows. A clock that was put right meanwhile looks like another
    // start, which is the safe side; four seconds are what two readings may differ by.
    return QString::number((wallUtcMs() - steadyMs()) / 4'000);
#endif
    return {};
}

} // namespace Tallerista
