// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/overlay.h"
#include "ui/safety/findings.h"

class QListWidget;
class QPushButton;

namespace Tallerista {

class TextLabel;

/// What was found in a file that was not let in, as a list to read and to copy, and the way into the new
/// file.
class FindingsPanel : public Overlay
{
    Q_OBJECT

public:
    FindingsPanel(const Theme &theme, QWidget *window);

    /// Shows \a findings on the new file \a path; Enter opens it.
    void open(const Findings &findings, const QString &path);

    QSize sizeHint() const override;

signals:
    void openRequested(const QString &path);

private:
    void fill();
    void copySelected() const;

    Findings m_findings;
    QString m_path;
    TextLabel *m_title;
    TextLabel *m_verdict;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace Tallerista
