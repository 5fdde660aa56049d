// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/fullsheet.h"

#include "ui/base/theme.h"
#include "ui/stages/sheets/fullsheetparts.h"
#include "ui/widgets/foldingsection.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QWidget *makePart(SheetBinder &binder, SmartLetter letter)
{
    switch (letter) {
    case SmartLetter::Specific:
        return makeSpecificPart(binder);
    case SmartLetter::Measurable:
        return makeMeasurablePart(binder);
    case SmartLetter::Assignable:
        return makeAssignablePart(binder);
    case SmartLetter::Relevant:
        return makeRelevantPart(binder);
    case SmartLetter::TimeBound:
        return makeTimeBoundPart(binder);
    }
    Q_UNREACHABLE();
}

} // namespace

FullSheet::FullSheet(const PageContext &context,
                     const Phrases &phrases,
                     const Id<SmartSheet> &sheet,
                     const QString &code,
                     QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
    , m_binder(new SheetBinder(context, sheet, code, this))
    , m_sections(new QVBoxLayout(this))
{
    m_sections->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    m_sections->setSpacing(Theme::Grid);
    for (int i = 0; i < SmartLetters; ++i) {
        const auto letter = SmartLetter(i);
        m_letters.at(size_t(i)) =
            addSection(u"%1 · %2"_s.arg(letterSign(letter), letterName(phrases, letter)),
                       u"section"_s + letterSign(letter),
                       makePart(*m_binder, letter));
    }
    m_other = addSection(tr("What else"), u"sectionOther"_s, makeOtherPart(*m_binder));
    m_sections->addStretch();
}

void FullSheet::follow(const SheetRecord &record, const QList<SheetLack> &lacks)
{
    m_binder->follow(record);
    for (int letter = 0; letter < SmartLetters; ++letter)
        describe(SmartLetter(letter), lacks);
    const int open = int(record.tasks.size());
    m_other->setState(true, open > 0 ? tr("%n open point(s)", nullptr, open) : QString());
}

void FullSheet::enter(const SheetLack &lack)
{
    m_letters.at(size_t(letterOf(lack.field)))->setFolded(false);
    m_binder->enter(lack);
}

void FullSheet::enter()
{
    for (auto *section : m_letters) {
        if (!section->isComplete())
            return section->enter();
    }
    m_letters.front()->enter();
}

void FullSheet::foldComplete()
{
    for (auto *section : m_letters)
        section->setFolded(section->isComplete() && !section->isAncestorOf(focusWidget()));
    m_other->setFolded(!m_other->isAncestorOf(focusWidget()));
}

FoldingSection *FullSheet::addSection(const QString &title, const QString &name, QWidget *body)
{
    auto *section = new FoldingSection(m_binder->theme(), title, this);
    section->setObjectName(m_binder->objectName(name));
    section->setBody(body);
    m_sections->addWidget(section);
    return section;
}

void FullSheet::describe(SmartLetter letter, const QList<SheetLack> &lacks)
{
    const auto workshop = m_binder->document().stores().workshop.get();
    QStringList sentences;
    for (const SheetLack &lack : lacks) {
        if (workshop && letterOf(lack.field) == letter)
            sentences.append(sheetLackSentence(m_phrases, lack, workshop->fields()));
    }
    m_letters.at(size_t(letter))
        ->setState(sentences.isEmpty(),
                   sentences.isEmpty() ? tr("Nothing is missing") : sentences.join(u" · "_s));
}

} // namespace Tallerista
