// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/sheets/sheetbinder.h"

class QCheckBox;

namespace Tallerista {

class Notice;
class SavingArea;

/// A value of open government: whether the action serves it, and why.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    /// \a binder must outlive the field.
    ValueField(SheetBinder &binder,
               const QString &name,
               const SheetBinder::Words &words,
               std::optional<QString> SmartSheetFields::*value);

    /// Where the why is typed; open to it only once the value is marked.
    QWidget *reason() const;

private:
    Result<QString> writeReason(const QString &typed);
    void mark(bool on);
    void follow(const std::optional<QString> &held);

    SheetBinder &m_binder;
    std::optional<QString> SmartSheetFields::*m_value;
    QCheckBox *m_mark;
    SavingArea *m_reason;
    Notice *m_notice;
};

} // namespace Tallerista
