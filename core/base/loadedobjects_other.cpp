// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/loadedobjects.h"

namespace Tallerista {

QList<LoadedObject> loadedObjects()
{
    return {};
}

} // namespace Tallerista
