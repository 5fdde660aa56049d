// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/readinesspanel.h"

#include "ui/base/painting.h"
#include "ui/widgets/card.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// A mark and a sentence beside it.
QLayout *
markedLine(const Theme &theme, StageRail::State state, const QString &sentence, QWidget *parent)
{
    auto *text = new TextLabel(theme, {}, sentence, parent);
    text->setWordWrap(true);
    text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::Grid, Theme::Grid / 2, Theme::Grid, Theme::Grid / 2);
    line->setSpacing(Theme::Grid);
    line->addWidget(new MarkIcon(theme, state, parent), 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

} // namespace

ReadinessPanel::ReadinessPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme,
                            {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold},
                            tr("Still missing"),
                            this))
    , m_nothing(new QWidget(this))
    , m_list(new QVBoxLayout)
{
    setAccessibleName(tr("Still missing"));
    m_nothing->setLayout(
        markedLine(theme, StageRail::State::Ready, tr("Everything is ready"), m_nothing));
    m_title->setIndent(Theme::Grid);
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addWidget(m_nothing);
    layout->addStretch();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReadinessPanel::setLines(const QList<Line> &lines)
{
    if (lines == m_shown && !m_cards.isEmpty())
        return;
    m_shown = lines;
    for (auto *card : std::as_const(m_cards)) {
        card->setVisible(false);
        card->deleteLater(); // it may be the one that was chosen
    }
    m_cards.clear();
    for (const Line &line : lines) {
        m_cards.append(makeLine(line));
        m_list->addWidget(m_cards.last());
        m_cards.last()->setVisible(true);
    }
    m_title->setVisible(!lines.isEmpty());
    m_nothing->setVisible(lines.isEmpty());
}

void ReadinessPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

Card *ReadinessPanel::makeLine(const Line &line)
{
    auto *card = new Card(m_theme, this);
    card->setObjectName(u"lack"_s);
    card->setFlat(true);
    card->setAccessibleName(line.sentence);
    card->setLayout(markedLine(m_theme, StageRail::State::Missing, line.sentence, card));
    if (line.leads) {
        card->setFocusPolicy(Qt::StrongFocus);
        connect(card, &QPushButton::clicked, this, [this, lack = line.lack] { emit chosen(lack); });
    } else {
        card->setFocusPolicy(Qt::NoFocus);
        card->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return card;
}

} // namespace Tallerista
