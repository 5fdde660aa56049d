// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consolidation.h"

#include <QFrame>

class QPushButton;

namespace Tallerista {

class ChoiceField;
class Theme;
class UndoTextField;

/// Where somebody says that there is no plenary, who decided that, and why.
class SkipBox : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the box.
    explicit SkipBox(const Theme &theme, QWidget *parent = nullptr);

    PlenaryBy by() const;
    QString reason() const;
    void enter();

signals:
    void skipRequested();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChoiceField *m_by;
    UndoTextField *m_reason;
};

} // namespace Tallerista
