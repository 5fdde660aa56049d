// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/undotoast.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QPointer>

namespace Tallerista {

void showUndoToast(const PageContext &context, const QString &sentence, Notice *notice, int steps)
{
    const auto undo = [document = QPointer(&context.document),
                       shown = QPointer(notice),
                       last = context.document.lastSequence(),
                       steps] {
        for (qint64 step = last; document && step > last - steps; --step) {
            if (const auto undone = document->undoStep(step); !undone) {
                if (shown)
                    shown->showProblem(undone.error().message);
                return;
            }
        }
    };
    context.toast.show(sentence, QCoreApplication::translate("UndoToast", "Undo"), undo);
}

} // namespace Tallerista
