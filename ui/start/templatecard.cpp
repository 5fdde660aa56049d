// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/templatecard.h"

#include "ui/start/agendapicture.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MostHeight = 224;

QString duration(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return TemplateCard::tr("%1 min").arg(rest);
    return rest == 0 ? TemplateCard::tr("%1 h").arg(hours)
                     : TemplateCard::tr("%1 h %2 min").arg(hours).arg(rest);
}

} // namespace

TemplateCard::TemplateCard(const Theme &theme, const WorkshopTemplate &model, QWidget *parent)
    : Card(theme, parent)
    , m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    setMaximumHeight(theme.scaled(MostHeight));
    setObjectName(u"template-"_s + model.name);
    setAccessibleName(model.title);
    setAccessibleDescription(u"%1 %2"_s.arg(model.summary, measures(model)));

    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Grid);
    const auto add = [&](const TextLabel::Look &look, const QString &text) {
        auto *label = new TextLabel(theme, look, text, this);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    };
    add({TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, model.title);
    add({TextSize::Body, TextLabel::Ink::Secondary}, model.summary);
    words->addStretch();
    add({TextSize::Secondary, TextLabel::Ink::Secondary}, measures(model));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(new AgendaPicture(theme, model, AgendaPicture::Detail::Bar, this));
    layout->addLayout(words, 1);
}

QString TemplateCard::measures(const WorkshopTemplate &model)
{
    int minutes = 0;
    for (const AgendaBlockFields &row : model.agenda)
        minutes += row.minutes;
    const QString tables = tr("%n table(s) of %1", nullptr, model.tables).arg(model.seatsPerTable);
    return u"%1 · %2"_s.arg(duration(minutes), tables);
}

} // namespace Tallerista
