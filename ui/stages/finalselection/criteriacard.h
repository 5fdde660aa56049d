// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/base/result.h"
#include "core/domain/feasibility.h"

#include <QFrame>
#include <QList>

class QComboBox;

namespace Tallerista {

class FormField;
class SavingField;
class TextLabel;
class Theme;

/// What there is to ask of an idea, with an answer for each criterion, and who judged. It changes no
/// verdict. Esc leaves it.
class CriteriaCard : public QFrame
{
    Q_OBJECT

public:
    /// Writes who judged, and returns what is held now.
    using WriteJudge = std::function<Result<QString>(const QString &typed)>;

    /// \a theme and \a phrases must outlive the card.
    CriteriaCard(const Theme &theme,
                 const Phrases &phrases,
                 const WriteJudge &write,
                 QWidget *parent = nullptr);

    void show(const FeasibilityFields &found);
    void setReadOnly(bool on);
    void enter();

signals:
    void answered(FeasibilityCriterion criterion, std::optional<CriterionAnswer> answer);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *makeAnswers(FeasibilityCriterion criterion);
    void layOut();

    const Theme &m_theme;
    const Phrases &m_phrases;
    QList<QComboBox *> m_answers; ///< by FeasibilityCriterion
    TextLabel *m_question;        ///< that has the keyboard, in full
    TextLabel *m_hint;
    SavingField *m_judge;
    FormField *m_judgeField;
};

} // namespace Tallerista
