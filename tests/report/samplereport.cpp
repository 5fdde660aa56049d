// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/samplereport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista::Samples {

namespace {

using namespace Paper;

Column text(const QString &title, double share, bool strong = false)
{
    return {.title = title, .share = share, .strong = strong};
}

Column code(const QString &title, Column::Align align = Column::Align::Natural)
{
    return {.title = title, .kind = Column::Kind::Code, .align = align};
}

Column number(const QString &title)
{
    return {.title = title, .kind = Column::Kind::Number};
}

Paragraph lead(const QString &text)
{
    return {text, Paragraph::Style::Lead};
}

void addPresentation(QList<Block> &blocks)
{
    blocks
        << Heading{1, u"Presentación y objetivos"_s}
        << lead(u"Este documento recoge, ordena y devuelve a quienes participaron todo lo que se "
                u"dijo y "
                u"se decidió en el taller de consulta. Su propósito es que cada idea pueda "
                u"seguirse desde la "
                u"tarjeta en que se escribió hasta la propuesta en que terminó, o hasta la razón "
                u"por la que no "
                u"fue seleccionada."_s)
        << Paragraph{u"La consulta se convocó para identificar propuestas ciudadanas factibles en "
                     u"materia de "
                     u"agua, saneamiento y resiliencia urbana. Participaron organizaciones "
                     u"comunitarias, academia, "
                     u"sector privado y personal técnico de instituciones públicas; las ideas se "
                     u"escribieron "
                     u"individualmente, se leyeron en voz alta y se pegaron en el mural sin discusión previa."_s}
        << Heading{2, u"Objetivo general"_s}
        << Paragraph{u"Construir de manera participativa un conjunto de acciones propuestas, "
                     u"específicas y con "
                     u"plazo, que respondan a los problemas de agua más difíciles que vive la población."_s}
        << Heading{2, u"Objetivos específicos"_s}
        << BulletList{{u"Recoger, en mesas de trabajo, las ideas de las personas participantes."_s,
                       u"Seleccionar las ideas mediante un acuerdo de la mesa, con resultados que "
                       u"cualquier oficina "
                       u"pueda verificar, y dejar escrito qué fue lo difícil de decidir y por qué se decidió así."_s,
                       u"Devolver los resultados a la comunidad en lenguaje sencillo."_s}}
        << Heading{3, u"Alcance"_s}
        << Paragraph{u"Los textos de las ideas se transcriben tal como fueron escritos."_s}
        << Paragraph{
               u"La lista de asistencia de la edición pública omite teléfonos y correos electrónicos."_s,
               Paragraph::Style::Note};
}

Table participants()
{
    constexpr std::array<QStringView, 7> names{
        u"Ana", u"Carlos", u"María Elena", u"José Roberto", u"Óscar", u"Iris", u"Néstor"};
    constexpr std::array<QStringView, 5> surnames{
        u"Hernández Peña", u"Núñez Argueta", u"Guzmán Quijano", u"Menjívar", u"Ábrego Zelaya"};
    constexpr std::array<QStringView, 4> institutions{
        u"Asociación de Desarrollo Comunal El Progreso",
        u"Universidad Técnica del Valle",
        u"Junta de Agua La Fuente",
        u"Ministerio de Medio Ambiente"};
    Table table{.caption = u"Personas participantes por mesa"_s,
                .columns = {number(u"No."_s),
                            text(u"Nombre"_s, 1.9, true),
                            text(u"Institución"_s, 2.6),
                            text(u"Sector"_s, 1.2),
                            code(u"Mesa"_s, Column::Align::Centre)}};
    for (int i = 0; i < 86; ++i) {
        const QString name =
            names[i % names.size()].toString() + u' ' + surnames[i % surnames.size()].toString();
        table.rows.append({{QString::number(i + 1),
                            name,
                            institutions[i % institutions.size()].toString(),
                            i % 3 ? u"Sociedad civil"_s : u"Gobierno"_s,
                            QString::number(i % 2 + 1)}});
    }
    table.note = u"Fuente: registro digital del taller."_s;
    return table;
}

Table agenda()
{
    Table table{.caption = u"Agenda: hora prevista y hora real"_s,
                .columns = {text(u"Actividad"_s, 2.8, true),
                            code(u"Previsto"_s, Column::Align::Centre),
                            code(u"Real"_s, Column::Align::Centre),
                            number(u"Diferencia"_s),
                            text(u"Observaciones"_s, 2.4)}};
    table.rows << Row{{u"Registro y bienvenida"_s,
                       u"8:30–9:15"_s,
                       u"8:30–9:27"_s,
                       u"+12 min"_s,
                       u"Ingreso más lento por la lluvia."_s}}
               << Row{{u"Presentación de la metodología"_s,
                       u"9:15–10:20"_s,
                       u"9:27–10:20"_s,
                       u"−12 min"_s}}
               << Row{{u"Lluvia de ideas por mesa"_s,
                       u"10:20–10:55"_s,
                       u"10:20–11:00"_s,
                       u"+5 min"_s,
                       u"La mesa 2 pidió cinco minutos adicionales."_s}}
               << Row{{u"Primera selección"_s, u"10:55–11:04"_s, u"11:00–11:07"_s, u"−2 min"_s}}
               << Row{{u"Acuerdos y cierre"_s,
                       u"11:50–12:00"_s,
                       u"11:53–12:00"_s,
                       u"−3 min"_s,
                       u"Firma de la memoria por seis representantes."_s}};
    return table;
}

Table ideas(int mesa, int count)
{
    constexpr std::array<QStringView, 4> sayings{
        u"Rehabilitar medidores comunitarios de caudal en los tanques de captación, y publicar los "
        u"resultados cada trimestre en la cartelera de la casa comunal.",
        u"Auditar brigadas de mantenimiento de alcantarillas antes de la época lluviosa, ya que "
        u"cada invierno se inundan las mismas calles y el gasto de emergencia es mayor que el de "
        u"prevención.",
        u"Publicar un tablero abierto con la calidad del agua de cada sector.",
        u"Crear un fondo rotativo para conexiones domiciliares de hogares con jefatura femenina, "
        u"con participación de las escuelas y la Unidad de Salud.",
    };
    constexpr std::array<QStringView, 4> topics{u"Calidad", u"Drenajes", u"Riesgo", u"Gobernanza"};
    Table table{.caption = u"Ideas de la mesa %1"_s.arg(mesa),
                .columns = {{.title = u"Código"_s, .kind = Column::Kind::Code, .strong = true},
                            text(u"Idea"_s, 4.6),
                            text(u"Tema"_s, 1.1),
                            number(u"Puntos"_s)}};
    for (int i = 0; i < count; ++i) {
        table.rows.append({{u"M%1-%2"_s.arg(mesa).arg(i + 1, 2, 10, QChar(u'0')),
                            sayings[(i + mesa) % sayings.size()].toString(),
                            topics[i % topics.size()].toString(),
                            QString::number(i * 7 % 25)},
                           i < 5});
    }
    return table;
}

} // namespace

