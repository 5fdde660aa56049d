// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Tallerista {

/// The program or a shared library in the memory of this process.
struct LoadedObject
{
    QString path;      ///< as the loader found it; empty for the program itself
    QStringList needs; ///< file names of the libraries it asks for
};

/// The program comes first. Empty where the system does not tell.
QList<LoadedObject> loadedObjects();

} // namespace Tallerista
