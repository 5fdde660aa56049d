// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/criteriacard.h"

#include "core/rules/selection/finalsentences.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int UnknownAnswer = -1; ///< what a box holds where nobody knows

} // namespace

CriteriaCard::CriteriaCard(const Theme &theme,
                           const Phrases &phrases,
                           const WriteJudge &write,
                           QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_question(new TextLabel(theme,
                               {TextSize::Secondary, TextLabel::Ink::Secondary},
                               criterionQuestion(phrases, FeasibilityCriterion::Legal),
                               this))
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_judge(new SavingField(theme, write, this))
    , m_judgeField(new FormField(theme, tr("Judged by"), m_judge, this))
{
    m_hint->setObjectName(u"outOfPlan"_s);
    m_hint->setWordWrap(true);
    m_judge->setObjectName(u"judgedBy"_s);
    m_judge->setLimits(FeasibilityFields::MaxJudgeLength, FeasibilityFields::MaxJudgeLength);
    m_judgeField->setHint(tr("an office or a group: it is proposed for the next idea"));
    layOut();
    connect(m_judge, &SavingField::refused, m_judgeField, &FormField::showProblem);
    connect(m_judge, &SavingField::saved, m_judgeField, &FormField::clearProblem);
    connect(m_judge, &UndoTextField::submitted, this, &CriteriaCard::left);
    hide();
}

void CriteriaCard::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    grid->setHorizontalSpacing(Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid / 2);
    constexpr int inAColumn = FeasibilityFields::Criteria / 2;
    for (int i = 0; i < FeasibilityFields::Criteria; ++i) {
        const auto criterion = FeasibilityCriterion(i);
        auto *name = new TextLabel(m_theme,
                                   {TextSize::Secondary, TextLabel::Ink::Normal},
                                   criterionName(m_phrases, criterion),
                                   this);
        m_answers.append(makeAnswers(criterion));
        const int column = i < inAColumn ? 0 : 2;
        grid->addWidget(name, i % inAColumn, column);
        grid->addWidget(m_answers.last(), i % inAColumn, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    grid->addWidget(m_question, inAColumn, 0, 1, 4);
    grid->addWidget(m_hint, inAColumn + 1, 0, 1, 4);
    grid->addWidget(m_judgeField, inAColumn + 2, 0, 1, 4);
}

/// Tells in full what is being answered.
bool CriteriaCard::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *box = qobject_cast<QComboBox *>(watched);
        box && event->type() == QEvent::FocusIn)
        m_question->setText(box->accessibleName());
    return QFrame::eventFilter(watched, event);
}

QComboBox *CriteriaCard::makeAnswers(FeasibilityCriterion criterion)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"criterion%1"_s.arg(int(criterion)));
    box->setAccessibleName(criterionQuestion(m_phrases, criterion));
    box->setToolTip(criterionQuestion(m_phrases, criterion));
    box->installEventFilter(this);
    box->addItem(criterionAnswerName(m_phrases, std::nullopt), UnknownAnswer);
    for (const auto answer :
         {CriterionAnswer::Yes, CriterionAnswer::WithConditions, CriterionAnswer::No})
        box->addItem(criterionAnswerName(m_phrases, answer), int(answer));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, criterion] {
        const int value = box->currentData().toInt();
        emit answered(criterion,
                      value == UnknownAnswer ? std::nullopt
                                             : std::optional(CriterionAnswer(value)));
    });
    return box;
}

void CriteriaCard::show(const FeasibilityFields &found)
{
    for (int i = 0; i < FeasibilityFields::Criteria; ++i) {
        const auto &answer = found.answer(FeasibilityCriterion(i));
        QComboBox *box = m_answers.at(i);
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(answer ? int(*answer) : UnknownAnswer));
    }
    m_hint->setText(outOfPlanSentence(m_phrases, found));
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (m_judge->property(DraftKeeper::Subject).toByteArray() != found.idea.toBytes()) {
        m_judge->setProperty(DraftKeeper::Subject, found.idea.toBytes());
        m_judge->setCommitted(found.judgedBy);
    }
    m_judge->follow(found.judgedBy);
}

void CriteriaCard::setReadOnly(bool on)
{
    for (QComboBox *box : std::as_const(m_answers))
        box->setDisabled(on);
    m_judge->setReadOnly(on);
}

void CriteriaCard::enter()
{
    if (m_answers.first()->isEnabled())
        m_answers.first()->setFocus();
    else
        m_judge->setFocus();
}

void CriteriaCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    QFrame::keyPressEvent(event);
}

void CriteriaCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

} // namespace Tallerista
