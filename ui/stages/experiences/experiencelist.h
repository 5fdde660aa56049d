// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Tallerista {

class ExperienceModel;
class Theme;

/// What was told, a row of wrapped texts each. Verbs of a row are added as actions.
class ExperienceList : public QTableView
{
    Q_OBJECT

public:
    /// \a theme must outlive the list.
    ExperienceList(ExperienceModel *model, const Theme &theme, QWidget *parent = nullptr);

    /// \a keys act while the list has the focus.
    QAction *addVerb(const QString &text, const QKeySequence &keys);
};

} // namespace Tallerista
