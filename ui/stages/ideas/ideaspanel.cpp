// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaspanel.h"

#include "core/domain/heading.h"
#include "core/rules/ideaentry.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/hintline.h"
#include "ui/stages/ideas/ideacapture.h"
#include "ui/stages/ideas/ideahand.h"
#include "ui/stages/ideas/ideaintake.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/stages/ideas/roundbar.h"
#include "ui/stages/ideas/silencebar.h"
#include "ui/stages/mesaheading.h"
#include "ui/stages/seensentence.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeasPanel::IdeasPanel(const PageContext &context,
                       const TwinRadar &radar,
                       const Mesa &mesa,
                       QWidget *parent)
    : MesaPanel(context, mesa, parent)
    , m_title(mesa->title())
    , m_count(new QLabel(this))
    , m_silence(new SilenceBar(context, mesa, this))
    , m_round(new RoundBar(context, mesa, this))
    , m_notice(new Notice(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_ask(new AskBar(context.theme, this))
    , m_model(new IdeaModel(context.document, mesa.id(), context.privacy, this))
    , m_capture(new IdeaCapture(context, mesa, *m_model, m_notice, this))
    , m_hints(new HintLine(context.theme, radar, this))
    , m_list(new IdeaView(context, mesa, *m_model, this))
    , m_hand(new IdeaHand(context, mesa, *m_model, m_ask, m_notice, this))
    , m_intake(new IdeaIntake(context, mesa, m_capture, m_confirm, m_notice))
{
    m_count->setObjectName(u"ideaCount%1"_s.arg(mesaNumber()));
    m_notice->setObjectName(u"ideaNotice%1"_s.arg(mesaNumber()));
    layOut(mesa);
    connectParts();
    m_model->reload();
    updateHeading();
    dress();
}

void IdeasPanel::layOut(const Mesa &mesa)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new MesaHeading(context(), mesa, m_count, this));
    layout->addWidget(m_silence);
    layout->addWidget(m_round);
    layout->addWidget(m_capture);
    layout->addWidget(m_hints);
    layout->addWidget(m_notice);
    layout->addWidget(m_confirm);
    layout->addWidget(m_ask);
    layout->addWidget(m_list, 1);
}

void IdeasPanel::connectParts()
{
    CaptureField *field = m_capture->field();
    connect(field, &CaptureField::leftDownwards, this, &IdeasPanel::enterList);
    connect(m_capture, &IdeaCapture::captured, m_list, &IdeaView::scrollToTop);
    connect(m_list, &IdeaView::leftUpwards, this, &IdeasPanel::enter);
    connect(m_list, &IdeaView::wished, this, &IdeasPanel::grant);
    connect(m_list, &IdeaView::edited, this, &IdeasPanel::saveEdited);
    connect(m_list, &IdeaView::dropped, this, [this](const Idea &dragged, const Idea &target) {
        join({dragged.id(), target.id()}, false);
    });
    connect(m_capture, &IdeaCapture::textChanged, this, [this](const QString &typed) {
        m_hints->showFor(parseIdeaEntry(typed).text);
    });
    connect(m_round, &RoundBar::speakerChanged, m_capture, &IdeaCapture::setSpeaker);
    connect(m_round, &RoundBar::failed, m_notice, &Notice::showProblem);
    connect(m_hints, &HintLine::chosen, m_list, &IdeaView::select);
    auto *twin = new QAction(field);
    twin->setShortcut(Qt::ALT | Qt::Key_J);
    twin->setShortcutContext(Qt::WidgetShortcut);
    field->addAction(twin);
    m_hints->setExactKey(twin->shortcut().toString(QKeySequence::NativeText), mesa());
    connect(twin, &QAction::triggered, this, &IdeasPanel::joinToTwin);
    connect(m_hand, &IdeaHand::done, m_list, &IdeaView::select);
    connect(m_hand, &IdeaHand::done, this, &IdeasPanel::done);
    connect(m_ask, &AskBar::closed, this, &IdeasPanel::askedEnough);
    m_ask->installEventFilter(this);
    connect(m_list, &IdeaView::droppedFromElsewhere, this, [this] { tell(twoTablesSentence()); });
    connect(m_model, &IdeaModel::failed, this, [this](const Error &error) {
        m_notice->showProblem(error.message);
    });
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &IdeasPanel::updateHeading);
        connect(m_model, signal, m_notice, &Notice::clear); // what it says was said of other rows
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &IdeasPanel::updateHeading);
    connect(m_model, &IdeaModel::marksChanged, this, &IdeasPanel::updateHeading);
    connect(&context().theme, &Theme::changed, this, &IdeasPanel::dress);
}

void IdeasPanel::dress()
{
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, context().theme.secondaryInk());
    m_count->setPalette(palette);
}

void IdeasPanel::enter()
{
    if (m_capture->field()->isEnabled())
        m_capture->field()->setFocus();
    else
        setFocus(); // in the list letters would do something to ideas
}

void IdeasPanel::enterList()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

/// Of a table that is not written here.
void IdeasPanel::keyPressEvent(QKeyEvent *event)
{
    if (hasFocus() && event->key() == Qt::Key_Down)
        enterList();
    else
        MesaPanel::keyPressEvent(event);
}

