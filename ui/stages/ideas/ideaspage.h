// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

class QHBoxLayout;
class QLineEdit;

namespace Tallerista {

class IdeasPanel;

/// The brainstorm: every table's ideas, one table at a time or side by side.
class IdeasPage : public StagePage
{
    Q_OBJECT

public:
    explicit IdeasPage(const PageContext &context, QWidget *parent = nullptr);

    Scope scope() const override;
    bool hasTables() const override { return true; }
    void showTable(int number) override;
    void enter() override;
    bool find() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

    /// Reads a list of ideas for the table at hand and asks in place whether to add them.
    void importFile(const QString &path);

private:
    void createPanels();
    void followFocus(QWidget *now);
    IdeasPanel *current() const;

    QLineEdit *m_search;
    QHBoxLayout *m_tables;
    QList<IdeasPanel *> m_panels;
    int m_shown = AllTables;
    int m_focused = 1; ///< the table whose panel had the focus last
};

} // namespace Tallerista
