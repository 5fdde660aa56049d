// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actions.h"
#include "ui/base/overlay.h"

class QLabel;
class QScrollArea;

namespace Tallerista {

/// The keys of the present page beside those that work everywhere (F1).
class KeysHelp : public Overlay
{
    Q_OBJECT

public:
    KeysHelp(const Theme &theme, QWidget *window);

    /// \a page is the title of the present page.
    void open(const QString &page, const QList<KeyHelp> &onPage, const QList<KeyHelp> &everywhere);

    QSize sizeHint() const override;

private:
    QScrollArea *m_scroll;
    QLabel *m_hint;
};

} // namespace Tallerista
