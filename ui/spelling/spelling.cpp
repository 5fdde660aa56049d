// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spelling.h"

#include "core/actions/glossaryactions.h"
#include "ui/base/settings.h"
#include "ui/spelling/markedarea.h"
#include "ui/spelling/markedline.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>
#include <QEvent>

namespace Tallerista {

Spelling::Spelling(const Parts &parts, const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_check(folders)
{
    QAction *marking = parts.actions.action(ActionId::CheckSpelling);
    const bool isThere = m_check.isThere();
    marking->setVisible(isThere);
    marking->setChecked(parts.settings.spelling());
    m_check.setOn(isThere && parts.settings.spelling());
    connect(marking, &QAction::triggered, this, [this](bool on) {
        m_parts.settings.setSpelling(on);
        m_check.setOn(on);
    });
    if (isThere)
        qApp->installEventFilter(this);
}

Spelling::~Spelling()
{
    qDeleteAll(m_fields);
}

QList<KeyHelp> Spelling::keys() const
{
    if (!m_parts.actions.action(ActionId::CheckSpelling)->isChecked())
        return {};
    return {{MarkedField::correctingKey().toString(QKeySequence::NativeText),
             tr("In a text: go to the next marked word and correct it")}};
}

bool Spelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        attend(watched);
    return QObject::eventFilter(watched, event);
}

void Spelling::attend(QObject *widget)
{
    MarkedField *marked = nullptr;
    if (auto *line = qobject_cast<UndoTextField *>(widget); line && line->holdsProse())
        marked = new MarkedLine(*line, m_check, m_parts.theme);
    else if (auto *area = qobject_cast<UndoTextArea *>(widget); area && area->holdsProse())
        marked = new MarkedArea(*area, m_check, m_parts.theme);
    if (!marked)
        return;
    connect(marked, &MarkedField::glossaryRequested, this, &Spelling::addToGlossary);
    connect(marked, &MarkedField::nothingToOffer, this, [this] {
        m_parts.toast.show(tr("There is no marked word in this field."));
    });
    m_fields.removeAll(nullptr);
    m_fields.append(marked);
    marked->mark();
}

void Spelling::addToGlossary(const QString &word)
{
    QPointer<WorkshopDocument> document = m_check.document();
    if (!document)
        return;
    if (const auto added = addGlossaryEntry(*document, word, {}); !added)
        return m_parts.toast.show(added.error().message);
    const auto undo = [document, step = document->lastSequence(), &toast = m_parts.toast] {
        if (!document)
            return;
        if (const auto undone = document->undoStep(step); !undone)
            toast.show(undone.error().message);
    };
    m_parts.toast.show(tr("“%1” is in the glossary now. What it stands for can be written in "
                          "Preparation.")
                           .arg(word),
                       tr("Undo"),
                       undo);
}

} // namespace Tallerista
