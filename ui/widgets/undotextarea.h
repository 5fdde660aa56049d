// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Tallerista {

/// The sibling of UndoTextField for a text of several lines: it shares Ctrl+Z with its window in the
/// same way, grows with its text, and leaves Tab to the page.
class UndoTextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Enter {
        BreaksLine, ///< submitted() comes when the focus leaves
        Submits,    ///< one paragraph that is wrapped
    };

    explicit UndoTextArea(Enter enter, QWidget *parent = nullptr);

    /// Shows \a text as what the document holds; typing starts anew from it.
    void setCommitted(const QString &text);
    /// setCommitted() for good: what was typed is written or given up, so that nothing of it is kept, even
    /// where the field is no longer on show.
    void settle(const QString &text = {});
    QString committed() const { return m_committed; }
    bool hasUncommittedTyping() const { return toPlainText() != m_committed; }

    /// Off: typing stays uncommitted when the focus leaves, as in a box that is saved with others.
    void setSubmitsWhenLeft(bool on) { m_submitsWhenLeft = on; }

    /// Whether it holds words of a language, whose spelling is worth a look; on at first.
    void setHoldsProse(bool on) { m_holdsProse = on; }
    bool holdsProse() const { return m_holdsProse; }

    /// Grows from \a least to \a most lines of text, then scrolls.
    void setLines(int least, int most);
    /// The height its text asks for at its present width.
    int wantedHeight() const;

signals:
    /// Enter was pressed or the focus has left. The text stays until setCommitted().
    void submitted(const QString &text);
    /// settle() was called for \a field, which is this one.
    void settled(QWidget *field);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool keepsForTyping(const QKeyEvent &key) const;
    /// As wrapped now.
    int lineCount() const;
    void fitHeight();

    Enter m_enter;
    bool m_submitsWhenLeft = true;
    bool m_holdsProse = true;
    QString m_committed;
    int m_leastLines = 0; ///< 0: the height is somebody else's
    int m_mostLines = 0;
};

} // namespace Tallerista
