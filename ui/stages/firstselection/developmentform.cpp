// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/developmentform.h"

#include "core/actions/developmentactions.h"
#include "core/base/text.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

enum Line { What, ForWhom, WithWhom, Developer };

constexpr qsizetype MostOfTitle = 60;

} // namespace

DevelopmentForm::DevelopmentForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_onPaper(new QCheckBox(tr("On paper, to be typed"), this))
    , m_people(new FoldedCompleter(this))
    , m_notice(new Notice(context.theme, this))
{
    m_lines = {makeLine(u"developWhat"_s, tr("What will be done"), What),
               makeLine(u"developForWhom"_s, tr("For whom"), ForWhom),
               makeLine(u"developWithWhom"_s, tr("With whom"), WithWhom),
               makeLine(u"developer"_s, tr("Developed by"), Developer)};
    m_lines.at(Developer)->setCompleter(m_people);
    m_onPaper->setObjectName(u"onPaper"_s);
    m_title->setObjectName(u"developmentTitle"_s);
    layOut();
    connect(m_onPaper, &QCheckBox::clicked, this, &DevelopmentForm::writeOnPaper);
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        for (const Entity entity : {Entity::Development, Entity::Participant, Entity::Idea}) {
            if (change.touches(entity))
                return reload();
        }
    });
    connect(&context.privacy, &Privacy::changed, this, [this] {
        if (QWidget *focused = focusWidget())
            focused->clearFocus(); // what is typed is written first
        m_lines.at(Developer)->setCommitted({});
        reload();
    });
    show(std::nullopt);
}

SavingField *DevelopmentForm::makeLine(const QString &objectName, const QString &name, int line)
{
    auto *field = new SavingField(
        m_context.theme, [this, line](const QString &typed) { return write(line, typed); }, this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setHoldsProse(line != Developer);
    connect(field, &SavingField::refused, m_notice, &Notice::showProblem);
    connect(field, &SavingField::saved, m_notice, &Notice::clear);
    connect(field, &UndoTextField::submitted, this, [this, line] {
        if (line < (isPrivate() ? WithWhom : Developer))
            go(line + 1);
        else
            emit finished();
    });
    return field;
}

void DevelopmentForm::layOut()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    m_title->setWordWrap(true);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_onPaper, 0, 3, Qt::AlignRight);
    addLine(What, 1, 0, 3);
    addLine(ForWhom, 2, 0, 1);
    addLine(WithWhom, 2, 2, 1);
    addLine(Developer, 3, 0, 3);
    layout->addWidget(m_notice, 4, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
}

/// With its name before it, which stays when something is written.
void DevelopmentForm::addLine(int line, int row, int column, int width)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    auto *name = new TextLabel(m_context.theme,
                               {TextSize::Secondary, TextLabel::Ink::Secondary},
                               m_lines.at(line)->accessibleName(),
                               this);
    name->setBuddy(m_lines.at(line));
    m_names.append(name);
    grid->addWidget(name, row, column);
    grid->addWidget(m_lines.at(line), row, column + 1, 1, width);
}

void DevelopmentForm::show(const std::optional<Id<Idea>> &idea)
{
    // What is being typed belongs to the idea before.
    if (QWidget *focused = focusWidget(); focused && idea != m_idea)
        focused->clearFocus();
    if (idea != m_idea) {
        for (SavingField *line : std::as_const(m_lines))
            line->setCommitted({});
        m_notice->clear();
    }
    m_idea = idea;
    setProperty(DraftKeeper::Subject, idea ? idea->toBytes() : QByteArray());
    setVisible(idea.has_value());
    reload();
}

void DevelopmentForm::enter()
{
    go(What);
}

/// What is typed goes on behind what is there.
void DevelopmentForm::go(int line)
{
    m_lines.at(line)->setFocus();
    m_lines.at(line)->end(false);
}

void DevelopmentForm::reload()
{
    if (!m_idea)
        return;
    const Stores &stores = m_context.document.stores();
    const auto idea = stores.ideas.find(*m_idea);
    const auto development = stores.developments.of(*m_idea);
    if (!idea || !*idea || !development)
        return;
    const DevelopmentFields fields =
        *development ? (*development)->fields() : DevelopmentFields(*m_idea);
    const QString author = isPrivate() ? QString() : authorOf(**idea);
    m_title->setText(author.isEmpty() ? titleOf(**idea)
                                      : tr("%1 · proposed by %2").arg(titleOf(**idea), author));
    m_lines.at(Developer)->setPlaceholderText(
        author.isEmpty() ? tr("Name or badge number")
                         : tr("%1; if not: name or badge number").arg(author));
    m_lines.at(What)->follow(fields.what);
    m_lines.at(ForWhom)->follow(fields.forWhom);
    m_lines.at(WithWhom)->follow(fields.withWhom);
    m_lines.at(Developer)->setVisible(!isPrivate());
    m_names.at(Developer)->setVisible(!isPrivate());
    m_lines.at(Developer)->follow(isPrivate() ? QString() : personName(fields.developer));
    m_onPaper->setChecked(fields.onPaper);
    if (const auto people = stores.participants.all()) {
        QList<FoldedCompleter::Name> names;
        for (const Participant &person : *people) {
            if (!person->erased)
                names.append({person->name, QString::number(person->number)});
        }
        m_people->setNames(names);
    }
}

Result<QString> DevelopmentForm::write(int line, const QString &typed)
{
    const auto before = m_context.document.stores().developments.of(*m_idea);
    if (!before)
        return before.error();
    const DevelopmentFields fields = *before ? (*before)->fields() : DevelopmentFields(*m_idea);
    DevelopmentDraft draft{personName(fields.developer),
                           fields.what,
                           fields.forWhom,
                           fields.withWhom,
                           fields.onPaper && line == Developer};
    const std::array texts{&draft.what, &draft.forWhom, &draft.withWhom, &draft.developer};
    *texts.at(size_t(line)) = typed;
    const auto written = developIdea(m_context.document, *m_idea, draft);
    if (!written)
        return written.error();
    const QStringList held{(*written)->what,
                           (*written)->forWhom,
                           (*written)->withWhom,
                           personName((*written)->developer)};
    return held.at(line);
}

void DevelopmentForm::writeOnPaper(bool onPaper)
{
    const auto written = markOnPaper(m_context.document, *m_idea, onPaper);
    if (!written)
        m_notice->showProblem(written.error().message);
}

/// Who develops an idea is mostly who had it.
bool DevelopmentForm::isPrivate() const
{
    return m_context.privacy.isOn();
}

QString DevelopmentForm::personName(const std::optional<Id<Participant>> &person) const
{
    if (!person)
        return {};
    const auto found = m_context.document.stores().participants.find(*person);
    if (!found || !*found)
        return {};
    return (**found)->erased ? QString::number((**found)->number) : (**found)->name;
}

/// "M1-07 “Publicar…”", as its card is called.
QString DevelopmentForm::titleOf(const Idea &idea) const
{
    const auto mesa = m_context.document.stores().mesas.find(idea->mesa);
    if (!mesa || !*mesa)
        return {};
    return tr("%1 “%2”").arg(ideaCode((**mesa)->number, idea->number),
                             shortened(idea->text, MostOfTitle));
}

QString DevelopmentForm::authorOf(const Idea &idea) const
{
    if (!idea->author)
        return {};
    const auto found = m_context.document.stores().participants.find(*idea->author);
    return found && *found && !(**found)->erased ? (**found)->name : QString();
}

} // namespace Tallerista
