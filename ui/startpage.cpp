// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startpage.h"

#include "core/exchange/templates.h"
#include "ui/base/settings.h"
#include "ui/start/newworkshopform.h"
#include "ui/start/recentcard.h"
#include "ui/start/templatecard.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int RecentWidth = 340;
constexpr int LeastTemplateWidth = 340;
constexpr int TemplateColumns = 2;
constexpr int StartPageMostWidth = 1360;
constexpr int SideBySideWidth =
    980; ///< of the page; below it the columns stand one under the other

constexpr TextLabel::Look SectionLook{TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold};

} // namespace

StartPage::StartPage(const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_notice(new Notice(theme, this))
    , m_scroll(new PageScroll(this))
    , m_recent(new CardGrid(theme.scaled(RecentWidth), 1, this))
    , m_noRecent(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_templates(new CardGrid(theme.scaled(LeastTemplateWidth), TemplateColumns, this))
    , m_new(new QStackedWidget(this))
{
    m_scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    addTemplates();
    refresh();
    connect(&theme, &Theme::changed, this, &StartPage::refresh);
}

void StartPage::refresh()
{
    const auto files = m_settings.recentFiles();
    QList<Card *> cards;
    for (const RecentFile &file : files) {
        auto *card = new RecentCard(m_theme, file, m_settings.languageCode());
        connect(card, &QPushButton::clicked, this, [this, card] { chooseRecent(*card); });
        // Queued, for it ends the card that asks.
        connect(card,
                &RecentCard::removeRequested,
                this,
                &StartPage::removeRecent,
                Qt::QueuedConnection);
        cards.append(card);
    }
    m_recent->setCards(cards);
    m_recent->setVisible(!cards.isEmpty());
    m_noRecent->setVisible(cards.isEmpty());
}

void StartPage::enter()
{
    if (m_form)
        m_form->enter();
    else if (!m_recent->cards().isEmpty())
        m_recent->enter();
    else
        m_templates->enter();
}

void StartPage::startNew()
{
    if (m_form)
        m_form->enter();
    else
        m_templates->enter();
}

void StartPage::showProblem(const QString &sentence)
{
    m_notice->showProblem(sentence);
    m_scroll->verticalScrollBar()->setValue(0);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool sideBySide = width() >= m_theme.scaled(SideBySideWidth);
    m_columns->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !isAncestorOf(focusWidget()))
        enter();
}

QWidget *StartPage::makeContent()
{
    auto *content = new QWidget(m_scroll);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(m_theme,
                                   {TextSize::PageTitle, TextLabel::Ink::Primary, QFont::DemiBold},
                                   u"Tallerista"_s,
                                   content));
    words->addWidget(
        new TextLabel(m_theme,
                      {TextSize::Body, TextLabel::Ink::Secondary},
                      tr("Consultation workshops, from registration to the published document"),
                      content));

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(5 * Theme::Grid);
    m_columns->addWidget(makeRecentColumn());
    m_columns->addWidget(makeNewColumn(), 1);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 4 * Theme::Grid, 0, 3 * Theme::Grid);
    column->setSpacing(3 * Theme::Grid);
    column->addLayout(words);
    column->addWidget(m_notice);
    column->addLayout(m_columns, 1);

    auto *body = new QWidget(content);
    body->setLayout(column);
    body->setMaximumWidth(m_theme.scaled(StartPageMostWidth));
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(5 * Theme::Grid, 0, 5 * Theme::Grid, 0);
    centred->addStretch();
    centred->addWidget(body, 1000);
    centred->addStretch();
    return content;
}

QWidget *StartPage::makeRecentColumn()
{
    auto *open = new QPushButton(tr("Open…"), this);
    open->setObjectName(u"openButton"_s);
    open->setAccessibleName(tr("Open a workshop file"));
    open->setIcon(m_theme.icon(u"document-open"_s));
    connect(&m_theme, &Theme::changed, open, [this, open] {
        open->setIcon(m_theme.icon(u"document-open"_s));
    });
    connect(open, &QPushButton::clicked, this, &StartPage::browseRequested);
    m_noRecent->setText(tr("The workshops you open will appear here."));
    m_noRecent->setWordWrap(true);
    m_recent->setObjectName(u"recent"_s);

    auto *column = new QWidget(this);
    column->setMinimumWidth(m_theme.scaled(RecentWidth));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, SectionLook, tr("Recent workshops"), column), 1);
    head->addWidget(open);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_recent);
    layout->addWidget(m_noRecent);
    layout->addWidget(makeOffers());
    layout->addStretch();
    QWidget::setTabOrder(m_recent, open);
    return column;
}

