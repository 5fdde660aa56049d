// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/speakers.h"
#include "ui/stages/stagepage.h"

#include <QHash>
#include <QPointer>

class QAction;
class QToolButton;

namespace Tallerista {

class RoundRemote;
class TextLabel;
class UndoTextField;

/// The round of a table in one line: who speaks, who is next, how many are missing. F8 is «paso»,
/// Shift+F8 the next one, Ctrl+F8 somebody by badge or name, from anywhere in the widget that holds it.
///
/// It follows who is here and who has an idea, and is the same after a restart. While a round of the
/// agenda runs, that counts the time of each person: going on here goes on there, and the other way
/// round at the table where somebody works.
class RoundBar : public QWidget
{
    Q_OBJECT

public:
    RoundBar(const PageContext &context, const Mesa &mesa, QWidget *parent);

    /// Shows the round, and begins it where it had not begun; or hides it, and nobody speaks.
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /// Who speaks, while the round is on.
    std::optional<Id<Participant>> speaker() const;

    void next();
    void pass();
    /// Asks who is to speak now.
    void ask();
    /// From the first turn, with the lowest badge.
    void beginAnew();

signals:
    /// Another person speaks, or nobody.
    void speakerChanged(const std::optional<Tallerista::Id<Tallerista::Participant>> &speaker);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addKeys(QWidget *around);
    QToolButton *makeMenu();
    void reload();
    /// Does \a change to the round; the agenda's goes on with it where somebody has spoken.
    void goOn(void (Speakers::*change)());
    void call(const QString &typed);
    void leaveCall();
    void startClock();
    void tell();
    void show();
    QString sentence() const;
    QString nameOf(const Speaker &speaker) const;
    QString shortName(const Speaker &speaker) const;
    QString namesOf(const QList<Speaker> &speakers) const;

    PageContext m_context;
    Id<Mesa> m_mesa;
    int m_mesaNumber;
    bool m_on = false;
    Speakers m_speakers;
    std::optional<Id<Participant>> m_told; ///< of whom speakerChanged() told last
    RoundRemote *m_clock;
    QHash<RowId, QString> m_names;
    TextLabel *m_line;
    UndoTextField *m_call;
    QPointer<QWidget> m_focusBefore; ///< the question in m_call
    QToolButton *m_menu = nullptr;
    QAction *m_clockAction;
    QList<QAction *> m_keys;
};

} // namespace Tallerista
