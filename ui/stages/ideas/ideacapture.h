// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "core/domain/mesa.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class CaptureField;
class ElidedLabel;
class IdeaModel;
class Notice;

/// Where the ideas of a table are typed: the line, and below it how the line will be read. Enter saves, clears
/// and keeps the focus.
class IdeaCapture : public QWidget
{
    Q_OBJECT

public:
    /// \a model and \a notice must outlive the capture; refusals are said in \a notice.
    IdeaCapture(const PageContext &context,
                const Mesa &mesa,
                const IdeaModel &model,
                Notice *notice,
                QWidget *parent);

    CaptureField *field() const { return m_field; }
    /// Ideas answer this question unless their line names another.
    void setQuestion(const std::optional<Id<Question>> &question) { m_question = question; }
    /// Ideas are of this person unless their line names another.
    void setSpeaker(const std::optional<Id<Participant>> &speaker);
    /// Saves what is typed; none: it was refused, which is said.
    std::optional<Id<Idea>> submit();
    /// What \a line says, with the question that is put where it names none.
    Result<IdeaDraft> read(const QString &line) const;

signals:
    void captured(const Tallerista::Id<Tallerista::Idea> &idea);
    /// What is typed has changed, or what it means.
    void textChanged(const QString &text);

private:
    /// read() of what is typed; it is of whoever speaks, unless it says otherwise.
    Result<IdeaDraft> spoken() const;
    Result<Idea> save();
    void followTyping(const QString &typed);
    void explain();
    void dress();

    PageContext m_context;
    Id<Mesa> m_mesa;
    const IdeaModel &m_model;
    Notice *m_notice;
    QString m_whyNot; ///< why nothing is written at this table; empty: it is
    std::optional<Id<Question>> m_question;
    std::optional<Id<Participant>> m_speaker;
    CaptureField *m_field;
    QString m_refused; ///< the line that was not saved, as long as nothing of it is changed
    std::optional<Error> m_unclear; ///< why it was not clear what m_refused means
    ElidedLabel *m_meaning;
};

} // namespace Tallerista
