// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tallerista {

struct Remains;
struct SalvageReport;

/// What was found in a file that was not let in, in the order in which a person reads it.
struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    struct Section
    {
        QString title;
        QStringList lines;
    };

    QString verdict;         ///< one sentence
    QList<Section> sections; ///< none of them empty

    static Findings of(const SalvageReport &report);
    static Findings of(const Remains &remains, const QString &target);

    /// All of it as plain text.
    QString text() const;

private:
    void add(const QString &title, const QStringList &lines);
};

} // namespace Tallerista
