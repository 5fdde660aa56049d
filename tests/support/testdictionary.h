// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QStringList>

namespace Tallerista::Testing {

/// Writes a dictionary that knows \a words, such as "es_SV", into \a folder.
inline void writeDictionary(const QString &folder,
                            const QString &name,
                            const QStringList &words,
                            const char *encoding = "UTF-8")
{
    const auto write = [&](const QString &suffix, const QString &text) {
        QFile file(QDir(folder).filePath(name + suffix));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The dictionary cannot be written.");
        QStringEncoder encoder(encoding);
        file.write(encoder.encode(text));
    };
    write(QStringLiteral(".aff"),
          QStringLiteral("SET %1\nTRY aeiou\n").arg(QString::fromLatin1(encoding)));
    write(QStringLiteral(".dic"),
          QStringLiteral("%1\n%2\n").arg(words.size()).arg(words.join(u'\n')));
}

} // namespace Tallerista::Testing
