// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/mesa.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class AskBar;
class IdeaModel;
class Notice;

/// Does to the ideas of a table what is wanted of them, asking in place where words are missing.
class IdeaHand : public QObject
{
    Q_OBJECT

public:
    /// \a model, \a ask and \a notice must outlive the hand.
    IdeaHand(const PageContext &context,
             const Mesa &mesa,
             IdeaModel &model,
             AskBar *ask,
             Notice *notice,
             QObject *parent);

    /// Asks for the words of all; the lowest card keeps its code.
    void join(const QList<Idea> &ideas);
    /// They say the same: joined without asking.
    void joinSame(const QList<Idea> &ideas);
    void separate(const Idea &idea);
    void split(const Idea &idea);
    /// Or brings back, where all are aside.
    void setAside(const QList<Idea> &ideas);
    void putUnderHeading(const QList<Idea> &ideas);
    void remove(const QList<Idea> &ideas);
    void move(const Idea &idea, const Mesa &target);
    /// \a row is an idea, or a heading, which gets another name.
    Result<void> rewrite(const RowId &row, const QString &line);
    /// Asks again what was asked for when words were left half typed; nothing where those ideas are gone.
    void askAgain(const QByteArray &subject);

    void remove(Id<Heading> heading);
    void move(Id<Heading> heading, int places);

signals:
    /// \a idea was changed on purpose and is to be looked at.
    void done(const Tallerista::RowId &idea);

private:
    QString codeOf(const Idea &idea) const;
    QString codesOf(const QList<Idea> &ideas) const;
    void about(char question, const QList<Idea> &ideas);
    Result<void> rename(const Heading &heading, const QString &name);
    std::optional<Heading> headingOf(Id<Heading> id) const;
    /// Says \a sentence with its way back, or why \a outcome is an Error.
    template <typename Outcome>
    bool tell(const Outcome &outcome, const QString &sentence);

    PageContext m_context;
    Id<Mesa> m_mesa;
    int m_mesaNumber;
    IdeaModel &m_model;
    AskBar *m_ask;
    Notice *m_notice;
};

} // namespace Tallerista