void IdeasPanel::setMode(CaptureMode mode)
{
    m_silence->setVisible(mode == CaptureMode::Silence);
    m_round->setOn(mode == CaptureMode::Round);
}

void IdeasPanel::setLow(bool low)
{
    m_hints->setBrief(low);
}

int IdeasPanel::leastWidth() const
{
    return context().theme.scaled(400);
}

void IdeasPanel::tell(const QString &sentence)
{
    m_notice->showNotice(sentence);
}

QString IdeasPanel::twoTablesSentence()
{
    return tr("Ideas of two tables are joined in the plenary.");
}

/// While something is asked nobody types an idea: what it would resemble gives its place to the question.
bool IdeasPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ask && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_hints->setVisible(event->type() == QEvent::Hide);
    return MesaPanel::eventFilter(watched, event);
}

bool IdeasPanel::isWritten()
{
    const auto allowed = document().mayWrite(Scope::of(mesa()));
    if (!allowed)
        m_notice->showNotice(allowed.error().message);
    return bool(allowed);
}

void IdeasPanel::grant(IdeaView::Wish wish)
{
    using Wish = IdeaView::Wish;
    if (wish == Wish::OpenBin || wish == Wish::ReviewTwins)
        return emit wished(wish);
    if (wish == Wish::Join && m_list->chosen().size() < 2)
        return emit wished(wish); // the other one may be marked at another table
    const auto idea = m_list->currentIdea();
    if (!isWritten())
        return;
    if (wish == Wish::Join)
        m_hand->join(m_list->chosen());
    else if (wish == Wish::SetAside)
        m_hand->setAside(m_list->chosen());
    else if (wish == Wish::PutUnderHeading)
        m_hand->putUnderHeading(m_list->chosen());
    else if (wish == Wish::Remove)
        removeChosen();
    else if (wish == Wish::Separate && idea)
        m_hand->separate(*idea);
    else if (wish == Wish::Split && idea)
        m_hand->split(*idea);
    else if (const auto target = otherMesa(); wish == Wish::Move && idea && target)
        m_hand->move(*idea, *target);
}

void IdeasPanel::joinChosen()
{
    if (isWritten())
        m_hand->join(m_list->chosen());
}

void IdeasPanel::removeChosen()
{
    if (const auto heading = m_list->currentHeading())
        m_hand->remove(*heading);
    else
        m_hand->remove(m_list->chosen());
}

void IdeasPanel::join(const QList<Id<Idea>> &ids, bool same)
{
    QList<Idea> ideas;
    for (const Id<Idea> &id : ids) {
        if (const auto idea = document().stores().ideas.find(id); idea && *idea)
            ideas.append(**idea);
    }
    m_list->setFocus();
    if (!isWritten())
        return;
    if (same)
        m_hand->joinSame(ideas);
    else
        m_hand->join(ideas);
}

/// What is typed says the same as an idea that is there: it is saved, with whoever said it, and joined.
void IdeasPanel::joinToTwin()
{
    const auto twin = m_hints->exactTwin();
    const auto idea =
        twin ? document().stores().ideas.find(*twin) : Result<std::optional<Idea>>(std::nullopt);
    if (!idea || !*idea)
        return m_notice->showNotice(tr("No idea says exactly this."));
    if ((**idea)->mesa != mesa())
        return m_notice->showNotice(tr("The other table says this: Enter saves it here too; the "
                                       "plenary brings both together."));
    if (const auto captured = m_capture->submit())
        join({*twin, *captured}, true);
    enter();
}

/// \a stays: the row is edited on where it is refused; else whoever left it is told.
void IdeasPanel::saveEdited(const RowId &row, const QString &line, bool stays)
{
    const auto allowed = document().mayWrite(Scope::of(mesa()));
    const auto saved = allowed ? m_hand->rewrite(row, line) : allowed;
    if (saved) {
        m_notice->clear();
        return m_list->endEditing(stays);
    }
    const QString why = seenSentence(context(), saved.error().message);
    m_notice->showProblem(
        stays ? why
              : tr("What was typed into a row is not saved; F2 on that row opens it again. %1")
                    .arg(why));
}

void IdeasPanel::openDraft(const QString &field, const QByteArray &subject)
{
    if (AskBar::fieldNames().contains(field))
        m_hand->askAgain(subject);
}

void IdeasPanel::importFile(const QString &path)
{
    m_intake->importFile(path);
}

void IdeasPanel::updateHeading()
{
    const int joined = m_model->joinedCount();
    const int standing = m_model->ideaCount() - joined;
    QString text = m_model->isFiltered()
                       ? tr("%1 of %n idea(s)", nullptr, standing).arg(m_model->shownCount())
                       : tr("%n idea(s)", nullptr, standing);
    if (joined > 0)
        text += u" · "_s + tr("%n joined to them", nullptr, joined);
    const auto marked = m_model->marked().size();
    if (marked > 0)
        text = tr("%n marked", nullptr, int(marked)) + u" · "_s + text;
    m_count->setText(text);
}

std::optional<Mesa> IdeasPanel::otherMesa() const
{
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        if (mesas->at(i).id() == mesa() && mesas->size() > 1)
            return mesas->at((i + 1) % mesas->size());
    }
    return std::nullopt;
}

} // namespace Tallerista
