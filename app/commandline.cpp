// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/jobs.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct Option
{
    QString name;
    QString value;         ///< what stands for its value in the usage; empty: a switch
    QString standard = {}; ///< its value when it is not given
};

/// One job: its words after the name, its options, and what it does.
struct Job
{
    QString name;
    QString words;
    int wordCount;
    QList<Option> options;
    std::function<Result<QString>(const QStringList &words, const JobOptions &options)> run;
};

const QList<Job> &jobs()
{
    static const QList<Job> all{
        {u"new"_s,
         u"FILE"_s,
         1,
         {{u"template"_s, u"gobierno|sociedad-civil|jovenes|blanco"_s},
          {u"name"_s, u"NAME"_s},
          {u"date"_s, u"YYYY-MM-DD"_s},
          {u"place"_s, u"PLACE"_s},
          {u"lang"_s, u"es|en"_s, u"es"_s}},
         newJob},
        {u"import"_s,
         u"FILE"_s,
         1,
         {{u"ideas"_s, u"CSV"_s}, {u"participants"_s, u"CSV"_s}, {u"mesa"_s, u"N"_s, u"1"_s}},
         importJob},
        {u"export"_s,
         u"FILE"_s,
         1,
         {{u"format"_s, u"pdf"_s, u"pdf"_s},
          {u"edition"_s, u"public|internal"_s, u"public"_s},
          {u"lang"_s, u"es|en"_s},
          {u"paper"_s, u"letter|a4"_s, u"letter"_s},
          {u"output"_s, u"OUT"_s},
          {u"force"_s, {}}},
         exportJob},
        {u"check"_s, u"FILE"_s, 1, {}, checkJob},
        {u"salvage"_s, u"FILE"_s, 1, {{u"output"_s, u"NEW"_s}, {u"force"_s, {}}}, salvageJob},
        {u"merge"_s, u"MAIN OTHER"_s, 2, {{u"dry-run"_s, {}}}, mergeJob},
        {u"rank"_s, u"FILE"_s, 1, {}, rankJob},
        {u"demo"_s, u"DIR"_s, 1, {{u"lang"_s, u"es|en"_s, u"es"_s}}, demoJob},
    };
    return all;
}

QString usage()
{
    QString text = u"tallerista [FILE]\n"_s;
    for (const Job &job : jobs()) {
        text += u"tallerista %1 %2"_s.arg(job.name, job.words);
        for (const Option &option : job.options)
            text += option.value.isEmpty() ? u" [--%1]"_s.arg(option.name)
                                           : u" [--%1 %2]"_s.arg(option.name, option.value);
        text += u'\n';
    }
    return text;
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
}

int misused(const QString &sentence)
{
    print(stderr, sentence + u'\n' + usage());
    return CommandLine::Usage;
}

} // namespace

bool CommandLine::isJob(const QString &word)
{
    if (word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1)
        return true;
    return std::any_of(
        jobs().begin(), jobs().end(), [&](const Job &job) { return job.name == word; });
}

int CommandLine::run(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    if (word == "--version"_L1) {
        print(stdout, u"Tallerista %1"_s.arg(QCoreApplication::applicationVersion()));
        return Success;
    }
    const auto job = std::find_if(
        jobs().begin(), jobs().end(), [&](const Job &each) { return each.name == word; });
    if (job == jobs().end()) {
        print(stdout, usage());
        return Success;
    }
    QCommandLineParser parser;
    for (const Option &option : job->options) {
        const QStringList names = option.name == "output"_L1 ? QStringList{u"o"_s, option.name}
                                                             : QStringList{option.name};
        parser.addOption(QCommandLineOption(names, {}, option.value, option.standard));
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!parser.parse(rest))
        return misused(parser.errorText());
    if (parser.positionalArguments().size() != job->wordCount)
        return misused(tr("“%1” needs: %2.").arg(job->name, job->words));
    JobOptions options;
    for (const Option &option : job->options) {
        if (option.value.isEmpty() ? parser.isSet(option.name)
                                   : !parser.value(option.name).isNull())
            options.insert(option.name, parser.value(option.name));
    }
    const auto done = job->run(parser.positionalArguments(), options);
    if (!done) {
        print(stderr, done.error().message);
        return Failure;
    }
    print(stdout, *done);
    return Success;
}

} // namespace Tallerista
