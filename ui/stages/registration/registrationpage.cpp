// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationpage.h"

#include "core/actions/participantactions.h"
#include "core/exchange/csv.h"
#include "ui/base/announce.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/countspanel.h"
#include "ui/stages/registration/importpanel.h"
#include "ui/stages/registration/participantdelegate.h"
#include "ui/stages/registration/peoplefield.h"
#include "ui/stages/registration/peoplefilter.h"
#include "ui/stages/registration/peopleview.h"
#include "ui/stages/registration/registrationcounts.h"
#include "ui/stages/registration/registrationkeys.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

RegistrationPage::RegistrationPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new ParticipantModel(context.document, m_phrases, this))
    , m_people(new PeopleFilter(*m_model, this))
    , m_field(new PeopleField(context.theme, this))
    , m_import(new QPushButton(this))
    , m_hint(new ElidedLabel(this))
    , m_notice(new Notice(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new PeopleView(*m_people, context.theme, context.settings, m_stack))
    , m_panel(new ImportPanel(context.theme, m_phrases, m_stack))
    , m_counts(new CountsPanel(context.theme, m_phrases, this))
{
    m_list->setItemDelegate(new ParticipantDelegate(*m_model, context.theme, m_phrases, m_list));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_panel);
    name();
    layOut();
    connectField();
    connectList();
    m_model->reload();
    search();
}

void RegistrationPage::name()
{
    m_field->setObjectName(u"peopleField"_s);
    m_field->setAccessibleName(tr("Find or add people"));
    m_field->setPlaceholderText(tr("Name; institution — or those present: 1-14 16 18"));
    m_import->setObjectName(u"importButton"_s);
    m_import->setText(tr("Import a list…"));
    m_import->setAccessibleName(m_import->text());
    m_import->setToolTip(tr("Shows what a CSV or text file would add"));
    m_hint->setObjectName(u"enterHint"_s);
    m_notice->setObjectName(u"notice"_s);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_panel->setObjectName(u"importPanel"_s);
}

