// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/twinradar.h"

#include <QTimer>

namespace Tallerista {

namespace {

/// So many ideas are compared in a moment; more of them in the background.
constexpr qsizetype AtOnce = 20;

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
    compare();
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

void TwinRadar::compare()
{
    if (m_isComparing)
        return; // finishComparing() comes back here
    QList<const Idea *> news;
    for (const Idea &idea : std::as_const(m_ideas)) {
        const auto known = m_texts.constFind(idea.id());
        if (known == m_texts.cend() || *known != idea->text)
            news.append(&idea);
    }
    if (!m_known || m_knownLanguage != m_language || news.size() > AtOnce)
        return compareAnew();
    m_texts.removeIf([this](const QHash<Id<Idea>, QString>::iterator &text) {
        const bool isGone = !m_places.contains(text.key());
        if (isGone)
            m_known->remove(text.key());
        return isGone;
    });
    for (const Idea *idea : std::as_const(news)) {
        m_known->put(idea->id(), (*idea)->text);
        m_texts.insert(idea->id(), (*idea)->text);
    }
    publish();
}

void TwinRadar::compareAnew()
{
    m_isComparing = true;
    m_madeLanguage = m_language;
    m_madeTexts.clear();
    for (const Idea &idea : std::as_const(m_ideas))
        m_madeTexts.insert(idea.id(), idea->text);
    m_worker.run([this, language = m_language, ideas = m_ideas] {
        auto made = std::make_unique<TwinPairs>(language);
        for (const Idea &idea : ideas) {
            if (QThread::currentThread()->isInterruptionRequested())
                return;
            made->put(idea.id(), idea->text);
        }
        m_made = std::move(made);
        QMetaObject::invokeMethod(this, &TwinRadar::finishComparing, Qt::QueuedConnection);
    });
}

void TwinRadar::finishComparing()
{
    m_isComparing = false;
    m_known = std::move(m_made);
    m_texts = std::move(m_madeTexts);
    m_knownLanguage = m_madeLanguage;
    compare(); // what was written meanwhile
}

void TwinRadar::publish()
{
    m_pairs = unanswered(m_known->ranked(), m_ideas, m_answered);
    m_counts = countTwins(m_pairs, m_ideas);
    emit pairsChanged();
}

QList<TwinHint> TwinRadar::hints(const QString &typed, const std::optional<Id<Idea>> &edited) const
{
    if (!m_known)
        return {};
    QList<TwinHint> hints;
    QSet<RowId> shown;
    for (const Resemblance &found : m_known->index().resembling(typed, TwinIndex::Hint)) {
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
    return m_known ? m_known->index().matching(one, other) : MatchingWords();
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
