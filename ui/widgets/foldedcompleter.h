// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QStandardItemModel;

namespace Tallerista {

/// Offers the names that hold what is typed, whatever its accents and case, those of which a word begins
/// so first; a second name finds them too.
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    struct Name
    {
        QString text;
        QString also = {}; ///< an acronym
    };

    explicit FoldedCompleter(QObject *parent = nullptr);

    void setNames(const QList<Name> &names);

    /// Puts the names in order for what is typed.
    void setTyped(const QString &typed);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    void fill(const QString &typed);

    QStandardItemModel *m_names;
    QList<Name> m_list;
};

} // namespace Tallerista
