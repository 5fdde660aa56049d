// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/widgets/undotextarea.h"

#include <functional>

namespace Tallerista {

/// The sibling of SavingField for a text of several lines. It keeps Page Up and Page Down.
class SavingArea : public UndoTextArea
{
    Q_OBJECT

public:
    /// Writes what was typed and returns what is held now, cleaned.
    using Write = std::function<Result<QString>(const QString &typed)>;

    SavingArea(Enter enter, Write write, QWidget *parent = nullptr);

    /// Shows \a held, unless somebody is typing here.
    void follow(const QString &held);

signals:
    void saved();
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    void save(const QString &typed);

    Write m_write;
};

} // namespace Tallerista
