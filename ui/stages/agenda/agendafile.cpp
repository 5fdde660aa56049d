// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Tallerista {

Result<AgendaImport> readAgendaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("AgendaFile",
                                                 "“%1” cannot be read. The agenda stays as it is.")
                         .arg(QFileInfo(path).fileName())};
    return readAgendaTable(file.read(CsvTable::MaxBytes + 1));
}

Result<void>
writeAgendaFile(const WorkshopDocument &document, const Phrases &phrases, const QString &path)
{
    const auto blocks = document.stores().agendaBlocks.all();
    if (!blocks)
        return blocks.error();
    const bool decimalComma = QLocale().decimalPoint() == u',';
    const QByteArray table =
        writeAgendaTable(*blocks, phrases, decimalComma ? QChar(u';') : QChar(u','));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return Error{QCoreApplication::translate("AgendaFile",
                                                 "“%1” cannot be written. Choose another folder.")
                         .arg(QFileInfo(path).fileName())};
    return {};
}

} // namespace Tallerista
