// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/question.h"

#include <QWidget>

class QToolButton;

namespace Tallerista {

class ElidedLabel;
class Theme;

/// The guiding question to which ideas answer now, at hand to be read out. It follows the agenda until
/// somebody chooses another, and follows it again with its next question.
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit QuestionBar(const Theme &theme, QWidget *parent = nullptr);

    /// All of them, in their order; the bar is hidden without any.
    void setQuestions(const QList<Question> &questions);
    /// The one of the agenda now.
    void follow(const std::optional<Id<Question>> &question);
    std::optional<Id<Question>> current() const;
    /// The one \a places further on, after the last the first.
    void step(int places);

signals:
    void changed();

private:
    void show();

    const Theme &m_theme;
    QList<Question> m_questions;
    std::optional<Id<Question>> m_followed;
    std::optional<Id<Question>> m_chosen;
    ElidedLabel *m_text;
};

} // namespace Tallerista
