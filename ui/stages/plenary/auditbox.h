// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/plenaryaudit.h"
#include "ui/stages/stagepage.h"

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;
class UndoTextField;

/// What tables and minorities get out of the count, before anybody accepts it; and, where one gets little,
/// what other rules would make of the same votes. Hidden until it has something to say.
class AuditBox : public QFrame
{
    Q_OBJECT

public:
    explicit AuditBox(const PageContext &context, QWidget *parent = nullptr);

    /// \a audit is of \a plenary, once everything is counted and unless the room sees the screen.
    void follow(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryAudit &audit);

signals:
    /// Empty: nothing is wrong.
    void said(const QString &problem);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeAdopter(const QString &name, const QString &words, PlenaryBy rule);
    void adopt(PlenaryBy rule);

    PageContext m_context;
    TextLabel *m_audit;
    TextLabel *m_minorities;
    TextLabel *m_floor;
    TextLabel *m_sharing;
    UndoTextField *m_reason;
    QPushButton *m_adoptFloor;
    QPushButton *m_adoptSharing;
};

} // namespace Tallerista
