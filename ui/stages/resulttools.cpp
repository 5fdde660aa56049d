// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/resulttools.h"

#include "core/base/filename.h"
#include "core/exchange/rankingfile.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/resultdetailspanel.h"
#include "ui/stages/whatifpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Panels are made for one reading.
template <typename Panel>
void forgetWhenClosed(Panel *panel)
{
    QObject::connect(panel, &Overlay::closed, panel, &QObject::deleteLater);
}

} // namespace

ResultTools::ResultTools(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
{
    auto *details = new QPushButton(tr("More details (D)"), this);
    auto *whatIf = new QPushButton(tr("What if…? (W)"), this);
    for (QPushButton *button : {details, whatIf})
        button->setFlat(true);
    details->setObjectName(u"moreDetails"_s);
    whatIf->setObjectName(u"whatIfButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(details);
    layout->addWidget(whatIf);
    connect(details, &QPushButton::clicked, this, &ResultTools::openDetails);
    connect(whatIf, &QPushButton::clicked, this, &ResultTools::openWhatIf);
    connect(&context.privacy, &Privacy::changed, this, &ResultTools::updateShown);
    updateShown();
}

void ResultTools::addKeysTo(QWidget *result) const
{
    const auto add = [&](const QString &text, Qt::Key key, void (ResultTools::*open)()) {
        auto *action = new QAction(text, result);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, open);
        result->addAction(action);
    };
    add(tr("More details"), Qt::Key_D, &ResultTools::openDetails);
    add(tr("What if…?"), Qt::Key_W, &ResultTools::openWhatIf);
}

void ResultTools::setCounted(const Counted &counted)
{
    m_counted = counted;
    updateShown();
}

void ResultTools::updateShown()
{
    setVisible(m_counted.method != VoteMethod::Agreement && !m_context.privacy.isOn());
}

void ResultTools::openDetails()
{
    if (isHidden())
        return;
    auto *panel = new ResultDetailsPanel(m_context.theme, m_context.dialogs, window());
    forgetWhenClosed(panel);
    panel->open(
        m_counted.title,
        resultDetails(
            m_phrases, m_counted.method, m_counted.votes, m_counted.outcome, m_counted.nameOf),
        rankingFile(m_counted.votes),
        asFileName(m_counted.title));
}

void ResultTools::openWhatIf()
{
    if (isHidden())
        return;
    auto *panel = new WhatIfPanel(m_context.theme, window());
    forgetWhenClosed(panel);
    panel->open(m_counted.votes, m_counted.nameOf);
}

} // namespace Tallerista
