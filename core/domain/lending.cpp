// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lending.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct Lending
{
    Q_DECLARE_TR_FUNCTIONS(Lending)
};

} // namespace

Result<void>
mayWrite(const Scope &scope, const std::optional<Mesa> &mesa, const QSet<RowId> &copyFor)
{
    const bool isMain = copyFor.isEmpty();
    if (scope.kind() == Scope::Kind::Agenda && !isMain)
        return Error{Lending::tr("The other computer runs the agenda; this one only shows it.")};
    if (!mesa)
        return {};
    const bool isOurs = (*mesa)->lent ? copyFor.contains(mesa->id()) : isMain;
    if (isOurs)
        return {};
    return Error{
        Lending::tr("The other computer has %1: write there, or join the two computers and "
                    "take the table back with “Prepare the second computer”.")
            .arg((*mesa)->title())};
}

} // namespace Tallerista
