// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs.h"

#include "app/commandline.h"
#include "core/actions/createworkshop.h"
#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/base/phrases.h"
#include "core/exchange/ideaimport.h"
#include "core/exchange/participantimport.h"
#include "core/exchange/samplefile.h"
#include "core/exchange/templates.h"
#include "core/report/builder.h"
#include "core/report/pdf.h"
#include "core/store/gate/gate.h"
#include "core/store/salvage/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{CommandLine::tr("“%1” could not be read.").arg(path)};
    return file.readAll();
}

Result<Id<Mesa>> mesaNumbered(const WorkshopDocument &document, const QString &number)
{
    const auto mesas = document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    for (const Mesa &mesa : *mesas) {
        if (QString::number(mesa->number) == number)
            return mesa.id();
    }
    return Error{CommandLine::tr("There is no table %1 in this workshop.").arg(number)};
}

/// What was read, added and left out, line by line.
QString importSummary(int read, qsizetype added, const QList<SkippedLine> &skipped)
{
    QString text = CommandLine::tr("%n row(s) read", nullptr, read) + u", "_s
                   + CommandLine::tr("%n added", nullptr, int(added)) + u", "_s
                   + CommandLine::tr("%n skipped", nullptr, int(skipped.size())) + u'.';
    for (const SkippedLine &line : skipped)
        text += u'\n' + CommandLine::tr("Line %1: %2").arg(line.line).arg(line.reason);
    return text;
}

Result<QString>
importIdeaFile(WorkshopDocument &document, const QString &csv, const QString &mesaNumber)
{
    const auto mesa = mesaNumbered(document, mesaNumber);
    if (!mesa)
        return mesa.error();
    const auto bytes = readFile(csv);
    if (!bytes)
        return bytes.error();
    const auto read = readIdeas(*bytes);
    if (!read)
        return read.error();
    QList<IdeaDraft> drafts;
    for (const ImportedIdea &idea : read->ideas)
        drafts.append(idea.draft);
    const auto added = importIdeas(document, *mesa, drafts);
    if (!added)
        return added.error();
    return importSummary(read->rowsRead, added->size(), read->skipped);
}

Result<QString> importParticipantFile(WorkshopDocument &document, const QString &csv)
{
    const auto bytes = readFile(csv);
    if (!bytes)
        return bytes.error();
    const auto read = readParticipants(*bytes);
    if (!read)
        return read.error();
    QList<ParticipantDraft> drafts;
    for (const ImportedParticipant &person : read->participants)
        drafts.append(person.draft);
    const auto added = importParticipants(document, drafts);
    if (!added)
        return added.error();
    return importSummary(read->rowsRead, added->size(), read->skipped);
}

Result<void> exportPdf(const QString &file,
                       Edition edition,
                       const QString &language,
                       const PageSetup &setup,
                       const QString &output)
{
    const SystemClock clock;
    const auto document = WorkshopDocument::openForReading(file, clock);
    if (!document)
        return document.error();
    const auto contents = readContents((*document)->stores(), clock.nowUtcMs());
    if (!contents)
        return contents.error();
    const Phrases phrases(language.isEmpty() ? contents->workshop->language : language);
    return writePdf(buildReport(*contents, edition, phrases), setup, output);
}

} // namespace

Result<QString> newJob(const QStringList &words, const JobOptions &options)
{
    const auto model =
        loadTemplate(options.value(u"template"_s, u"blanco"_s), options.value(u"lang"_s));
    if (!model)
        return model.error();
    QDate date = QDate::currentDate();
    if (options.contains(u"date"_s))
        date = QDate::fromString(options.value(u"date"_s), Qt::ISODate);
    const SystemClock clock;
    const auto document =
        createWorkshop(words.first(),
                       clock,
                       Writer::here(),
                       *model,
                       {options.value(u"name"_s), date, options.value(u"place"_s), {}});
    if (!document)
        return document.error();
    return CommandLine::tr("Created “%1”.").arg(words.first());
}

Result<QString> importJob(const QStringList &words, const JobOptions &options)
{
    if (options.contains(u"ideas"_s) == options.contains(u"participants"_s))
        return Error{CommandLine::tr("Say what to import: --ideas CSV or --participants CSV.")};
    const SystemClock clock;
    const auto document = WorkshopDocument::open(words.first(), clock, Writer::here());
    if (!document)
        return document.error();
    if (options.contains(u"ideas"_s))
        return importIdeaFile(**document, options.value(u"ideas"_s), options.value(u"mesa"_s));
    return importParticipantFile(**document, options.value(u"participants"_s));
}

