// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/systempower.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const QString Service = u"org.freedesktop.login1"_s;
const QString Path = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;

/// Through logind (https://systemd.io/INHIBITOR_LOCKS): the lock holds while its descriptor is open.
class LogindPower final : public Power
{
    Q_OBJECT

public:
    LogindPower()
    {
        QDBusConnection::systemBus().connect(
            Service, Path, Manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    }

    void keepAwake(bool awake) override
    {
        if (awake == m_wanted)
            return;
        m_wanted = awake;
        m_lock = {};
        if (awake)
            askForLock();
    }

private slots:
    void prepareForSleep(bool begins)
    {
        if (!begins)
            emit resumed();
    }

private:
    void askForLock()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Manager, u"Inhibit"_s);
        call.setArguments({u"idle:sleep:handle-lid-switch"_s,
                           QCoreApplication::applicationName(),
                           QCoreApplication::translate("Power", "The agenda is running"),
                           u"block"_s});
        auto *waiting =
            new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
            if (m_wanted && reply.isValid())
                m_lock = reply.value();
            waiting->deleteLater();
        });
    }

    bool m_wanted = false;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace

std::unique_ptr<Power> systemPower()
{
    return std::make_unique<LogindPower>();
}

} // namespace Tallerista

#include "systempower_linux.moc"
