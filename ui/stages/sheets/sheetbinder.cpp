// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetbinder.h"

#include "core/actions/sheetactions.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/typeddate.h"
#include "ui/stages/sheets/sheetvalues.h"
#include "ui/widgets/savingarea.h"
#include "ui/widgets/savingfield.h"

#include <QAbstractItemView>

#include <utility>

namespace Tallerista {

namespace {

constexpr int SheetBinderMostLines = 12;

} // namespace

SheetBinder::SheetBinder(const PageContext &context,
                         const Id<SmartSheet> &sheet,
                         QString code,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sheet(sheet)
    , m_code(std::move(code))
{}

HintedField *SheetBinder::makeLine(const QString &name, const Words &words, const Source &source)
{
    return wrap(words, makeSavingField(name, source));
}

HintedField *SheetBinder::makeProse(const QString &name, const Words &words, const Source &source)
{
    auto *line = makeSavingField(name, source);
    line->setHoldsProse(true);
    return wrap(words, line);
}

HintedField *
SheetBinder::makePrivateLine(const QString &name, const Words &words, const Source &source)
{
    const auto read = [this, source](const SheetRecord &record) {
        return m_context.privacy.isOn() ? QString() : source.read(record);
    };
    auto *line = makeSavingField(name, {read, source.write});
    auto *field = new HintedField(theme(), words, line);
    field->listenTo(line);
    const auto follow = [this, line, field, read](bool hidden) {
        line->clearFocus(); // what was typed is written first
        field->setVisible(!hidden);
        if (const auto record = document().stores().sheets.record(m_sheet))
            line->setCommitted(read(*record));
    };
    connect(&m_context.privacy, &Privacy::changed, field, follow);
    field->setVisible(!m_context.privacy.isOn());
    return field;
}

HintedField *
SheetBinder::makeArea(const QString &name, const Words &words, const Source &source, int lines)
{
    auto *area = new SavingArea(UndoTextArea::Enter::BreaksLine, saving(source));
    area->setObjectName(objectName(name));
    area->setLines(lines, SheetBinderMostLines);
    onFollow([area, read = source.read](const SheetRecord &record) { area->follow(read(record)); });
    auto *field = new HintedField(theme(), words, area);
    field->listenTo(area);
    return field;
}

HintedField *SheetBinder::makeNamed(const QString &name,
                                    const Words &words,
                                    const Source &source,
                                    const std::function<Names()> &names)
{
    auto *line = makeSavingField(name, source);
    auto *completer = new FoldedCompleter(line);
    line->setCompleter(completer);
    connect(line, &SavingField::saved, completer->popup(), &QWidget::hide);
    onFollow([completer, names](const SheetRecord &) { completer->setNames(names()); });
    return wrap(words, line);
}

HintedField *SheetBinder::makeDate(const QString &name,
                                   const Words &words,
                                   std::optional<QDate> SmartSheetFields::*date)
{
    const auto read = [date](const SheetRecord &record) {
        return dateText(record.sheet.fields().*date);
    };
    const auto put = [this, date](const QString &typed) -> Result<void> {
        const auto meant = dateFrom(typed, todayOf(document()));
        if (!meant)
            return meant.error();
        return write([&](SmartSheetFields &fields) { fields.*date = *meant; });
    };
    auto *line = makeSavingField(name, {read, put});
    auto *field = wrap(words, line);
    connect(line, &QLineEdit::textChanged, field, [this, field](const QString &typed) {
        const auto meant = dateTyped(typed, todayOf(document()));
        field->setHint(meant ? spokenDate(*meant, m_context.settings.languageCode()) : QString());
    });
    return field;
}

HintedField *SheetBinder::makeChoice(const QString &name,
                                     const Words &words,
                                     const QList<ChoiceBox::Choice> &choices,
                                     const std::function<int(const SmartSheetFields &)> &read,
                                     const ChoiceBox::Write &write)
{
    auto *box = new ChoiceBox(choices, write);
    box->setObjectName(objectName(name));
    onFollow([box, read](const SheetRecord &record) { box->follow(read(record.sheet.fields())); });
    auto *field = new HintedField(theme(), words, box);
    field->listenTo(box);
    return field;
}

HintedField *SheetBinder::makeLead(const QString &name, const Words &words)
{
    const auto read = [this](const SheetRecord &record) {
        if (!record.sheet->lead)
            return QString();
        const auto lead = document().stores().institutions.get(*record.sheet->lead);
        return lead ? (*lead)->name : QString();
    };
    const auto put = [this](const QString &typed) {
        return withoutValue(setSheetLead(document(), m_sheet, typed));
    };
    auto *field = makeNamed(name, words, {read, put}, [this] { return institutionNames(); });
    lead(SheetField::Lead, field);
    return field;
}

HintedField *SheetBinder::makeTopic(const QString &name, const Words &words)
{
    const auto read = [this](const SheetRecord &record) {
        if (!record.sheet->topic)
            return QString();
        const auto topic = document().stores().topics.get(*record.sheet->topic);
        return topic ? (*topic)->name : QString();
    };
    const auto put = [this](const QString &typed) {
        return withoutValue(setSheetTopic(document(), m_sheet, typed));
    };
    const auto names = [this] {
        Names offered;
        const auto topics = document().stores().topics.all();
        for (qsizetype i = 0; topics && i < topics->size(); ++i)
            offered.append({topics->at(i)->name, topics->at(i)->aliases});
        return offered;
    };
    auto *field = makeNamed(name, words, {read, put}, names);
    lead(SheetField::Topic, field);
    return field;
}

SheetBinder::Source SheetBinder::textOf(QString SmartSheetFields::*text)
{
    return {[text](const SheetRecord &record) { return record.sheet.fields().*text; },
            [this, text](const QString &typed) {
                return write([&](SmartSheetFields &fields) { fields.*text = typed; });
            }};
}

SheetBinder::Names SheetBinder::institutionNames() const
{
    Names offered;
    const auto institutions = document().stores().institutions.all();
    for (qsizetype i = 0; institutions && i < institutions->size(); ++i)
        offered.append({institutions->at(i)->name, institutions->at(i)->acronym});
    return offered;
}

Result<void> SheetBinder::write(const std::function<void(SmartSheetFields &)> &change)
{
    const auto sheet = document().stores().sheets.get(m_sheet);
    if (!sheet)
        return sheet.error();
    const auto changed = sheet->with(change);
    return changed ? withoutValue(editSheet(document(), *changed)) : changed.error();
}

void SheetBinder::onFollow(std::function<void(const SheetRecord &)> follow)
{
    m_followers.append(std::move(follow));
}

void SheetBinder::follow(const SheetRecord &record)
{
    for (const auto &follower : std::as_const(m_followers))
        follower(record);
}

void SheetBinder::lead(SheetField field, const std::function<void(int)> &enter)
{
    m_ways.insert(int(field), enter);
}

void SheetBinder::lead(SheetField field, QWidget *editor)
{
    lead(field, [editor](int) { editor->setFocus(Qt::OtherFocusReason); });
}

void SheetBinder::enter(const SheetLack &lack) const
{
    if (const auto way = m_ways.value(int(lack.field)))
        way(lack.row);
}

HintedField *SheetBinder::wrap(const Words &words, SavingField *line) const
{
    auto *field = new HintedField(theme(), words, line);
    field->listenTo(line);
    return field;
}

SavingField *SheetBinder::makeSavingField(const QString &name, const Source &source)
{
    auto *line = new SavingField(theme(), saving(source));
    line->setObjectName(objectName(name));
    onFollow([line, read = source.read](const SheetRecord &record) { line->follow(read(record)); });
    return line;
}

std::function<Result<QString>(const QString &)> SheetBinder::saving(const Source &source)
{
    return [this, source](const QString &typed) -> Result<QString> {
        if (const auto written = source.write(typed); !written)
            return written.error();
        const auto record = document().stores().sheets.record(m_sheet);
        return record ? source.read(*record) : Result<QString>(record.error());
    };
}

} // namespace Tallerista
