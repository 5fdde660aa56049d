// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenaryresult.h"

#include "core/actions/plenaryclosing.h"
#include "core/rules/ranking/ranking.h"
#include "ui/base/announce.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/idealist.h"
#include "ui/stages/plenary/plenarydelegate.h"
#include "ui/stages/plenary/plenarymodel.h"
#include "ui/stages/resulttools.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tiebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

PlenaryResult::PlenaryResult(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_line(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Primary, QFont::DemiBold}, {}, this))
    , m_audit(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_tie(new TieBox(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_model(new PlenaryModel(this))
    , m_list(makeIdeaList(m_model, new PlenaryDelegate(context.theme, this), this))
    , m_tools(new ResultTools(context, phrases, this))
    , m_reopen(new QPushButton(tr("Count again"), this))
{
    m_line->setObjectName(u"plenarySentence"_s);
    m_line->setWordWrap(true);
    m_audit->setObjectName(u"plenaryAuditTold"_s);
    m_audit->setWordWrap(true);
    m_tie->setObjectName(u"plenaryTie"_s);
    m_tie->setRemedies({TieBox::Remedy::All});
    m_notice->setObjectName(u"plenaryResultNotice"_s);
    m_list->setObjectName(u"plenaryResult"_s);
    m_list->setAccessibleName(tr("Result of the plenary"));
    m_reopen->setObjectName(u"reopenPlenary"_s);
    layOut();
    addListKey(m_list, tr("Mark or unmark"), Qt::Key_Space, this, &PlenaryResult::toggleCurrent);
    m_tools->addKeysTo(this);
    connect(m_model, &PlenaryModel::marksChanged, this, &PlenaryResult::showTie);
    connect(m_tie, &TieBox::remedyRequested, this, &PlenaryResult::admitAll);
    connect(m_tie, &TieBox::chooseRequested, this, &PlenaryResult::choose);
    connect(m_reopen, &QPushButton::clicked, this, &PlenaryResult::reopen);
}

void PlenaryResult::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_line);
    layout->addWidget(m_audit);
    layout->addWidget(m_tie);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tools);
    foot->addStretch();
    foot->addWidget(m_reopen);
    layout->addLayout(foot);
}

void PlenaryResult::show(const PlenaryRecord &plenary,
                         const QList<PlenaryLine> &lines,
                         const PlenaryAudit &audit)
{
    m_plenary = plenary;
    m_audit->setText((QStringList{auditSentence(m_phrases, audit)}
                      + minoritySentences(m_phrases, audit, plenary.actions))
                         .join(u' ')
                         .trimmed());
    m_audit->setVisible(!m_context.privacy.isOn() && !m_audit->text().isEmpty());
    tellTools();
    m_model->setLines(lines);
    m_line->setText(sentence());
    m_line->setVisible(!isTied() && !m_line->text().isEmpty()); // the tie has its own words
    showTie();
}

/// What was counted, where anything was.
void PlenaryResult::tellTools()
{
    const PlenaryEnd end = plenaryOutcome(*m_plenary).end;
    if (end == PlenaryEnd::Everyone || end == PlenaryEnd::Skipped)
        return m_tools->setCounted({});
    const Ranking::Input votes = plenaryInput(*m_plenary);
    m_tools->setCounted(
        {tr("Plenary"),
         m_plenary->vote->method,
         votes,
         Ranking::compute(votes),
         [actions = m_plenary->actions](Ranking::Item item) {
             return u"%1 %2"_s.arg(actions.at(item).number).arg(actions.at(item).action->wording);
         }});
}

/// How a mere count ended is told in hands, which the room need not see.
QString PlenaryResult::sentence() const
{
    const bool tellsHands = plenaryOutcome(*m_plenary).end == PlenaryEnd::Count;
    return tellsHands && m_context.privacy.isOn() ? QString()
                                                  : plenarySentence(m_phrases, *m_plenary);
}

void PlenaryResult::arrive()
{
    const auto &lines = m_model->rows();
    const auto first = std::find_if(lines.begin(), lines.end(), [](const PlenaryLine &line) {
        return line.canBeMarked; // it ties
    });
    const int row = first == lines.end() ? 0 : int(first - lines.begin());
    m_list->setCurrentIndex(m_model->index(row, 0));
    layout()->activate(); // the list has its size now
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    announce(this, m_line->text());
}

bool PlenaryResult::isTied() const
{
    return m_plenary && plenaryOutcome(*m_plenary).end == PlenaryEnd::TieOpen;
}

void PlenaryResult::showTie()
{
    if (!isTied())
        return m_tie->dismiss();
    const PlenaryOutcome outcome = plenaryOutcome(*m_plenary);
    m_tie->show(tieSentence(m_phrases, outcome),
                {.entered = outcome.count(PlenaryPlace::In),
                 .tied = outcome.tiedByVotes(),
                 .places = outcome.seatsLeft,
                 .marked = int(m_model->marked().size()),
                 .allMayEnter = false}); // the number of actions is the room's: see the settings
}

void PlenaryResult::goOn()
{
    if (isTied())
        m_tie->enter();
}

void PlenaryResult::enter()
{
    if (isTied())
        m_tie->enter();
    else
        m_list->setFocus();
}

void PlenaryResult::toggleCurrent()
{
    m_model->toggle(m_list->currentIndex());
}

void PlenaryResult::admitAll()
{
    QList<PlenaryLine> tied;
    std::copy_if(m_model->rows().begin(),
                 m_model->rows().end(),
                 std::back_inserter(tied),
                 [](const PlenaryLine &line) { return line.place == PlenaryPlace::Tied; });
    if (isTied() && decide(tied, m_tie->reason()))
        m_list->setFocus();
}

void PlenaryResult::choose()
{
    if (isTied() && decide(m_model->marked(), m_tie->reason()))
        m_list->setFocus();
}

bool PlenaryResult::decide(const QList<PlenaryLine> &chosen, const QString &reason)
{
    QList<Id<Consolidation>> ids;
    for (const PlenaryLine &line : chosen)
        ids.append(line.action);
    return say(closePlenary(m_context.document, ids, PlenaryBy::Count, reason));
}

void PlenaryResult::reopen()
{
    say(reopenPlenary(m_context.document));
}

bool PlenaryResult::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista
