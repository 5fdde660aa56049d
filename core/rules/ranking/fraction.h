// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <numeric>

namespace Tallerista::Ranking {

/// An exact number: votes are added, averaged and compared without rounding, because a rounded tie
/// is a hidden one. Always in lowest terms, with a denominator above 0.
class Frac
{
public:
    constexpr Frac(qint64 whole = 0)
        : m_num(whole)
    {}
    /// \a den is not 0.
    constexpr Frac(qint64 num, qint64 den)
    {
        Q_ASSERT(den != 0);
        if (den == 1) {
            m_num = num;
            return;
        }
        const qint64 common = den < 0 ? -std::gcd(num, den) : std::gcd(num, den);
        m_num = num / common;
        m_den = den / common;
    }

    constexpr qint64 num() const { return m_num; }
    constexpr qint64 den() const { return m_den; }

    friend constexpr bool operator==(const Frac &, const Frac &) = default;

    /// By whole part; if those are equal, by what is left of each, turned upside down (Euclid's
    /// algorithm). Without a product, so nothing overflows.
    friend constexpr std::strong_ordering operator<=>(const Frac &one, const Frac &other)
    {
        if (one.m_den == other.m_den)
            return one.m_num <=> other.m_num;
        Parts left = partsOf(one.m_num, one.m_den);
        Parts right = partsOf(other.m_num, other.m_den);
        while (left.whole == right.whole && left.rest != 0 && right.rest != 0) {
            const Parts flipped = partsOf(right.den, right.rest);
            right = partsOf(left.den, left.rest);
            left = flipped;
        }
        return left.whole != right.whole ? left.whole <=> right.whole : left.rest <=> right.rest;
    }

    /// With the least common denominator, which times each number fits 63 bits, as it does for any
    /// sum or mean of votes.
    friend constexpr Frac operator+(const Frac &one, const Frac &other)
    {
        const qint64 common = std::gcd(one.m_den, other.m_den);
        return {one.m_num * (other.m_den / common) + other.m_num * (one.m_den / common),
                one.m_den / common * other.m_den};
    }
    friend constexpr Frac operator-(const Frac &one, const Frac &other)
    {
        return one + Frac(-other.m_num, other.m_den);
    }

private:
    struct Parts
    {
        qint64 whole;
        qint64 rest; ///< of den: 0 ≤ rest < den
        qint64 den;
    };

    static constexpr Parts partsOf(qint64 num, qint64 den)
    {
        const qint64 rest = num % den;
        return rest < 0 ? Parts{num / den - 1, rest + den, den} : Parts{num / den, rest, den};
    }

    qint64 m_num = 0;
    qint64 m_den = 1;
};

} // namespace Tallerista::Ranking
