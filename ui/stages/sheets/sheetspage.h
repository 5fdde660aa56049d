// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/safety/draftopener.h"
#include "ui/stages/stagepage.h"

#include <QHash>

class QStackedWidget;

namespace Tallerista {

class Notice;
class SheetEditor;
class SheetHead;
class SheetList;
class SheetModel;
class TextLabel;

/// «Fichas SMART»: every chosen action written out, so that it can be checked.
class SheetsPage : public StagePage, public DraftOpener
{
    Q_OBJECT

public:
    explicit SheetsPage(const PageContext &context, QWidget *parent = nullptr);

    /// That of the sheet at hand.
    Scope scope() const override;
    bool hasTables() const override { return true; }
    void showTable(int number) override;
    void enter() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;
    /// Turns to that sheet, whole where only that has the field.
    void openDraft(const QString &field, const QByteArray &subject) override;

    /// The sheet at hand; null where there is none.
    SheetEditor *editor() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createKeys();
    void layOut();
    void goToTable(int number);
    void follow(const Change &change);
    void keepCurrent();
    void showCurrent();
    void showSheet(int row);
    SheetEditor *editorOf(const RowId &id);
    void dropEditors();
    void goOn(int places);
    void setFull(bool full);
    void setListOpen(bool open);

    Phrases m_phrases;
    std::optional<Id<Mesa>> m_mesa;
    std::optional<RowId> m_current; ///< of the sheet at hand
    Scope m_scope = Scope::workshop();
    bool m_full = false;
    bool m_listOpen = false;
    QHash<RowId, SheetEditor *> m_editors; ///< one for each sheet that was looked at
    SheetModel *m_model;
    SheetList *m_list;
    SheetHead *m_head;
    Notice *m_notice;
    QStackedWidget *m_sheets;
    TextLabel *m_nothing;
};

} // namespace Tallerista
