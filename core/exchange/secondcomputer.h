// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/programfiles.h"

#include <QCoreApplication>

#include <optional>

namespace Tallerista {

/// «Preparar la segunda computadora»: what lies in the folder that is carried there, beside the
/// workshop's file.
struct SecondComputer
{
    Q_DECLARE_TR_FUNCTIONS(SecondComputer)

public:
    QString mesa;                        ///< "Mesa 2": what is written there
    QString workshopFile;                ///< its name in the folder
    QStringList fonts;                   ///< of the documents, and their licences
    QStringList dictionaries;            ///< of the spelling
    std::optional<ProgramFiles> program; ///< none: it is installed there
};

/// Program, fonts, a start script where one helps, and a page on how to start, in the language of
/// the screen.
QList<CarriedFile> filesFor(const SecondComputer &computer);

/// Of the page on how to start.
QString guideName();

} // namespace Tallerista
