// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/verdicteditor.h"

#include "core/actions/judgingactions.h"
#include "core/domain/terms.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/finalselection/criteriacard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Whether the condition is what is written below the list; a reason that stands alone goes on there.
bool writesCondition(const FeasibilityFields &found)
{
    return found.verdict == Verdict::WithConditions
           && (found.reason.isEmpty() || !found.condition.isEmpty());
}

} // namespace

VerdictEditor::VerdictEditor(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_keys(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_reason(new SavingField(
          context.theme, [this](const QString &typed) { return writeReason(typed); }, this))
    , m_reasonField(new FormField(context.theme, tr("Reason or condition"), m_reason, this))
    , m_card(new CriteriaCard(
          context.theme, phrases, [this](const QString &typed) { return writeWho(typed); }, this))
{
    m_keys->setObjectName(u"verdictKeys"_s);
    m_keys->setWordWrap(true);
    m_reason->setObjectName(u"verdictReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setLimits(FeasibilityFields::MaxTextLength, FeasibilityFields::MaxTextLength);
    m_card->setObjectName(u"criteriaCard"_s);
    layOut();
    connect(m_reason, &SavingField::refused, m_reasonField, &FormField::showProblem);
    connect(m_reason, &SavingField::saved, m_reasonField, &FormField::clearProblem);
    connect(m_reason, &UndoTextField::submitted, this, &VerdictEditor::left);
    connect(m_card, &CriteriaCard::left, this, &VerdictEditor::left);
    connect(m_card,
            &CriteriaCard::answered,
            this,
            [this](FeasibilityCriterion criterion, std::optional<CriterionAnswer> answer) {
                if (m_idea)
                    say(answerCriterion(m_context.document, *m_idea, criterion, answer));
            });
}

void VerdictEditor::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_keys);
    layout->addWidget(m_reasonField);
    layout->addWidget(m_card);
}

void VerdictEditor::show(const std::optional<Id<Idea>> &idea, bool isPrivate, bool isOver)
{
    m_idea = idea;
    m_private = isPrivate;
    m_over = isOver;
    const auto found = held();
    m_found = found && *found ? std::optional((*found)->fields()) : std::nullopt;
    const bool due = isDue();
    showKeys(due);
    m_reasonField->setVisible(due || isPrivate);
    m_reason->setReadOnly(isOver);
    if (due)
        showReason();
    m_card->setVisible(m_more && !isPrivate && idea);
    if (idea && !isPrivate) {
        m_card->show(m_found.value_or(FeasibilityFields(*idea)));
        m_card->setReadOnly(isOver);
    }
}

/// Which keys are on offer, or a field for the reason, would tell the verdict.
void VerdictEditor::showKeys(bool isDue)
{
    const QString verdicts =
        tr("F feasible  ·  C with conditions  ·  N not feasible  ·  Space takes it to a sheet  ·  "
           "M more");
    m_keys->setText(m_over      ? tr("The evaluation is over.")
                    : m_private ? verdicts + u"  ·  "_s + reasonKeys()
                    : isDue     ? reasonKeys() + u"  ·  "_s + tr("M more")
                                : verdicts);
}

void VerdictEditor::showReason()
{
    const QString written = m_private                   ? QString()
                            : writesCondition(*m_found) ? m_found->condition
                                                        : m_found->reason;
    m_reasonField->setHint(m_private ? QString()
                           : m_found->verdict == Verdict::WithConditions
                               ? tr("under which condition it is feasible")
                               : tr("why it is not feasible"));
    if (m_reason->property(DraftKeeper::Subject).toByteArray() != m_idea->toBytes()) {
        m_reason->setProperty(DraftKeeper::Subject, m_idea->toBytes());
        m_reason->setCommitted(written);
    }
    m_reason->follow(written);
}

QString VerdictEditor::reasonKeys() const
{
    QStringList reasons;
    for (int number = 1; number <= FeasibilityFields::OtherReason; ++number)
        reasons << u"%1 %2"_s.arg(number).arg(reasonName(m_phrases, number));
    return reasons.join(u"  ·  "_s);
}

Result<std::optional<Feasibility>> VerdictEditor::held() const
{
    return m_idea ? m_context.document.stores().feasibilities.of(*m_idea)
                  : Result<std::optional<Feasibility>>(std::nullopt);
}

bool VerdictEditor::isDue() const
{
    return m_found
           && (m_found->verdict == Verdict::WithConditions
               || m_found->verdict == Verdict::NotFeasible);
}

bool VerdictEditor::judge(Verdict verdict)
{
    return m_idea && say(judgeIdea(m_context.document, *m_idea, verdict));
}

void VerdictEditor::giveReason(int number)
{
    if (!m_idea || !isDue())
        return;
    const FeasibilityFields before = *m_found;
    const bool given =
        say(judgeIdea(m_context.document, *m_idea, before.verdict, number, before.reason));
    if (given && number == FeasibilityFields::OtherReason)
        m_reason->setFocus();
}

Result<QString> VerdictEditor::writeReason(const QString &typed)
{
    const auto found = held();
    if (!found)
        return found.error();
    if (!*found)
        return QString();
    const FeasibilityFields before = (*found)->fields();
    const bool isCondition = writesCondition(before);
    const auto written =
        isCondition
            ? writeCondition(m_context.document, before.idea, typed)
            : judgeIdea(
                m_context.document, before.idea, before.verdict, before.reasonNumber, typed);
    if (!written)
        return written.error();
    if (m_private)
        return QString();
    return isCondition ? (*written)->condition : (*written)->reason;
}

Result<QString> VerdictEditor::writeWho(const QString &typed)
{
    if (!m_idea)
        return QString();
    const auto written = writeJudge(m_context.document, *m_idea, typed);
    return written ? Result<QString>((*written)->judgedBy) : written.error();
}

void VerdictEditor::enter()
{
    if (m_reasonField->isVisibleTo(this))
        m_reason->setFocus();
}

void VerdictEditor::toggleCard()
{
    m_more = !m_more;
    show(m_idea, m_private, m_over);
    emit cardTurned();
    if (m_card->isVisibleTo(this))
        m_card->enter();
    else
        emit left();
}

void VerdictEditor::forget()
{
    m_reason->setCommitted({});
    m_reason->setProperty(DraftKeeper::Subject, {});
}

bool VerdictEditor::say(const Result<Feasibility> &outcome)
{
    emit said(outcome ? QString() : outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista
