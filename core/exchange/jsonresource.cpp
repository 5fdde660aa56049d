// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonresource.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<QByteArray> jsonIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning().noquote() << u"Cannot open %1: %2"_s.arg(path, file.errorString());
        return Error{QCoreApplication::translate("JsonResource", "It is missing.")};
    }
    return file.readAll();
}

Result<QJsonObject> jsonObject(const QByteArray &json)
{
    QJsonParseError fault;
    const auto parsed = QJsonDocument::fromJson(json, &fault);
    if (!parsed.isObject()) {
        qWarning().noquote()
            << u"Not a JSON object at byte %1: %2"_s.arg(fault.offset).arg(fault.errorString());
        return Error{QCoreApplication::translate("JsonResource", "Its contents are damaged.")};
    }
    return parsed.object();
}

QStringList jsonTexts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const auto &text : object[key].toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace Tallerista
