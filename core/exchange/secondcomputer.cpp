// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/secondcomputer.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using System = ProgramFiles::System;

QString programFolder()
{
    return SecondComputer::tr("program");
}

QString scriptName()
{
    return SecondComputer::tr("start.sh");
}

QString quoted(QString name)
{
    return u'\'' + name.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// A stick keeps no mark of what may run, and some computers run nothing from one.
QByteArray startScript(const SecondComputer &computer)
{
    const QString script = uR"sh(#!/bin/sh
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
program=$here/%1
start=%2
if [ ! -x "$program/$start" ]; then
    copy=${XDG_DATA_HOME:-$HOME/.local/share}/Tallerista/%1
    rm -rf "$copy" && mkdir -p "$copy" && cp -R "$program/." "$copy/" &&
        chmod +x "$copy/$start" || exit 1
    program=$copy
fi
exec "$program/$start" "$here"/%3
)sh"_s;
    return script
        .arg(programFolder(), quoted(computer.program->start), quoted(computer.workshopFile))
        .toUtf8();
}

QStringList howToStart(const SecondComputer &computer)
{
    if (!computer.program)
        return {SecondComputer::tr("1. Install Tallerista on this computer."),
                SecondComputer::tr("2. Open “%1” with it.").arg(computer.workshopFile)};
    if (computer.program->system == System::Windows)
        return {SecondComputer::tr("1. Open the folder “%1” and double-click “%2”.")
                    .arg(programFolder(), computer.program->start),
                SecondComputer::tr("2. Choose File > Open and then “%1” in this folder.")
                    .arg(computer.workshopFile),
                {},
                SecondComputer::tr(
                    "This copy of the program is for Windows. On Linux or a Mac install Tallerista "
                    "beforehand and open the same file with it.")};
    return {
        SecondComputer::tr(
            "1. Open a terminal in this folder (in most file managers: right click, “Open in "
            "terminal”)."),
        SecondComputer::tr("2. Type:  sh %1").arg(scriptName()),
        {},
        SecondComputer::tr(
            "The workshop opens. Nothing has to be installed. Where nothing may run from a USB "
            "stick, the program copies itself into your home folder first."),
        SecondComputer::tr(
            "This copy of the program is for Linux, as new as on the main computer or newer. On "
            "Windows or a Mac install Tallerista beforehand and open “%1” with it.")
            .arg(computer.workshopFile)};
}

/// Lines end as every editor reads them, with a mark that it is Unicode.
QByteArray guide(const SecondComputer &computer)
{
    QStringList lines{
        SecondComputer::tr("Tallerista on the second computer"),
        {},
        SecondComputer::tr("%1 is written here, in “%2”.")
            .arg(computer.mesa, computer.workshopFile),
        {},
        SecondComputer::tr("To start"),
    };
    lines += howToStart(computer);
    lines += {
        {},
        SecondComputer::tr("When you have finished"),
        SecondComputer::tr(
            "Close Tallerista, take the stick back to the main computer and choose there: File > "
            "Join the two computers."),
        {},
        SecondComputer::tr(
            "Tallerista is free software under the GNU General Public License, version 3 or later, "
            "and comes with Qt (LGPL), fonts (Open Font License) and the spelling dictionaries of "
            "the "
            "main computer (each under its own free licence). This folder may be copied."),
        {}};
    return "\xEF\xBB\xBF" + lines.join("\r\n"_L1).toUtf8();
}

} // namespace

QString guideName()
{
    return SecondComputer::tr("README.txt");
}

QList<CarriedFile> filesFor(const SecondComputer &computer)
{
    QList<CarriedFile> files{{guideName(), {}, guide(computer)}};
    QString beside; // of the program, which reads its fonts there
    if (computer.program) {
        beside = programFolder() + u'/';
        for (CarriedFile file : computer.program->files) {
            file.target.prepend(beside);
            files.append(file);
        }
        files.append({beside + u"LICENSE.txt"_s, u":/LICENSE"_s});
        if (computer.program->system == System::Linux)
            files.append({scriptName(), {}, startScript(computer), true});
        for (const QString &dictionary : computer.dictionaries)
            files.append({beside + u"hunspell/"_s + QFileInfo(dictionary).fileName(), dictionary});
    }
    for (const QString &font : computer.fonts)
        files.append({beside + u"fonts/"_s + QFileInfo(font).fileName(), font});
    return files;
}

} // namespace Tallerista
