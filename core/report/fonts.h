// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace Tallerista {

/// Makes the fonts built into the program (Lato, Noto Sans) known to Qt, and those in the folder «fonts»
/// beside it. Loads them once, from whichever thread comes first; needs a QGuiApplication.
void ensureReportFonts();

/// The fonts of the documents, with their licences where they were found, as files and resources: what another
/// computer needs to make the same pages. The emoji of Windows and macOS stay where they are.
QStringList reportFontSources();

/// Lato, then what Lato lacks, at \a pixelSize. Ligatures are off: with them the words «difícil» and
/// «oficina» could not be found or copied in a PDF.
QFont reportFont(double pixelSize, QFont::Weight weight);

} // namespace Tallerista
