// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QLabel>

namespace Tallerista {

/// A plain text in a size and an ink of the theme, which it follows.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink {
        Normal,
        Secondary,
        Primary,
        Good,
        Notice,
    };

    struct Look
    {
        TextSize size = TextSize::Body;
        Ink ink = Ink::Normal;
        QFont::Weight weight = QFont::Normal;
    };

    /// \a theme must outlive the label.
    TextLabel(const Theme &theme, const Look &look, const QString &text, QWidget *parent = nullptr);

    void setInk(Ink ink);

private:
    void dress();

    const Theme &m_theme;
    Look m_look;
};

} // namespace Tallerista
