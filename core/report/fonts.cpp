// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>

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

const QString BuiltIn = u":/report/fonts/"_s;

/// Those that were taken along with the program.
void loadFontsBeside()
{
    const QDir beside(QCoreApplication::applicationDirPath() + u"/fonts"_s);
    for (const QString &name : beside.entryList({u"*.ttf"_s, u"*.otf"_s}, QDir::Files)) {
        if (!QFile::exists(BuiltIn + name))
            QFontDatabase::addApplicationFont(beside.filePath(name));
    }
}

QString emojiFont()
{
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        QDirIterator fonts(
            folder, {u"NotoColorEmoji.ttf"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (fonts.hasNext())
            return fonts.next();
    }
    return {};
}

bool loadReportFonts()
{
    bool complete = true;
    for (const char *name : FontFiles) {
        QFile file(BuiltIn + QLatin1StringView(name) + u".ttf"_s);
        const bool loaded = file.open(QIODevice::ReadOnly)
                            && QFontDatabase::addApplicationFontFromData(file.readAll()) >= 0;
        if (!loaded)
            qWarning("The font %s could not be loaded from the program.", name);
        complete = complete && loaded;
    }
    loadFontsBeside();
    return complete;
}

} // namespace

QStringList reportFontSources()
{
    QStringList sources;
    for (const QString &name : QDir(BuiltIn).entryList(QDir::Files))
        sources.append(BuiltIn + name);
    if (const QString emoji = emojiFont(); !emoji.isEmpty())
        sources.append(emoji);
    return sources;
}

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
