// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "ui/base/actions.h"

#include <QWidget>

namespace Tallerista {

class AgendaTicker;
class Dialogs;
class Privacy;
class Settings;
class Theme;
class Toast;

/// What every page works with; all of it outlives the page.
struct PageContext
{
    WorkshopDocument &document;
    AgendaTicker &ticker; ///< of the document; the same for all, so that no two views disagree
    const Theme &theme;
    Settings &settings;
    Dialogs &dialogs;
    Toast &toast;
    Privacy &privacy;
};

/// The page of one stage. It shows what the document holds, follows changed(), and calls verbs; it
/// knows no rule. Made anew when the language of the screen changes.
class StagePage : public QWidget
{
    Q_OBJECT

public:
    /// Every table side by side, in showTable().
    static constexpr int AllTables = 0;

    explicit StagePage(const PageContext &context, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
    {}

    /// What Ctrl+Z takes back here, now.
    virtual Scope scope() const { return Scope::workshop(); }
    /// Whether the page follows the table switch.
    virtual bool hasTables() const { return false; }
    /// Whether the page has a clock of its own, so that the strip need not show it too.
    virtual bool showsClock() const { return false; }
    /// Shows the table with that number, or AllTables.
    virtual void showTable(int number) { Q_UNUSED(number) }
    /// Puts the focus where work on this page goes on.
    virtual void enter() { setFocus(); }
    /// Puts the focus into the field that searches; pages without one have nothing to find.
    virtual bool find() { return false; }
    /// The keys of this page alone, for F1.
    virtual QList<KeyHelp> keys() const { return {}; }
    /// One line that says what is still missing here; empty when nothing is.
    virtual QString missing() const { return {}; }

signals:
    /// scope() has become another one.
    void scopeChanged();

protected:
    WorkshopDocument &document() const { return m_context.document; }
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace Tallerista
