// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/planbar.h"

#include "core/actions/preparationactions.h"
#include "core/base/hourtext.h"
#include "core/base/timeunits.h"
#include "core/rules/agenda/agendahours.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int PlanBarHourWidth = 72;
constexpr qint64 HalfMinuteMs = 30'000; ///< hours on show are rounded to the minute

Result<int> hourOf(const UndoTextField &field)
{
    if (const auto hour = hourTyped(field.text()))
        return *hour;
    return Error{PlanBar::tr("“%1” is not an hour. Write it as 9:30.").arg(field.text().trimmed())};
}

void refresh(UndoTextField *field, const QString &text)
{
    if (!field->hasUncommittedTyping())
        field->setCommitted(text);
}

QString endText(const WorkshopFields &workshop)
{
    return workshop.agendaEnd ? hourText(*workshop.agendaEnd) : QString();
}

} // namespace

PlanBar::PlanBar(const PageContext &context,
                 const Phrases &phrases,
                 Notice *notice,
                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_notice(notice)
    , m_start(new UndoTextField(context.theme, this))
    , m_end(new UndoTextField(context.theme, this))
    , m_sentence(new QLabel(this))
{
    m_start->setObjectName(u"agendaStart"_s);
    m_end->setObjectName(u"agendaEnd"_s);
    m_sentence->setObjectName(u"planSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_end->setPlaceholderText(tr("no limit"));
    auto *startLabel = new QLabel(tr("Starts at"), this);
    auto *endLabel = new QLabel(tr("Must end by"), this);
    m_start->setAccessibleName(startLabel->text());
    m_end->setAccessibleName(endLabel->text());
    for (auto *field : {m_start, m_end}) {
        field->setFixedWidth(context.theme.scaled(PlanBarHourWidth));
        field->setHoldsValue(true);
    }

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(startLabel);
    layout->addWidget(m_start);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(endLabel);
    layout->addWidget(m_end);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_sentence, 1);
    addFileButtons(layout);

    connectField(m_start, &PlanBar::commitStart);
    connectField(m_end, &PlanBar::commitEnd);
    connect(&context.theme, &Theme::changed, this, &PlanBar::dress);
}

void PlanBar::addFileButtons(QLayout *layout)
{
    auto *import = new QPushButton(tr("Import…"), this);
    auto *write = new QPushButton(tr("Export…"), this);
    import->setObjectName(u"importButton"_s);
    write->setObjectName(u"exportButton"_s);
    import->setToolTip(tr("Take the blocks from a list made in a spreadsheet"));
    write->setToolTip(tr("Write the blocks to a list for a spreadsheet"));
    for (auto *button : {import, write}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
        m_fileButtons.append(button);
    }
    connect(import, &QPushButton::clicked, this, &PlanBar::importAsked);
    connect(write, &QPushButton::clicked, this, &PlanBar::exportAsked);
}

void PlanBar::setNarrow(bool narrow)
{
    for (auto *button : std::as_const(m_fileButtons))
        button->setVisible(!narrow);
}

void PlanBar::connectField(UndoTextField *field, void (PlanBar::*commit)()) const
{
    connect(field, &UndoTextField::submitted, this, commit);
    connect(field, &UndoTextField::editingFinished, this, commit);
    connect(field, &UndoTextField::restored, m_notice, &Notice::clear);
}

void PlanBar::reload()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop)
        return m_notice->showProblem(workshop.error().message);
    refresh(m_start, hourText((*workshop)->agendaStart));
    refresh(m_end, endText(workshop->fields()));
}

void PlanBar::commitStart()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop || !m_start->hasUncommittedTyping())
        return;
    const auto hour = hourOf(*m_start);
    if (!hour)
        return refuse(m_start, hour.error());
    const WorkshopFields fields = startingAt(workshop->fields(), *hour);
    const bool endMoved = fields.agendaEnd != (*workshop)->agendaEnd;
    write(
        m_start,
        fields,
        endMoved
            ? tr("The agenda starts at %1 and must end by %2").arg(hourText(*hour), endText(fields))
            : tr("The agenda starts at %1").arg(hourText(*hour)));
}

