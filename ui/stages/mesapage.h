// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/safety/draftkeeper.h"
#include "ui/stages/stagepage.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace Tallerista {

class PageScroll;

/// What a stage shows of one table.
class MesaPanel : public QWidget
{
    Q_OBJECT

public:
    MesaPanel(const PageContext &context, const Mesa &mesa, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
        , m_mesa(mesa.id())
        , m_mesaNumber(mesa->number)
    {
        setProperty(DraftKeeper::Table, m_mesaNumber);
    }

    Id<Mesa> mesa() const { return m_mesa; }
    int mesaNumber() const { return m_mesaNumber; }
    /// Puts the focus where work at this table goes on.
    virtual void enter() { setFocus(); }
    /// Narrower than this it is not shown beside another.
    virtual int leastWidth() const { return minimumSizeHint().width(); }

protected:
    WorkshopDocument &document() const { return m_context.document; }
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
    Id<Mesa> m_mesa;
    int m_mesaNumber;
};

/// A page with a panel for each table, side by side where there is room, or one at a time. Steps belong
/// to the table whose panel had the focus last.
class MesaPage : public StagePage
{
    Q_OBJECT

public:
    using MakePanel = std::function<MesaPanel *(const Mesa &mesa, QWidget *parent)>;

    /// Where there is too little room for a page, at 200 %.
    enum class Crowded {
        PanelsScroll, ///< each panel sees to it
        PageScrolls,
    };

    MesaPage(const PageContext &context,
             MakePanel make,
             QWidget *parent,
             Crowded crowded = Crowded::PanelsScroll);

    Scope scope() const override;
    bool hasTables() const override { return true; }
    void showTable(int number) override;
    void enter() override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    const QList<MesaPanel *> &panels() const { return m_panels; }
    /// The panel that has the focus, or would get it; null without tables.
    MesaPanel *current() const;
    /// Puts \a widget above the panels.
    void addAbove(QWidget *widget);
    bool hasRoomForAll() const;
    /// Goes on at that table: beside the others where all are shown, else in their place.
    void bring(int number);
    /// Whether a third of it is out of sight, so that the panel at hand is brought to the top.
    bool isCrowded() const;
    void scrollToCurrent();

private:
    void createPanels();
    void arrange();
    void followFocus(QWidget *now);

    MakePanel m_make;
    PageScroll *m_scroll = nullptr;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QList<MesaPanel *> m_panels;
    int m_shown = AllTables;
    int m_focused = 1; ///< the table whose panel had the focus last
};

} // namespace Tallerista
