// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QFrame>
#include <QSet>

namespace Tallerista {

class TextLabel;
class Theme;
class UndoTextField;

/// Asks in its place why blocks were cut, for the document: a sentence and Enter, or Esc for later. It
/// never takes the focus by itself and asks about a block that was put off only when it is cut anew.
class ReasonBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MaxReasonLength = 300;

    /// Both must outlive the bar.
    ReasonBar(const Theme &theme,
              const Phrases &phrases,
              bool singleKeys,
              QWidget *parent = nullptr);

    /// Asks about what is cut in \a snapshot without a reason; hides when there is nothing to ask.
    void follow(const AgendaSnapshot &snapshot);
    /// Puts the focus into the field, where something is asked.
    void enter();

signals:
    void given(const QList<Tallerista::Id<Tallerista::AgendaBlock>> &blocks, const QString &reason);
    /// The keyboard is free again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void submit(const QString &typed);
    void putOff();
    void leave();

    const Theme &m_theme;
    const Phrases &m_phrases;
    TextLabel *m_what;
    UndoTextField *m_field;
    QList<Id<AgendaBlock>> m_asked;
    QSet<RowId> m_later;
};

} // namespace Tallerista
