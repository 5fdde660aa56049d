// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace Tallerista {

enum class LanguageChoice {
    System,
    Spanish,
    English,
};

/// A workshop opened lately, as the start page shows it without opening the file.
struct RecentFile
{
    QString path;
    QString name;
    QDate date;
    QString place;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// What a person prefers on this computer. Unknown or damaged values read as their defaults.
class Settings
{
public:
    static constexpr int MaxRecentFiles = 10;

    /// \a store must outlive the settings.
    explicit Settings(QSettings &store)
        : m_store(store)
    {}

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    /// "es" or "en": the choice, or what the system speaks; Spanish where it speaks neither.
    QString languageCode() const;

    /// Things may slide and fade; on by default.
    bool motion() const;
    void setMotion(bool on);

    /// Single letters act on their page; on by default.
    bool singleKeys() const;
    void setSingleKeys(bool on);

    /// Spelling mistakes are marked; on by default.
    bool spelling() const;
    void setSpelling(bool on);

    /// A gong when the time of a block is over; off by default.
    bool gong() const;
    void setGong(bool on);
    /// Also when little of it is left; off by default.
    bool gongAtWarning() const;
    void setGongAtWarning(bool on);
    /// From 10 to 100; 50 by default.
    int gongPercent() const;
    void setGongPercent(int percent);

    /// The image of the room in light letters on a dark ground; off by default.
    bool projectorInverted() const;
    void setProjectorInverted(bool inverted);
    /// Size of its letters, from 80 to 150; 100 by default.
    int projectorPercent() const;
    void setProjectorPercent(int percent);
    /// A light on it when a block's time is over; on by default.
    bool projectorLight() const;
    void setProjectorLight(bool on);
    /// The screen it was on last, as it describes itself.
    QStringList projectorScreen() const;
    void setProjectorScreen(const QStringList &screen);
    /// Of the ideas it shows only the latest few; off by default.
    bool newestIdeas() const;
    void setNewestIdeas(bool newest);
    /// It shows no idea before the round is over; off by default.
    bool ideasWait() const;
    void setIdeasWait(bool wait);
    /// It turns to the latest idea; off by default.
    bool followsIdeas() const;
    void setFollowsIdeas(bool follows);

    /// Where a second copy of the workshop with id \a workshop is kept; empty: nowhere.
    QString mirrorOf(const QByteArray &workshop) const;
    void setMirrorOf(const QByteArray &workshop, const QString &path);

    /// The table that was on show in the workshop with id \a workshop; 0: all of them.
    int tableOf(const QByteArray &workshop) const;
    void setTableOf(const QByteArray &workshop, int number);

    /// How ideas are gathered in the workshop with id \a workshop: a CaptureMode; 0 by default.
    int captureMode(const QByteArray &workshop) const;
    void setCaptureMode(const QByteArray &workshop, int mode);
    /// How far the round of the table with id \a mesa is, as Speakers::toText() wrote it.
    QString roundOf(const QByteArray &mesa) const;
    void setRoundOf(const QByteArray &mesa, const QString &text);

    /// Who works at this computer, for the trail of changes; nothing until asked, empty if not said.
    std::optional<QString> operatorName() const;
    void setOperatorName(const QString &name);

    /// As given by QWidget::saveGeometry(); empty for a window never closed.
    QByteArray windowGeometry(const QString &window) const;
    void setWindowGeometry(const QString &window, const QByteArray &geometry);

    /// The latest first; files that no longer exist included.
    QList<RecentFile> recentFiles() const;
    /// Puts \a file first, in place of an older mention of its path.
    void addRecentFile(const RecentFile &file);
    void removeRecentFile(const QString &path);

private:
    void writeRecentFiles(const QList<RecentFile> &files);

    QSettings &m_store;
};

} // namespace Tallerista
