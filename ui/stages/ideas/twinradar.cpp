// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/twinradar.h"

#include <QTimer>

namespace Tallerista {

namespace {

/// So many ideas are put into the index in a moment; more of them in the background.
constexpr qsizetype AtOnce = 20;

bool isGivenUp()
{
    return QThread::currentThread()->isInterruptionRequested();
}

/// None: it was given up.
std::unique_ptr<TwinIndex> indexOf(const QList<Idea> &ideas, const QString &language)
{
    auto index = std::make_unique<TwinIndex>(language);
    for (const Idea &idea : ideas) {
        if (isGivenUp())
            return {};
        index->put(idea.id(), idea->text);
    }
    return index;
}

} // namespace

TwinRadar::TwinRadar(const WorkshopDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &WorkshopDocument::changed, this, &TwinRadar::follow);
    update();
}

void TwinRadar::follow(const Change &change)
{
    const bool matters = change.touches(Entity::Idea) || change.touches(Entity::NotTwin)
                         || change.touches(Entity::Mesa) || change.touches(Entity::Workshop);
    if (!matters || m_isUpdateDue)
        return;
    m_isUpdateDue = true;
    QTimer::singleShot(0, this, &TwinRadar::update); // the page shows the step first
}

void TwinRadar::update()
{
    m_isUpdateDue = false;
    if (const auto done = read(); !done) {
        emit failed(done.error());
        return;
    }
    const bool hinted = followHints();
    if (m_isComparing)
        m_isOutdated = true; // finishComparing() sees to it
    else
        compare(!hinted);
}

Result<void> TwinRadar::read()
{
    const Stores &stores = m_document.stores();
    const auto workshop = stores.workshop.get();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto answered = stores.notTwins.all();
    if (!workshop)
        return workshop.error();
    if (!mesas)
        return mesas.error();
    if (!ideas || !answered)
        return ideas ? answered.error() : ideas.error();
    m_language = (*workshop)->language;
    m_ideas = *ideas;
    m_answered = *answered;
    m_places.clear();
    for (qsizetype place = 0; place < m_ideas.size(); ++place)
        m_places.insert(m_ideas.at(place).id(), place);
    m_mesas.clear();
    for (const Mesa &mesa : *mesas)
        m_mesas.insert(mesa.id(), mesa);
    return {};
}

bool TwinRadar::followHints()
{
    if (!m_index || m_indexLanguage != m_language)
        return false;
    QList<const Idea *> news;
    for (const Idea &idea : std::as_const(m_ideas)) {
        const auto known = m_texts.constFind(idea.id());
        if (known == m_texts.cend() || *known != idea->text)
            news.append(&idea);
    }
    if (news.size() > AtOnce)
        return false;
    m_texts.removeIf([this](const QHash<Id<Idea>, QString>::iterator &text) {
        const bool isGone = !m_places.contains(text.key());
        if (isGone)
            m_index->remove(text.key());
        return isGone;
    });
    for (const Idea *idea : std::as_const(news)) {
        m_index->put(idea->id(), (*idea)->text);
        m_texts.insert(idea->id(), (*idea)->text);
    }
    return true;
}

void TwinRadar::compare(bool withIndex)
{
    m_isComparing = true;
    m_worker.run([this, withIndex, language = m_language, ideas = m_ideas, answered = m_answered] {
        Made made;
        if (withIndex) {
            made.index = indexOf(ideas, language);
            made.language = language;
            for (const Idea &idea : ideas)
                made.texts.insert(idea.id(), idea->text);
        }
        if (!m_ranking || m_rankingLanguage != language)
            m_ranking = std::make_unique<TwinPairs>(language);
        m_rankingLanguage = language;
        if (!m_ranking->follow(ideas, answered, isGivenUp))
            return;
        made.pairs = m_ranking->ranked();
        made.counts = countTwins(made.pairs, ideas);
        m_made = std::move(made);
        QMetaObject::invokeMethod(this, &TwinRadar::finishComparing, Qt::QueuedConnection);
    });
}

void TwinRadar::finishComparing()
{
    m_isComparing = false;
    Made made = std::move(m_made);
    if (made.index) {
        m_index = std::move(made.index);
        m_texts = std::move(made.texts);
        m_indexLanguage = made.language;
    }
    if (m_isOutdated) { // what was written meanwhile
        m_isOutdated = false;
        return compare(!followHints());
    }
    m_pairs = std::move(made.pairs);
    m_counts = std::move(made.counts);
    emit pairsChanged();
}

QList<TwinHint> TwinRadar::hints(const QString &typed, const std::optional<Id<Idea>> &edited) const
{
    if (!m_index)
        return {};
    QList<TwinHint> hints;
    QSet<RowId> shown;
    for (const Resemblance &found : m_index->resembling(typed, TwinIndex::Hint)) {
        const Idea *idea = find(found.idea);
        const Idea *root = idea ? rootOf(*idea) : nullptr;
        const bool isEdited = edited && (found.idea == *edited || (root && root->id() == *edited));
        if (!root || (*root)->aside || isEdited || shown.contains(root->id()))
            continue;
        shown.insert(root->id());
        TwinSide side = this->side(root->id());
        side.text = (*idea)->text;
        hints.append({side, matching(typed, side.text).inOther, found.exact});
        if (hints.size() == TwinIndex::MaxHints)
            break;
    }
    return hints;
}

TwinSide TwinRadar::side(const Id<Idea> &id) const
{
    const Idea *idea = find(id);
    if (!idea)
        return {id, Id<Mesa>(id), 0, {}, {}, {}};
    const Id<Mesa> mesaId = (*idea)->mesa;
    const auto mesa = m_mesas.constFind(mesaId);
    if (mesa == m_mesas.cend())
        return {id, mesaId, 0, {}, {}, (*idea)->text};
    const int number = (*mesa)->number;
    return {id, mesaId, number, (*mesa)->title(), ideaCode(number, (*idea)->number), (*idea)->text};
}

MatchingWords TwinRadar::matching(const QString &one, const QString &other) const
{
    return m_index ? m_index->matching(one, other) : MatchingWords();
}

const Idea *TwinRadar::find(const RowId &idea) const
{
    const auto place = m_places.constFind(idea);
    return place == m_places.cend() ? nullptr : &m_ideas.at(*place);
}

const Idea *TwinRadar::rootOf(const Idea &idea) const
{
    const Idea *root = &idea;
    for (qsizetype hops = 0; root && (*root)->mergedInto && hops <= m_ideas.size(); ++hops)
        root = find(*(*root)->mergedInto);
    return root;
}

} // namespace Tallerista
