// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/base/overlay.h"

#include <QPointer>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Tallerista {

class FoldedCompleter;
class Privacy;
class TextLabel;
class WorkshopDocument;

/// «¿Qué pasó con mi idea?»: a badge or a name, and below it what became of each of that person's
/// ideas, in sentences that can be read out or copied.
class FateFinder : public Overlay
{
    Q_OBJECT

public:
    /// Both must outlive the finder, which tells nothing while \a privacy is on.
    FateFinder(const Theme &theme, const Privacy &privacy, QWidget *window);

    /// \a document must stay open while the panel is.
    void open(const WorkshopDocument &document, const QString &language);

    QSize sizeHint() const override;

private:
    void find();
    void copy();

    const Privacy &m_privacy;
    QPointer<const WorkshopDocument> m_document;
    QString m_language;
    QString m_told;
    TextLabel *m_title;
    QLineEdit *m_who;
    FoldedCompleter *m_people;
    QListWidget *m_list;
    QPushButton *m_copy;
};

} // namespace Tallerista
