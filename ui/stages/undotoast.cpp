// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/undotoast.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QPointer>

namespace Tallerista {

void showUndoToast(const PageContext &context, const QString &sentence, Notice *notice)
{
    const auto undo = [document = QPointer(&context.document),
                       shown = QPointer(notice),
                       step = context.document.lastSequence()] {
        if (!document)
            return;
        if (const auto undone = document->undoStep(step); !undone && shown)
            shown->showProblem(undone.error().message);
    };
    context.toast.show(sentence, QCoreApplication::translate("UndoToast", "Undo"), undo);
}

} // namespace Tallerista