void RegistrationPage::layOut()
{
    const Theme &theme = context().theme;
    m_field->setMinimumHeight(theme.scaled(Theme::LiveRowHeight));
    m_import->setMinimumHeight(theme.scaled(Theme::LiveRowHeight));

    auto *typing = new QHBoxLayout;
    typing->setSpacing(Theme::Grid);
    typing->addWidget(m_field, 1);
    typing->addWidget(m_import);
    auto *work = new QVBoxLayout;
    work->setSpacing(Theme::Grid);
    work->addLayout(typing);
    work->addWidget(m_hint);
    work->addWidget(m_notice);
    work->addWidget(m_stack, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::PageMargin);
    layout->addLayout(work, 1);
    layout->addWidget(m_counts);
    const auto dress = [this, &theme] {
        m_import->setIcon(theme.icon(u"document-import"_s));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void RegistrationPage::connectField()
{
    connect(m_field, &QLineEdit::textChanged, this, &RegistrationPage::search);
    connect(m_field, &UndoTextField::submitted, this, &RegistrationPage::submit);
    connect(m_field, &PeopleField::leftDownwards, this, [this] {
        m_list->ensureCurrent();
        m_list->setFocus();
    });
    connect(m_field, &PeopleField::somebodyNewMeant, this, [this] {
        const RegistrationEntry typed = entry();
        if (typed.draft)
            add(*typed.draft);
        else if (typed.whyNot)
            m_notice->showProblem(*typed.whyNot);
    });
    connect(m_field, &PeopleField::linesPasted, this, [this](const QString &lines) {
        review(pastedParticipants(lines), {});
    });
    connect(m_import, &QPushButton::clicked, this, qOverload<>(&RegistrationPage::importFile));
    connect(m_panel, &ImportPanel::accepted, this, &RegistrationPage::acceptImport);
    connect(m_panel, &ImportPanel::cancelled, this, &RegistrationPage::closeImport);
}

void RegistrationPage::connectList()
{
    connect(m_model, &ParticipantModel::failed, this, &RegistrationPage::fail);
    connect(m_model, &ParticipantModel::reloaded, this, &RegistrationPage::refresh);
    connect(m_list, &PeopleView::presenceToggled, this, &RegistrationPage::togglePresence);
    connect(m_list, &PeopleView::seatAsked, this, &RegistrationPage::seat);
    connect(m_list, &PeopleView::sexAsked, this, &RegistrationPage::setSex);
    connect(m_list, &PeopleView::deletionAsked, this, &RegistrationPage::remove);
    connect(m_list, &PeopleView::leftUpwards, this, [this] { m_field->setFocus(); });
    connect(m_counts, &CountsPanel::balanceAsked, this, &RegistrationPage::balance);
    auto *keys = new QShortcut(QKeySequence(CountsPanel::BalanceKeys), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &RegistrationPage::balance);
}

void RegistrationPage::enter()
{
    if (isReviewing())
        m_panel->takeFocus();
    else
        m_field->setFocus();
}

bool RegistrationPage::find()
{
    if (isReviewing())
        return false;
    m_field->setFocus();
    m_field->selectAll();
    return true;
}

QList<KeyHelp> RegistrationPage::keys() const
{
    return registrationKeys();
}

QString RegistrationPage::missing() const
{
    return missingPeople(counts());
}

PeopleCounts RegistrationPage::counts() const
{
    return countPeople(m_model->people(), m_model->roster().mesas, m_model->roster().institutions);
}

void RegistrationPage::search()
{
    m_people->setSearch(PeopleSearch(m_field->text()));
    m_justAdded.reset();
    if (m_field->text().trimmed().isEmpty()) {
        say(tr(
            "Type to find people and to add new ones. A pasted list is shown before it is added"));
    } else {
        m_notice->clear();
        refresh();
    }
}

/// After a change: what Enter would do, and the counts.
void RegistrationPage::refresh()
{
    m_counts->setCounts(counts());
    if (m_justAdded && m_model->rowOf(*m_justAdded) < 0)
        return search();
    if (!isReviewing() && !m_field->text().trimmed().isEmpty())
        say(entry().sentence);
}

RegistrationEntry RegistrationPage::entry() const
{
    return RegistrationEntry::read(m_field->text(), m_model->people(), m_people->people());
}

void RegistrationPage::say(const QString &sentence)
{
    m_hint->setText(sentence);
    m_field->setAccessibleDescription(sentence);
}

/// As say(), aloud too.
void RegistrationPage::tell(const QString &sentence)
{
    say(sentence);
    announce(m_hint, sentence);
}

void RegistrationPage::submit()
{
    if (m_field->text().trimmed().isEmpty())
        return submitBlank();
    const RegistrationEntry typed = entry();
    switch (typed.act) {
    case RegistrationEntry::Act::Add:
        return add(*typed.draft);
    case RegistrationEntry::Act::MarkPresent:
        return markPresent(typed.people);
    case RegistrationEntry::Act::Nothing:
        return tell(typed.sentence);
    }
}

void RegistrationPage::submitBlank()
{
    if (m_justAdded)
        markPresent({*m_justAdded});
}

void RegistrationPage::add(const ParticipantDraft &draft)
{
    const auto person = addParticipant(document(), draft);
    if (!person)
        return fail(person.error());
    m_notice->clear();
    m_field->setCommitted({});
    m_list->showPerson(person->id());
    m_justAdded = person->id();
    tell(tr("%1 is on the list. Enter marks them as present").arg(badgeTitle(*person)));
}

void RegistrationPage::markPresent(const QList<Id<Participant>> &people)
{
    if (const auto marked = markPresence(document(), people, true); !marked)
        return fail(marked.error());
    m_notice->clear();
    m_field->setCommitted({});
    m_justAdded.reset();
    const int row = m_model->rowOf(people.constFirst());
    if (people.size() > 1 || row < 0)
        return tell(tr("%n people are marked as present", nullptr, int(people.size())));
    m_list->showPerson(people.constFirst());
    tell(tr("%1 is marked as present").arg(badgeTitle(m_model->personAt(row))));
}

void RegistrationPage::fail(const Error &error)
{
    m_notice->showProblem(error.message);
}

void RegistrationPage::togglePresence(const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(ParticipantModel::PresentColumn);
    const bool here = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (m_people->setData(cell, here ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        m_notice->clear();
}

void RegistrationPage::seat(const QModelIndex &index, int mesaNumber)
{
    if (m_people->setData(index.siblingAtColumn(ParticipantModel::MesaColumn), mesaNumber))
        m_notice->clear();
}

void RegistrationPage::setSex(const QModelIndex &index, Sex sex)
{
    if (m_people->setData(index.siblingAtColumn(ParticipantModel::SexColumn), int(sex)))
        m_notice->clear();
}

void RegistrationPage::remove(const QModelIndex &index)
{
    const Participant person = m_people->personAt(index); // a copy: removing reloads
    if (const auto removed = removeParticipant(document(), person.id()); !removed)
        return fail(removed.error());
    m_notice->clear();
    showUndoToast(context(), tr("%1 is deleted").arg(badgeTitle(person)), m_notice);
}

void RegistrationPage::balance()
{
    const QList<Seat> seats = balancedSeats(m_model->people(), m_model->roster().mesas);
    if (seats.isEmpty())
        return;
    if (const auto seated = seatParticipants(document(), seats); !seated)
        return fail(seated.error());
    m_notice->clear();
    if (!m_list->hasFocus())
        enter(); // the button has nothing more to do
    showUndoToast(
        context(), tr("%n people have a table now", nullptr, int(seats.size())), m_notice);
}

void RegistrationPage::importFile()
{
    const FileKind lists{tr("Lists of people"), {u"csv"_s, u"txt"_s}};
    if (const auto path = context().dialogs.askImportFile(this, lists))
        importFile(*path);
}

void RegistrationPage::importFile(const QString &path)
{
    const QString source = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({tr("“%1” cannot be read. Nothing was added.").arg(source)});
    review(readParticipants(file.read(CsvTable::MaxBytes + 1)), source);
}

void RegistrationPage::review(const Result<ParticipantImport> &import, const QString &source)
{
    if (!import)
        return fail(import.error());
    const auto review = ImportReview::of(*import, document().stores());
    if (!review)
        return fail(review.error());
    m_notice->clear();
    m_panel->open(*review, source);
    m_stack->setCurrentWidget(m_panel);
    m_field->setEnabled(false);
    m_import->setEnabled(false);
    tell(review->people.isEmpty() ? tr("Esc goes back to the list")
                                  : tr("Enter adds them · Esc goes back to the list"));
    m_panel->takeFocus();
}

void RegistrationPage::acceptImport()
{
    const auto people = importParticipants(document(), m_panel->review().people);
    if (!people)
        return m_panel->showProblem(people.error().message);
    closeImport();
    if (!people->isEmpty())
        m_list->showPerson(people->constFirst().id());
    showUndoToast(
        context(), tr("%n people are on the list now", nullptr, int(people->size())), m_notice);
}

void RegistrationPage::closeImport()
{
    m_stack->setCurrentWidget(m_list);
    m_field->setEnabled(true);
    m_import->setEnabled(true);
    m_field->setFocus();
    search();
}

bool RegistrationPage::isReviewing() const
{
    return m_stack->currentWidget() == m_panel;
}

} // namespace Tallerista
