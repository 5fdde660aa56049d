// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/questionbar.h"

#include "ui/base/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

QuestionBar::QuestionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new ElidedLabel(this))
{
    m_text->setObjectName(u"questionNow"_s);
    m_text->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    const auto add = [&](const QString &icon, const QString &name, int places) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::NoFocus); // Alt+Q and Alt+Shift+Q do it
        const auto dress = [this, button, icon] {
            button->setIcon(m_theme.icon(icon));
        };
        dress();
        connect(&m_theme, &Theme::changed, button, dress);
        connect(button, &QToolButton::clicked, this, [this, places] { step(places); });
        layout->addWidget(button);
    };
    add(u"go-previous"_s, tr("Previous question (Alt+Shift+Q)"), -1);
    add(u"go-next"_s, tr("Next question (Alt+Q)"), 1);
    hide();
}

void QuestionBar::setQuestions(const QList<Question> &questions)
{
    m_questions = questions;
    show();
}

void QuestionBar::follow(const std::optional<Id<Question>> &question)
{
    if (m_followed == question)
        return;
    m_followed = question;
    m_chosen.reset();
    show();
}

std::optional<Id<Question>> QuestionBar::current() const
{
    const auto wanted = m_chosen ? m_chosen : m_followed;
    const bool isThere =
        std::any_of(m_questions.begin(), m_questions.end(), [&](const Question &question) {
            return question.id() == wanted;
        });
    return isThere ? wanted : std::nullopt;
}

void QuestionBar::step(int places)
{
    if (m_questions.isEmpty())
        return;
    const auto count = m_questions.size();
    qsizetype at = places > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (m_questions.at(i).id() == current())
            at = i;
    }
    m_chosen = m_questions.at((at + places + count) % count).id();
    show();
}

void QuestionBar::show()
{
    QString text = tr("No question: Alt+Q chooses one");
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        if (m_questions.at(i).id() == current())
            text = tr("Question %1 of %2: %3")
                       .arg(i + 1)
                       .arg(m_questions.size())
                       .arg(m_questions.at(i)->text);
    }
    m_text->setText(text);
    m_text->setToolTip(text);
    setVisible(!m_questions.isEmpty());
    emit changed();
}

} // namespace Tallerista
