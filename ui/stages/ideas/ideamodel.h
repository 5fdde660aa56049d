// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/idealisting.h"
#include "ui/widgets/rowmodel.h"

namespace Tallerista {

class Privacy;

/// The ideas of one table as they are wanted: in an order, filtered, with what is joined to them, and
/// marked ones. What the room may not see is not in it while the room sees this screen.
class IdeaModel : public RowModel<ListedIdea>
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< "M1-07"
        DetailRole,  ///< author, topic, institution, state and what is joined to it; may be empty
        MarkedRole,  ///< bool
        DepthRole,   ///< 0, or how deep it is joined to others
        SectionRole, ///< bool: a title over the ideas below it
        LineRole,    ///< the line to edit (core/rules/ideameaning.h)
    };

    /// \a document and \a privacy must outlive the model.
    IdeaModel(const WorkshopDocument &document,
              Id<Mesa> mesa,
              const Privacy &privacy,
              QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Reads everything from the document.
    void reload();

    IdeaOrder order() const { return m_order; }
    /// Puts the list in order anew, also when it is in that order already.
    void setOrder(IdeaOrder order);
    void setCriteria(const IdeaCriteria &criteria);
    /// Shows what is joined to the idea at \a index, or no longer.
    void setOpen(const QModelIndex &index, bool open);

    void toggleMark(const QModelIndex &index);
    void clearMarks();
    /// In the order of their cards.
    QList<Idea> marked() const;

    /// How many ideas the table has, shown or not; joined ones count.
    int ideaCount() const { return int(m_ideas.size()); }
    /// How many of them are joined to another.
    int joinedCount() const;
    /// Whether some ideas may be hidden by the criteria.
    bool isFiltered() const { return !m_criteria.isEmpty(); }
    /// How many ideas that stand for themselves are shown.
    int shownCount() const;
    /// Nothing for a section, or an index that is not a row of this model.
    std::optional<Idea> ideaAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RowId &id) const;
    const IdeaNames &names() const { return m_names; }
    /// Whether nobody may see who said what.
    bool hidesPeople() const;
    const QList<Heading> &headings() const { return m_headings; }

signals:
    void failed(const Tallerista::Error &error);
    void marksChanged();

private:
    void follow(const Change &change);
    Result<void> readNames();
    /// Says everything that is shown anew.
    void tellAll();
    void foldTexts(const QList<Idea> &ideas);
    QList<ListedIdea> listed();
    QString codeOf(const Idea &idea) const;
    QString detailOf(const ListedIdea &row) const;
    QString stateOf(const ListedIdea &row) const;

    const WorkshopDocument &m_document;
    const Privacy &m_privacy;
    Id<Mesa> m_mesa;
    int m_mesaNumber = 0;
    IdeaNames m_names;
    QList<Heading> m_headings;
    QList<Idea> m_ideas; ///< newest first
    QHash<RowId, QString> m_texts;
    QHash<RowId, QString> m_labels; ///< of topics, institutions, headings and people, as shown
    IdeaOrder m_order = IdeaOrder::Newest;
    IdeaCriteria m_criteria;
    QSet<RowId> m_open;
    QSet<RowId> m_marked;
    QHash<RowId, RowId> m_sections; ///< where each idea stood when the order was chosen
};

} // namespace Tallerista
