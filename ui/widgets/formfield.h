// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Tallerista {

class Notice;
class TextLabel;
class Theme;

/// An editor with its name above it and, when its value cannot be taken, one sentence below it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a editor and names it for screen readers. \a theme must outlive the field.
    FormField(const Theme &theme, const QString &name, QWidget *editor, QWidget *parent = nullptr);

    /// A few words behind the name: what the value means.
    void setHint(const QString &hint);
    void showProblem(const QString &sentence);
    void clearProblem();
    /// The sentence shown, empty for none.
    QString problem() const;

private:
    TextLabel *m_hint;
    Notice *m_notice;
};

} // namespace Tallerista
