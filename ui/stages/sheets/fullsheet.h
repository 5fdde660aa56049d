// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/sheets/sheetbinder.h"

#include <array>

class QVBoxLayout;

namespace Tallerista {

class FoldingSection;

/// «Completar»: the whole sheet, a section for each letter and one for what belongs to none.
class FullSheet : public QWidget
{
    Q_OBJECT

public:
    FullSheet(const PageContext &context,
              const Phrases &phrases,
              const Id<SmartSheet> &sheet,
              const QString &code,
              QWidget *parent = nullptr);

    /// Shows what the document holds, except where somebody is typing, and what that lacks.
    void follow(const SheetRecord &record, const QList<SheetLack> &lacks);
    /// Puts the keyboard where \a lack is mended.
    void enter(const SheetLack &lack);
    /// Puts the keyboard on the first section that lacks something.
    void enter();
    /// Folds the sections that lack nothing, except where the keyboard is.
    void foldComplete();

private:
    FoldingSection *addSection(const QString &title, const QString &name, QWidget *body);
    void describe(SmartLetter letter, const QList<SheetLack> &lacks);

    const Phrases &m_phrases;
    SheetBinder *m_binder;
    QVBoxLayout *m_sections;
    std::array<FoldingSection *, SmartLetters> m_letters;
    FoldingSection *m_other;
};

} // namespace Tallerista