Report document()
{
    Report report;
    report.title = u"Documento de sistematización"_s;
    report.subtitle = u"Taller de consulta sobre agua, saneamiento y resiliencia urbana"_s;
    report.organisation = u"Mesa de Gobierno Abierto · Municipio de Villa Esperanza"_s;
    report.edition = u"Versión 1.0 · pública"_s;
    report.runningHead = u"Documento de sistematización · 14 de noviembre de 2025"_s;
    report.author = u"Secretaría técnica del taller"_s;
    report.created = QDateTime(QDate(2025, 11, 17), QTime(9, 30), Qt::UTC);
    report.facts = {{u"Fecha"_s, u"14 de noviembre de 2025"_s},
                    {u"Lugar"_s, u"Casa comunal El Progreso, Villa Esperanza"_s},
                    {u"Participantes"_s, u"86 personas en 2 mesas"_s},
                    {u"Convoca"_s, report.organisation},
                    {u"Edición"_s, report.edition}};
    addPresentation(report.blocks);
    report.blocks
        << Heading{1, u"Participantes"_s} << Paragraph{u"Se registraron 86 personas."_s}
        << participants() << Heading{1, u"Desarrollo de la agenda"_s} << agenda()
        << Paragraph{u"Las diferencias positivas indican retraso y las negativas, tiempo recuperado."_s}
        << Heading{1, u"Lluvia de ideas por mesa"_s}
        << lead(u"Se recibieron ideas de las dos mesas. Cada cuadro conserva el orden en que se "
                u"leyeron y "
                u"muestra los puntos obtenidos."_s);
    for (int mesa = 1; mesa <= 2; ++mesa) {
        report.blocks << Heading{2,
                                 u"Mesa %1: %2"_s.arg(mesa).arg(mesa == 1
                                                                    ? u"Calidad del agua"_s
                                                                    : u"Riesgo e inundaciones"_s)}
                      << Paragraph{u"La mesa trabajó con una facilitadora y una relatora; las "
                                   u"ideas repetidas se unieron con "
                                   u"acuerdo de quienes las propusieron."_s}
                      << ideas(mesa, 28);
    }
    report.blocks << Heading{2, u"Ideas dejadas aparte"_s}
                  << Table{.caption = u"Ideas fuera del tema de hoy"_s}
                  << Heading{1, u"Primera selección"_s}
                  << lead(u"La mesa 1 eligió sus diez ideas con puntos adhesivos."_s) << ranking()
                  << Heading{1, u"Fichas de las acciones propuestas"_s}
                  << lead(u"Cada ficha está en su propia página."_s)
                  << filledForm(u"M1-1"_s, u"Tablero abierto con la calidad del agua por sector"_s)
                  << filledForm(u"M1-2"_s, u"Protocolo para atender fugas en 48 horas"_s)
                  << Heading{1, u"Anexos"_s, false} << Heading{2, u"Glosario"_s}
                  << BulletList{{u"Acción propuesta: lo que una mesa pide a una institución."_s}};
    return report;
}

