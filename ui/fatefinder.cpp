// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fatefinder.h"

#include "core/actions/fatereading.h"
#include "core/document/workshopdocument.h"
#include "core/domain/terms.h"
#include "core/rules/peoplecalled.h"
#include "ui/base/announce.h"
#include "ui/base/privacy.h"
#include "ui/widgets/foldedcompleter.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
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

FateFinder::FateFinder(const Theme &theme, const Privacy &privacy, QWidget *window)
    : Overlay(theme, window)
    , m_privacy(privacy)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_who(new QLineEdit(this))
    , m_people(new FoldedCompleter(this))
    , m_list(new QListWidget(this))
    , m_copy(new QPushButton(this))
{
    m_who->setObjectName(u"fateOfWhom"_s);
    m_who->setMinimumHeight(theme.scaled(Theme::PrimaryHeight));
    m_who->setCompleter(m_people);
    m_list->setObjectName(u"fates"_s);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setObjectName(u"copyFates"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_who);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    connect(m_who, &QLineEdit::textChanged, this, &FateFinder::find);
    connect(m_copy, &QPushButton::clicked, this, &FateFinder::copy);
    connect(&privacy, &Privacy::changed, this, &FateFinder::find);
}

void FateFinder::open(const WorkshopDocument &document, const QString &language)
{
    m_document = &document;
    m_language = language;
    m_title->setText(tr("What became of my idea?"));
    m_who->setPlaceholderText(tr("Badge number or name"));
    m_who->setAccessibleName(m_who->placeholderText());
    m_list->setAccessibleName(tr("What became of each idea"));
    m_copy->setText(tr("Copy"));
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
    m_copy->setEnabled(false);
    m_who->setDisabled(m_privacy.isOn());
    if (m_privacy.isOn()) {
        m_list->addItem(tr("The room sees this screen: who had which idea is not told on it."));
        return;
    }
    if (!m_document)
        return;
    const auto people = m_document->stores().participants.all();
    const auto called = people ? peopleCalled(*people, m_who->text()) : QList<Participant>();
    if (called.size() != 1)
        return; // nobody yet, or several
    const Participant &person = called.first();
    const auto told = readFatesOf(m_document->stores(), Phrases(m_language), person.id());
    if (!told || told->isEmpty()) {
        m_list->addItem(told ? tr("No idea is noted under this name.") : told.error().message);
        return;
    }
    QStringList lines;
    for (const ToldFate &fate : *told)
        lines.append(u"%1 %2\n→ %3"_s.arg(fate.code, fate.text, fate.sentence));
    m_list->addItems(lines);
    m_told = personName(Phrases(m_language), person.fields()) + u"\n\n"_s + lines.join(u"\n\n"_s);
    m_copy->setEnabled(true);
    announce(m_list, lines.join(u". "_s));
}

void FateFinder::copy()
{
    QGuiApplication::clipboard()->setText(m_told);
    dismiss();
}

} // namespace Tallerista
