// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/agendablock.h"
#include "core/domain/glossaryentry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Tallerista {

/// What a new workshop starts from: everything is copied into the file and stays editable.
struct WorkshopTemplate
{
    QString name;     ///< "gobierno", "sociedad-civil", "jovenes" or "blanco"
    QString language; ///< "es" or "en"
    QString title;
    QString summary; ///< one sentence for the start screen
    QString objective;
    QStringList questions;
    QStringList topics;
    QList<GlossaryEntryFields> glossary;
    QList<AgendaBlockFields> agenda; ///< positions are given when it is applied
    int agendaStart = 9 * 60;        ///< minutes after local midnight
    int tables = 2;
    int seatsPerTable = 10;
    bool plenary = true;
};

} // namespace Tallerista
