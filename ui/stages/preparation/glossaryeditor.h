// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/glossaryentry.h"
#include "ui/widgets/rowseditor.h"

namespace Tallerista {

class WorkshopDocument;

/// The acronyms and words of a workshop, by acronym.
class GlossaryEditor : public RowsEditor
{
    Q_OBJECT

public:
    /// Both must outlive the editor.
    GlossaryEditor(WorkshopDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what the document holds.
    void follow(const QList<GlossaryEntry> &entries);
};

} // namespace Tallerista
