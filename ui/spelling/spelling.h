// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/spelling/wordcheck.h"

#include <QPointer>

namespace Tallerista {

class Actions;
class MarkedField;
class Settings;
class Theme;
class Toast;

/// Marks the words that neither the dictionary nor the open workshop knows in every text field that holds
/// prose, and corrects them. Its actions are hidden where there is no dictionary.
class Spelling : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Actions &actions;
        Settings &settings;
        const Theme &theme;
        Toast &toast;
    };

    /// All \a parts must outlive it. Looks for dictionaries in \a folders.
    Spelling(const Parts &parts, const QStringList &folders, QObject *parent = nullptr);
    /// Fields that are still there go on without marks.
    ~Spelling() override;

    void open(WorkshopDocument &document) { m_check.open(document); }
    void close() { m_check.close(); }

    /// Sees every field before it is first shown.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);
    void attend(QObject *widget);
    void correct();
    void addToGlossary(const QString &word);

    Parts m_parts;
    WordCheck m_check;
    QList<QPointer<MarkedField>> m_fields;
};

} // namespace Tallerista
