// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/voteopening.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QSpinBox;
class QVBoxLayout;

namespace Tallerista {

class FormField;
class Theme;

/// What is rarely changed about a vote before it opens; only what the method asks for is shown.
class VoteDetails : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the widget.
    explicit VoteDetails(const Theme &theme, QWidget *parent = nullptr);

    /// Shows what \a method asks for; false: nothing.
    bool showFor(VoteMethod method, bool bySlips);
    /// The usual number of places, unless somebody has begun to choose.
    void proposePlaces(int places, int most);
    void addTo(VotePlan &plan) const;
    /// What is shown of \a vote while the rest is folded away: "7 ideas on each slip · secret".
    static QString summaryOf(const VoteFields &vote);
    /// How stickers are counted.
    DotCounting dotCounting() const;

signals:
    void changed();

private:
    QSpinBox *addNumber(const QString &objectName, const QString &label, int least, int most);
    QCheckBox *addCheck(const QString &objectName, const QString &words);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_numbers;
    bool m_hasChosenPlaces = false;
    QSpinBox *m_places;
    QSpinBox *m_dotsPerIdea;
    QSpinBox *m_importance;
    QSpinBox *m_relevance;
    QSpinBox *m_quorum;
    QCheckBox *m_bySlips;
    QCheckBox *m_asksTwo;
    QCheckBox *m_named;
};

} // namespace Tallerista
