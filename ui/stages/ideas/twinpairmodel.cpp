// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/twinpairmodel.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

RowId ShownTwins::id() const
{
    const QByteArray first = one.idea.toBytes();
    const QByteArray second = other.idea.toBytes();
    std::array<quint8, RowId::Size> bytes{};
    for (qsizetype place = 0; place < RowId::Size; ++place)
        bytes.at(size_t(place)) = quint8(first.at(place)) ^ quint8(second.at(place));
    return RowId(bytes);
}

TwinPairModel::TwinPairModel(const TwinRadar &radar, QObject *parent)
    : RowModel(parent)
    , m_radar(radar)
{
    connect(&radar, &TwinRadar::pairsChanged, this, &TwinPairModel::reload);
    reload();
}

int TwinPairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TwinPairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownTwins &twins = at(index);
    if (role == Qt::DisplayRole)
        return u"%1 · %2"_s.arg(twins.one.code, twins.other.code);
    if (role == Qt::AccessibleTextRole)
        return u"%1. %2 %3. %4 %5"_s.arg(
            remark(twins), twins.one.code, twins.one.text, twins.other.code, twins.other.text);
    return {};
}

QString TwinPairModel::remark(const ShownTwins &twins)
{
    QString remark =
        twins.exact ? tr("The same words")
                    : tr("%n word(s) in common",
                         nullptr,
                         int(std::min(twins.matching.inOne.size(), twins.matching.inOther.size())));
    if (!twins.isOfOneTable())
        remark += u" · "_s + tr("of two tables");
    return remark;
}

void TwinPairModel::reload()
{
    QList<ShownTwins> shown;
    for (const TwinPair &pair : m_radar.pairs().mid(0, MaxRows)) {
        const TwinSide one = m_radar.side(pair.one);
        const TwinSide other = m_radar.side(pair.other);
        shown.append({one, other, m_radar.matching(one.text, other.text), pair.exact});
    }
    replace(shown);
}

} // namespace Tallerista
