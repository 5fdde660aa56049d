// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Tallerista {

/// A large button of two lines: what it does, and what comes of it, which loses words where it is long.
class WideButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setLabel(const QString &verb, const QString &consequence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString shortened(const QString &text, int room) const;

    QString m_verb;
    QString m_consequence;
};

} // namespace Tallerista