void PlanBar::commitEnd()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop || !m_end->hasUncommittedTyping())
        return;
    WorkshopFields fields = workshop->fields();
    if (m_end->text().trimmed().isEmpty()) {
        fields.agendaEnd.reset();
        return write(m_end, fields, tr("The agenda has no limit"));
    }
    const auto hour = hourOf(*m_end);
    const auto ending = hour ? endingAt(fields, *hour) : Result<WorkshopFields>(hour.error());
    if (!ending)
        return refuse(m_end, ending.error());
    write(m_end, *ending, tr("The agenda must end by %1").arg(endText(*ending)));
}

/// A step of the workshop: Ctrl+Z on this page does not reach it, the toast does.
void PlanBar::write(UndoTextField *field, const WorkshopFields &fields, const QString &sentence)
{
    const qint64 before = m_context.document.lastSequence();
    if (const auto written = editWorkshop(m_context.document, fields); !written)
        return refuse(field, written.error());
    m_notice->clear();
    field->setCommitted(field == m_start ? hourText(fields.agendaStart) : endText(fields));
    if (m_context.document.lastSequence() != before)
        showUndoToast(m_context, sentence, m_notice);
}

void PlanBar::refuse(UndoTextField *field, const Error &why)
{
    field->markRefused();
    m_notice->showProblem(why.message);
}

void PlanBar::showPlan(const AgendaPlan &plan, const QTimeZone &zone)
{
    const bool speaksOfDay = m_said != m_planned;
    m_planned.fits = plan.overrunMs() == 0
                     && std::none_of(plan.blocks.cbegin(),
                                     plan.blocks.cend(),
                                     [](const PlannedBlock &block) { return block.overlapMs > 0; });
    m_planned.sentence = sentenceOf(plan, zone);
    if (!speaksOfDay)
        say(m_planned);
}

void PlanBar::showDay(const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    if (snapshot.state == AgendaState::NotStarted)
        return say(m_planned);
    if (m_context.privacy.isOn()) // how late it is, is not for the room
        return say({{}, true});
    say({sentenceOf(snapshot, zone), snapshot.marginMs.value_or(0) > -HalfMinuteMs});
}

void PlanBar::say(const Saying &saying)
{
    if (saying == m_said)
        return;
    m_said = saying;
    m_sentence->setText(saying.sentence);
    dress();
}

QString PlanBar::sentenceOf(const AgendaSnapshot &snapshot, const QTimeZone &zone) const
{
    if (snapshot.state == AgendaState::Done)
        return closingSentence(m_phrases, snapshot, zone) + u'.';
    const QString end = expectedText(snapshot.end, zone);
    if (!snapshot.marginMs)
        return tr("At this pace it closes at %1.").arg(end);
    const qint64 margin = *snapshot.marginMs;
    if (margin <= -HalfMinuteMs)
        return tr("At this pace it closes at %1, %2 too late.")
            .arg(end, durationWords(m_phrases, margin));
    if (margin < HalfMinuteMs)
        return tr("At this pace it closes at %1, just in time.").arg(end);
    return tr("At this pace it closes at %1, %2 to spare.")
        .arg(end, durationWords(m_phrases, margin));
}

QString PlanBar::sentenceOf(const AgendaPlan &plan, const QTimeZone &zone) const
{
    if (plan.blocks.isEmpty())
        return {};
    for (const PlannedBlock &block : plan.blocks) {
        if (block.overlapMs > 0)
            return tr("“%1” cannot start at %2: the blocks before it last until %3.")
                .arg(block.title,
                     clockText(block.start - block.overlapMs, zone),
                     clockText(block.start, zone));
    }
    const QString end = clockText(plan.end, zone);
    if (!plan.hardEnd)
        return tr("The blocks end at %1.").arg(end);
    if (plan.overrunMs() > 0)
        return tr("The blocks end at %1, %2 too late: shorten some or end later.")
            .arg(end, durationWords(m_phrases, plan.overrunMs()));
    if (plan.end == *plan.hardEnd)
        return tr("The blocks end at %1, just in time.").arg(end);
    return tr("The blocks end at %1, %2 to spare.")
        .arg(end, durationWords(m_phrases, *plan.hardEnd - plan.end));
}

void PlanBar::dress()
{
    QPalette own = palette();
    const auto &theme = m_context.theme;
    own.setColor(QPalette::WindowText, m_said.fits ? theme.secondaryInk() : theme.problem());
    m_sentence->setPalette(own);
    m_sentence->setFont(theme.font(TextSize::Body, m_said.fits ? QFont::Normal : QFont::DemiBold));
}

} // namespace Tallerista
