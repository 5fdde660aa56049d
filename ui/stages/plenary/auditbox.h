// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;
class Theme;
class UndoTextField;

/// What each table gets out of the count, before anybody accepts it; and, where one gets few, what places
/// for the best of each table would change. Hidden until it has something to say.
class AuditBox : public QFrame
{
    Q_OBJECT

public:
    /// \a theme must outlive the box.
    explicit AuditBox(const Theme &theme, QWidget *parent = nullptr);

    /// \a floor is empty where there is nothing to adopt; it can be adopted unless it \a ties.
    void show(const QString &audit, const QString &floor, bool ties);
    QString reason() const;
    void askReason();
    void forget();

signals:
    void adoptRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_audit;
    TextLabel *m_floor;
    UndoTextField *m_reason;
    QPushButton *m_adopt;
};

} // namespace Tallerista
