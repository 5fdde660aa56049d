// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worker.h"
#include "core/document/workshopdocument.h"
#include "core/rules/twins/twinpairs.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Tallerista {

/// What there is to show of an idea beside another text.
struct TwinSide
{
    Id<Idea> idea;
    Id<Mesa> mesa;
    int mesaNumber = 0; ///< gives the colour
    QString mesaTitle;
    QString code; ///< "M2-04"
    QString text;

    friend bool operator==(const TwinSide &, const TwinSide &) = default;
};

/// An idea that is there already and resembles what is being typed.
struct TwinHint
{
    TwinSide side; ///< of a joined idea: the one that it is joined to, with its own words
    QList<TextSpan> matching; ///< in the text of the side
    bool exact;               ///< the same words: it is there already

    friend bool operator==(const TwinHint &, const TwinHint &) = default;
};

/// Keeps an eye on the ideas of the open workshop that look alike; one for all that show something of
/// it. Follows the document: what a step changed is hinted at a moment later; pairs are looked for in a thread of
/// its own while the user goes on typing, and so is everything in a whole workshop or an import.
class TwinRadar : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive the radar.
    explicit TwinRadar(const WorkshopDocument &document, QObject *parent = nullptr);
    ~TwinRadar() override { m_worker.interrupt(); }
    Q_DISABLE_COPY_MOVE(TwinRadar)

    /// Whether the ideas have been compared at all.
    bool isReady() const { return bool(m_index); }
    /// At most TwinIndex::MaxHints for \a typed, which is without the number of its card, the most alike
    /// first; none before isReady(). \a edited, the idea that is being worded anew, is no hint.
    QList<TwinHint> hints(const QString &typed, const std::optional<Id<Idea>> &edited = {}) const;
    /// Those that nobody has answered, ranked.
    const QList<TwinPair> &pairs() const { return m_pairs; }
    const TwinCounts &counts() const { return m_counts; }
    TwinSide side(const Id<Idea> &idea) const;
    MatchingWords matching(const QString &one, const QString &other) const;

signals:
    /// The pairs, or what there is to show of them, have become others. Also once when isReady().
    void pairsChanged();
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    void update();
    Result<void> read();
    /// Brings the index of the hints up to date; false: that takes the thread.
    bool followHints();
    void compare(bool withIndex);
    void finishComparing();
    const Idea *find(const RowId &idea) const;
    /// What \a idea is joined to in the end; itself when it is not.
    const Idea *rootOf(const Idea &idea) const;

    const WorkshopDocument &m_document;
    QString m_language;
    QList<Idea> m_ideas;
    QHash<RowId, qsizetype> m_places; ///< of ideas, in m_ideas
    QHash<RowId, Mesa> m_mesas;
    QList<NotTwin> m_answered;

    std::unique_ptr<TwinIndex> m_index; ///< of the hints
    QHash<Id<Idea>, QString> m_texts;   ///< as m_index has them
    QString m_indexLanguage;
    bool m_isComparing = false;
    bool m_isOutdated = false; ///< something was written while it compared
    bool m_isUpdateDue = false;

    /// What the worker makes of it, while m_isComparing.
    struct Made
    {
        std::unique_ptr<TwinIndex> index; ///< none: the one that is there is followed
        QHash<Id<Idea>, QString> texts;
        QString language;
        QList<TwinPair> pairs;
        TwinCounts counts;
    };
    Made m_made;
    std::unique_ptr<TwinPairs> m_ranking; ///< of the worker alone
    QString m_rankingLanguage;            ///< likewise

    QList<TwinPair> m_pairs;
    TwinCounts m_counts;
    Worker m_worker; ///< the last: it ends before what it writes to
};

} // namespace Tallerista
