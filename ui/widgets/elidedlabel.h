// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Tallerista {

/// One line of plain text that where there is no room gives way to a shorter one, if it has one, or ends
/// in "…"; the tooltip then has it whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Empty: there is none.
    void setShorterText(const QString &text);
    /// What is to be read.
    QString shownText() const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool fits(const QString &text) const;

    QString m_shorter;
};

} // namespace Tallerista
