// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype Longest = 80;

template <typename Named>
QString firstFree(Named named)
{
    int number = 1;
    while (QFileInfo::exists(named(number)) || QFileInfo(named(number)).isSymLink())
        ++number;
    return named(number);
}

} // namespace

QString asFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe += u"\\/:*?\"<>|"_s.contains(c) || !c.isPrint() ? u'-' : c;
    return safe.left(Longest).trimmed();
}

QString pathAside(const QString &path, const QString &note, int number)
{
    const QFileInfo file(path);
    const QString tail = number == 1 ? note : u"%1, %2"_s.arg(note).arg(number);
    return file.dir().filePath(u"%1 (%2).taller"_s.arg(file.completeBaseName(), tail));
}

QString freePathAside(const QString &path, const QString &note)
{
    return firstFree([&](int number) { return pathAside(path, note, number); });
}

QString freeFolder(const QString &folder)
{
    return firstFree(
        [&](int number) { return number == 1 ? folder : u"%1 %2"_s.arg(folder).arg(number); });
}

} // namespace Tallerista
