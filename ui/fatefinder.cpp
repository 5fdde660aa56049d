// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fatefinder.h"

#include "core/actions/fatereading.h"
#include "core/document/workshopdocument.h"
#include "core/domain/terms.h"
#include "core/report/fateletters.h"
#include "core/report/pdf.h"
#include "core/rules/peoplecalled.h"
#include "ui/base/announce.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/widgets/foldedcompleter.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int FateFinderWidth = 720;
constexpr int FateFinderHeight = 460;

} // namespace

FateFinder::FateFinder(const Theme &theme,
                       const Privacy &privacy,
                       Dialogs &dialogs,
                       QWidget *window)
    : Overlay(theme, window)
    , m_privacy(privacy)
    , m_dialogs(dialogs)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_who(new QLineEdit(this))
    , m_people(new FoldedCompleter(this))
    , m_list(new QListWidget(this))
    , m_done(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_printAll(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_who->setObjectName(u"fateOfWhom"_s);
    m_who->setMinimumHeight(theme.scaled(Theme::PrimaryHeight));
    m_who->setCompleter(m_people);
    m_list->setObjectName(u"fates"_s);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_done->setObjectName(u"fatesDone"_s);
    m_done->setWordWrap(true);
    m_printAll->setObjectName(u"printAllFates"_s);
    m_print->setObjectName(u"printFates"_s);
    m_copy->setObjectName(u"copyFates"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_printAll);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_who);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_done);
    layout->addLayout(buttons);
    connect(m_who, &QLineEdit::textChanged, this, &FateFinder::find);
    connect(m_copy, &QPushButton::clicked, this, &FateFinder::copy);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_person)
            print({*m_person});
    });
    connect(m_printAll, &QPushButton::clicked, this, &FateFinder::printAll);
    connect(&privacy, &Privacy::changed, this, &FateFinder::find);
}

void FateFinder::open(const WorkshopDocument &document, const QString &language)
{
    m_document = &document;
    m_language = language;
    m_title->setText(tr("What became of my idea?"));
    m_who->setPlaceholderText(tr("Badge number, name or code of an idea"));
    m_who->setAccessibleName(m_who->placeholderText());
    m_list->setAccessibleName(tr("What became of each idea"));
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Page to print…"));
    m_printAll->setText(tr("A page for everybody…"));
    setAccessibleName(m_title->text());
    if (const auto people = document.stores().participants.all()) {
        QList<FoldedCompleter::Name> names;
        for (const Participant &person : *people) {
            if (!person->erased)
                names.append({person->name, QString::number(person->number)});
        }
        m_people->setNames(names);
    }
    m_who->clear();
    find();
    Overlay::open(m_privacy.isOn() ? static_cast<QWidget *>(m_list) : m_who);
}

QSize FateFinder::sizeHint() const
{
    return {theme().scaled(FateFinderWidth), theme().scaled(FateFinderHeight)};
}

void FateFinder::find()
{
    m_list->clear();
    m_told.clear();
    m_person.reset();
    m_done->clear();
    m_done->hide();
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    m_who->setDisabled(m_privacy.isOn());
    if (m_privacy.isOn()) {
        m_list->addItem(tr("The room sees this screen: who had which idea is not told on it."));
        return;
    }
    if (!m_document)
        return;
    const auto people = m_document->stores().participants.all();
    const auto called = people ? peopleCalled(*people, m_who->text()) : QList<Participant>();
    if (called.size() == 1)
        return tellOf(called.first());
    if (!m_who->text().trimmed().isEmpty())
        tellOfCode(m_who->text(), called.size());
}

void FateFinder::tellOf(const Participant &person)
{
    const auto told = readFatesOf(m_document->stores(), Phrases(m_language), person.id());
    if (!told || told->isEmpty()) {
        m_list->addItem(told ? tr("No idea is noted under this name.") : told.error().message);
        return;
    }
    QStringList lines;
    for (const ToldFate &fate : *told)
        lines.append(lineOf(fate));
    m_list->addItems(lines);
    m_told = personName(Phrases(m_language), person.fields()) + u"\n\n"_s + lines.join(u"\n\n"_s);
    m_person = person.id();
    m_copy->setEnabled(true);
    m_print->setEnabled(true);
    announce(m_list, lines.join(u". "_s));
}

/// Where \a typed is no one person: so many are called like that.
void FateFinder::tellOfCode(const QString &typed, qsizetype people)
{
    const auto told = readFateOf(m_document->stores(), Phrases(m_language), typed);
    QString line = people > 1 ? tr("Several people are called like that: type more, or the badge.")
                              : tr("Nobody here has that name or badge, and no idea that code.");
    if (!told)
        line = told.error().message;
    else if (*told)
        line = lineOf(**told);
    m_list->addItem(line);
    if (told && *told) {
        m_told = line;
        m_copy->setEnabled(true);
    }
    announce(m_list, line);
}

QString FateFinder::lineOf(const ToldFate &fate)
{
    return u"%1 %2\n→ %3"_s.arg(fate.code, fate.text, fate.sentence);
}

void FateFinder::printAll()
{
    const auto people = m_document ? m_document->stores().participants.all()
                                   : Result<QList<Participant>>(QList<Participant>());
    QList<Id<Participant>> all;
    for (const Participant &person : people ? *people : QList<Participant>())
        all.append(person.id());
    print(all);
}

void FateFinder::print(const QList<Id<Participant>> &people)
{
    if (!m_document)
        return;
    const auto tell = [this](const QString &sentence) {
        m_done->setText(sentence);
        m_done->show();
        announce(m_done, sentence);
    };
    const auto contents = readContents(m_document->stores(), m_document->clock().nowUtcMs());
    if (!contents)
        return tell(contents.error().message);
    const Report letters = fateLetters(*contents, people, Phrases(contents->workshop->language));
    if (letters.blocks.isEmpty())
        return tell(tr("Nobody’s name stands beside an idea: there is nothing to print."));
    const QFileInfo file(m_document->path());
    const QString suggestion =
        file.dir().filePath(u"%1 (%2).pdf"_s.arg(file.completeBaseName(), tr("ideas")));
    const auto path = m_dialogs.askSaveFile(this, {tr("PDF documents"), {u"pdf"_s}}, suggestion);
    if (!path)
        return;
    const Result<void> written = writePdf(letters, {}, *path);
    tell(written ? tr("The pages are in “%1”.").arg(QDir::toNativeSeparators(*path))
                 : written.error().message);
}

void FateFinder::copy()
{
    QGuiApplication::clipboard()->setText(m_told);
    dismiss();
}

} // namespace Tallerista
