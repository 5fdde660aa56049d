// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/finalselection/finalstanding.h"

#include <QWidget>

class QPushButton;

namespace Tallerista {

/// The steps of a final selection that come after its verdicts; each button says what it does now.
class FinalButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FinalButtons(QWidget *parent);

    void show(const FinalStanding &standing, bool isPrivate);

signals:
    void moreAsked();
    void resumeAsked();
    void voteAsked();
    /// To end the evaluation, to finish, or to open again.
    void stepAsked();

private:
    QPushButton *m_more;
    QPushButton *m_resume;
    QPushButton *m_again;
    QPushButton *m_step;
};

} // namespace Tallerista
