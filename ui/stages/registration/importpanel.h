// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/registration/importreview.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace Tallerista {

class ImportModel;
class Notice;
class Phrases;
class Theme;

/// What an import would add, in place of the list of people: Enter adds, Esc does not.
class ImportPanel : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ImportPanel(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// Shows \a review, which came from \a source: the name of a file, or empty for a paste.
    void open(const ImportReview &review, const QString &source);
    const ImportReview &review() const { return m_review; }
    void setContactsHidden(bool hidden);
    /// Why adding failed.
    void showProblem(const QString &sentence);
    void takeFocus();

signals:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showPeople();
    void showColumns();
    void showSkipped();
    QString summary() const;

    const Theme &m_theme;
    ImportReview m_review;
    ImportModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    Notice *m_notice;
    QTableView *m_people;
    QLabel *m_skippedTitle;
    QListWidget *m_skipped;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace Tallerista
