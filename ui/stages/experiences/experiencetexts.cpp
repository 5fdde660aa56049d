// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencetexts.h"

#include "core/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct ExperienceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExperienceTexts)
};

} // namespace

ExperienceDraft draftOf(const Stores &stores, const Experience &experience, bool namesHidden)
{
    ExperienceDraft draft{
        .text = experience->text,
        .institution = {},
        .improvement = experience->improvement,
        .supportBy = experience->supportBy,
        .teller = {},
    };
    if (experience->institution) {
        if (const auto institution = stores.institutions.get(*experience->institution))
            draft.institution = (*institution)->name;
    }
    if (experience->teller) {
        if (const auto person = stores.participants.get(*experience->teller))
            draft.teller = namesHidden || (*person)->erased ? QString::number((*person)->number)
                                                            : (*person)->name;
    }
    return draft;
}

Result<QString> experienceCounts(const Stores &stores, const Phrases &phrases)
{
    const auto mesas = stores.mesas.all();
    const auto experiences = stores.experiences.all();
    if (!mesas)
        return mesas.error();
    if (!experiences)
        return experiences.error();
    const auto told = [&](const std::optional<Id<Mesa>> &mesa) {
        return std::count_if(experiences->cbegin(), experiences->cend(), [&](const auto &one) {
            return one->mesa == mesa;
        });
    };
    QStringList counts;
    for (const Mesa &mesa : *mesas)
        counts << ExperienceTexts::tr("%1: %2").arg(mesaTitle(phrases, mesa.fields()),
                                                    QString::number(told(mesa.id())));
    if (const auto room = told(std::nullopt); room > 0)
        counts << ExperienceTexts::tr("%1: %2").arg(ExperienceTexts::tr("Whole room"),
                                                    QString::number(room));
    return counts.join(u"  ·  "_s);
}

} // namespace Tallerista