namespace {

Form hostileForm()
{
    SmallTable table{{code(u"Código"_s), text(u"Texto"_s, 1)}};
    FormSection section{hostileTexts().first()};
    for (const QString &typed : hostileTexts()) {
        section.rows << FormRow{typed, typed};
        table.rows << Row{{u"F"_s, typed}};
    }
    section.rows << FormRow{u"Todos"_s, table} << FormRow{u"Larguísimo"_s, manyWords(300)};
    return {.kicker = hostileTexts().at(2),
            .title = u"Una ficha con textos difíciles"_s,
            .sections = {section}};
}

Bars hostileBars()
{
    Bars bars{.caption = hostileTexts().first(), .cutAfter = 4, .cutText = hostileTexts().at(3)};
    for (const QString &typed : hostileTexts())
        bars.bars << Bar{u"H"_s, typed, u"1"_s, 1, Bar::Band::Tied};
    return bars;
}

} // namespace

Report stressDocument()
{
    Report report = document();
    report.blocks << Heading{1, u"Textos difíciles"_s};
    Table table{.caption = u"Lo que alguien podría pegar en una tarjeta"_s,
                .columns = {code(u"Código"_s), text(u"Idea"_s, 1)}};
    int index = 0;
    for (const QString &typed : hostileTexts())
        table.rows.append({{u"H-%1"_s.arg(++index), typed}});
    table.rows.append({{u"H-%1"_s.arg(++index), manyWords(4000)}});
    table.rows.append({{u"H-%1"_s.arg(++index), QString(20000, u'x')}});
    table.rows.append({{u"H-%1"_s.arg(++index), u"la última"_s}});
    report.blocks << table << hostileForm() << hostileBars();
    return report;
}

} // namespace Tallerista::Samples
