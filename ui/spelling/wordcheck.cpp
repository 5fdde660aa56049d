// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/wordcheck.h"

#include "core/actions/glossaryactions.h"
#include "core/spelling/dictionary.h"
#include "core/spelling/usualwords.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QTimer>
#include <QWaitCondition>

#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr std::array NamingEntities{Entity::Workshop,
                                    Entity::Mesa,
                                    Entity::Participant,
                                    Entity::Institution,
                                    Entity::Topic,
                                    Entity::Glossary};

/// Reading a dictionary is as much work as all the rest of the start: the first picture comes before it.
constexpr std::chrono::milliseconds BeforeReading{300};

/// What the thread found, for whoever still waits for it.
struct Suggested
{
    QMutex mutex;
    QWaitCondition found;
    std::optional<QStringList> words;
    bool isLate = false;
};

} // namespace

WordCheck::WordCheck(QStringList folders, int patienceMs)
    : m_folders(std::move(folders))
    , m_patienceMs(patienceMs)
{
    connect(this, &WordCheck::read, this, &WordCheck::take, Qt::QueuedConnection);
}

WordCheck::~WordCheck() = default;

bool WordCheck::isThere() const
{
    return canReadDictionaries()
           && (findDictionary(u"es"_s, m_folders) || findDictionary(u"en"_s, m_folders));
}

void WordCheck::open(WorkshopDocument &document)
{
    close();
    m_document = &document;
    connect(m_document, &WorkshopDocument::changed, this, &WordCheck::follow);
    refreshLanguage();
    refreshNames();
    emit changed();
}

void WordCheck::close()
{
    if (m_document)
        m_document->disconnect(this);
    m_document = nullptr;
}

void WordCheck::setOn(bool on)
{
    m_on = on;
    emit changed();
}

QList<WordPlace> WordCheck::mistakesIn(const QString &text)
{
    if (!m_on || !m_document || text.isEmpty())
        return {};
    if (!std::exchange(m_asked, true))
        QTimer::singleShot(BeforeReading, this, &WordCheck::load);
    return m_speller.mistakesIn(text);
}

std::optional<QStringList> WordCheck::suggestionsFor(const QString &word)
{
    if (!m_files || !m_worker)
        return QStringList();
    const auto answer = std::make_shared<Suggested>();
    m_worker->run([this, answer, word, files = *m_files, language = m_language] {
        if (m_suggestingLanguage != language)
            m_suggesting.setDictionary(readDictionary(files));
        m_suggestingLanguage = language;
        const QStringList words = m_suggesting.suggestionsFor(word);
        const QMutexLocker lock(&answer->mutex);
        answer->words = words;
        answer->found.wakeAll();
        if (answer->isLate)
            emit suggested(word, words);
    });
    const QMutexLocker lock(&answer->mutex);
    if (!answer->words)
        answer->found.wait(&answer->mutex, QDeadlineTimer(m_patienceMs));
    answer->isLate = !answer->words;
    return answer->words;
}

void WordCheck::follow(const Change &change)
{
    if (change.touches(Entity::Workshop))
        refreshLanguage();
    for (const Entity entity : NamingEntities) {
        if (change.touches(entity))
            return refreshNames();
    }
}

void WordCheck::refreshLanguage()
{
    const auto workshop = m_document->stores().workshop.get();
    if (!workshop || (*workshop)->language == m_language)
        return;
    m_language = (*workshop)->language;
    m_asked = false;
    m_speller.setDictionary(nullptr);
    emit changed();
}

void WordCheck::refreshNames()
{
    const auto names = namesInUse(m_document->stores());
    if (names && m_speller.setOwnTexts(*names + usualWords(m_language)))
        emit changed();
}

void WordCheck::load()
{
    m_files = findDictionary(m_language, m_folders);
    if (!m_files)
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->run([this, files = *m_files, language = m_language] {
        auto dictionary = readDictionary(files);
        {
            const QMutexLocker lock(&m_mutex);
            m_read.swap(dictionary);
            m_readLanguage = language;
        }
        emit read();
    });
}

void WordCheck::take()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_read || m_readLanguage != m_language)
            return;
        m_speller.setDictionary(std::move(m_read));
    }
    emit changed();
}

} // namespace Tallerista
