// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/phrases.h"
#include "core/domain/participant.h"
#include "ui/base/overlay.h"

#include <QPointer>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Tallerista {

class Dialogs;
class FoldedCompleter;
class Privacy;
class TextLabel;
class WorkshopDocument;
struct ToldFate;

/// «¿Qué pasó con mi idea?»: a badge, a name or the code of an idea, and below it what became of each of
/// that person's ideas, or of that one, in sentences that can be read out or copied.
class FateFinder : public Overlay
{
    Q_OBJECT

public:
    /// All must outlive the finder, which tells nothing while \a privacy is on.
    FateFinder(const Theme &theme, const Privacy &privacy, Dialogs &dialogs, QWidget *window);

    /// \a document must stay open while the panel is.
    void open(const WorkshopDocument &document, const QString &language);

    QSize sizeHint() const override;

private:
    void find();
    void tellOf(const Participant &person);
    void tellOfCode(const QString &typed, qsizetype people);
    static QString lineOf(const ToldFate &fate);
    void copy();
    /// A page for each of \a people, or for everybody who had an idea.
    void print(const QList<Id<Participant>> &people);
    void printAll();

    const Privacy &m_privacy;
    Dialogs &m_dialogs;
    QPointer<const WorkshopDocument> m_document;
    QString m_language;
    QString m_told;
    std::optional<Id<Participant>> m_person; ///< who is found
    TextLabel *m_title;
    QLineEdit *m_who;
    FoldedCompleter *m_people;
    QListWidget *m_list;
    TextLabel *m_done;
    QPushButton *m_printAll;
    QPushButton *m_print;
    QPushButton *m_copy;
};

} // namespace Tallerista
