// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideacapture.h"

#include "core/actions/ideaactions.h"
#include "core/base/text.h"
#include "core/rules/ideaentry.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/stages/seensentence.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaCapture::IdeaCapture(const PageContext &context,
                         const Mesa &mesa,
                         const IdeaModel &model,
                         Notice *notice,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_model(model)
    , m_notice(notice)
    , m_field(new CaptureField(context.theme, model.names(), this))
    , m_meaning(new ElidedLabel(this))
{
    m_field->setObjectName(u"captureField%1"_s.arg(mesa->number));
    m_field->setAccessibleName(tr("New idea of %1").arg(mesa->title()));
    m_field->setMinimumHeight(context.theme.scaled(Theme::PrimaryHeight));
    m_field->setLimits(IdeaFields::ReadableLength, IdeaFields::MaxTextLength);
    if (const auto allowed = context.document.mayWrite(Scope::of(mesa.id())); !allowed)
        m_whyNot = tr("The other computer has this table: here it can only be looked at.");
    m_field->setEnabled(m_whyNot.isEmpty());
    m_field->setAccessibleDescription(m_whyNot);
    if (m_whyNot.isEmpty())
        m_field->setPlaceholderText(tr("Type the idea and press Enter"));
    m_meaning->setObjectName(u"ideaMeaning%1"_s.arg(mesa->number));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setFont(context.theme.font(TextSize::Secondary));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_meaning);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_field, &CaptureField::submitted, this, &IdeaCapture::submit);
    connect(m_field, &QLineEdit::textChanged, this, &IdeaCapture::explain);
    connect(m_field, &QLineEdit::textChanged, this, &IdeaCapture::followTyping);
    connect(m_field, &CaptureField::givenUp, notice, &Notice::clear);
    connect(&context.theme, &Theme::changed, this, &IdeaCapture::dress);
    connect(&context.privacy, &Privacy::changed, this, &IdeaCapture::explain);
    connect(&context.privacy, &Privacy::changed, notice, &Notice::clear); // it may name people
    connect(&context.privacy, &Privacy::changed, m_field, &CaptureField::hidePeople);
    m_field->hidePeople(context.privacy.isOn());
    explain();
    dress();
}

void IdeaCapture::setSpeaker(const std::optional<Id<Participant>> &speaker)
{
    m_speaker = speaker;
    explain();
}

Result<IdeaDraft> IdeaCapture::spoken() const
{
    auto draft = read(m_field->text());
    if (draft && !draft->person)
        draft->person = m_speaker;
    return draft;
}

Result<IdeaDraft> IdeaCapture::read(const QString &line) const
{
    auto draft = meaningOf(m_model.names(), parseIdeaEntry(line));
    if (draft && !draft->question)
        draft->question = m_question;
    return draft;
}

std::optional<Id<Idea>> IdeaCapture::submit()
{
    m_notice->clear();
    if (cleanedLine(m_field->text()).isEmpty())
        return std::nullopt;
    const auto idea = save();
    if (!idea) {
        if (!m_unclear)
            m_refused = m_field->text();
        m_notice->showProblem(seenSentence(m_context, idea.error().message));
        return std::nullopt;
    }
    m_field->settle();
    // What is typed at speed is not read while it is typed.
    if (const QString kept = marksKept((*idea)->text); !kept.isEmpty())
        m_notice->showNotice(tr("Saved. It stays in the text: %1").arg(kept));
    emit captured(idea->id());
    return idea->id();
}

/// A line that was not clear and is only typed on is not clear yet: at speed it is the next idea that comes
/// behind it, and the two must not become one.
Result<Idea> IdeaCapture::save()
{
    if (m_unclear && m_field->text() != m_refused)
        return *m_unclear;
    const auto draft = spoken();
    m_unclear = draft ? std::nullopt : std::optional(draft.error());
    if (draft)
        return captureIdea(m_context.document, m_mesa, *draft);
    m_refused = m_field->text();
    return draft.error();
}

void IdeaCapture::followTyping(const QString &typed)
{
    if (m_refused.isEmpty() || typed.startsWith(m_refused))
        return;
    m_refused.clear();
    m_unclear.reset();
    m_notice->clear(); // it spoke of what was typed before
}

void IdeaCapture::explain()
{
    const QString typed = m_field->text();
    const auto draft = spoken();
    QString meaning = draft ? draftWords(m_model.names(), *draft) : draft.error().message;
    if (cleanedLine(typed).isEmpty() && !m_speaker)
        meaning = tr("Enter saves · “7 text” is card 7 · @ author · # topic · Alt+I institution · "
                     "Tab takes what is "
                     "offered");
    if (draft && characterCount(draft->text) > IdeaFields::ReadableLength) {
        const QString tooLong =
            tr("more than %1 characters read badly on the wall").arg(IdeaFields::ReadableLength);
        meaning = meaning.isEmpty() ? tooLong : tooLong + u" · "_s + meaning;
    }
    m_meaning->setText(m_whyNot.isEmpty() ? seenSentence(m_context, meaning) : m_whyNot);
    m_meaning->setToolTip(m_meaning->text());
    emit textChanged(typed);
}

void IdeaCapture::dress()
{
    QPalette palette = m_meaning->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.secondaryInk());
    m_meaning->setPalette(palette);
}

} // namespace Tallerista
