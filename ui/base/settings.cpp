// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr auto ThemeKey = "interface/theme"_L1;
constexpr auto LanguageKey = "interface/language"_L1;
constexpr auto MotionKey = "interface/motion"_L1;
constexpr auto SingleKeysKey = "interface/singleKeys"_L1;
constexpr auto SpellingKey = "interface/spelling"_L1;
constexpr auto InvertedKey = "projector/inverted"_L1;
constexpr auto PercentKey = "projector/percent"_L1;
constexpr auto LightKey = "projector/light"_L1;
constexpr auto GongKey = "gong/on"_L1;
constexpr auto GongWarningKey = "gong/warning"_L1;
constexpr auto GongPercentKey = "gong/percent"_L1;
constexpr auto ScreenKey = "projector/screen"_L1;
constexpr auto NewestIdeasKey = "projector/newestIdeas"_L1;
constexpr auto IdeasWaitKey = "projector/ideasWait"_L1;
constexpr auto FollowIdeasKey = "projector/followIdeas"_L1;
constexpr auto OperatorKey = "operator/name"_L1;
constexpr auto MirrorKey = "mirrors/"_L1;
constexpr auto CaptureKey = "capture/"_L1;
constexpr auto TableKey = "table/"_L1;
constexpr auto RoundKey = "rounds/"_L1;
constexpr auto WindowsKey = "windows/"_L1;
constexpr auto RecentKey = "recentFiles"_L1;

constexpr int UsualPercent = 100;
constexpr int LeastGong = 10;
constexpr int UsualGong = 50;
constexpr int MostGong = 100;
constexpr int LeastPercent = 80;
constexpr int MostPercent = 150;

template <typename Choice>
using Words = std::array<std::pair<Choice, QLatin1StringView>, 3>;

constexpr Words<ThemeChoice> ThemeWords{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
}};

constexpr Words<LanguageChoice> LanguageWords{{
    {LanguageChoice::System, "system"_L1},
    {LanguageChoice::Spanish, "es"_L1},
    {LanguageChoice::English, "en"_L1},
}};

template <typename Choice>
Choice choiceOf(const Words<Choice> &words, const QString &stored)
{
    for (const auto &[choice, word] : words) {
        if (stored == word)
            return choice;
    }
    return words.front().first;
}

template <typename Choice>
QString wordOf(const Words<Choice> &words, Choice wanted)
{
    for (const auto &[choice, word] : words) {
        if (choice == wanted)
            return word;
    }
    Q_UNREACHABLE();
}

