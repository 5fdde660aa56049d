// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/wordfolder.h"

#include "core/base/text.h"

#include <QFile>
#include <QStringList>

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The places of runs of letters, digits and the marks on them; at most \a most.
QList<TextSpan> wordPlaces(const QString &text, qsizetype most)
{
    QList<TextSpan> places;
    qsizetype start = -1;
    const auto end = [&](qsizetype at) {
        if (start >= 0)
            places.append({start, at - start});
        start = -1;
    };
    qsizetype length = 1; // of the character, in QChars
    for (qsizetype at = 0; at < text.size() && places.size() < most; at += length) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size()
                            && text.at(at + 1).isLowSurrogate();
        length = isPair ? 2 : 1;
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const bool isPart = QChar::isLetterOrNumber(c) || (start >= 0 && QChar::isMark(c));
        if (!isPart)
            end(at);
        else if (start < 0)
            start = at;
    }
    if (places.size() < most)
        end(text.size());
    return places;
}

/// A language without a list has no stop words.
QSet<QString> stopWordsOf(const QString &language)
{
    QFile file(u":/stopwords/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words = QString::fromUtf8(file.readAll()).simplified().split(u' ');
    return {words.begin(), words.end()};
}

/// Spanish spells one sound in two ways before other endings: «publicar, publiquen», «pagar, paguen»,
/// «realizar, realicen».
QString spelledOneWay(const QString &stem)
{
    for (const auto &[written, sound] :
         {std::pair("qu"_L1, u'c'), std::pair("gu"_L1, u'g'), std::pair("z"_L1, u'c')}) {
        if (stem.size() > 3 && stem.endsWith(written))
            return stem.chopped(written.size()) + sound;
    }
    return stem;
}

sb_stemmer *stemmerOf(const QString &language)
{
    if (language == "es"_L1)
        return sb_stemmer_new("spanish", "UTF_8");
    return language == "en"_L1 ? sb_stemmer_new("english", "UTF_8") : nullptr;
}

} // namespace

WordFolder::WordFolder(const QString &language)
    : m_isSpanish(language == "es"_L1)
    , m_stopWords(stopWordsOf(language))
    , m_stemmer(stemmerOf(language))
{}

void WordFolder::Ender::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

QList<FoldedWord> WordFolder::words(const QString &text) const
{
    QList<FoldedWord> words;
    for (const TextSpan &place : wordPlaces(text, MaxWords)) {
        const QString word = folded(text.mid(place.start, place.length));
        if (!word.isEmpty() && !m_stopWords.contains(word))
            words.append({word, stemOf(word), place});
    }
    return words;
}

QString WordFolder::sameness(const QString &text) const
{
    QStringList words;
    for (const TextSpan &place : wordPlaces(text, text.size()))
        words.append(folded(text.mid(place.start, place.length)));
    return words.join(u' ');
}

QString WordFolder::stemOf(const QString &word) const
{
    if (!m_stemmer)
        return word;
    // Snowball knows «-ción» by its accent; without it «educacion» would not meet «educaciones».
    QString accented = word;
    if (m_isSpanish && accented.endsWith("ion"_L1))
        accented[accented.size() - 2] = u'ó';
    const QByteArray utf8 = accented.toUtf8();
    const auto *stem = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    if (!stem) // out of memory
        return word;
    const QString common = folded(QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                                    sb_stemmer_length(m_stemmer.get())));
    return m_isSpanish ? spelledOneWay(common) : common;
}

} // namespace Tallerista
