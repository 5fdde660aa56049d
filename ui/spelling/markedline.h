// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/spelling/markedfield.h"

namespace Tallerista {

class UndoTextField;

/// The marks in a field of one line.
class MarkedLine : public MarkedField
{
    Q_OBJECT

public:
    /// The others must outlive \a line.
    MarkedLine(UndoTextField &line, WordCheck &check, const Theme &theme);

    void mark() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QString text() const override;
    WordPlace selection() const override;
    qsizetype positionAt(const QPoint &point) const override;
    void select(const WordPlace &place) override;
    void type(const QString &word) override;
    QMenu *makeMenu() override;
    void markAt(qsizetype position) override;

private:
    void show();

    UndoTextField &m_line;
    QList<WordPlace> m_shown;
    bool m_waiting = false;   ///< for show()
    bool m_composing = false; ///< an input method is half way through a letter
    bool m_showing = false;
};

} // namespace Tallerista
