// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/model.h"

#include "core/base/text.h"

namespace Tallerista::Paper {

PlainText::PlainText(const QString &written)
    : m_string(cleanedText(written))
{}

} // namespace Tallerista::Paper
