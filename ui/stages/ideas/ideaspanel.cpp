// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaspanel.h"

#include "core/actions/ideaactions.h"
#include "core/base/text.h"
#include "core/exchange/ideaimport.h"
#include "core/rules/ideaentry.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/ideadelegate.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/stages/mesaheading.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeasPanel::IdeasPanel(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : MesaPanel(context, mesa, parent)
    , m_title(mesa->title())
    , m_count(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_field(new CaptureField(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_model(new IdeaModel(context.document, mesa.id(), this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
{
    m_field->setObjectName(u"captureField%1"_s.arg(mesaNumber()));
    m_field->setAccessibleName(tr("New idea of %1").arg(mesa->title()));
    m_field->setMinimumHeight(context.theme.scaled(Theme::PrimaryHeight));
    m_field->setLimits(IdeaFields::ReadableLength, IdeaFields::MaxTextLength);
    m_mode->setTextFormat(Qt::PlainText);
    m_mode->setFont(context.theme.font(TextSize::Secondary));
    m_mode->setWordWrap(true);
    m_count->setObjectName(u"ideaCount%1"_s.arg(mesaNumber()));
    if (const auto allowed = context.document.mayWrite(Scope::of(mesa.id())); !allowed)
        m_whyNot = allowed.error().message;
    m_field->setEnabled(m_whyNot.isEmpty());
    m_field->setAccessibleDescription(m_whyNot);
    createList(mesa);
    createActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new MesaHeading(context, mesa, m_count, this));
    layout->addWidget(m_field);
    layout->addWidget(m_mode);
    layout->addWidget(m_notice);
    layout->addWidget(m_confirm);
    layout->addWidget(m_list, 1);

    connect(m_field, &CaptureField::submitted, this, &IdeasPanel::submit);
    connect(m_field, &CaptureField::linesPasted, this, &IdeasPanel::proposePasted);
    connect(m_field, &CaptureField::givenUp, this, &IdeasPanel::stopEditing);
    connect(m_field, &CaptureField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_model, &IdeaModel::failed, this, [this](const Error &error) {
        m_notice->showProblem(error.message);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IdeasPanel::updateHeading);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &IdeasPanel::updateHeading);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IdeasPanel::updateHeading);
    m_model->reload();
    connect(&context.theme, &Theme::changed, this, &IdeasPanel::dress);
    updateHeading();
    stopEditing();
    dress();
}

void IdeasPanel::dress()
{
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, context().theme.secondaryInk());
    m_count->setPalette(palette);
    m_mode->setPalette(palette);
}

void IdeasPanel::createList(const Mesa &mesa)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(IdeaModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"ideaList%1"_s.arg(mesaNumber()));
    m_list->setAccessibleName(tr("Ideas of %1").arg(mesa->title()));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new IdeaDelegate(context().theme, mesaNumber(), this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // only so it lays rows out anew for another width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // a bar that comes and goes rewraps every row
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::activated, this, &IdeasPanel::startEditing);
}

void IdeasPanel::createActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    add(tr("Edit"), Qt::Key_F2, &IdeasPanel::startEditing);
    add(tr("Delete"), Qt::Key_Delete, &IdeasPanel::removeCurrent);
    add(tr("Move to the other table"), Qt::CTRL | Qt::Key_M, &IdeasPanel::moveCurrent);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void IdeasPanel::enter()
{
    if (m_field->isEnabled())
        m_field->setFocus();
    else
        m_list->setFocus();
}

void IdeasPanel::filter(const QString &words)
{
    m_filtered->setFilterFixedString(folded(words));
}

void IdeasPanel::submit(const QString &typed)
{
    m_notice->clear();
    if (cleanedLine(typed).isEmpty())
        return;
    if (m_edited)
        saveEdited(typed);
    else
        capture(typed);
}

void IdeasPanel::capture(const QString &typed)
{
    const IdeaEntry entry = parseIdeaEntry(typed);
    IdeaDraft draft;
    draft.number = entry.number;
    draft.text = entry.text;
    const auto idea = captureIdea(document(), mesa(), draft);
    if (!idea)
        return m_notice->showProblem(idea.error().message);
    m_field->setCommitted({});
    m_list->scrollToTop();
}

void IdeasPanel::saveEdited(const QString &typed)
{
    const auto changed = m_edited->with([&](IdeaFields &fields) { fields.text = typed; });
    if (!changed)
        return m_notice->showProblem(changed.error().message);
    const auto saved = editIdea(document(), *changed);
    if (!saved)
        return m_notice->showProblem(saved.error().message);
    const QModelIndex row = m_filtered->mapFromSource(m_model->indexOf(saved->id()));
    stopEditing();
    m_list->setCurrentIndex(row);
    m_list->setFocus();
}

void IdeasPanel::startEditing()
{
    const auto idea = currentIdea();
    if (!idea)
        return;
    if (!m_whyNot.isEmpty())
        return m_notice->showNotice(m_whyNot);
    if (!m_edited)
        m_interrupted = m_field->text();
    m_edited = idea;
    m_mode->setText(
        tr("Editing %1 · Enter saves · Esc gives up").arg(ideaCode(mesaNumber(), (*idea)->number)));
    m_field->setCommitted((*idea)->text);
    m_field->setFocus();
    m_field->selectAll();
}

void IdeasPanel::stopEditing()
{
    const bool isWritten = m_whyNot.isEmpty();
    m_mode->setText(isWritten ? tr("Enter saves · “7 text” is card 7") : m_whyNot);
    m_field->setPlaceholderText(isWritten ? tr("Type the idea and press Enter") : QString());
    if (!m_edited)
        return;
    m_edited.reset();
    m_field->setCommitted({});
    m_field->setText(m_interrupted);
    m_interrupted.clear();
}

void IdeasPanel::removeCurrent()
{
    const auto idea = currentIdea();
    if (!idea)
        return;
    if (const auto removed = removeIdeas(document(), {idea->id()}); !removed)
        return m_notice->showProblem(removed.error().message);
    showUndoToast(
        context(), tr("%1 was deleted.").arg(ideaCode(mesaNumber(), (*idea)->number)), m_notice);
}

void IdeasPanel::moveCurrent()
{
    const auto idea = currentIdea();
    const auto target = otherMesa();
    if (!idea || !target)
        return;
    const auto moved = moveIdea(document(), idea->id(), target->id());
    if (!moved)
        return m_notice->showProblem(moved.error().message);
    showUndoToast(context(),
                  tr("%1 is now %2.")
                      .arg(ideaCode(mesaNumber(), (*idea)->number),
                           ideaCode((*target)->number, (*moved)->number)),
                  m_notice);
}

void IdeasPanel::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_notice->showProblem(tr("“%1” could not be read.").arg(QFileInfo(path).fileName()));
    const auto read = readIdeas(file.readAll());
    if (!read)
        return m_notice->showProblem(read.error().message);
    QList<IdeaDraft> drafts;
    for (const ImportedIdea &idea : read->ideas)
        drafts.append(idea.draft);
    QString sentence =
        tr("“%1” holds %n idea(s).", nullptr, int(drafts.size())).arg(QFileInfo(path).fileName());
    if (!read->skipped.isEmpty())
        sentence += u' '
                    + tr("%n row(s) are left out; the first is line %1: %2",
                         nullptr,
                         int(read->skipped.size()))
                          .arg(read->skipped.first().line)
                          .arg(read->skipped.first().reason);
    propose(drafts, sentence);
}

