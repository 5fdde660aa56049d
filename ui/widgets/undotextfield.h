// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QLabel;
class QMenu;

namespace Tallerista {

class Theme;

/// A line to type in that shares Ctrl+Z with its window: while its text differs from the committed
/// one the key undoes typing, otherwise the window's undo acts. (A plain QLineEdit swallows the key
/// even when empty.)
class UndoTextField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a theme must outlive the field.
    explicit UndoTextField(const Theme &theme, QWidget *parent = nullptr);

    /// Shows \a text as what the document holds; typing starts anew from it.
    void setCommitted(const QString &text);
    /// setCommitted() for good: what was typed is written or given up, so that nothing of it is kept, even
    /// where the field is no longer on show.
    void settle(const QString &text = {});
    QString committed() const { return m_committed; }
    bool hasUncommittedTyping() const { return text() != m_committed; }

    /// In characters as a person counts them: past \a soft a counter shows, past \a hard it shows a
    /// problem. Nothing is ever cut.
    void setLimits(int soft, int hard);
    bool isTooLong() const;

    /// Whether it holds words of a language, whose spelling is worth a look, and not a name, a number or a
    /// date; off at first.
    void setHoldsProse(bool on) { m_holdsProse = on; }
    bool holdsProse() const { return m_holdsProse; }

    /// Whether it holds a short value, an hour or a number: Esc brings back the one that is held, and
    /// what is half typed is no draft to keep; off at first.
    void setHoldsValue(bool on) { m_holdsValue = on; }
    bool holdsValue() const { return m_holdsValue; }
    /// What stands here was refused: its ink says so, and Esc brings back what is held, until somebody
    /// types on.
    void markRefused() { setRefused(true); }

    /// What its context menu offers.
    virtual QMenu *makeMenu() { return createStandardContextMenu(); }

signals:
    /// Enter was pressed. The text stays until setCommitted().
    void submitted(const QString &text);
    /// Esc brought back what is held.
    void restored();
    /// settle() was called for \a field, which is this one.
    void settled(QWidget *field);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool keepsForTyping(const QKeyEvent &key) const;
    bool restores() const;
    void setRefused(bool refused);
    void updateCounter();

    const Theme &m_theme;
    QString m_committed;
    int m_softLimit = 0;
    int m_hardLimit = 0;
    bool m_holdsProse = false;
    bool m_holdsValue = false;
    bool m_isRefused = false;
    QLabel *m_counter;
};

} // namespace Tallerista