QWidget *StartPage::makeOffers()
{
    auto *offers = new QWidget(this);
    auto *sample = makeOffer(u"sampleCard"_s,
                             tr("Try the sample workshop"),
                             tr("A fictional morning with its people, agenda and ideas, to try "
                                "everything out."));
    auto *rehearsal = makeOffer(u"rehearsalCard"_s,
                                tr("Rehearse a workshop"),
                                tr("Its whole morning in a few minutes, with an invented room, in "
                                   "a file of its own."));
    auto *layout = new QVBoxLayout(offers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(sample);
    layout->addWidget(rehearsal);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(rehearsal, &QPushButton::clicked, this, &StartPage::rehearsalRequested);
    return offers;
}

Card *StartPage::makeOffer(const QString &name, const QString &title, const QString &summary)
{
    auto *card = new Card(m_theme, this);
    card->setObjectName(name);
    card->setFocusPolicy(Qt::StrongFocus);
    card->setAccessibleName(title);
    card->setAccessibleDescription(summary);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid, Theme::Grid);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(
        m_theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, title, card));
    auto *below =
        new TextLabel(m_theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, summary, card);
    below->setWordWrap(true);
    layout->addWidget(below);
    for (auto *label : card->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return card;
}

QWidget *StartPage::makeNewColumn()
{
    auto *column = new QWidget(this);
    auto *title = new TextLabel(m_theme, SectionLook, tr("New workshop"), column);
    title->setMinimumHeight(m_theme.scaled(Theme::RowHeight)); // level with its neighbour's button
    m_templates->setObjectName(u"templates"_s);
    m_new->addWidget(m_templates);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid / 2);
    layout->addWidget(title);
    layout->addWidget(m_new, 1);
    return column;
}

void StartPage::addTemplates()
{
    QList<Card *> cards;
    for (const QString &name : templateNames()) {
        const auto model = loadTemplate(name, m_settings.languageCode());
        if (!model) {
            showProblem(model.error().message);
            continue;
        }
        auto *card = new TemplateCard(m_theme, *model);
        connect(card, &QPushButton::clicked, this, [this, card] { choose(card->model()); });
        cards.append(card);
    }
    m_templates->setCards(cards);
}

void StartPage::choose(const WorkshopTemplate &model)
{
    m_notice->clear();
    m_form = new NewWorkshopForm(m_theme, m_settings.languageCode(), model, this);
    connect(m_form, &NewWorkshopForm::left, this, &StartPage::showTemplates, Qt::QueuedConnection);
    connect(
        m_form, &NewWorkshopForm::submitted, this, [this, name = model.name](const auto &answers) {
            m_notice->clear();
            emit createRequested(name, answers);
        });
    m_new->setCurrentIndex(m_new->addWidget(m_form));
    m_form->enter();
    QMetaObject::invokeMethod(this, &StartPage::scrollToForm, Qt::QueuedConnection);
}

void StartPage::showTemplates()
{
    delete std::exchange(m_form, nullptr);
    m_new->setCurrentWidget(m_templates);
    m_templates->enter();
}

/// Brings the whole form into sight where it stands below the recent workshops.
void StartPage::scrollToForm()
{
    const int top = m_new->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(top - Theme::PageMargin);
}

void StartPage::chooseRecent(const RecentCard &card)
{
    m_notice->clear();
    if (!card.isMissing())
        emit openRequested(card.path());
    else
        showProblem(tr("“%1” is no longer there. If it is on a USB stick, plug it in; if it was "
                       "moved, choose “Open…”.")
                        .arg(QDir::toNativeSeparators(card.path())));
}

void StartPage::removeRecent(const QString &path)
{
    m_settings.removeRecentFile(path);
    refresh();
    enter();
}

} // namespace Tallerista
