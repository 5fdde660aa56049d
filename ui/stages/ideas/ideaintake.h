// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "core/domain/mesa.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class ConfirmBar;
class IdeaCapture;
class Notice;

/// Takes in many ideas at once, pasted or from a file, after asking in place. Lines that cannot be ideas are
/// listed with their reasons; pasted ones come into the line afterwards, one after the other, to be mended.
class IdeaIntake : public QObject
{
    Q_OBJECT

public:
    /// \a capture, \a confirm and \a notice must outlive the intake.
    IdeaIntake(const PageContext &context,
               const Mesa &mesa,
               IdeaCapture *capture,
               ConfirmBar *confirm,
               Notice *notice);

    /// At least two lines.
    void proposePasted(const QStringList &lines);
    /// Reads a list of ideas and asks in place whether to add them.
    void importFile(const QString &path);

private:
    struct Line
    {
        int number; ///< among the pasted ones, from 1
        QString text;
        QString reason;
    };

    void propose(const QList<IdeaDraft> &drafts,
                 const QString &sentence,
                 const QList<Line> &leftOut = {});
    void add(const QList<IdeaDraft> &drafts);
    void mendNext();
    QString leftOutSentence(const QList<Line> &lines) const;

    PageContext m_context;
    Id<Mesa> m_mesa;
    QString m_title;
    IdeaCapture *m_capture;
    ConfirmBar *m_confirm;
    Notice *m_notice;
    QList<Line> m_leftOut; ///< still to be mended
};

} // namespace Tallerista
