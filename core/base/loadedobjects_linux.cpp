// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/loadedobjects.h"

#include <QFile>

#include <link.h>

namespace Tallerista {

namespace {

/// What lies at \a address, as the loader tells it.
template <typename T>
const T *at(ElfW(Addr) address)
{
    return reinterpret_cast<const T *>(address); // NOLINT(performance-no-int-to-ptr)
}

const ElfW(Dyn) * dynamicPartOf(const dl_phdr_info &object)
{
    for (int i = 0; i < object.dlpi_phnum; ++i) {
        if (object.dlpi_phdr[i].p_type == PT_DYNAMIC)
            return at<ElfW(Dyn)>(object.dlpi_addr + object.dlpi_phdr[i].p_vaddr);
    }
    return nullptr;
}

QStringList needsOf(const dl_phdr_info &object)
{
    const auto *part = dynamicPartOf(object);
    ElfW(Addr) names = 0;
    for (const auto *entry = part; entry && entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_STRTAB)
            names = entry->d_un.d_ptr;
    }
    if (names == 0)
        return {};
    if (names < object.dlpi_addr) // some loaders leave it relative
        names += object.dlpi_addr;
    QStringList needs;
    for (const auto *entry = part; entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_NEEDED)
            needs.append(QFile::decodeName(at<char>(names + entry->d_un.d_val)));
    }
    return needs;
}

int note(dl_phdr_info *object, size_t, void *objects)
{
    static_cast<QList<LoadedObject> *>(objects)->append(
        {QFile::decodeName(object->dlpi_name), needsOf(*object)});
    return 0;
}

} // namespace

QList<LoadedObject> loadedObjects()
{
    QList<LoadedObject> objects;
    dl_iterate_phdr(note, &objects);
    return objects;
}

} // namespace Tallerista
