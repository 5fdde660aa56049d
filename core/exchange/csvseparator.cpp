// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvseparator.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr QStringView Candidates = u"\t;,"; // the likelier first, where two fit equally well
constexpr qsizetype SampleCharacters = qsizetype(64) * 1024;
constexpr qsizetype SampleLines = 50;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How one candidate divides the first lines.
struct Division
{
    QList<int> perLine;    ///< separators in each line that is not blank
    bool likeProse = true; ///< a space follows it every time, as in a sentence
};

using Divisions = std::array<Division, Candidates.size()>;

/// Counts the candidates outside quotes, line by line.
class SeparatorSample
{
public:
    explicit SeparatorSample(QStringView text)
        : m_text(text)
        , m_end(std::min(text.size(), SampleCharacters))
    {}

    Divisions divisions()
    {
        bool cellStarts = true;
        for (qsizetype at = 0; at < m_end && m_lines < SampleLines; ++at) {
            if (cellStarts && m_text.at(at) == u'"') {
                if (const auto quoted = quotedCell(m_text, at, Candidates)) {
                    m_blank = false;
                    at = quoted->end;
                    if (at >= m_end)
                        break;
                }
            }
            cellStarts = take(at);
        }
        if (m_end == m_text.size() || m_lines == 0)
            endLine();
        return m_divisions;
    }

private:
    /// Returns whether a new cell starts behind the character.
    bool take(qsizetype at)
    {
        const QChar c = m_text.at(at);
        if (isLineEnd(c)) {
            endLine();
            return true;
        }
        m_blank = false;
        const qsizetype candidate = Candidates.indexOf(c);
        if (candidate < 0)
            return false;
        ++m_counts.at(size_t(candidate));
        if (at + 1 == m_text.size() || m_text.at(at + 1) != u' ')
            m_divisions.at(size_t(candidate)).likeProse = false;
        return true;
    }

    void endLine()
    {
        if (m_blank)
            return;
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_divisions.at(i).perLine.append(m_counts.at(i));
        m_counts = {};
        m_blank = true;
        ++m_lines;
    }

    QStringView m_text;
    qsizetype m_end; ///< of what is looked at
    bool m_blank = true;
    qsizetype m_lines = 0;
    std::array<int, Candidates.size()> m_counts = {};
    Divisions m_divisions;
};

/// How many lines have the commonest number of separators above none.
qsizetype sameShape(const Division &division)
{
    QHash<int, qsizetype> lines;
    qsizetype most = 0;
    for (const int count : division.perLine) {
        if (count > 0)
            most = std::max(most, ++lines[count]);
    }
    return most;
}

bool separates(const Division &division)
{
    const QList<int> &counts = division.perLine;
    const auto divided = counts.size() - counts.count(0);
    if (division.likeProse)
        return divided > 0 && sameShape(division) == counts.size();
    return divided > 0 && divided * 2 >= counts.size();
}

} // namespace

std::optional<QuotedCell> quotedCell(QStringView text, qsizetype open, QStringView separators)
{
    qsizetype close = text.indexOf(u'"', open + 1);
    while (close >= 0 && close + 1 < text.size() && text.at(close + 1) == u'"')
        close = text.indexOf(u'"', close + 2);
    if (close < 0)
        return {};
    qsizetype end = close + 1;
    while (end < text.size() && text.at(end) == u' ')
        ++end;
    if (end < text.size() && !isLineEnd(text.at(end)) && !separators.contains(text.at(end)))
        return {};
    return QuotedCell{close, end};
}

QChar detectedSeparator(QStringView text)
{
    const Divisions divisions = SeparatorSample(text).divisions();
    QChar best;
    std::tuple<bool, qsizetype> bestFit;
    for (size_t i = 0; i < divisions.size(); ++i) {
        const Division &division = divisions.at(i);
        if (!separates(division))
            continue;
        const std::tuple fit(division.perLine.constFirst() > 0, sameShape(division));
        if (best.isNull() || fit > bestFit) {
            best = Candidates.at(qsizetype(i));
            bestFit = fit;
        }
    }
    return best;
}

} // namespace Tallerista
