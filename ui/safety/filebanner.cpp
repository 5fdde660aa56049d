// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/filebanner.h"

#include "core/store/copies/verifiedcopy.h"
#include "ui/base/announce.h"
#include "ui/base/dialogs.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

FileBanner::FileBanner(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_sentence(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_save(new QPushButton(tr("Save a copy elsewhere…"), this))
{
    setObjectName(u"fileBanner"_s);
    m_save->setObjectName(u"saveElsewhere"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &FileBanner::saveElsewhere);
    refresh();
}

void FileBanner::refresh()
{
    const bool stopped = m_context.document.isStopped();
    const QString sentence =
        stopped
            ? tr("The disk failed while something was being saved. What was saved before is safe; "
                 "nothing more is written to this file. Save a copy elsewhere and go on there.")
            : m_context.document.whyReadOnly();
    if (sentence != m_sentence->text()) {
        m_sentence->setText(sentence);
        announce(this, sentence);
    }
    setVisible(!sentence.isEmpty());
}

void FileBanner::saveElsewhere()
{
    const QString name = QFileInfo(m_context.document.path()).fileName();
    const auto target = m_context.dialogs.askSaveFile(this, {tr("Workshops"), {u"taller"_s}}, name);
    if (!target)
        return;
    const auto copied =
        verifiedCopy(m_context.document.path(), *target, m_context.document.clock());
    const auto told = copied ? outcome(*copied) : Result<QString>(copied.error());
    if (told)
        m_context.dialogs.inform(this, tr("Copy of the workshop"), *told);
    else
        m_context.dialogs.showProblem(this, told.error().message);
}

void FileBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_context.theme.noticeGround(), m_context.theme.notice());
}

} // namespace Tallerista