void IdeasPanel::proposePasted(const QString &text)
{
    QList<IdeaDraft> drafts;
    for (const QString &line : pastedLines(text)) {
        const IdeaEntry entry = parseIdeaEntry(line);
        IdeaDraft draft;
        draft.number = entry.number;
        draft.text = entry.text;
        drafts.append(draft);
    }
    propose(drafts,
            tr("%n line(s) were pasted; each becomes an idea.", nullptr, int(drafts.size())));
}

void IdeasPanel::propose(const QList<IdeaDraft> &drafts, const QString &sentence)
{
    if (drafts.isEmpty())
        return m_notice->showNotice(sentence);
    if (!m_whyNot.isEmpty())
        return m_notice->showNotice(m_whyNot);
    m_confirm->ask(sentence,
                   tr("Add %n idea(s) to %1", nullptr, int(drafts.size())).arg(m_title),
                   [this, drafts] {
                       const auto added = importIdeas(document(), mesa(), drafts);
                       if (!added)
                           return m_notice->showProblem(added.error().message);
                       showUndoToast(context(),
                                     tr("%n idea(s) were added.", nullptr, int(added->size())),
                                     m_notice);
                   });
}

void IdeasPanel::updateHeading()
{
    m_count->setText(tr("%n idea(s)", nullptr, m_model->rowCount()));
}

std::optional<Idea> IdeasPanel::currentIdea() const
{
    return m_model->ideaAt(m_filtered->mapToSource(m_list->currentIndex()));
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
