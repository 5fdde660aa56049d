// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/sheets/sheetbinder.h"

namespace Tallerista {

/// A sheet as it is asked for at the table, on paper and here: seven questions.
class SevenQuestions : public QWidget
{
    Q_OBJECT

public:
    SevenQuestions(const PageContext &context,
                   const Id<SmartSheet> &sheet,
                   const QString &code,
                   QWidget *parent = nullptr);

    /// Shows what the document holds, except where somebody is typing.
    void follow(const SheetRecord &record) { m_binder->follow(record); }
    /// Puts the keyboard where \a lack is mended, or says that it is asked for elsewhere.
    bool enter(const SheetLack &lack);
    /// Puts the keyboard into the first question.
    void enter();

private:
    QWidget *askPartners();
    QWidget *askIndicator();
    QWidget *askVerification();
    QWidget *askSteps();
    SheetBinder::Source indicatorText(QString IndicatorFields::*text);

    SheetBinder *m_binder;
};

} // namespace Tallerista
