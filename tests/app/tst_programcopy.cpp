// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/programfiles.h"
#include "core/report/fonts.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tallerista;
using namespace Qt::StringLiterals;

/// The copy of the program for another computer is asked which Qt it would take there.
class tst_ProgramCopy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCopyBringsItsOwnQt() const;
    void theCopyRuns() const;
    void theFontsOfTheDocumentsGoAlong();
    void aDistributionsProgramIsNotTakenAlong();
    void anAppImageIsOneFile() const;

private:
    QTemporaryDir m_folder;
    QString m_program;
};

namespace {

QString outputOf(const QString &program,
                 const QStringList &arguments,
                 const QString &variable = {},
                 const QString &value = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAll());
}

/// The lines of \a text that name \a word.
QStringList linesOf(const QString &text, const QString &word)
{
    return text.split(u'\n').filter(word);
}

} // namespace

void tst_ProgramCopy::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("How a program is taken along is tried on Linux.");
#endif
    const auto program = programFiles(QStringLiteral(TALLERISTA_PROGRAM));
    QVERIFY2(bool(program), program ? "" : qPrintable(program.error().message));
    QVERIFY(carryFiles(program->files, m_folder.filePath(u"programa"_s)));
    m_program = m_folder.filePath(u"programa/"_s + program->start);
}

void tst_ProgramCopy::theCopyBringsItsOwnQt() const
{
    const QString loaded = outputOf(m_program, {}, u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);

    const QStringList qt = linesOf(loaded, u"libQt6"_s);
    QVERIFY(qt.size() > 3);
    for (const QString &line : qt)
        QVERIFY2(line.contains(m_folder.path()), qPrintable(line));
    QVERIFY(linesOf(loaded, u"not found"_s).isEmpty());
    for (const QString &line : linesOf(loaded, u"libc.so"_s))
        QVERIFY2(!line.contains(m_folder.path()), qPrintable(line));
}

void tst_ProgramCopy::theCopyRuns() const
{
    const QString file = m_folder.filePath(u"taller.taller"_s);
    const QString said = outputOf(
        m_program, {u"new"_s, file, u"--template"_s, u"blanco"_s}, u"QT_DEBUG_PLUGINS"_s, u"1"_s);

    QVERIFY2(QFile::exists(file), qPrintable(said));
    const QStringList plugins = linesOf(said, u"loaded library"_s);
    QVERIFY(!plugins.isEmpty());
    for (const QString &line : plugins)
        QVERIFY2(line.contains(m_folder.path()), qPrintable(line));
}

void tst_ProgramCopy::theFontsOfTheDocumentsGoAlong()
{
    const QStringList fonts = reportFontSources();

    QVERIFY(!fonts.filter(u"Lato-Regular.ttf"_s).isEmpty());
    QVERIFY(!fonts.filter(u"NotoSans-Regular.ttf"_s).isEmpty());
    for (const QString &font : fonts)
        QVERIFY(QFileInfo(font).size() > 0);
}

void tst_ProgramCopy::aDistributionsProgramIsNotTakenAlong()
{
    const auto program = programFiles(u"/usr/bin/tallerista"_s);

    QVERIFY(!program);
    QVERIFY(program.error().message.contains(u"install Tallerista"_s));
}

void tst_ProgramCopy::anAppImageIsOneFile() const
{
    const QString image = m_folder.filePath(u"Tallerista-1.AppImage"_s);
    QVERIFY(QFile::copy(m_program, image));
    qputenv("APPIMAGE", image.toUtf8());
    qputenv("APPDIR", "/tmp/.mount_tallerista");

    const auto program = programFiles(u"/tmp/.mount_tallerista/usr/bin/tallerista"_s);
    const auto another = programFiles(QStringLiteral(TALLERISTA_PROGRAM));
    qunsetenv("APPIMAGE");
    qunsetenv("APPDIR");

    QVERIFY(bool(program));
    QCOMPARE(program->files.size(), 1);
    QCOMPARE(program->files.constFirst().source, image);
    QVERIFY(bool(another)); // started from that image, and none itself
    QVERIFY(another->files.size() > 1);
}

QTEST_MAIN(tst_ProgramCopy)
#include "tst_programcopy.moc"
