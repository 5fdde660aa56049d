// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/overlay.h"
#include "ui/stages/ideas/twinpairmodel.h"
#include "ui/stages/stagepage.h"

class QListView;
class QPushButton;

namespace Tallerista {

class Notice;
class TextLabel;

/// Goes through the ideas that look alike, the likest pair first: Enter or M wants them joined, N says
/// that they are not the same, Ctrl+Z takes the last N back. It guesses and joins nothing itself.
class TwinsPanel : public Overlay
{
    Q_OBJECT

public:
    /// \a radar must outlive the panel.
    TwinsPanel(const PageContext &context, const TwinRadar &radar, QWidget *window);

    /// Shows the pairs that nobody has answered, at the first of them.
    void open();
    /// Opens again where it was left to join a pair, at the one that comes after it.
    void goOn();

    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize sizeHint() const override;

signals:
    /// Two ideas of one table are to become one; \a exact: they have the same words, so there is nothing to
    /// word anew.
    void joinRequested(const Tallerista::Id<Tallerista::Idea> &one,
                       const Tallerista::Id<Tallerista::Idea> &other,
                       bool exact);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void layOut();
    void openAt(int row);
    void showState();
    void join();
    void keepApart();
    /// Whether it was a key of the panel.
    bool answer(const QKeyEvent &key);
    void takeBack();
    const ShownTwins *current() const;

    PageContext m_context;
    const TwinRadar &m_radar;
    TwinPairModel *m_model;
    TextLabel *m_title;
    TextLabel *m_guess;
    Notice *m_notice;
    QListView *m_list;
    TextLabel *m_empty;
    TextLabel *m_why;
    QPushButton *m_join;
    QPushButton *m_apart;
    QPushButton *m_back;
    QPushButton *m_leave;
    int m_row = 0;           ///< of the pair that was to be joined last
    QList<qint64> m_answers; ///< steps of this visit that can be taken back
};

} // namespace Tallerista
