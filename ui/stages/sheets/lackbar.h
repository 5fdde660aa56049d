// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/smartsheet.h"
#include "core/rules/smart/sheetcheck.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace Tallerista {

class Card;
class ElidedLabel;
class MarkIcon;
class PageScroll;
class TextLabel;
class Theme;

/// «Faltan 5 datos para entregarla» below a sheet: one line that opens the list of them, and one that
/// marks the sheet where nothing is missing.
class LackBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    LackBar(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    void follow(const QList<SheetLack> &lacks, const WorkshopFields &workshop, SheetState state);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

signals:
    /// That one is to be mended.
    void chosen(const Tallerista::SheetLack &lack);
    /// The sheet is to be marked.
    void marked(Tallerista::SheetState state);
    void opened(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createLine();
    void fillList(const QStringList &sentences);
    void showState(SheetState state);
    void fit();

    const Theme &m_theme;
    const Phrases &m_phrases;
    bool m_open = false;
    QList<SheetLack> m_lacks;
    QStringList m_sentences;
    Card *m_line;
    MarkIcon *m_mark;
    TextLabel *m_count;
    ElidedLabel *m_summary;
    TextLabel *m_state;
    QPushButton *m_ready;
    PageScroll *m_scroll;
    QGridLayout *m_list;
};

} // namespace Tallerista
