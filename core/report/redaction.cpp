// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/redaction.h"

#include "core/domain/fullname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// "María de los Ángeles Cruz", not "To be named".
bool isCapitalised(const QString &name)
{
    const QStringList words = name.split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() <= 3 || word.front().isUpper();
    });
}

bool belongsToAnInstitution(const QString &name, const WorkshopContents &contents)
{
    return contents.workshop->convener.contains(name, Qt::CaseInsensitive)
           || std::any_of(contents.institutions.begin(),
                          contents.institutions.end(),
                          [&](const Institution &institution) {
                              return institution->name.contains(name, Qt::CaseInsensitive);
                          });
}

QStringList peopleOf(const WorkshopContents &contents)
{
    QStringList people;
    for (const Participant &person : contents.participants) {
        if (!person->erased)
            people << person->name.simplified();
    }
    for (const SheetRecord &record : contents.sheets) {
        const QString contact = record.sheet->contactName.simplified();
        const QString office = record.sheet->contactPost + u'\n' + record.sheet->contactUnit;
        if (isCapitalised(contact) && !office.contains(contact, Qt::CaseInsensitive))
            people << contact;
    }
    people.removeIf([&](const QString &name) {
        return !isFullName(name) || belongsToAnInstitution(name, contents);
    });
    people.removeDuplicates();
    return people;
}

class Redaction
{
public:
    Redaction(const QStringList &names, QString mark)
        : m_names(matchingNames(names))
        , m_mark(std::move(mark))
    {}

    void apply(Paper::PlainText &text) const
    {
        if (m_names.match(text.string()).hasMatch())
            text = QString(text.string()).replace(m_names, m_mark);
    }
    template <typename T>
    void apply(QList<T> &parts) const
    {
        for (T &part : parts)
            apply(part);
    }
    void apply(Paper::Fact &fact) const { apply(fact.value); }
    void apply(Paper::Heading &heading) const { apply(heading.text); }
    void apply(Paper::Paragraph &paragraph) const { apply(paragraph.text); }
    void apply(Paper::BulletList &list) const { apply(list.items); }
    void apply(Paper::Row &row) const { apply(row.cells); }
    void apply(Paper::SmallTable &table) const { apply(table.rows); }
    void apply(Paper::FormSection &section) const { apply(section.rows); }
    void apply(Paper::Bar &bar) const { apply(bar.label); }
    void apply(Paper::Bars &bars) const { apply(bars.bars); }
    void apply(Paper::PageBreak &) const {}
    void apply(Paper::FormRow &row) const
    {
        std::visit([this](auto &value) { apply(value); }, row.value);
    }
    void apply(Paper::Table &table) const
    {
        apply(table.rows);
        apply(table.note);
    }
    void apply(Paper::Form &form) const
    {
        apply(form.title);
        apply(form.sections);
    }
    void apply(Paper::Block &block) const
    {
        std::visit([this](auto &kind) { apply(kind); }, block);
    }

private:
    QRegularExpression m_names;
    QString m_mark;
};

} // namespace

void redactNames(Report &report, const WorkshopContents &contents, const Phrases &phrases)
{
    const QStringList people = peopleOf(contents);
    if (people.isEmpty())
        return;
    const Redaction redaction(people, phrases.translate("Report", "[name withheld]"));
    redaction.apply(report.facts);
    redaction.apply(report.blocks);
}

} // namespace Tallerista
