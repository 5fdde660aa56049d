// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/valuefield.h"

#include "core/base/text.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savingarea.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ValueFieldMostLines = 8;

} // namespace

ValueField::ValueField(SheetBinder &binder,
                       const QString &name,
                       const SheetBinder::Words &words,
                       std::optional<QString> SmartSheetFields::*value)
    : m_binder(binder)
    , m_value(value)
    , m_mark(new QCheckBox(words.name, this))
    , m_reason(new SavingArea(
          UndoTextArea::Enter::BreaksLine,
          [this](const QString &typed) { return writeReason(typed); },
          this))
    , m_notice(new Notice(binder.theme(), this))
{
    m_mark->setObjectName(binder.objectName(name));
    m_mark->setAccessibleName(words.name);
    m_reason->setObjectName(binder.objectName(name + u"Reason"_s));
    m_reason->setAccessibleName(tr("Why: %1").arg(words.name));
    m_reason->setAccessibleDescription(words.hint);
    m_reason->setLines(2, ValueFieldMostLines);
    auto *hint = new TextLabel(
        binder.theme(), {TextSize::Secondary, TextLabel::Ink::Secondary}, words.hint, this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_mark);
    layout->addWidget(m_reason);
    layout->addWidget(hint);
    layout->addWidget(m_notice);
    setFocusProxy(m_mark);
    connect(m_mark, &QCheckBox::clicked, this, &ValueField::mark);
    connect(m_reason, &SavingArea::refused, m_notice, &Notice::showProblem);
    connect(m_reason, &SavingArea::saved, m_notice, &Notice::clear);
    binder.onFollow([this](const SheetRecord &record) { follow(record.sheet.fields().*m_value); });
}

QWidget *ValueField::reason() const
{
    return m_reason;
}

Result<QString> ValueField::writeReason(const QString &typed)
{
    const auto written = m_binder.write([&](SmartSheetFields &fields) {
        if (fields.*m_value)
            fields.*m_value = typed;
    });
    return written ? Result<QString>(cleanedText(typed)) : written.error();
}

/// What was said of a value that is no longer marked goes with it; Ctrl+Z brings both back.
void ValueField::mark(bool on)
{
    const auto written = m_binder.write([&](SmartSheetFields &fields) {
        fields.*m_value = on ? std::optional(QString()) : std::nullopt;
    });
    if (!written) {
        m_mark->setChecked(!on);
        return m_notice->showProblem(written.error().message);
    }
    if (on)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ValueField::follow(const std::optional<QString> &held)
{
    m_mark->setChecked(held.has_value());
    m_reason->setEnabled(held.has_value());
    m_reason->follow(held.value_or(QString()));
}

} // namespace Tallerista