/// One spelling for one file, without asking the disk.
QString pathKey(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

ThemeChoice Settings::theme() const
{
    return choiceOf(ThemeWords, m_store.value(ThemeKey).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(ThemeKey, wordOf(ThemeWords, choice));
}

LanguageChoice Settings::language() const
{
    return choiceOf(LanguageWords, m_store.value(LanguageKey).toString());
}

void Settings::setLanguage(LanguageChoice choice)
{
    m_store.setValue(LanguageKey, wordOf(LanguageWords, choice));
}

QString Settings::languageCode() const
{
    const bool systemSpeaksEnglish = QLocale::system().language() == QLocale::English;
    switch (language()) {
    case LanguageChoice::Spanish:
        return u"es"_s;
    case LanguageChoice::English:
        return u"en"_s;
    case LanguageChoice::System:
        return systemSpeaksEnglish ? u"en"_s : u"es"_s;
    }
    Q_UNREACHABLE();
}

bool Settings::motion() const
{
    return m_store.value(MotionKey, true).toBool();
}

void Settings::setMotion(bool on)
{
    m_store.setValue(MotionKey, on);
}

bool Settings::singleKeys() const
{
    return m_store.value(SingleKeysKey, true).toBool();
}

void Settings::setSingleKeys(bool on)
{
    m_store.setValue(SingleKeysKey, on);
}

bool Settings::spelling() const
{
    return m_store.value(SpellingKey, true).toBool();
}

void Settings::setSpelling(bool on)
{
    m_store.setValue(SpellingKey, on);
}

bool Settings::gong() const
{
    return m_store.value(GongKey, false).toBool();
}

void Settings::setGong(bool on)
{
    m_store.setValue(GongKey, on);
}

bool Settings::gongAtWarning() const
{
    return m_store.value(GongWarningKey, false).toBool();
}

void Settings::setGongAtWarning(bool on)
{
    m_store.setValue(GongWarningKey, on);
}

int Settings::gongPercent() const
{
    bool isNumber = false;
    const int percent = m_store.value(GongPercentKey, UsualGong).toInt(&isNumber);
    return isNumber ? qBound(LeastGong, percent, MostGong) : UsualGong;
}

void Settings::setGongPercent(int percent)
{
    m_store.setValue(GongPercentKey, qBound(LeastGong, percent, MostGong));
}

bool Settings::projectorInverted() const
{
    return m_store.value(InvertedKey, false).toBool();
}

void Settings::setProjectorInverted(bool inverted)
{
    m_store.setValue(InvertedKey, inverted);
}

int Settings::projectorPercent() const
{
    bool isNumber = false;
    const int percent = m_store.value(PercentKey, UsualPercent).toInt(&isNumber);
    return isNumber ? qBound(LeastPercent, percent, MostPercent) : UsualPercent;
}

void Settings::setProjectorPercent(int percent)
{
    m_store.setValue(PercentKey, qBound(LeastPercent, percent, MostPercent));
}

bool Settings::projectorLight() const
{
    return m_store.value(LightKey, true).toBool();
}

void Settings::setProjectorLight(bool on)
{
    m_store.setValue(LightKey, on);
}

QStringList Settings::projectorScreen() const
{
    return m_store.value(ScreenKey).toStringList();
}

void Settings::setProjectorScreen(const QStringList &screen)
{
    m_store.setValue(ScreenKey, screen);
}

bool Settings::newestIdeas() const
{
    return m_store.value(NewestIdeasKey, false).toBool();
}

void Settings::setNewestIdeas(bool newest)
{
    m_store.setValue(NewestIdeasKey, newest);
}

bool Settings::ideasWait() const
{
    return m_store.value(IdeasWaitKey, false).toBool();
}

void Settings::setIdeasWait(bool wait)
{
    m_store.setValue(IdeasWaitKey, wait);
}

bool Settings::followsIdeas() const
{
    return m_store.value(FollowIdeasKey, false).toBool();
}

void Settings::setFollowsIdeas(bool follows)
{
    m_store.setValue(FollowIdeasKey, follows);
}

QString Settings::mirrorOf(const QByteArray &workshop) const
{
    return m_store.value(MirrorKey + QString::fromLatin1(workshop.toHex())).toString();
}

void Settings::setMirrorOf(const QByteArray &workshop, const QString &path)
{
    const QString key = MirrorKey + QString::fromLatin1(workshop.toHex());
    if (path.isEmpty())
        m_store.remove(key);
    else
        m_store.setValue(key, path);
}

int Settings::tableOf(const QByteArray &workshop) const
{
    return std::max(m_store.value(TableKey + QString::fromLatin1(workshop.toHex())).toInt(), 0);
}

void Settings::setTableOf(const QByteArray &workshop, int number)
{
    m_store.setValue(TableKey + QString::fromLatin1(workshop.toHex()), number);
}

int Settings::captureMode(const QByteArray &workshop) const
{
    return std::max(m_store.value(CaptureKey + QString::fromLatin1(workshop.toHex())).toInt(), 0);
}

void Settings::setCaptureMode(const QByteArray &workshop, int mode)
{
    m_store.setValue(CaptureKey + QString::fromLatin1(workshop.toHex()), mode);
}

QString Settings::roundOf(const QByteArray &mesa) const
{
    return m_store.value(RoundKey + QString::fromLatin1(mesa.toHex())).toString();
}

void Settings::setRoundOf(const QByteArray &mesa, const QString &text)
{
    m_store.setValue(RoundKey + QString::fromLatin1(mesa.toHex()), text);
}

std::optional<QString> Settings::operatorName() const
{
    if (!m_store.contains(OperatorKey))
        return {};
    return m_store.value(OperatorKey).toString();
}

void Settings::setOperatorName(const QString &name)
{
    m_store.setValue(OperatorKey, name);
}

QByteArray Settings::windowGeometry(const QString &window) const
{
    return m_store.value(WindowsKey + window).toByteArray();
}

void Settings::setWindowGeometry(const QString &window, const QByteArray &geometry)
{
    m_store.setValue(WindowsKey + window, geometry);
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    const int count = qMin(m_store.beginReadArray(RecentKey), MaxRecentFiles);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const RecentFile file{
            m_store.value("path"_L1).toString(),
            m_store.value("name"_L1).toString(),
            QDate::fromString(m_store.value("date"_L1).toString(), Qt::ISODate),
            m_store.value("place"_L1).toString(),
        };
        if (!file.path.isEmpty())
            files.append(file);
    }
    m_store.endArray();
    return files;
}

void Settings::addRecentFile(const RecentFile &file)
{
    removeRecentFile(file.path);
    auto files = recentFiles();
    files.prepend(file);
    writeRecentFiles(files.mid(0, MaxRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    auto files = recentFiles();
    files.removeIf([&](const RecentFile &file) { return pathKey(file.path) == pathKey(path); });
    writeRecentFiles(files);
}

void Settings::writeRecentFiles(const QList<RecentFile> &files)
{
    m_store.remove(RecentKey);
    m_store.beginWriteArray(RecentKey, int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        const auto &file = files.at(i);
        m_store.setArrayIndex(i);
        m_store.setValue("path"_L1, file.path);
        m_store.setValue("name"_L1, file.name);
        m_store.setValue("date"_L1, file.date.toString(Qt::ISODate));
        m_store.setValue("place"_L1, file.place);
    }
    m_store.endArray();
}

} // namespace Tallerista
