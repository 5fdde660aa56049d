// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Tallerista {

class Theme;
class UndoTextField;

/// A question in its place on the page that is answered by writing: one sentence, one or two lines to
/// fill in, a verb (Enter in the last line) and a way out (Esc). Takes the focus and gives it back.
class AskBar : public QFrame
{
    Q_OBJECT

public:
    struct Line
    {
        QString label;
        QString text = {};      ///< to begin with
        QStringList names = {}; ///< offered while typing
        int readable = 0;       ///< see UndoTextField::setLimits(); 0: no counter
        int longest = 0;
    };

    /// Takes what was written; an Error is shown and the question stays.
    using Act = std::function<Result<void>(const QStringList &texts)>;

    /// \a theme must outlive the bar.
    explicit AskBar(const Theme &theme, QWidget *parent = nullptr);

    /// The object names of what is filled in.
    static QStringList fieldNames();

    void ask(const QString &sentence, const QList<Line> &lines, const QString &verb, Act act);
    void dismiss();

signals:
    /// Answered or given up.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int MostLines = 2;

    struct Row
    {
        QLabel *label;
        UndoTextField *field;
    };

    void createRow(int number);
    void show(const Row &row, const Line &line);
    void submit(int number);
    void answer();
    void complain(const QString &sentence);

    const Theme &m_theme;
    QLabel *m_sentence;
    QLabel *m_problem;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    int m_asked = 0; ///< lines
    QPushButton *m_yes;
    QPushButton *m_no;
    QPointer<QWidget> m_focusBefore;
    Act m_act;
};

} // namespace Tallerista
