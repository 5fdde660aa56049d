// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/systempower.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace Tallerista {

namespace {

class WindowsPower final : public Power, public QAbstractNativeEventFilter
{
public:
    WindowsPower() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~WindowsPower() override { keepAwake(false); }

    void keepAwake(bool awake) override
    {
        SetThreadExecutionState(awake ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED
                                      : ES_CONTINUOUS);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const MSG *>(message);
        if (event->message == WM_POWERBROADCAST && event->wParam == PBT_APMRESUMEAUTOMATIC)
            emit resumed();
        return false;
    }
};

} // namespace

std::unique_ptr<Power> systemPower()
{
    return std::make_unique<WindowsPower>();
}

} // namespace Tallerista
