// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/usualwords.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

QStringList usualWords(const QString &language)
{
    if (language == "es"_L1)
        return {
            u"articulador articuladora autodiagnóstico autodiagnósticos capacitador capacitadores"_s,
            u"cocreación cocrear codiseño coproducción consultivo corresponsabilidad"_s,
            u"emprendedurismo empoderada empoderadas empoderado empoderados empoderamiento empoderar"_s,
            u"georreferenciación georreferenciada georreferenciado georreferenciados"_s,
            u"gobernanza ingobernabilidad institucionalización institucionalizar"_s,
            u"interinstitucional interinstitucionales interoperabilidad interoperable"_s,
            u"interoperables intersectorial intersectoriales"_s,
            u"lideresa lideresas monitorearlo monitorearla monitorearlos monitorearlas"_s,
            u"multiactor multisectorial multisectoriales"_s,
            u"online priorización reutilizable reutilizables sensibilización"_s,
            u"sistematización socialización territorialización"_s,
            u"transversalización transversalizar veeduría veedurías visibilización visibilizar web"_s,
        };
    return {u"cocreate cocreation codesign dataset datasets interoperability interoperable"_s,
            u"multistakeholder online rapporteur rapporteurs stakeholder stakeholders"_s};
}

} // namespace Tallerista
