// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyCombination>
#include <QWidget>

class QPushButton;

namespace Tallerista {

class ElidedLabel;
class TextLabel;
class Theme;

/// Which sheet is shown, and the way between its questions and the whole of it.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    static constexpr QKeyCombination Keys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

    /// \a theme must outlive the head.
    explicit SheetHead(const Theme &theme, QWidget *parent = nullptr);

    void setSheet(const QString &code, const QString &name);
    /// Whether the whole sheet is shown.
    void setFull(bool full);

signals:
    /// The other view is asked for.
    void turned();

private:
    TextLabel *m_code;
    ElidedLabel *m_name;
    QPushButton *m_turn;
};

} // namespace Tallerista
