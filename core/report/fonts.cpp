// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/fonts.h"

#include <QFile>
#include <QFontDatabase>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr std::array FontFiles{
    "Lato-Regular",
    "Lato-Italic",
    "Lato-Bold",
    "Lato-BoldItalic",
    "Lato-Black",
    "NotoSans-Regular",
    "NotoSans-Bold",
};

bool loadReportFonts()
{
    bool complete = true;
    for (const char *name : FontFiles) {
        QFile file(u":/report/fonts/%1.ttf"_s.arg(QLatin1StringView(name)));
        const bool loaded = file.open(QIODevice::ReadOnly)
                            && QFontDatabase::addApplicationFontFromData(file.readAll()) >= 0;
        if (!loaded)
            qWarning("The font %s could not be loaded from the program.", name);
        complete = complete && loaded;
    }
    return complete;
}

} // namespace

void ensureReportFonts()
{
    [[maybe_unused]] static const bool loaded = loadReportFonts();
    Q_ASSERT(loaded);
}

QFont reportFont(double pixelSize, QFont::Weight weight)
{
    QFont font;
    // The emoji families stand early, or an emoji of several parts would be split over two fonts.
    QStringList families{u"Lato"_s,
                         u"Noto Sans"_s,
                         u"Noto Color Emoji"_s,
                         u"Segoe UI Emoji"_s,
                         u"Apple Color Emoji"_s};
    if (weight == QFont::Black) {
        // Asked for by weight, QPdfWriter would embolden the black face once more.
        families.prepend(u"Lato Black"_s);
        weight = QFont::Normal;
    }
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off (QFont::setFeature exists from Qt 6.7 only).
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace Tallerista
