// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QStandardItemModel;

namespace Tallerista {

/// Offers the names that hold what is typed, whatever its accents and case; a second name finds
/// them too.
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

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    QStandardItemModel *m_names;
};

} // namespace Tallerista
