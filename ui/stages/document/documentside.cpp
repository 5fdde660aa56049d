// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/document/documentside.h"

#include "core/actions/documentactions.h"
#include "core/actions/fatereading.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DocumentSideWidth = 250;

} // namespace

DocumentSide::DocumentSide(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edition(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_export(new QPushButton(
          context.theme.iconOnPrimary(u"document-export"_s), tr("Export PDF…"), this))
    , m_write(new QPushButton(this))
    , m_copyText(new QPushButton(tr("Copy for WhatsApp: text"), this))
    , m_copyImage(new QPushButton(tr("Copy for WhatsApp: image"), this))
    , m_state(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_gaps(new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Normal}, {}, this))
    , m_close(new QPushButton(this))
    , m_summary(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_notice(new Notice(context.theme, this))
{
    createChoices();
    layOut();
    for (QComboBox *choice : {m_edition, m_language, m_paper})
        connect(choice, &QComboBox::activated, this, &DocumentSide::chosen);
    connect(m_export, &QPushButton::clicked, this, &DocumentSide::exportRequested);
    connect(m_write, &QPushButton::clicked, this, &DocumentSide::writeRequested);
    connect(m_copyText, &QPushButton::clicked, this, &DocumentSide::copyTextRequested);
    connect(m_copyImage, &QPushButton::clicked, this, &DocumentSide::copyImageRequested);
    connect(m_close, &QPushButton::clicked, this, &DocumentSide::closeOrReopen);
    connect(&context.document, &WorkshopDocument::changed, this, &DocumentSide::follow);
    showWriting(false);
    follow();
}

void DocumentSide::createChoices()
{
    m_edition->setObjectName(u"editionChoice"_s);
    m_edition->addItem(tr("Public: no names of people"), int(Edition::Public));
    m_edition->addItem(tr("Internal: with names"), int(Edition::Internal));
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_paper->setObjectName(u"paperChoice"_s);
    m_paper->addItem(tr("Letter"), int(PageSize::Letter));
    m_paper->addItem(tr("A4"), int(PageSize::A4));
    if (const auto workshop = m_context.document.stores().workshop.get())
        m_language->setCurrentIndex(m_language->findData((*workshop)->language));
    m_export->setObjectName(u"exportButton"_s);
    m_write->setObjectName(u"writeTexts"_s);
    m_copyText->setObjectName(u"copyText"_s);
    m_copyImage->setObjectName(u"copyImage"_s);
    m_close->setObjectName(u"closeDocument"_s);
    m_state->setObjectName(u"documentState"_s);
    m_gaps->setObjectName(u"fateGaps"_s);
    Theme::makePrimary(m_export);
}

void DocumentSide::layOut()
{
    setFixedWidth(m_context.theme.scaled(DocumentSideWidth));
    for (TextLabel *label : {m_state, m_gaps})
        label->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Edition"), m_edition);
    form->addRow(tr("Language of the document"), m_language);
    form->addRow(tr("Paper"), m_paper);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(form);
    layout->addWidget(m_export);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_write);
    layout->addWidget(m_copyText);
    layout->addWidget(m_copyImage);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_state);
    layout->addWidget(m_gaps);
    layout->addWidget(m_close);
    layout->addStretch();
}

Edition DocumentSide::edition() const
{
    return Edition(m_edition->currentData().toInt());
}

QString DocumentSide::language() const
{
    return m_language->currentData().toString();
}

PageSetup DocumentSide::setup() const
{
    return {PageSize(m_paper->currentData().toInt())};
}

void DocumentSide::showPageCount(int pages)
{
    m_summary->setText(tr("%n page(s)", nullptr, pages));
}

void DocumentSide::setBusy(bool busy)
{
    m_export->setEnabled(!busy);
}

void DocumentSide::showWriting(bool writing)
{
    m_write->setText(writing ? tr("See the pages (Ctrl+T)") : tr("Write its texts (Ctrl+T)"));
}

void DocumentSide::follow()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop)
        return m_notice->showProblem(workshop.error().message);
    const bool closed = (*workshop)->closedAt.has_value();
    m_state->setText(closed ? tr("Closed: version 1.0") : tr("Draft: every page says so"));
    m_close->setText(closed ? tr("Open the document again") : tr("Close the document"));
    if (isVisible())
        showGaps();
}

/// Every idea has to have a destination; the codes name nobody.
void DocumentSide::showGaps()
{
    const auto gaps =
        readFateGaps(m_context.document.stores(), Phrases(m_context.settings.languageCode()));
    if (!gaps)
        return m_notice->showProblem(gaps.error().message);
    m_gaps->setText(gaps->isEmpty() ? QString()
                                    : tr("Before closing: %1.").arg(gaps->join(u". "_s)));
    m_gaps->setVisible(!gaps->isEmpty());
}

void DocumentSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showGaps();
}

void DocumentSide::closeOrReopen()
{
    const auto workshop = m_context.document.stores().workshop.get();
    if (!workshop)
        return m_notice->showProblem(workshop.error().message);
    const auto turned = (*workshop)->closedAt ? reopenDocument(m_context.document)
                                              : closeDocument(m_context.document);
    if (!turned)
        m_notice->showProblem(turned.error().message);
}

} // namespace Tallerista
