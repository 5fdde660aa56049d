// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/twinbar.h"

#include "core/actions/twinactions.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostOfTwin = 60; ///< characters that are enough to know an action by

QString shortened(const QString &wording)
{
    return wording.size() <= MostOfTwin ? wording : wording.left(MostOfTwin - 1).trimmed() + u'…';
}

} // namespace

TwinBar::TwinBar(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_pair(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
{
    m_title->setObjectName(u"twinTitle"_s);
    m_pair->setObjectName(u"twinPair"_s);
    m_pair->setWordWrap(true);
    auto *join = new QPushButton(tr("Join them (J)"), this);
    join->setObjectName(u"joinTwins"_s);
    auto *apart = new QPushButton(tr("They are not the same (N)"), this);
    apart->setObjectName(u"twinsApart"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    buttons->addWidget(join);
    buttons->addWidget(apart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_pair);
    connect(join, &QPushButton::clicked, this, &TwinBar::join);
    connect(apart, &QPushButton::clicked, this, &TwinBar::keepApart);
    hide();
}

void TwinBar::follow(const PlenaryRecord &plenary, const QList<PlenaryLine> &lines)
{
    const auto twins = readActionTwins(m_context.document.stores(), plenary);
    if (!twins)
        return emit said(twins.error().message);
    m_twins = *twins;
    setVisible(!m_twins.isEmpty());
    if (m_twins.isEmpty())
        return;
    const auto told = [&lines](const Id<Consolidation> &action) {
        for (const PlenaryLine &line : lines) {
            if (line.action == action)
                return u"%1  %2  %3"_s.arg(line.number)
                    .arg(line.codes().join(u" + "_s), shortened(line.wording));
        }
        return QString();
    };
    const int more = int(m_twins.size()) - 1;
    m_title->setText(more > 0 ? tr("Are these two the same? (%n more)", nullptr, more)
                              : tr("Are these two the same?"));
    m_pair->setText(told(m_twins.first().one) + u'\n' + told(m_twins.first().other));
}

void TwinBar::join()
{
    if (!m_twins.isEmpty())
        emit joinRequested(m_twins.first().one, m_twins.first().other);
}

void TwinBar::keepApart()
{
    if (m_twins.isEmpty())
        return;
    const ActionTwins pair = m_twins.first();
    const auto noted = markNotTwins(m_context.document, pair.oneIdea, pair.otherIdea);
    emit said(noted ? QString() : noted.error().message);
}

void TwinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_context.theme.surface(), m_context.theme.rule());
}

} // namespace Tallerista
