// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/safety/draftopener.h"
#include "ui/stages/ideas/capturemode.h"
#include "ui/stages/ideas/ideaview.h"
#include "ui/stages/mesapage.h"

class QLabel;

namespace Tallerista {

class AskBar;
class ConfirmBar;
class HintLine;
class IdeaCapture;
class IdeaHand;
class IdeaIntake;
class IdeaModel;
class Notice;
class RoundBar;
class SilenceBar;
class TwinRadar;

/// One table of the brainstorm: the line to type in and the ideas below it.
class IdeasPanel : public MesaPanel, public DraftOpener
{
    Q_OBJECT

public:
    /// \a radar must outlive the panel.
    IdeasPanel(const PageContext &context,
               const TwinRadar &radar,
               const Mesa &mesa,
               QWidget *parent);

    /// Puts the focus into the line.
    void enter() override;
    int leastWidth() const override;

    IdeaModel &model() const { return *m_model; }
    IdeaCapture *capture() const { return m_capture; }
    IdeaView *list() const { return m_list; }
    static QString twoTablesSentence();
    /// Joins what is chosen.
    void joinChosen();
    void setMode(CaptureMode mode);
    /// In a low window one hint has room.
    void setLow(bool low);
    /// Says \a sentence above the list.
    void tell(const QString &sentence);
    /// Goes into the list, onto a row of it.
    void enterList();
    /// Joins ideas of this table, asking for the words of all unless they are the \a same.
    void join(const QList<Id<Idea>> &ids, bool same);
    /// Reads a list of ideas and asks in place whether to add them.
    void importFile(const QString &path);
    /// Asks once more for the words that were being typed.
    void openDraft(const QString &field, const QByteArray &subject) override;

signals:
    /// Something that the page does for all tables.
    void wished(Tallerista::IdeaView::Wish wish);
    /// \a idea was changed on purpose.
    void done(const Tallerista::RowId &idea);
    /// What was asked for is answered, or given up.
    void askedEnough();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const Mesa &mesa);
    void connectParts();
    void joinToTwin();
    void grant(IdeaView::Wish wish);
    void removeChosen();
    void saveEdited(const RowId &row, const QString &line, bool stays);
    void updateHeading();
    void dress();
    bool isWritten();
    std::optional<Mesa> otherMesa() const;

    QString m_title;
    QLabel *m_count;
    SilenceBar *m_silence;
    RoundBar *m_round;
    Notice *m_notice;
    ConfirmBar *m_confirm;
    AskBar *m_ask;
    IdeaModel *m_model;
    IdeaCapture *m_capture;
    HintLine *m_hints;
    IdeaView *m_list;
    IdeaHand *m_hand;
    IdeaIntake *m_intake;
};

} // namespace Tallerista
