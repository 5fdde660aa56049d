// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QDir &root()
{
    static const QDir folder(QStringLiteral(TALLERISTA_SOURCE_DIR));
    return folder;
}

/// Every source below \a folder that Git would know, by its path from the root.
QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(
        root().filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(root().relativeFilePath(files.next()));
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What \a path includes, without quotes or brackets.
QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(u"^\\s*#include\\s+[\"<]([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : line.globalMatch(textOf(path)))
        names.append(match.captured(1));
    return names;
}

} // namespace

/// Link lists do not hold the layers apart (a Qt Widgets include compiles in a target that links
/// only Qt Core), so the includes are read. See core/README.md for the floors.
class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void aFolderIncludesOnlyWhatStandsBelowIt_data();
    void aFolderIncludesOnlyWhatStandsBelowIt();
    void aFolderStaysAwayFromALibrary_data();
    void aFolderStaysAwayFromALibrary();
    void aWordStaysWhereItBelongs_data();
    void aWordStaysWhereItBelongs();
    void includesNameTheWholePath();
    void everyFileSaysItsLicence();
};

void tst_Layering::aFolderIncludesOnlyWhatStandsBelowIt_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");

    const QStringList base{u"core/base/"_s};
    const QStringList domain = base + QStringList{u"core/domain/"_s};
    const QStringList rules = domain + QStringList{u"core/rules/"_s};
    const QStringList store = domain + QStringList{u"core/store/"_s};
    const QStringList document = store + QStringList{u"core/document/"_s};
    const QStringList actions = document + QStringList{u"core/actions/"_s, u"core/rules/"_s};
    const QStringList exchange = actions + QStringList{u"core/exchange/"_s};
    const QStringList rehearsal = exchange + QStringList{u"core/rehearsal/"_s};
    const QStringList room = actions + QStringList{u"core/room/"_s};
    const QStringList report = store + QStringList{u"core/report/"_s, u"core/rules/"_s};
    const QStringList spelling = base + QStringList{u"core/spelling/"_s};
    const QStringList ui = rehearsal + room + report + spelling + QStringList{u"ui/"_s};
    const QStringList projector =
        base
        + QStringList{
            u"core/room/"_s, u"ui/base/"_s, u"ui/projector/"_s, u"ui/widgets/undotextfield.h"_s};

    QTest::newRow("base") << u"core/base"_s << base;
    QTest::newRow("domain") << u"core/domain"_s << domain;
    QTest::newRow("rules") << u"core/rules"_s << rules;
    QTest::newRow("store") << u"core/store"_s << store;
    QTest::newRow("document") << u"core/document"_s << document;
    QTest::newRow("actions") << u"core/actions"_s << actions;
    QTest::newRow("exchange") << u"core/exchange"_s << exchange;
    QTest::newRow("rehearsal") << u"core/rehearsal"_s << rehearsal;
    QTest::newRow("report") << u"core/report"_s << report;
    QTest::newRow("spelling") << u"core/spelling"_s << spelling;
    QTest::newRow("room") << u"core/room"_s << room;
    QTest::newRow("ui base") << u"ui/base"_s << base + QStringList{u"ui/base/"_s};
    QTest::newRow("projector") << u"ui/projector"_s << projector;
    QTest::newRow("ui") << u"ui"_s << ui;
    QTest::newRow("app") << u"app"_s << ui + QStringList{u"app/"_s};
}

void tst_Layering::aFolderIncludesOnlyWhatStandsBelowIt()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);

    const QStringList sources = sourcesBelow(folder);
    QVERIFY(!sources.isEmpty());
    for (const QString &source : sources) {
        for (const QString &name : includesOf(source)) {
            static const QRegularExpression ours(u"^(core|ui|app|tests)/"_s);
            if (!ours.match(name).hasMatch())
                continue;
            const bool fine =
                std::any_of(allowed.begin(), allowed.end(), [&](const QString &prefix) {
                    return name.startsWith(prefix);
                });
            QVERIFY2(fine, qPrintable(source + u" includes "_s + name));
        }
    }
}

void tst_Layering::aFolderStaysAwayFromALibrary_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("header");

    const QString gui = u"^(QtGui|QtWidgets|QColor|QFont|QFontMetrics|QPainter|QImage|QPixmap|"
                        u"QIcon|QPalette|QWidget|QApplication|"
                        "QGuiApplication|QAction|QTextDocument)"_s;
    QTest::newRow("core knows no screen") << u"core"_s << u"core/report/"_s << gui;
    QTest::newRow("the report knows no widgets")
        << u"core/report"_s << QString() << u"^(QtWidgets|QWidget|QApplication|QTextDocument)$"_s;
    QTest::newRow("SQL is spoken in the store alone")
        << u"core"_s << u"core/store/"_s << u"^(QSql|QtSql|sqlite3)"_s;
    QTest::newRow("the interface speaks no SQL")
        << u"ui"_s << QString() << u"^(QSql|QtSql|sqlite3)"_s;
    QTest::newRow("the program speaks no SQL")
        << u"app"_s << QString() << u"^(QSql|QtSql|sqlite3)"_s;
    QTest::newRow("boxes are opened in one place")
        << u"ui"_s << u"ui/base/dialogs"_s << u"^(QMessageBox|QFileDialog|QInputDialog)$"_s;
}

void tst_Layering::aFolderStaysAwayFromALibrary()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, header);

    const QRegularExpression unwanted(header);
    for (const QString &source : sourcesBelow(folder)) {
        if (!except.isEmpty() && source.startsWith(except))
            continue;
        for (const QString &name : includesOf(source))
            QVERIFY2(!unwanted.match(name).hasMatch(), qPrintable(source + u" includes "_s + name));
    }
}

void tst_Layering::aWordStaysWhereItBelongs_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("pattern");

    QTest::newRow("nothing people typed is read as markup")
        << u"ui"_s << QString() << u"setHtml\\(|setMarkdown\\(|insertHtml\\(|Qt::RichText"_s;
    QTest::newRow("nor in the report")
        << u"core"_s << QString() << u"setHtml\\(|setMarkdown\\(|insertHtml\\("_s;
    QTest::newRow("signals are connected by type")
        << u"ui"_s << QString() << u"\\bSIGNAL\\(|\\bSLOT\\("_s;
    QTest::newRow("rules ask no clock and no dice")
        << u"core/rules"_s << QString()
        << u"currentDateTime|currentMSecsSinceEpoch|QRandomGenerator|QElapsedTimer"_s;
}

void tst_Layering::aWordStaysWhereItBelongs()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, pattern);

    const QRegularExpression unwanted(pattern);
    for (const QString &source : sourcesBelow(folder)) {
        const auto match = unwanted.match(textOf(source));
        QVERIFY2(!match.hasMatch(), qPrintable(source + u" says "_s + match.captured()));
    }
}

void tst_Layering::includesNameTheWholePath()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const QString &source : sourcesBelow(folder)) {
            static const QRegularExpression quoted(u"^\\s*#include\\s+\"([^\"]+)\""_s,
                                                   QRegularExpression::MultilineOption);
            for (const auto &match : quoted.globalMatch(textOf(source))) {
                const QString name = match.captured(1);
                QVERIFY2(name.endsWith(".moc"_L1) || root().exists(name),
                         qPrintable(source + u" includes "_s + name));
            }
        }
    }
}

void tst_Layering::everyFileSaysItsLicence()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const QString &source : sourcesBelow(folder))
            QVERIFY2(textOf(source).startsWith("// SPDX-FileCopyrightText: "_L1),
                     qPrintable(source));
    }
}

TALLERISTA_TEST(tst_Layering)
#include "tst_layering.moc"
