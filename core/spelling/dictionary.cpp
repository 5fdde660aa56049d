// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionary.h"

#include "core/spelling/dictionaryfiles.h"

#ifdef TALLERISTA_SPELLING
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStringConverter>

#include <algorithm>
#include <hunspell.hxx>
#include <string>
#include <utility>
#endif

namespace Tallerista {

#ifdef TALLERISTA_SPELLING

namespace {

Q_LOGGING_CATEGORY(spellingLog, "tallerista.spelling")

constexpr int SampleSize = 20;

class HunspellDictionary final : public Dictionary
{
public:
    explicit HunspellDictionary(const DictionaryFiles &files)
        : m_hunspell(QFile::encodeName(QDir::toNativeSeparators(files.affixes)).constData(),
                     QFile::encodeName(QDir::toNativeSeparators(files.words)).constData())
        , m_encoder(m_hunspell.get_dict_encoding().c_str())
        , m_decoder(m_hunspell.get_dict_encoding().c_str())
    {}

    bool speaksKnownEncoding() const { return m_encoder.isValid() && m_decoder.isValid(); }

    bool knows(const QString &word) const override
    {
        const auto encoded = bytesOf(word);
        return !encoded.empty() && m_hunspell.spell(encoded);
    }

    QStringList suggestions(const QString &word) const override
    {
        QStringList found;
        const auto encoded = bytesOf(word);
        if (encoded.empty())
            return found;
        for (const std::string &suggestion : m_hunspell.suggest(encoded))
            found.append(textOf(QByteArrayView(suggestion)));
        return found;
    }

    QString textOf(QByteArrayView bytes) const { return m_decoder.decode(bytes); }

private:
    /// Empty where the dictionary's encoding cannot say \a word.
    std::string bytesOf(const QString &word) const
    {
        m_encoder.resetState();
        const QByteArray bytes = m_encoder.encode(word);
        return m_encoder.hasError() ? std::string() : bytes.toStdString();
    }

    mutable Hunspell m_hunspell; ///< of whose calls none is const
    mutable QStringEncoder m_encoder;
    mutable QStringDecoder m_decoder;
};

/// Some of the words in the file \a path, without what stands behind them; empty for one that is no
/// list of words.
QList<QByteArray> sampleOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = file.readAll().split('\n');
    bool isCount = false;
    lines.first().trimmed().toInt(&isCount);
    if (!isCount)
        return {};
    QList<QByteArray> sample;
    const qsizetype step = qMax<qsizetype>(1, lines.size() / SampleSize);
    for (qsizetype i = 1; i < lines.size(); i += step) {
        const QByteArray line = lines.at(i).trimmed();
        const QByteArray word = line.first(qMax<qsizetype>(0, line.indexOf('/')));
        if (!word.isEmpty() && !word.contains(' '))
            sample.append(word);
        else if (!line.isEmpty() && !line.contains('/') && !line.contains(' ')
                 && !line.contains('\t'))
            sample.append(line);
    }
    return sample;
}

/// Hunspell takes whatever it is given: a dictionary that does not know its own words is damaged.
bool knowsItsOwnWords(const HunspellDictionary &dictionary, const QString &path)
{
    const auto sample = sampleOf(path);
    const auto known = std::count_if(sample.begin(), sample.end(), [&](const QByteArray &word) {
        return dictionary.knows(dictionary.textOf(word));
    });
    return known > sample.size() / 2;
}

} // namespace

bool canReadDictionaries()
{
    return true;
}

std::unique_ptr<Dictionary> readDictionary(const DictionaryFiles &files)
{
    if (!QFile::exists(files.affixes) || !QFile::exists(files.words))
        return nullptr;
    auto dictionary = std::make_unique<HunspellDictionary>(files);
    if (dictionary->speaksKnownEncoding() && knowsItsOwnWords(*dictionary, files.words))
        return dictionary;
    qCWarning(spellingLog, "A dictionary is damaged or in an unknown encoding; it is not used.");
    return nullptr;
}

#else

bool canReadDictionaries()
{
    return false;
}

std::unique_ptr<Dictionary> readDictionary(const DictionaryFiles & /*files*/)
{
    return nullptr;
}

#endif

} // namespace Tallerista
