// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;

namespace Tallerista {

class Theme;

/// One of a few values, side by side, each with a line on what follows from it.
class ChoiceField : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        int value;
        QString name;
        QString consequence; ///< may be empty
    };

    /// \a theme must outlive the field.
    ChoiceField(const Theme &theme, const QList<Choice> &choices, QWidget *parent = nullptr);

    /// Chooses without saying so.
    void setValue(int value);
    int value() const;

signals:
    /// A person chose another one.
    void chosen(int value);

private:
    QButtonGroup *m_group;
    int m_value = 0;
};

} // namespace Tallerista
