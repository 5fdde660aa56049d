// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Tallerista {

class Theme;

/// One sentence inside a page, with a mark and a word for its kind; hidden until it has something to
/// say. It is announced once and never takes the focus.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Notice,
        Problem,
        Good,
    };

    /// \a theme must outlive the notice.
    explicit Notice(const Theme &theme, QWidget *parent = nullptr);

    void show(Kind kind, const QString &sentence);
    void showNotice(const QString &sentence) { show(Kind::Notice, sentence); }
    void showProblem(const QString &sentence) { show(Kind::Problem, sentence); }
    void showGood(const QString &sentence) { show(Kind::Good, sentence); }
    /// Another sentence in the place of what is told: what it speaks of has moved on. Not announced
    /// again; nothing where nothing is told any more.
    void retell(const QString &sentence);
    void clear();

    Kind kind() const { return m_kind; }
    QString sentence() const;

signals:
    /// A person closed it.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void retranslate();

    const Theme &m_theme;
    Kind m_kind = Kind::Notice;
    QLabel *m_word;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace Tallerista
