// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class CriteriaCard;
class FormField;
class SavingField;
class TextLabel;

/// What is said about the feasibility of one idea: its verdict by key, the reason or the condition in
/// words, and behind «Más» the card with its questions.
class VerdictEditor : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the editor.
    VerdictEditor(const PageContext &context, const Phrases &phrases, QWidget *parent);

    /// Where the room may see the screen and not the verdict, nothing of it is shown. Once the
    /// evaluation is over nothing can be changed.
    void show(const std::optional<Id<Idea>> &idea, bool isPrivate, bool isOver);
    /// Whether the verdict is taken.
    bool judge(Verdict verdict);
    void giveReason(int number);
    /// Puts the keyboard where the reason or the condition is written.
    void enter();
    /// Opens the card, or closes it.
    void toggleCard();
    /// Forgets what the fields hold.
    void forget();
    bool isCardOpen() const { return m_more && !m_private; }

signals:
    /// Empty: nothing is wrong.
    void said(const QString &problem);
    void left();
    /// The card opened or closed.
    void cardTurned();

private:
    void layOut();
    void showKeys(bool isDue);
    void showReason();
    Result<std::optional<Feasibility>> held() const;
    bool isDue() const;
    QString reasonKeys() const;
    Result<QString> writeReason(const QString &typed);
    Result<QString> writeWho(const QString &typed);
    bool say(const Result<Feasibility> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    std::optional<Id<Idea>> m_idea;
    std::optional<FeasibilityFields> m_found; ///< as the file has it
    bool m_private = false;
    bool m_over = false;
    bool m_more = false;
    TextLabel *m_keys;
    SavingField *m_reason;
    FormField *m_reasonField;
    CriteriaCard *m_card;
};

} // namespace Tallerista
