// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/mesa.h"
#include "ui/base/overlay.h"
#include "ui/stages/stagepage.h"

class QListWidget;

namespace Tallerista {

class Notice;
class TextLabel;

/// The deleted ideas of a table: Enter brings one back, with its code.
class IdeaBin : public Overlay
{
    Q_OBJECT

public:
    IdeaBin(const PageContext &context, QWidget *window);

    void open(const Mesa &mesa);

    QSize sizeHint() const override;

signals:
    void broughtBack(const Tallerista::Id<Tallerista::Idea> &idea);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void restoreCurrent();

    PageContext m_context;
    std::optional<Mesa> m_mesa;
    QList<Idea> m_ideas;
    TextLabel *m_title;
    Notice *m_notice;
    QListWidget *m_list;
};

} // namespace Tallerista
