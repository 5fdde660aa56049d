// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/samplereport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista::Samples {

using namespace Paper;

namespace {

SmallTable indicators()
{
    return {
        {{.title = u"Indicador"_s, .share = 2.2},
         {.title = u"Hoy"_s},
         {.title = u"Meta"_s},
         {.title = u"Fecha"_s, .kind = Column::Kind::Code}},
        {{{u"Sectores con datos publicados cada mes"_s,
           u"0 de 14"_s,
           u"14 de 14"_s,
           u"31/03/2026"_s}},
         {{u"Consultas al tablero por mes"_s, u"sin dato"_s, u"al menos 300"_s, u"31/01/2027"_s}}}};
}

SmallTable steps()
{
    SmallTable table{{{.title = u"Paso y producto"_s, .share = 2.6},
                      {.title = u"Inicio"_s, .kind = Column::Kind::Code},
                      {.title = u"Fin"_s, .kind = Column::Kind::Code},
                      {.title = u"Responsable"_s, .share = 1.4}}};
    table.rows << Row{{u"Acuerdo municipal con formato de datos y responsables, publicado"_s,
                       u"01/02/2026"_s,
                       u"28/02/2026"_s,
                       u"Secretaría municipal"_s}}
               << Row{{u"Medición de partida de los 14 sectores, revisada con las juntas de agua"_s,
                       u"15/02/2026"_s,
                       u"31/03/2026"_s,
                       u"Gerencia de Servicios"_s}}
               << Row{{u"Tablero en línea con datos descargables en formato abierto"_s,
                       u"01/03/2026"_s,
                       u"31/03/2026"_s,
                       u"Unidad de Informática"_s}}
               << Row{{u"Informe de cierre con evaluación ciudadana"_s,
                       u"01/12/2026"_s,
                       u"31/01/2027"_s,
                       u"Comité de seguimiento"_s}};
    return table;
}

} // namespace

Form filledForm(const QString &code, const QString &title)
{
    return {
        .kicker = u"Ficha %1 · Acción propuesta"_s.arg(code),
        .title = title,
        .sections =
            {{u"Las siete preguntas"_s,
              {{u"¿Qué problema atiende?"_s,
                u"La población desconoce la calidad y la continuidad del servicio en su colonia; "
                u"los reportes existen en papel y no se publican."_s},
               {u"¿Qué se va a hacer?"_s,
                u"Publicar cada mes los resultados de cloro residual, turbidez y continuidad del "
                u"servicio de los 14 sectores, con mapa y archivo descargable."_s},
               {u"¿Quién responde?"_s, u"Gerencia de Servicios Municipales, Villa Esperanza"_s},
               {u"¿Quién apoya?"_s,
                u"Juntas de agua, Unidad de Salud, Universidad Técnica del Valle, Red de Mujeres "
                u"por el Agua"_s},
               {u"¿Cómo está hoy y a cuánto se quiere llegar?"_s, indicators()},
               {u"¿Dónde se puede comprobar?"_s, u"https://agua.villaesperanza.example"_s},
               {u"¿Qué pasos y para cuándo?"_s, steps()}}},
             {u"Gobierno abierto"_s,
              {{u"Valores"_s, u"Transparencia y acceso a la información; rendición de cuentas"_s},
               {u"Inicio y fin"_s, u"1 de febrero de 2026 – 31 de enero de 2027"_s},
               {u"Costo y fuente"_s},
               {u"Respuesta de la institución"_s},
               {u"Ideas de origen"_s, u"M1-04, unida con M1-17 y M2-03"_s}}}},
        .missing = u"Por completar"_s};
}

Bars ranking()
{
    struct Place
    {
        QStringView label;
        int points;
    };
    constexpr std::array<Place, 14> places{
        {{u"Tablero abierto con la calidad del agua de cada sector", 58},
         {u"Protocolo interinstitucional para atender fugas en 48 horas", 51},
         {u"Brigadas de limpieza de alcantarillas antes de la época lluviosa", 47},
         {u"Asesoría contable y legal a las juntas de agua", 44},
         {u"Alerta temprana por inundaciones con sirenas comunitarias", 39},
         {u"Fondo rotativo para conexiones domiciliares", 31},
         {u"Viveros escolares en zonas de recarga hídrica", 28},
         {u"Bitácoras públicas de cloración", 24},
         {u"Contratos de saneamiento en lenguaje ciudadano", 19},
         {u"Medidores comunitarios de caudal en los tanques de captación, leídos por las juntas de "
          u"agua y publicados cada trimestre en la cartelera de la casa comunal",
          19},
         {u"Catastro participativo de colonias sin servicio", 19},
         {u"Auditoría social de obras de drenaje", 15},
         {u"Escuela de fontanería para jóvenes", 2},
         {u"Cosecha de agua lluvia en centros escolares", 0}}};
    Bars bars{.caption = u"Primera selección de la mesa 1: puntos de cada idea"_s,
              .cutAfter = 10,
              .cutText = u"Línea de corte: 10"_s};
    for (qsizetype i = 0; i < qsizetype(places.size()); ++i) {
        const Place &place = places.at(i);
        const auto worse = place.points < 19 ? Bar::Band::Out : Bar::Band::Tied;
        bars.bars.append({.code = u"M1-%1"_s.arg((i * 5 + 4) % 17 + 1, 2, 10, QChar(u'0')),
                          .label = place.label.toString(),
                          .valueText = QString::number(place.points),
                          .value = double(place.points),
                          .band = place.points > 19 ? Bar::Band::In : worse});
    }
    return bars;
}

} // namespace Tallerista::Samples
