// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideameaning.h"

#include <QObject>

#include <optional>

class QLineEdit;

namespace Tallerista {

class FoldedCompleter;

/// Offers people, topics and institutions while the mark before them (@, #, &) is being written in a line
/// (core/rules/ideaentry.h).
class MarkCompleter : public QObject
{
    Q_OBJECT

public:
    /// \a names must outlive the completer; it looks at them anew for each mark.
    MarkCompleter(QLineEdit *field, const IdeaNames &names);

    /// Whether Enter or Esc is for the list that is offered; Enter only once somebody went down into it.
    bool wants(int key) const;
    /// Writes what is chosen in the list that is offered, or its first; false: nothing is offered that
    /// something was typed of.
    bool takeOffered();
    void giveUp();
    void hidePeople(bool hidden);
    /// Writes \a mark at the end of the line, with a space before it, and offers what it can be.
    void begin(QChar mark);

private:
    /// The mark that the cursor stands behind, and what is typed of it.
    struct Begun
    {
        QChar mark;
        qsizetype at; ///< of the mark
        QString typed;
    };

    std::optional<Begun> begun() const;
    void look();
    bool isWhole(const QString &typed) const;
    void offer(QChar mark);
    void take(const QString &name);

    QLineEdit *m_field;
    const IdeaNames &m_names;
    FoldedCompleter *m_completer;
    bool m_peopleHidden = false;
    QChar m_offered; ///< the mark whose names are in the completer
};

} // namespace Tallerista
