// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sidestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int FormatVersion = 1;
constexpr qint64 MostBytes = 8 << 20;
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Whole or as it was before. That it cannot be written is no reason to disturb anybody.
bool writeWhole(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(OwnerOnly);
    file.write(content);
    return file.commit();
}

QJsonObject toJson(const TypedDraft &draft)
{
    return {{u"page"_s, draft.place.page},
            {u"mesa"_s, draft.place.mesa},
            {u"field"_s, draft.place.field},
            {u"text"_s, draft.text},
            {u"at"_s, draft.at}};
}

TypedDraft fromJson(const QJsonObject &object)
{
    return {
        {object[u"page"_s].toString(), object[u"mesa"_s].toInt(), object[u"field"_s].toString()},
        object[u"text"_s].toString(),
        object[u"at"_s].toInteger()};
}

QString fileName(const RowId &workshop, const QSet<RowId> &lentTables)
{
    QStringList tables;
    for (const RowId &table : lentTables)
        tables << u'-' + QString::fromLatin1(table.toBytes().toHex());
    tables.sort();
    return QString::fromLatin1(workshop.toBytes().toHex()) + tables.join(QString()) + u".json"_s;
}

} // namespace

SideStore::SideStore(const QString &dataFolder,
                     const RowId &workshop,
                     const Clock &clock,
                     const QSet<RowId> &lentTables,
                     QObject *parent)
    : QObject(parent)
    , m_path(QDir(dataFolder).filePath(u"borradores/"_s + fileName(workshop, lentTables)))
    , m_clock(clock)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SideStore::writeSoon);
    read();
}

SideStore::~SideStore()
{
    if (m_delay.isActive())
        writeSoon();
}

void SideStore::setDraft(const DraftPlace &place, const QString &text)
{
    const auto known = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const TypedDraft &each) {
        return each.place == place;
    });
    if (text.trimmed().isEmpty()) {
        if (known == m_drafts.end())
            return;
        m_drafts.erase(known);
    } else if (known == m_drafts.end()) {
        m_drafts.append({place, text, m_clock.nowUtcMs()});
    } else if (known->text == text) {
        return;
    } else {
        known->text = text;
        known->at = m_clock.nowUtcMs();
    }
    touch();
}

void SideStore::forgetDrafts()
{
    m_drafts.clear();
    writeSoon();
}

QString SideStore::draft(const DraftPlace &place) const
{
    for (const TypedDraft &each : m_drafts) {
        if (each.place == place)
            return each.text;
    }
    return {};
}

void SideStore::beat(const Heartbeat &beat)
{
    m_beat = beat;
    touch();
}

void SideStore::setSeenByRoom(bool seen)
{
    if (seen == m_isSeenByRoom)
        return;
    m_isSeenByRoom = seen;
    writeSoon();
}

void SideStore::touch()
{
    if (!m_delay.isActive()) // counted from the first key: typing on does not put it off
        m_delay.start();
}

void SideStore::writeSoon()
{
    m_delay.stop();
    m_worker.run([this, path = m_path, content = toJson()] {
        if (writeWhole(path, content))
            QMetaObject::invokeMethod(this, &SideStore::written, Qt::QueuedConnection);
    });
}

QByteArray SideStore::toJson() const
{
    QJsonArray drafts;
    for (const TypedDraft &each : m_drafts)
        drafts.append(Tallerista::toJson(each));
    QJsonObject root{{u"version"_s, FormatVersion}, {u"drafts"_s, drafts}};
    if (m_isSeenByRoom)
        root.insert(u"seen"_s, true);
    if (m_beat)
        root.insert(u"beat"_s,
                    QJsonObject{{u"now"_s, m_beat->nowUtcMs},
                                {u"steady"_s, m_beat->steadyMs},
                                {u"boot"_s, m_beat->bootId}});
    return QJsonDocument(root).toJson();
}

void SideStore::read()
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || file.size() > MostBytes || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root[u"version"_s].toInt() != FormatVersion)
        return;
    const QJsonArray drafts = root[u"drafts"_s].toArray();
    for (const auto &each : drafts) {
        const TypedDraft draft = fromJson(each.toObject());
        if (!draft.text.isEmpty())
            m_drafts.append(draft);
    }
    m_isSeenByRoom = root[u"seen"_s].toBool();
    if (const QJsonObject beat = root[u"beat"_s].toObject(); !beat.isEmpty())
        m_beat = Heartbeat{
            beat[u"now"_s].toInteger(), beat[u"steady"_s].toInteger(), beat[u"boot"_s].toString()};
}

} // namespace Tallerista
