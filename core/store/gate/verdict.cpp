// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/verdict.h"

#include "core/store/formatcheck.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

const char *textFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return "";
    case Refusal::Missing:
        return QT_TRANSLATE_NOOP(
            "Gate", "“%1” could not be opened. Check that it exists and that you may read it.");
    case Refusal::Link:
        return QT_TRANSLATE_NOOP("Gate",
                                 "“%1” only points to another file. Open that file itself.");
    case Refusal::NotAFile:
    case Refusal::NotAWorkshop:
        return QT_TRANSLATE_NOOP("Gate",
                                 "“%1” is not a Tallerista workshop. It was left as it is.");
    case Refusal::Incomplete:
        return QT_TRANSLATE_NOOP("Gate", "“%1” is not a complete workshop. It was left as it is.");
    case Refusal::Newer:
        return QT_TRANSLATE_NOOP(
            "Gate",
            "“%1” was made by a newer Tallerista (file format %2, this program "
            "reads up to %3). Update the program to open it.");
    case Refusal::Rebuilt:
        return QT_TRANSLATE_NOOP("Gate",
                                 "Another program changed how “%1” is built, so it is not safe to "
                                 "open. It was left as it is; its content can be read into a new "
                                 "workshop.");
    case Refusal::Dangling:
        return QT_TRANSLATE_NOOP("Gate",
                                 "Another program removed rows that “%1” still needs. It was left "
                                 "as it is; its content can be read into a new workshop.");
    case Refusal::Torn:
        return QT_TRANSLATE_NOOP("Gate",
                                 "“%1” was copied while it was being written, or another program "
                                 "changed it. Copy it again.");
    case Refusal::CutShort:
        return QT_TRANSLATE_NOOP("Gate", "The end of “%1” is missing. Copy it again.");
    case Refusal::Unreadable:
        return QT_TRANSLATE_NOOP(
            "Gate",
            "“%1” cannot be read: the disk or the USB stick fails. Take the stick "
            "out, connect it again and open the workshop once more, or go on in "
            "a copy.");
    case Refusal::Damaged:
        return QT_TRANSLATE_NOOP(
            "Gate",
            "“%1” is damaged. It was left as it is: open a backup of it, or rescue what it holds.");
    case Refusal::StrangerBeside:
        return QT_TRANSLATE_NOOP("Gate",
                                 "A file beside “%1” does not belong to it and could do harm. Copy "
                                 "the workshop alone to another folder and open it there.");
    case Refusal::Busy:
        return QT_TRANSLATE_NOOP("Gate",
                                 "Another program is writing to “%1”. Close it and open the "
                                 "workshop again.");
    case Refusal::NoRoom:
        return QT_TRANSLATE_NOOP(
            "Gate", "There is too little room to check “%1”. Free some space and open it again.");
    case Refusal::TooSlow:
        return QT_TRANSLATE_NOOP("Gate",
                                 "“%1” could not be checked in time. Copy it to this computer and "
                                 "open the copy.");
    }
    return "";
}

} // namespace

bool canStillBeRead(Refusal refusal)
{
    return refusal == Refusal::Rebuilt || refusal == Refusal::Dangling || refusal == Refusal::Torn
           || refusal == Refusal::StrangerBeside;
}

QString sentenceFor(Refusal refusal, const QString &name, int version)
{
    const QString sentence = QCoreApplication::translate("Gate", textFor(refusal));
    return refusal == Refusal::Newer
               ? sentence.arg(name, QString::number(version), QString::number(NewestFormat))
               : sentence.arg(name);
}

} // namespace Tallerista
