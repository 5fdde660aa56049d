// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/refusedpanel.h"

#include "ui/base/dialogs.h"
#include "ui/safety/findingspanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int RefusedPanelWidth = 680;

QString nameOf(RefusedFile::Way way)
{
    switch (way) {
    case RefusedFile::Way::Backup:
        return u"offerBackup"_s;
    case RefusedFile::Way::Rescue:
        return u"offerRescue"_s;
    case RefusedFile::Way::Read:
        return u"offerRead"_s;
    }
    return {};
}

/// Whether another place for the new file may help.
bool isAboutThePlace(StoreFault fault)
{
    return fault != StoreFault::Busy && fault != StoreFault::Refused
           && fault != StoreFault::Damaged;
}

} // namespace

RefusedPanel::RefusedPanel(const Theme &theme, Dialogs &dialogs, QWidget *window)
    : Overlay(theme, window)
    , m_dialogs(dialogs)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_offers(new QVBoxLayout)
    , m_notice(new Notice(theme, this))
    , m_elsewhere(new QPushButton(this))
    , m_findings(new FindingsPanel(theme, window))
{
    setObjectName(u"refusedPanel"_s);
    m_elsewhere->setObjectName(u"writeElsewhere"_s);
    m_elsewhere->setAutoDefault(true); // Enter presses it
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_offers->setSpacing(Theme::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(m_offers);
    layout->addWidget(m_notice);
    layout->addWidget(m_elsewhere, 0, Qt::AlignRight);
    layout->addStretch();
    connect(m_elsewhere, &QPushButton::clicked, this, &RefusedPanel::takeElsewhere);
    connect(m_findings, &FindingsPanel::openRequested, this, &RefusedPanel::openRequested);
}

QSize RefusedPanel::sizeHint() const
{
    const int width = theme().scaled(RefusedPanelWidth);
    return {width, layout()->totalHeightForWidth(width)};
}

void RefusedPanel::open(const RefusedFile &file)
{
    const auto offers = file.offers();
    if (offers.isEmpty())
        return;
    m_file.emplace(file);
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const RefusedFile::Offer &offer : offers)
        m_cards.append(makeCard(offer));
    m_title->setText(file.sentence());
    m_hint->setText(tr("Each of these writes a new file; this one stays as it is. Esc leaves it."));
    m_elsewhere->setText(tr("Write the new file elsewhere…"));
    m_elsewhere->hide();
    m_notice->clear();
    setAccessibleName(file.sentence());
    Overlay::open(m_cards.first());
}

Card *RefusedPanel::makeCard(const RefusedFile::Offer &offer)
{
    auto *card = new Card(theme(), this);
    card->setObjectName(nameOf(offer.way));
    card->setAccessibleName(offer.verb);
    card->setAccessibleDescription(offer.detail);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(
        2 * Theme::Grid, 3 * Theme::Grid / 2, 2 * Theme::Grid, 3 * Theme::Grid / 2);
    layout->setSpacing(Theme::Grid / 2);
    const auto add = [&](const TextLabel::Look &look, const QString &text) {
        auto *label = new TextLabel(theme(), look, text, card);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    };
    add({TextSize::Body, TextLabel::Ink::Primary, QFont::DemiBold}, offer.verb);
    add({TextSize::Secondary, TextLabel::Ink::Secondary}, offer.detail);
    m_offers->addWidget(card);
    connect(card, &QPushButton::clicked, this, [this, way = offer.way] {
        take(way, m_file->nameFor(way));
    });
    return card;
}

void RefusedPanel::take(RefusedFile::Way way, const QString &target)
{
    m_way = way;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto outcome = m_file->take(way, target);
    QApplication::restoreOverrideCursor();
    if (!outcome) {
        m_notice->showProblem(outcome.error().message);
        m_elsewhere->setVisible(isAboutThePlace(outcome.error().fault));
        return place();
    }
    dismiss();
    if (outcome->findings)
        m_findings->open(*outcome->findings, outcome->path);
    else
        emit openRequested(outcome->path);
}

void RefusedPanel::takeElsewhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QFileInfo(m_file->nameFor(m_way)).fileName();
    if (const auto target =
            m_dialogs.askSaveFile(this, Dialogs::workshops(), folder.filePath(name)))
        take(m_way, *target);
}

} // namespace Tallerista
