// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSpinBox;

namespace Tallerista {

class Theme;
struct WorkshopFields;

/// How many ideas each selection keeps: the first, the final one, and the plenary's.
class CutsField : public QWidget
{
    Q_OBJECT

public:
    explicit CutsField(const Theme &theme, QWidget *parent = nullptr);

    /// Shows what \a workshop says, without saying so.
    void show(const WorkshopFields &workshop);
    /// Puts the numbers into \a workshop.
    void putInto(WorkshopFields &workshop) const;

signals:
    /// A person changed a number.
    void changed();

private:
    QSpinBox *addNumber(const Theme &theme, const QString &name, const QString &objectName);

    QSpinBox *m_first;
    QSpinBox *m_final;
    QSpinBox *m_plenary;
};

} // namespace Tallerista
