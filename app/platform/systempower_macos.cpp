// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/systempower.h"

#include <QCoreApplication>

#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace Tallerista {

namespace {

/// Through the power assertions of IOKit, as in Technical Q&A QA1340: whoever listens for sleep has to
/// let it happen, or the computer waits half a minute for an answer.
class IoKitPower final : public Power
{
public:
    IoKitPower()
    {
        m_root = IORegisterForSystemPower(this, &m_port, &IoKitPower::told, &m_notifier);
        if (m_root != MACH_PORT_NULL)
            CFRunLoopAddSource(CFRunLoopGetMain(),
                               IONotificationPortGetRunLoopSource(m_port),
                               kCFRunLoopCommonModes);
    }

    ~IoKitPower() override
    {
        keepAwake(false);
        if (m_root == MACH_PORT_NULL)
            return;
        CFRunLoopRemoveSource(
            CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
        IODeregisterForSystemPower(&m_notifier);
        IOServiceClose(m_root);
        IONotificationPortDestroy(m_port);
    }

    Q_DISABLE_COPY_MOVE(IoKitPower)

    void keepAwake(bool awake) override
    {
        if (awake == (m_lock != kIOPMNullAssertionID))
            return;
        if (!awake) {
            IOPMAssertionRelease(m_lock);
            m_lock = kIOPMNullAssertionID;
            return;
        }
        CFStringRef why =
            QCoreApplication::translate("Power", "The agenda is running").toCFString();
        // The display counts, too: the room looks at it.
        if (IOPMAssertionCreateWithName(
                kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, why, &m_lock)
            != kIOReturnSuccess)
            m_lock = kIOPMNullAssertionID;
        CFRelease(why);
    }

private:
    static void told(void *power, io_service_t, natural_t message, void *argument)
    {
        auto *self = static_cast<IoKitPower *>(power);
        if (message == kIOMessageCanSystemSleep || message == kIOMessageSystemWillSleep)
            IOAllowPowerChange(self->m_root, reinterpret_cast<intptr_t>(argument));
        else if (message == kIOMessageSystemHasPoweredOn)
            emit self->resumed();
    }

    io_connect_t m_root = MACH_PORT_NULL;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = 0;
    IOPMAssertionID m_lock = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<Power> systemPower()
{
    return std::make_unique<IoKitPower>();
}

} // namespace Tallerista
