// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"
#include "ui/spelling/wordcheck.h"

#include <QPointer>

namespace Tallerista {

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
    /// For the panel of F1; nothing while words are not marked.
    QList<KeyHelp> keys() const;

    /// Sees every field before it is first shown.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attend(QObject *widget);
    void addToGlossary(const QString &word);

    Parts m_parts;
    WordCheck m_check;
    QList<QPointer<MarkedField>> m_fields;
};

} // namespace Tallerista
