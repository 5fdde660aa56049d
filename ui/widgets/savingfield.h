// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/widgets/undotextfield.h"

#include <functional>

namespace Tallerista {

/// A line that writes itself on Enter and when the focus leaves. What cannot be written stays as it
/// was typed.
class SavingField : public UndoTextField
{
    Q_OBJECT

public:
    /// Writes what was typed and returns what is held now, cleaned.
    using Write = std::function<Result<QString>(const QString &typed)>;

    /// \a theme must outlive the field.
    SavingField(const Theme &theme, Write write, QWidget *parent = nullptr);

    /// Shows \a held, unless somebody is typing here.
    void follow(const QString &held);

signals:
    void saved();
    void refused(const QString &sentence);

private:
    void save();

    Write m_write;
};

} // namespace Tallerista
