// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Tallerista {

/// One dictionary in Hunspell's format.
struct DictionaryFiles
{
    QString affixes; ///< path of the .aff
    QString words;   ///< path of the .dic
};

/// Where dictionaries are looked for: beside the program, then the person's and the system's.
QStringList dictionaryFolders();

/// The files of the dictionaries that are in use on this computer, each language's two: beside a copy of the program,
/// in its folder "hunspell", they are used there.
QStringList dictionaryFilesInUse(const QStringList &folders);

/// The dictionary of \a language, "es" or "en", in \a folders: El Salvador's Spanish or the English of the
/// United States before others, then the folder that comes first. Nothing where there is none.
std::optional<DictionaryFiles> findDictionary(const QString &language, const QStringList &folders);

} // namespace Tallerista
