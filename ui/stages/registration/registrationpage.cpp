// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationpage.h"

#include "core/actions/participantactions.h"
#include "core/exchange/csv.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/countspanel.h"
#include "ui/stages/registration/entryline.h"
#include "ui/stages/registration/importpanel.h"
#include "ui/stages/registration/participantdelegate.h"
#include "ui/stages/registration/peoplefilter.h"
#include "ui/stages/registration/peopleview.h"
#include "ui/stages/registration/registrationcounts.h"
#include "ui/stages/registration/registrationkeys.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int NarrowWidth = 960; ///< of the page; below it the counts leave room to the list

} // namespace

RegistrationPage::RegistrationPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new ParticipantModel(context.document, m_phrases, this))
    , m_people(new PeopleFilter(*m_model, this))
    , m_line(new EntryLine(context.document, {*m_model, *m_people}, context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
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
    connectLine();
    connectList();
    m_model->reload();
}

void RegistrationPage::name()
{
    m_notice->setObjectName(u"notice"_s);
    m_confirm->setObjectName(u"eraseConfirm"_s);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_panel->setObjectName(u"importPanel"_s);
}

void RegistrationPage::layOut()
{
    auto *work = new QVBoxLayout;
    work->setSpacing(Theme::Grid);
    work->addWidget(m_line);
    work->addWidget(m_notice);
    work->addWidget(m_confirm);
    work->addWidget(m_stack, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, 2 * Theme::Grid);
    layout->setSpacing(Theme::PageMargin);
    layout->addLayout(work, 1);
    layout->addWidget(m_counts);
}

void RegistrationPage::resizeEvent(QResizeEvent *event)
{
    StagePage::resizeEvent(event);
    m_counts->setNarrow(width() < context().theme.scaled(NarrowWidth));
}

void RegistrationPage::connectLine()
{
    connect(m_line, &EntryLine::failed, this, &RegistrationPage::fail);
    connect(m_line, &EntryLine::movedOn, m_notice, &Notice::clear);
    connect(m_line, &EntryLine::personWritten, m_list, &PeopleView::showPerson);
    connect(m_line, &EntryLine::leftDownwards, this, [this] {
        m_list->ensureCurrent();
        m_list->setFocus();
    });
    connect(m_line, &EntryLine::linesPasted, this, [this](const QString &lines) {
        review(pastedParticipants(lines), {});
    });
    connect(m_line, &EntryLine::importAsked, this, qOverload<>(&RegistrationPage::importFile));
    connect(m_panel, &ImportPanel::accepted, this, &RegistrationPage::acceptImport);
    connect(m_panel, &ImportPanel::cancelled, this, &RegistrationPage::closeImport);
    connect(&context().privacy, &Privacy::changed, m_panel, &ImportPanel::setContactsHidden);
    m_panel->setContactsHidden(context().privacy.isOn());
}

void RegistrationPage::connectList()
{
    connect(m_model, &ParticipantModel::failed, this, &RegistrationPage::fail);
    connect(m_model, &ParticipantModel::reloaded, this, &RegistrationPage::refresh);
    connect(m_list, &PeopleView::written, m_notice, &Notice::clear);
    connect(m_list, &PeopleView::deletionAsked, this, &RegistrationPage::remove);
    connect(m_list, &PeopleView::leftUpwards, this, [this] { m_line->enter(); });
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
        m_line->enter();
}

bool RegistrationPage::find()
{
    if (isReviewing())
        return false;
    m_line->enter(true);
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

void RegistrationPage::refresh()
{
    m_counts->setCounts(counts());
    m_line->refresh();
}

void RegistrationPage::fail(const Error &error)
{
    m_notice->showProblem(error.message);
}

void RegistrationPage::remove(const QModelIndex &index)
{
    const Participant person = m_people->personAt(index); // a copy: removing reloads
    if (const auto removed = removeParticipant(document(), person.id()); !removed)
        return fail(removed.error());
    m_notice->clear();
    showUndoToast(context(), tr("%1 is deleted").arg(badgeTitle(person)), m_notice);
}

void RegistrationPage::erasePerson()
{
    const QModelIndex index = m_list->currentIndex();
    if (isReviewing() || !index.isValid())
        return m_notice->showNotice(
            tr("Choose the person in the list first, then erase the data."));
    const Participant person = m_people->personAt(index);
    m_notice->clear();
    m_list->setFocus();
    m_confirm->askWithCare(
        tr("Erase the data of %1? Name, post, sex, e-mail and phone go for good: from the list, "
           "from every text, from the history and from the backups. Number, table, institution, "
           "ideas and votes stay, without the name. This cannot be undone.")
            .arg(badgeTitle(person)),
        tr("Erase the data"),
        [this, id = person.id()] { erase(id); });
}

void RegistrationPage::erase(const Id<Participant> &id)
{
    m_line->clear(); // the name may stand there
    if (const auto erased = eraseParticipant(document(), id); !erased)
        return fail(erased.error());
    m_list->showPerson(id);
    m_notice->showGood(tr("The data are erased. Copies that you made yourself (USB sticks, files "
                          "sent, printed pages) are yours to delete."));
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
    m_line->pause(review->people.isEmpty() ? tr("Esc goes back to the list")
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
    m_line->resume();
}

bool RegistrationPage::isReviewing() const
{
    return m_stack->currentWidget() == m_panel;
}

} // namespace Tallerista
