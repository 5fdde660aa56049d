// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/announce.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace Tallerista {

/// Hears what a screen reader is told to say, from its construction on.
class Announcements : public QObject
{
public:
    Announcements() { QCoreApplication::instance()->installEventFilter(this); }

    /// The sentences since the last call.
    QStringList take() { return std::exchange(m_sentences, {}); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == AnnouncementEvent::kind())
            m_sentences.append(static_cast<AnnouncementEvent *>(event)->sentence());
        return false;
    }

private:
    QStringList m_sentences;
};

} // namespace Tallerista
