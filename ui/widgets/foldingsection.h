// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Tallerista {

class Card;
class ElidedLabel;
class MarkIcon;
class Theme;

/// A part of a page under a line of its own, which says how it stands and folds it away: Enter or
/// Space turn it, Left folds, Right opens.
class FoldingSection : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the section.
    FoldingSection(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// Takes \a body, once. Made as a child of the section it follows the line in the order of Tab.
    void setBody(QWidget *body);

    /// \a summary in a few words; it is what remains to be seen of a folded section.
    void setState(bool complete, const QString &summary);
    bool isComplete() const { return m_complete; }
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Puts the keyboard on its line.
    void enter();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    QString m_title;
    QString m_summary;
    bool m_complete = false;
    bool m_folded = false;
    Card *m_header;
    MarkIcon *m_mark;
    ElidedLabel *m_summaryLabel;
    QWidget *m_chevron;
    QWidget *m_body = nullptr;
};

} // namespace Tallerista
