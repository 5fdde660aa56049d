// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/document/workshopdocument.h"
#include "ui/widgets/rowmodel.h"

#include <QHash>

namespace Tallerista {

/// An experience with the names of what it speaks of.
struct ExperienceLine
{
    Experience experience;
    QString mesa; ///< or the whole room
    QString institution;
    QString teller;    ///< "Ana Pérez (7)"; the number alone where names are hidden
    QStringList ideas; ///< codes of those that came of it

    RowId id() const { return experience.id(); }

    friend bool operator==(const ExperienceLine &, const ExperienceLine &) = default;
};

/// What was told, the newest first: at one table, or everywhere.
class ExperienceModel : public RowModel<ExperienceLine>
{
    Q_OBJECT

public:
    enum Column {
        MesaColumn,
        TextColumn,
        InstitutionColumn,
        ImprovementColumn,
        SupportColumn,
        ColumnCount,
    };

    enum Role {
        DetailRole =
            Qt::UserRole, ///< of the text: which ideas came of it, who told it; may be empty
    };

    /// Both must outlive the model.
    ExperienceModel(const WorkshopDocument &document,
                    const Phrases &phrases,
                    QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows that table alone; none: everything.
    void setMesa(const std::optional<Id<Mesa>> &mesa);
    /// Shows only what holds \a words, accents and case folded.
    void setFilter(const QString &words);
    /// Shows people by their numbers.
    void hideNames(bool hidden);
    void reload();

signals:
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    Result<void> readNames();
    ExperienceLine lineOf(const Experience &experience, const QList<Idea> &ideas) const;
    bool isSought(const ExperienceLine &line) const;
    static QString detail(const ExperienceLine &line);
    QString text(const ExperienceLine &line, int column) const;

    const WorkshopDocument &m_document;
    const Phrases &m_phrases;
    std::optional<Id<Mesa>> m_mesa;
    QString m_sought; ///< folded
    bool m_namesHidden = false;
    QHash<RowId, QString> m_names; ///< of tables, institutions and people
    QHash<RowId, int> m_numbers;   ///< of tables
};

} // namespace Tallerista