Result<QString> exportJob(const QStringList &words, const JobOptions &options)
{
    if (options.value(u"format"_s) != "pdf"_L1)
        return Error{CommandLine::tr("This version exports PDF only.")};
    const QString edition = options.value(u"edition"_s);
    if (edition != "public"_L1 && edition != "internal"_L1)
        return Error{
            CommandLine::tr("There is no edition “%1”: choose public or internal.").arg(edition)};
    const QString paper = options.value(u"paper"_s);
    if (paper != "letter"_L1 && paper != "a4"_L1)
        return Error{CommandLine::tr("There is no paper “%1”: choose letter or a4.").arg(paper)};
    const QFileInfo file(words.first());
    const QString output =
        options.value(u"output"_s, file.dir().filePath(file.completeBaseName() + u".pdf"_s));
    if (QFileInfo::exists(output) && !options.contains(u"force"_s))
        return Error{
            CommandLine::tr("“%1” already exists. Add --force to replace it.").arg(output)};
    PageSetup setup;
    setup.size = paper == "a4"_L1 ? PageSize::A4 : PageSize::Letter;
    const auto written = exportPdf(words.first(),
                                   edition == "public"_L1 ? Edition::Public : Edition::Internal,
                                   options.value(u"lang"_s),
                                   setup,
                                   output);
    if (!written)
        return written.error();
    return CommandLine::tr("Wrote “%1”.").arg(output);
}

Result<QString> checkJob(const QStringList &words, const JobOptions &)
{
    const SystemClock clock;
    const auto document = WorkshopDocument::openForReading(words.first(), clock);
    if (!document)
        return document.error();
    if (const auto sound = (*document)->integrityHolds(); !sound || !*sound)
        return sound ? Error{CommandLine::tr(
                                 "“%1” is damaged. It was left as it is; open a copy of it.")
                                 .arg(words.first())}
                     : sound.error();
    const auto same = (*document)->fingerprintHolds();
    if (!same)
        return same.error();
    if (!*same)
        return Error{CommandLine::tr("“%1” was copied while it was being written, or changed by "
                                     "another program. Copy it "
                                     "again.")
                         .arg(words.first())};
    const auto contents = readContents((*document)->stores(), clock.nowUtcMs());
    if (!contents)
        return contents.error();
    return CommandLine::tr("“%1” is sound: format %2.")
               .arg(contents->workshop->name)
               .arg(inspect(words.first(), Database::Access::ReadOnly).version)
           + u'\n' + CommandLine::tr("%n person(s)", nullptr, int(contents->participants.size()))
           + u", "_s
           + CommandLine::tr("%n experience(s)", nullptr, int(contents->experiences.size()))
           + u", "_s + CommandLine::tr("%n idea(s)", nullptr, int(contents->ideas.size())) + u'.';
}

Result<QString> salvageJob(const QStringList &words, const JobOptions &options)
{
    const QFileInfo file(words.first());
    const QString rescued = options.value(
        u"output"_s,
        file.dir().filePath(CommandLine::tr("%1 (rescued)").arg(file.completeBaseName())
                            + u".taller"_s));
    const bool force = options.contains(u"force"_s);
    if (QFileInfo::exists(rescued) && !force)
        return Error{
            CommandLine::tr("“%1” already exists. Add --force to replace it.").arg(rescued)};
    const SystemClock clock;
    const auto report = salvageWorkshop({words.first(), rescued, force}, clock, Writer::here());
    if (!report)
        return report.error();
    return report->foundEverything() ? Result<QString>(reportText(*report))
                                     : Error{reportText(*report)};
}

namespace {

/// In the language of the sample, as its file is.
QString samplePdfName(Edition edition, const Phrases &phrases)
{
    return edition == Edition::Public ? phrases.translate("CommandLine", "public.pdf")
                                      : phrases.translate("CommandLine", "internal.pdf");
}

} // namespace

Result<QString> demoJob(const QStringList &words, const JobOptions &options)
{
    const QDir folder(words.first());
    const QString language = options.value(u"lang"_s);
    const QString file =
        folder.filePath(language == "en"_L1 ? u"sample.taller"_s : u"muestra.taller"_s);
    if (!folder.mkpath(u"."_s))
        return Error{CommandLine::tr("The folder “%1” could not be made.").arg(words.first())};
    if (auto written = writeSampleFile(file, language); !written)
        return written.error();
    QString done = CommandLine::tr("Wrote “%1”.").arg(file);
    for (const Edition edition : {Edition::Public, Edition::Internal}) {
        const QString pdf = folder.filePath(samplePdfName(edition, Phrases(language)));
        if (auto written = exportPdf(file, edition, language, {}, pdf); !written)
            return written.error();
        done += u'\n' + CommandLine::tr("Wrote “%1”.").arg(pdf);
    }
    return done;
}

} // namespace Tallerista
