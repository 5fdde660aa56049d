// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionaryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The names under which a dictionary of \a language may stand, the best first.
QStringList namesOf(const QString &language)
{
    const QStringList best = language == "es"_L1 ? QStringList{u"es_SV"_s, u"es_MX"_s, u"es_ES"_s}
                                                 : QStringList{u"en_US"_s, u"en_GB"_s};
    QStringList names;
    for (const QString &name : best) {
        names.append(name + u".dic"_s);
        names.append(QString(name).replace(u'_', u'-') + u".dic"_s);
    }
    return names
           + QStringList{language + u"_*.dic"_s, language + u"-*.dic"_s, language + u".dic"_s};
}

} // namespace

QStringList dictionaryFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders{program.filePath(u"share/hunspell"_s),
                        program.filePath(u"hunspell"_s),
                        QDir::cleanPath(program.filePath(u"../share/hunspell"_s))};
    if (const QString image = qEnvironmentVariable("APPIMAGE"); !image.isEmpty())
        folders.prepend(QFileInfo(image).dir().filePath(u"hunspell"_s));
    for (const auto name : {"hunspell"_L1, "myspell/dicts"_L1, "myspell"_L1})
        folders += QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    folders += {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/share/myspell"_s};
    folders.removeDuplicates();
    return folders;
}

std::optional<DictionaryFiles> findDictionary(const QString &language, const QStringList &folders)
{
    for (const QString &name : namesOf(language)) {
        for (const QString &folder : folders) {
            const QDir place(folder);
            for (const QString &words : place.entryList({name}, QDir::Files, QDir::Name)) {
                const QString affixes = QFileInfo(words).completeBaseName() + u".aff"_s;
                if (place.exists(affixes))
                    return DictionaryFiles{place.filePath(affixes), place.filePath(words)};
            }
        }
    }
    return std::nullopt;
}

QStringList dictionaryFilesInUse(const QStringList &folders)
{
    QStringList files;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        if (const auto found = findDictionary(language, folders))
            files << found->affixes << found->words;
    }
    return files;
}

} // namespace Tallerista
