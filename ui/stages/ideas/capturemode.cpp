// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/capturemode.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ModeCount = 3;

} // namespace

CaptureModeChoice::CaptureModeChoice(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"captureMode"_s);
    setAccessibleName(tr("How ideas are gathered"));
    auto *label = new TextLabel(
        context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, tr("Gather (F12):"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(label);
    layout->addSpacing(Theme::Grid / 2);
    addSegment(CaptureMode::Free, tr("Free"), tr("Whoever has an idea says it"));
    addSegment(CaptureMode::Silence, tr("In silence"), tr("Everybody writes, nobody speaks"));
    addSegment(CaptureMode::Round, tr("Round"), tr("One after the other, by badge number"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *next = new QAction(tr("Gather ideas in another way"), this);
    next->setShortcut(Qt::Key_F12);
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    (parent ? parent : this)->addAction(next);
    connect(next, &QAction::triggered, this, [this] {
        choose(CaptureMode((int(m_mode) + 1) % ModeCount));
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    const int remembered = context.settings.captureMode(workshop());
    show(remembered < ModeCount ? CaptureMode(remembered) : CaptureMode::Free);
}

void CaptureModeChoice::addSegment(CaptureMode mode, const QString &title, const QString &meaning)
{
    auto *segment = new Segment(m_context.theme, 0, this);
    segment->setObjectName(u"captureMode%1"_s.arg(int(mode)));
    segment->setTitle(title, meaning);
    segment->installEventFilter(this);
    layout()->addWidget(segment);
    m_segments.append(segment);
    connect(segment, &QPushButton::clicked, this, [this, mode] { choose(mode); });
}

void CaptureModeChoice::choose(CaptureMode mode)
{
    show(mode);
    m_context.settings.setCaptureMode(workshop(), int(mode));
    emit modeChosen(mode);
}

void CaptureModeChoice::show(CaptureMode mode)
{
    m_mode = mode;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        m_segments.at(i)->setChecked(i == int(mode));
        m_segments.at(i)->setFocusPolicy(i == int(mode) ? Qt::TabFocus : Qt::NoFocus);
    }
}

bool CaptureModeChoice::eventFilter(QObject *watched, QEvent *event)
{
    const auto from = m_segments.indexOf(static_cast<Segment *>(watched));
    if (from < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const auto to =
        qBound<qsizetype>(0, from + (key == Qt::Key_Left ? -1 : 1), m_segments.size() - 1);
    if (to != from) {
        choose(CaptureMode(to));
        m_segments.at(to)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

QByteArray CaptureModeChoice::workshop() const
{
    const auto workshop = m_context.document.stores().workshop.get();
    return workshop ? workshop->id().toBytes() : QByteArray();
}

} // namespace Tallerista
