// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/shortlistpanel.h"

#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/idealist.h"
#include "ui/stages/ideas/ideadelegate.h"
#include "ui/stages/mesaheading.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

ShortlistPanel::ShortlistPanel(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa)
    , m_count(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_model(new ShortlistModel(this))
{
    auto *list = makeIdeaList(m_model, new IdeaDelegate(context.theme, mesa->number, this), this);
    list->setObjectName(u"shortlist%1"_s.arg(mesa->number));
    list->setAccessibleName(tr("Final selection of %1").arg(mesa->title()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new MesaHeading(context, mesa, m_count, this));
    layout->addWidget(list, 1);
}

Result<void> ShortlistPanel::show(const std::optional<PlenaryRecord> &plenary)
{
    const bool isPrivate = m_context.privacy.isOn();
    if (auto shown = m_model->show(m_context.document.stores(), m_mesa, plenary, isPrivate); !shown)
        return shown;
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? tr("nothing selected yet") : QString::number(count));
    return {};
}

} // namespace Tallerista
