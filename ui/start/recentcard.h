// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/settings.h"
#include "ui/widgets/card.h"

namespace Tallerista {

/// A workshop opened lately. One whose file is gone says so and offers to be taken off the list.
class RecentCard : public Card
{
    Q_OBJECT

public:
    /// \a language is that of the screen.
    RecentCard(const Theme &theme,
               const RecentFile &file,
               const QString &language,
               QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    bool isMissing() const { return m_missing; }

signals:
    /// Take it off the list: its button, or Del.
    void removeRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_path;
    bool m_missing;
};

} // namespace Tallerista
