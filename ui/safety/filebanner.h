// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

#include <QFrame>

class QPushButton;

namespace Tallerista {

class TextLabel;

/// What a person has to know about the file of the open workshop: that it can only be read, or that the
/// disk failed and a copy should be kept elsewhere. Hidden as long as all is well.
class FileBanner : public QFrame
{
    Q_OBJECT

public:
    /// Everything in \a context must outlive the banner.
    FileBanner(const PageContext &context, QWidget *parent);

    /// Looks at the document again.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void saveElsewhere();

    PageContext m_context;
    TextLabel *m_sentence;
    QPushButton *m_save;
};

} // namespace Tallerista
