// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/refusedfile.h"

#include "core/document/rebuild.h"
#include "core/store/gate/gate.h"
#include "core/store/salvage/salvage.h"
#include "ui/base/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool canBeRescued(Refusal refusal)
{
    return refusal == Refusal::Damaged || refusal == Refusal::CutShort
           || refusal == Refusal::TooSlow;
}

/// A name beside \a path that no file has: «taller (rescatado).taller».
QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? word : u"%1 %2"_s.arg(word).arg(number);
        const QString name = u"%1 (%2).taller"_s.arg(file.completeBaseName(), tail);
        if (QString free = file.dir().filePath(name); !QFileInfo::exists(free))
            return free;
    }
}

} // namespace

std::optional<QString> RefusedFile::offer(const QString &path, const Writer &writer)
{
    const GateVerdict verdict = inspect(path, Database::Access::ReadOnly);
    const bool readable = canStillBeRead(verdict.refusal);
    if (!readable && !canBeRescued(verdict.refusal))
        return std::nullopt;
    Choice choice;
    choice.sentence = verdict.sentence;
    choice.detail =
        readable ? tr("What can be read of it can be taken over into a new workshop beside it. "
                      "The file itself stays as it is.")
                 : tr("Tallerista can look through the whole file for what is left and write it "
                      "to a new one beside it. The damaged file stays as it is.");
    choice.verbs = {readable ? tr("Take over what can be read") : tr("Rescue what is left"),
                    tr("Leave it")};
    if (m_dialogs.ask(m_window, choice) != 0)
        return std::nullopt;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = readable ? readRest(path, writer) : rescue(path, writer);
    QApplication::restoreOverrideCursor();
    if (made)
        return *made;
    m_dialogs.showProblem(m_window, made.error().message);
    return std::nullopt;
}

Result<QString> RefusedFile::rescue(const QString &path, const Writer &writer)
{
    const SalvageRequest request{path, freeNameBeside(path, tr("rescued", "end of a file name"))};
    const auto report = salvageWorkshop(request, m_clock, writer);
    if (!report)
        return report.error();
    tell(reportText(*report));
    return report->rescued;
}

Result<QString> RefusedFile::readRest(const QString &path, const Writer &writer)
{
    const auto remains = readWhatCanBeRead(path);
    if (!remains)
        return remains.error();
    const QString target = freeNameBeside(path, tr("taken over", "end of a file name"));
    const auto rebuilt = rebuild(*remains, target, m_clock, writer);
    if (!rebuilt)
        return rebuilt.error();
    QStringList lines{tr("%n row(s) were taken over.", nullptr, remains->rowsRead()),
                      remains->rowsLeftOut() > 0
                          ? tr("%n row(s) had to be left out.", nullptr, remains->rowsLeftOut())
                          : tr("Nothing had to be left out.")};
    for (const LeftOut &left :
         remains->leftOut.first(std::min<qsizetype>(10, remains->leftOut.size())))
        lines << u"· "_s + left.why;
    tell(lines.join(u'\n'));
    return target;
}

void RefusedFile::tell(const QString &text)
{
    QApplication::setOverrideCursor(Qt::ArrowCursor);
    m_dialogs.inform(m_window, tr("What was found"), text);
    QApplication::restoreOverrideCursor();
}

} // namespace Tallerista
