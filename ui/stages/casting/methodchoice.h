// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/vote.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace Tallerista {

class TextLabel;
class Theme;

/// The methods of a first selection one below the other, each with what follows from it. Those that are
/// rarely used stand behind «Otras».
class MethodChoice : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    MethodChoice(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// Chooses without saying so.
    void setValue(VoteMethod method);
    VoteMethod value() const { return m_value; }
    /// What is said beside a method: how long it takes, how often it ends in a tie.
    void setForecast(VoteMethod method, const QString &words);

signals:
    /// A person chose another one.
    void chosen(Tallerista::VoteMethod method);

private:
    QWidget *addMethod(QVBoxLayout *layout,
                       VoteMethod method,
                       const QString &name,
                       const QString &consequence);
    void showOthers();

    const Theme &m_theme;
    VoteMethod m_value = VoteMethod::Agreement;
    QButtonGroup *m_group;
    QHash<int, TextLabel *> m_forecasts;
    QPushButton *m_others;
    QWidget *m_scores;
};

} // namespace Tallerista
