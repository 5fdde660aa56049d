// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QComboBox>

#include <functional>

namespace Tallerista {

/// One of a few values in a closed list. It writes itself when another one is chosen and goes back
/// where that is refused. The wheel scrolls the page instead.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        int value;
        QString name;
    };

    using Write = std::function<Result<void>(int value)>;

    ChoiceBox(const QList<Choice> &choices, Write write, QWidget *parent = nullptr);

    /// Shows \a held as what the document holds.
    void follow(int held);

signals:
    void saved();
    void refused(const QString &sentence);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void save();

    Write m_write;
    int m_held = -1;
};

} // namespace Tallerista
