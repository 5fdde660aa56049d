// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/programfiles.h"

#include "core/base/loadedobjects.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QLibrary>
#include <QLibraryInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What every Linux desktop has, and what has to fit its kernel, its graphics and its screen. As
/// AppImages leave it out.
constexpr auto OfTheSystem = std::to_array<const char *>({
    "ld-linux",      "ld-musl",      "libc.",      "libm.",        "libdl.",    "libpthread.",
    "librt.",        "libutil.",     "libresolv.", "libstdc++.",   "libgcc_s",  "libGL",
    "libEGL.",       "libOpenGL.",   "libdrm.",    "libgbm.",      "libX11",    "libxcb.",
    "libXau.",       "libXdmcp.",    "libICE.",    "libSM.",       "libdbus-1", "libglib-2.0",
    "libfontconfig", "libfreetype.", "libz.",      "libharfbuzz.", "libexpat.", "libwayland-",
});

/// Qt's plugins that the program can use.
constexpr auto Plugins = std::to_array<const char *>({
    "iconengines/libqsvgicon.so",
    "imageformats/libqgif.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/lib*.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland-generic.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-decoration-client/lib*.so",
    "wayland-shell-integration/lib*.so",
});

bool isOfTheSystem(const QString &library)
{
    return std::any_of(OfTheSystem.begin(), OfTheSystem.end(), [&](const char *beginning) {
        return library.startsWith(QLatin1StringView(beginning));
    });
}

QStringList pluginFiles()
{
    QStringList files;
    for (const char *pattern : Plugins) {
        const QFileInfo place(QDir(QLibraryInfo::path(QLibraryInfo::PluginsPath))
                                  .filePath(QString::fromLatin1(pattern)));
        for (const QFileInfo &file : place.dir().entryInfoList({place.fileName()}, QDir::Files))
            files.append(file.filePath());
    }
    return files;
}

/// The shared libraries of the program and its plugins, by the name under which they are asked for.
QHash<QString, QString> librariesFor(const QStringList &plugins)
{
    std::vector<std::unique_ptr<QLibrary>> held; // so that all they need is loaded
    for (const QString &plugin : plugins) {
        held.push_back(std::make_unique<QLibrary>(plugin));
        held.back()->load();
    }
    const QList<LoadedObject> objects = loadedObjects();
    for (const auto &library : held)
        library->unload();

    QHash<QString, LoadedObject> byName;
    for (const LoadedObject &object : objects)
        byName.insert(QFileInfo(object.path).fileName(), object);
    QHash<QString, QString> libraries;
    QStringList open = byName.value({}).needs;
    for (const QString &plugin : plugins)
        open.append(byName.value(QFileInfo(plugin).fileName()).needs);
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (isOfTheSystem(name) || libraries.contains(name) || !byName.contains(name))
            continue;
        libraries.insert(name, byName[name].path);
        open.append(byName[name].needs);
    }
    return libraries;
}

QList<CarriedFile> translations()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QList<CarriedFile> files;
    for (const QString &name : {u"qtbase_es.qm"_s, u"qtbase_en.qm"_s}) {
        if (folder.exists(name))
            files.append({u"translations/"_s + name, folder.filePath(name)});
    }
    return files;
}

ProgramFiles withItsLibraries(const QString &executable)
{
    const QString name = QFileInfo(executable).fileName();
    ProgramFiles program{translations(), name};
    program.files.append({name, executable, {}, true});
    program.files.append({u"qt.conf"_s,
                          {},
                          "[Paths]\nPrefix = .\nLibraries = lib\nPlugins = plugins\n"
                          "Translations = translations\n"});
    const QStringList plugins = pluginFiles();
    for (const QString &plugin : plugins) {
        const QFileInfo file(plugin);
        program.files.append(
            {u"plugins/%1/%2"_s.arg(file.dir().dirName(), file.fileName()), plugin});
    }
    const QHash<QString, QString> libraries = librariesFor(plugins);
    for (auto it = libraries.cbegin(); it != libraries.cend(); ++it)
        program.files.append({u"lib/"_s + it.key(), it.value()});
    return program;
}

bool standsWithQt(const QDir &folder)
{
    return !folder.entryList({u"Qt6Core*.dll"_s}, QDir::Files).isEmpty();
}

ProgramFiles wholeFolder(const QFileInfo &executable)
{
    ProgramFiles program{{}, executable.fileName(), ProgramFiles::System::Windows};
    QDirIterator files(executable.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        program.files.append({executable.dir().relativeFilePath(path), path});
    }
    return program;
}

bool cameAsAPackage(const QString &executable)
{
    const QStringList places{u"/usr/"_s, u"/app/"_s, u"/snap/"_s, u"/nix/"_s, u"/gnu/"_s};
    return std::any_of(places.begin(), places.end(), [&](const QString &place) {
        return executable.startsWith(place);
    });
}

} // namespace

Result<ProgramFiles> programFiles(const QString &executable)
{
    const QFileInfo file(executable);
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    if (!mounted.isEmpty() && executable.startsWith(mounted + u'/') && QFileInfo(image).isFile())
        return ProgramFiles{{{u"Tallerista.AppImage"_s, image, {}, true}},
                            u"Tallerista.AppImage"_s};
    if (standsWithQt(file.dir()))
        return wholeFolder(file);
    if (loadedObjects().isEmpty() || cameAsAPackage(executable))
        return Error{QCoreApplication::translate(
            "ProgramFiles",
            "This computer's Tallerista cannot be taken along: install Tallerista on the other "
            "computer beforehand.")};
    return withItsLibraries(executable);
}

} // namespace Tallerista
