// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spelling/words.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;
class QTextCharFormat;

namespace Tallerista {

class Theme;
class WordCheck;

/// A text field whose misspelled words are underlined and corrected from its context menu. The word that
/// is being typed is not marked before it ends.
class MarkedField : public QObject
{
    Q_OBJECT

public:
    /// The key that goes to the mistake at the cursor, or to the next one, and offers its corrections.
    static QKeySequence correctingKey();

    /// Shows the marks afresh.
    virtual void mark() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void glossaryRequested(const QString &word);
    /// Corrections were asked for where there is no mistake.
    void nothingToOffer();

protected:
    static constexpr qsizetype NotTyping = -1;

    /// A child of \a field. The others must outlive it.
    MarkedField(QWidget &field, WordCheck &check, const Theme &theme);

    QTextCharFormat wave() const;
    /// The mistakes in \a text, which stands at \a offset of the field's text, but for the word being typed.
    QList<WordPlace> marksIn(const QString &text, qsizetype offset = 0) const;
    /// Somebody types at that place, or nobody does.
    void setTyping(qsizetype at) { m_typing = at; }
    qsizetype typing() const { return m_typing; }
    /// The cursor stands at \a position or has left; the word there may have ended.
    void followCursor(qsizetype position);

    virtual QString text() const = 0;
    /// Of nothing: where the cursor stands.
    virtual WordPlace selection() const = 0;
    /// \a point in the coordinates of the field.
    virtual qsizetype positionAt(const QPoint &point) const = 0;
    virtual void select(const WordPlace &place) = 0;
    /// Writes \a word over the selection, so that the field can undo it.
    virtual void type(const QString &word) = 0;
    virtual QMenu *makeMenu() = 0;
    /// Shows afresh what stands at \a position.
    virtual void markAt(qsizetype position) = 0;

private:
    bool hear(const QKeyEvent &key);
    void offerNext();
    bool offerAt(qsizetype position, const QPoint &globalPoint);
    void offer(const WordPlace &place, const QPoint &globalPoint);
    void addCorrections(QMenu &menu, const WordPlace &place);
    void addSuggestions(QMenu &menu,
                        QAction *below,
                        const WordPlace &place,
                        const QStringList &suggestions);
    QPoint belowWord() const;

    QWidget &m_field;
    const QMetaObject *m_kind; ///< of the field, while it is whole
    WordCheck &m_check;
    const Theme &m_theme;
    qsizetype m_typing = NotTyping;
};

} // namespace Tallerista
