// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

#include <QHash>

namespace Tallerista {

class RowsEditor;
class SavingArea;

/// What people write themselves into the document: presentation, findings, conclusions, thanks, and
/// what comes next, who does it and by when.
class DocumentTexts : public QWidget
{
    Q_OBJECT

public:
    DocumentTexts(const PageContext &context, QWidget *parent);

    void enter();

private:
    QWidget *makeText(const QString &part, const QString &title, const QString &hint);
    QWidget *makeNextSteps();
    void reload();
    QDate today() const;

    PageContext m_context;
    QHash<QString, SavingArea *> m_texts; ///< by part
    RowsEditor *m_next = nullptr;
};

} // namespace Tallerista
