// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "ui/stages/registration/peoplesearch.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Tallerista {

/// What Enter will do with what stands in the field of the registration page.
struct RegistrationEntry
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationEntry)

public:
    enum class Act { Nothing, Add, MarkPresent };

    /// Reads \a typed, which is not blank. \a people are all, \a found those that the list shows.
    static RegistrationEntry
    read(const QString &typed, const QList<Participant> &people, const QList<Participant> &found);

    Act act = Act::Nothing;
    QString sentence;                      ///< what it will do, or why nothing; plain text
    QList<Id<Participant>> people;         ///< to mark
    std::optional<ParticipantDraft> draft; ///< somebody new, as typed; may be added in any case
    std::optional<QString> whyNot;         ///< why there is no draft

private:
    void readDraft(const QString &typed);
    void markNumbers(const QList<int> &numbers, const QList<Participant> &everybody);
    void markOne(const Participant &person);
    void offerDraft();
};

/// «Ana López (12)»
QString badgeTitle(const Participant &person);

} // namespace Tallerista
