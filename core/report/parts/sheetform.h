// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/parts/parts.h"

namespace Tallerista::Parts {

/// A SMART sheet on paper. The seven questions are the labels where they fit. What a sheet has to say
/// stands there even while it is empty; the rest only where somebody wrote it.
class SheetForm
{
public:
    SheetForm(const Source &source, const SheetRecord &record);

    Paper::Form form() const;

private:
    Paper::FormSection head() const;
    Paper::FormSection specific() const;
    Paper::FormSection measurable() const;
    Paper::FormSection assignable() const;
    Paper::FormSection relevant() const;
    Paper::FormSection timeBound() const;
    Paper::FormSection further() const;

    QString origin() const;
    QString people() const;
    QString verification() const;
    QString contact() const;
    QString partners() const;
    QString answer() const;
    QString feasibility() const;
    QString cost() const;

    Paper::SmallTable indicators() const;
    QString risks() const;
    Paper::SmallTable milestones() const;
    Paper::SmallTable tasks() const;

    static void
    addOptional(Paper::FormSection &section, const QString &label, const QString &value);

    const Source &m_source;
    const SheetRecord &m_record;
    const SmartSheetFields &m_sheet;
};

} // namespace Tallerista::Parts
