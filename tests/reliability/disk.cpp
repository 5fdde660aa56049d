// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/disk.h"

namespace Tallerista::Testing {

namespace {

constexpr qint64 SectorSize = 512;

void setName(QMap<QString, int> &names, const QString &name, int file)
{
    if (file < 0)
        names.remove(name);
    else
        names.insert(name, file);
}

/// Makes \a content as long as \a size; what is new is zeros or garbage.
void resize(QByteArray &content, qint64 size, QRandomGenerator &random)
{
    const qsizetype before = content.size();
    content.resize(size);
    if (size <= before)
        return;
    const bool garbage = random.bounded(2) == 1;
    for (qsizetype i = before; i < size; ++i)
        content[i] = garbage ? char(random.bounded(256)) : '\0';
}

void put(QByteArray &content, qint64 offset, QByteArrayView data)
{
    std::copy(data.begin(), data.end(), content.begin() + offset);
}

void applyWhole(QByteArray &content, const FileCall &call)
{
    if (call.kind == FileCall::Truncate) {
        content.resize(call.size, '\0');
        return;
    }
    if (content.size() < call.offset + call.size)
        content.resize(call.offset + call.size, '\0');
    put(content, call.offset, call.data);
}

} // namespace

void Disk::apply(const FileCall &call)
{
    switch (call.kind) {
    case FileCall::Create:
        m_byInode.insert(call.file, int(m_files.size()));
        name({{call.name, int(m_files.size())}});
        m_files.append(File());
        break;
    case FileCall::Write:
    case FileCall::Truncate:
        m_files[m_byInode.value(call.file)].pending.append(call);
        break;
    case FileCall::Sync: {
        File &file = m_files[m_byInode.value(call.file)];
        for (const FileCall &pending : std::as_const(file.pending))
            applyWhole(file.synced, pending);
        file.pending.clear();
        break;
    }
    case FileCall::SyncFolder:
        for (const Naming &naming : std::as_const(m_pendingNames)) {
            for (const auto &[name, file] : naming.names)
                setName(m_names, name, file);
        }
        m_pendingNames.clear();
        break;
    case FileCall::Remove:
        name({{call.name, -1}});
        break;
    case FileCall::Rename:
        name({{call.to, fileNamed(call.name)}, {call.name, -1}});
        break;
    case FileCall::Read:
        break;
    }
}

int Disk::fileNamed(const QString &name) const
{
    QMap<QString, int> names = m_names;
    for (const Naming &naming : m_pendingNames) {
        for (const auto &[pendingName, file] : naming.names)
            setName(names, pendingName, file);
    }
    return names.value(name, -1);
}

FolderContent Disk::afterPowerCut(double share, QRandomGenerator &random) const
{
    QMap<QString, int> names = m_names;
    for (const Naming &naming : m_pendingNames) {
        if (random.generateDouble() >= share)
            continue;
        for (const auto &[name, file] : naming.names)
            setName(names, name, file);
    }
    FolderContent folder;
    for (auto entry = names.cbegin(); entry != names.cend(); ++entry)
        folder.insert(entry.key(), contentOf(m_files.at(entry.value()), share, random));
    return folder;
}

QByteArray Disk::contentOf(const File &file, double share, QRandomGenerator &random)
{
    QByteArray content = file.synced;
    const auto survives = [&] {
        return random.generateDouble() < share;
    };
    for (const FileCall &call : file.pending) {
        if (call.kind == FileCall::Truncate) {
            if (survives())
                resize(content, call.size, random);
            continue;
        }
        const qint64 end = call.offset + call.size;
        for (qint64 at = call.offset; at < end;) {
            const qint64 next = std::min(end, (at / SectorSize + 1) * SectorSize);
            if (survives()) {
                if (content.size() < next)
                    resize(content, next, random);
                put(content, at, QByteArrayView(call.data).sliced(at - call.offset, next - at));
            } else if (content.size() < next && survives()) {
                resize(content, next, random); // it grew, but its data never came
            }
            at = next;
        }
    }
    return content;
}

} // namespace Tallerista::Testing
