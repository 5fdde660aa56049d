// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QVBoxLayout;
class QWidget;

namespace Tallerista {

class Theme;

/// Lays fields out line by line, those of a line side by side in proportion.
class PartLayout
{
public:
    struct Field
    {
        QWidget *field;
        int stretch = 1;
    };

    PartLayout();

    void addLine(const QList<Field> &fields);
    void addWidget(QWidget *widget) { addLine({{widget}}); }
    /// A title over what follows, with a line that says what is asked for.
    void addTitle(const Theme &theme, const QString &title, const QString &hint = {});
    QWidget *part() const { return m_part; }

private:
    QWidget *m_part;
    QVBoxLayout *m_lines;
};

} // namespace Tallerista
