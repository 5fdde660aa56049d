// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plenarytwins.h"
#include "ui/stages/plenary/plenaryline.h"
#include "ui/stages/stagepage.h"

#include <QFrame>

namespace Tallerista {

class TextLabel;

/// Two actions of different tables that may be the same, one pair at a time. Hidden while there is none.
class TwinBar : public QFrame
{
    Q_OBJECT

public:
    explicit TwinBar(const PageContext &context, QWidget *parent = nullptr);

    /// Looks for the pairs of \a plenary, whose actions are told as in \a lines.
    void follow(const PlenaryRecord &plenary, const QList<PlenaryLine> &lines);
    /// Asks for the pair on show to be joined; nothing where there is none.
    void join();
    /// Notes that the pair on show is not the same.
    void keepApart();

signals:
    void joinRequested(const Id<Consolidation> &keep, const Id<Consolidation> &other);
    /// Empty: nothing is wrong.
    void said(const QString &problem);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageContext m_context;
    QList<ActionTwins> m_twins; ///< that nobody has answered
    TextLabel *m_title;
    TextLabel *m_pair;
};

} // namespace Tallerista
