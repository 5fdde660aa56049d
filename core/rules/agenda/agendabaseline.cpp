// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendabaseline.h"

#include "core/rules/agenda/agendaplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tallerista {

QString baselineText(const AgendaPlan &plan)
{
    QJsonArray blocks;
    for (const PlannedBlock &block : plan.blocks)
        blocks.append(
            QJsonObject{{u"block"_s, QString::fromLatin1(RowId(block.id).toBytes().toHex())},
                        {u"start"_s, block.start},
                        {u"ms"_s, block.durationMs}});
    return QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact));
}

AgendaBaseline readBaseline(const QString &text)
{
    AgendaBaseline baseline;
    const QJsonArray blocks = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : blocks) {
        const QJsonObject block = value.toObject();
        const auto id =
            RowId::fromBytes(QByteArray::fromHex(block[u"block"_s].toString().toLatin1()));
        const qint64 durationMs = block[u"ms"_s].toInteger(-1);
        if (id && durationMs >= 0)
            baseline.insert(*id, {block[u"start"_s].toInteger(), durationMs});
    }
    return baseline;
}

} // namespace Tallerista
