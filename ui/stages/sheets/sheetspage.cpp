// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetspage.h"

#include "core/domain/mesa.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/sheets/sheeteditor.h"
#include "ui/stages/sheets/sheethead.h"
#include "ui/stages/sheets/sheetlist.h"
#include "ui/stages/sheets/sheetmodel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int SideWidth = 256;
constexpr int NarrowSideWidth = 208;
constexpr int WideWidth = 960; ///< of the page; below it the list is narrow

QString native(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

SheetsPage::SheetsPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_model(new SheetModel(context.document, m_phrases, this))
    , m_list(new SheetList(*m_model, context.theme, this))
    , m_head(new SheetHead(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_sheets(new QStackedWidget(this))
    , m_nothing(new TextLabel(context.theme,
                              {TextSize::Body, TextLabel::Ink::Secondary},
                              tr("The sheets appear when a table finishes its final selection."),
                              this))
{
    createKeys();
    layOut();
    connect(m_list, &SheetList::chosen, this, [this](const RowId &sheet) {
        m_current = sheet;
        showCurrent();
    });
    connect(m_list, &SheetList::entered, this, &SheetsPage::enter);
    connect(m_head, &SheetHead::turned, this, [this] { setFull(!m_full); });
    connect(m_model, &SheetModel::failed, this, [this](const Error &error) {
        m_notice->showProblem(error.message);
    });
    connect(&context.document, &WorkshopDocument::changed, this, &SheetsPage::follow);
    goToTable(AllTables);
}

void SheetsPage::createKeys()
{
    const auto add = [this](QKeyCombination keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const auto keys : {QKeyCombination(Qt::Key_PageUp), Qt::CTRL | Qt::Key_PageUp})
        add(keys, [this] { goOn(-1); });
    for (const auto keys : {QKeyCombination(Qt::Key_PageDown), Qt::CTRL | Qt::Key_PageDown})
        add(keys, [this] { goOn(1); });
    add(SheetHead::Keys, [this] { setFull(!m_full); });
}

void SheetsPage::layOut()
{
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(Theme::Grid);
    sheet->addWidget(m_head);
    sheet->addWidget(m_notice);
    sheet->addWidget(m_sheets, 1);
    sheet->addWidget(m_nothing, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(
        Theme::PageMargin, 3 * Theme::Grid / 2, Theme::PageMargin, 3 * Theme::Grid / 2);
    columns->setSpacing(2 * Theme::Grid);
    columns->addWidget(m_list);
    columns->addLayout(sheet, 1);
}

Scope SheetsPage::scope() const
{
    return m_scope;
}

void SheetsPage::showTable(int number)
{
    goToTable(number);
}

void SheetsPage::goToTable(int number)
{
    m_mesa.reset();
    if (const auto mesas = document().stores().mesas.all()) {
        for (const Mesa &mesa : *mesas) {
            if (mesa->number == number)
                m_mesa = mesa.id();
        }
    }
    m_notice->clear();
    {
        const QSignalBlocker untilItIsWhole(m_list);
        m_model->setMesa(m_mesa);
    }
    keepCurrent();
}

void SheetsPage::enter()
{
    if (auto *sheet = editor())
        sheet->enter();
    else
        setFocus();
}

QList<KeyHelp> SheetsPage::keys() const
{
    return {
        {u"%1, %2"_s.arg(native(Qt::Key_PageUp), native(Qt::Key_PageDown)),
         tr("The sheet before, the next one")},
        {u"%1, %2"_s.arg(native(Qt::CTRL | Qt::Key_PageUp), native(Qt::CTRL | Qt::Key_PageDown)),
         tr("The same from a box of several lines")},
        {native(SheetHead::Keys), tr("The whole sheet, or the seven questions")},
        {native(Qt::Key_Return), tr("Save the field; add a row; open what is missing")},
        {native(Qt::Key_Delete), tr("On the number of a row: delete it")},
        {u"%1, %2"_s.arg(native(Qt::ALT | Qt::Key_Up), native(Qt::ALT | Qt::Key_Down)),
         tr("On the number of a row: move it")},
    };
}

QString SheetsPage::missing() const
{
    const auto &lines = m_model->rows();
    const auto count = std::count_if(lines.begin(), lines.end(), [](const SheetLine &line) {
        return line.chosen && !line.lacks.isEmpty();
    });
    return count > 0 ? tr("%n sheet(s) not ready yet", nullptr, int(count)) : QString();
}

void SheetsPage::openDraft(const QString &field, const QByteArray &subject)
{
    const auto sheet = RowId::fromBytes(subject);
    if (!sheet || m_model->rowOf(*sheet) < 0)
        return;
    m_current = sheet;
    showCurrent();
    if (!editor()->findChild<QWidget *>(field))
        setFull(true);
}

SheetEditor *SheetsPage::editor() const
{
    return m_current ? m_editors.value(*m_current) : nullptr;
}

void SheetsPage::resizeEvent(QResizeEvent *event)
{
    StagePage::resizeEvent(event);
    const auto &theme = context().theme;
    m_list->setFixedWidth(
        theme.scaled(width() < theme.scaled(WideWidth) ? NarrowSideWidth : SideWidth));
}

void SheetsPage::follow(const Change &change)
{
    {
        const QSignalBlocker untilItIsWhole(m_list);
        m_model->follow(change);
    }
    keepCurrent();
}

/// Stays with the sheet at hand, or goes to the first where it is gone.
void SheetsPage::keepCurrent()
{
    dropEditors();
    const auto &lines = m_model->rows();
    if (!m_current || m_model->rowOf(*m_current) < 0)
        m_current = lines.isEmpty() ? std::nullopt : std::optional(lines.first().id());
    showCurrent();
}

void SheetsPage::showCurrent()
{
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    m_list->describe();
    m_nothing->setVisible(row < 0);
    m_head->setVisible(row >= 0);
    m_sheets->setVisible(row >= 0);
    if (row >= 0)
        showSheet(row);
    const Scope before = m_scope;
    m_scope = Scope::of(row >= 0 ? m_model->rows().at(row).record.sheet->mesa : m_mesa);
    if (m_scope != before)
        emit scopeChanged();
}

void SheetsPage::showSheet(int row)
{
    const SheetLine line = m_model->rows().at(row);
    auto *sheet = editorOf(line.id());
    if (const auto workshop = document().stores().workshop.get())
        sheet->follow(line, workshop->fields());
    sheet->setFull(m_full);
    sheet->setListOpen(m_listOpen);
    m_head->setSheet(line.code(), line.record.sheet->name);
    m_sheets->setCurrentWidget(sheet);
    m_list->setCurrent(row);
}

SheetEditor *SheetsPage::editorOf(const RowId &id)
{
    auto *&sheet = m_editors[id];
    if (!sheet) {
        sheet =
            new SheetEditor(context(), m_phrases, m_model->rows().at(m_model->rowOf(id)), m_sheets);
        m_sheets->addWidget(sheet);
        connect(sheet, &SheetEditor::fullRequested, this, [this] { setFull(true); });
        connect(sheet, &SheetEditor::listOpened, this, &SheetsPage::setListOpen);
    }
    return sheet;
}

/// Forgets the editors of sheets that are gone; those of another table only wait.
void SheetsPage::dropEditors()
{
    for (auto sheet = m_editors.begin(); sheet != m_editors.end();) {
        const auto held = document().stores().sheets.find(Id<SmartSheet>(sheet.key()));
        if (!held || *held) {
            ++sheet;
            continue;
        }
        m_sheets->removeWidget(*sheet);
        (*sheet)->setVisible(false);
        (*sheet)->deleteLater(); // it may be the one that asked
        sheet = m_editors.erase(sheet);
    }
}

/// To the sheet \a places further down, with what was typed here saved before.
void SheetsPage::goOn(int places)
{
    const int row = m_list->current() + places;
    if (row < 0 || row >= m_model->rowCount())
        return;
    const bool fromList = m_list->hasListFocus();
    if (auto *typedIn = focusWidget(); typedIn && !fromList)
        typedIn->clearFocus();
    m_list->setCurrent(row);
    if (!fromList)
        enter();
}

void SheetsPage::setFull(bool full)
{
    auto *sheet = editor();
    const bool within = sheet && sheet->isAncestorOf(focusWidget());
    if (within)
        focusWidget()->clearFocus(); // saves what was typed
    m_full = full;
    m_head->setFull(full);
    if (!sheet)
        return;
    sheet->setFull(full);
    if (within)
        sheet->enter();
}

void SheetsPage::setListOpen(bool open)
{
    m_listOpen = open;
}

} // namespace Tallerista
