// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The READMEs send a newcomer to files, the manuals show pictures: they must be there.
class tst_Readme : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceItNamesExists_data();
    void everyPlaceItNamesExists();
    void everyCommandOfTheScriptThatItNamesExists();
    void everyPictureOfAManualExists_data();
    void everyPictureOfAManualExists();
    void bothManualsHaveTheSameHeadings();
};

namespace {

QString projectText(const QString &name)
{
    QFile file(QDir(QStringLiteral(TALLERISTA_SOURCE_DIR)).filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The levels of the headings of \a markdown, in their order: "##" for a page.
QStringList headingsOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^#+(?= )"_s, QRegularExpression::MultilineOption);
    QStringList levels;
    for (const auto &match : heading.globalMatch(markdown))
        levels.append(match.captured());
    return levels;
}

} // namespace

void tst_Readme::everyPlaceItNamesExists_data()
{
    QTest::addColumn<QString>("place");

    static const QRegularExpression mentions(uR"(`([a-z]+/[\w/.-]+)`|\]\(([\w/.-]+)\))"_s);
    for (const QString &readme :
         {u"README.md"_s, u"core/README.md"_s, u"ui/README.md"_s, u"tests/README.md"_s}) {
        for (const auto &match : mentions.globalMatch(projectText(readme))) {
            const QString place = match.captured(1) + match.captured(2);
            QTest::addRow("%s: %s", qPrintable(readme), qPrintable(place))
                << readme.left(readme.lastIndexOf(u'/') + 1) + u'|' + place;
        }
    }
}

void tst_Readme::everyPlaceItNamesExists()
{
    QFETCH(QString, place);

    const QDir root(QStringLiteral(TALLERISTA_SOURCE_DIR));
    const QString folder = place.section(u'|', 0, 0);
    const QString name = place.section(u'|', 1);
    QVERIFY2(root.exists(name) || root.exists(folder + name), qPrintable(name));
}

void tst_Readme::everyCommandOfTheScriptThatItNamesExists()
{
    static const QRegularExpression commands(u"\\./dev ([a-z]+)"_s);
    const QString script = projectText(u"dev"_s);
    int found = 0;
    for (const auto &match :
         commands.globalMatch(projectText(u"README.md"_s) + projectText(u"tests/README.md"_s))) {
        QVERIFY2(script.contains(u'\n' + match.captured(1)), qPrintable(match.captured(0)));
        ++found;
    }
    QVERIFY(found >= 3);
}

void tst_Readme::everyPictureOfAManualExists_data()
{
    QTest::addColumn<QString>("picture");

    static const QRegularExpression pictures(uR"(!\[[^\]]+\]\(([^)]+)\))"_s);
    for (const QString &manual : {u"docs/manual.es.md"_s, u"docs/manual.en.md"_s}) {
        for (const auto &match : pictures.globalMatch(projectText(manual)))
            QTest::addRow("%s: %s", qPrintable(manual), qPrintable(match.captured(1)))
                << match.captured(1);
    }
}

void tst_Readme::everyPictureOfAManualExists()
{
    QFETCH(QString, picture);

    const QDir docs(QStringLiteral(TALLERISTA_SOURCE_DIR "/docs"));
    QVERIFY2(docs.exists(picture), qPrintable(picture));
}

void tst_Readme::bothManualsHaveTheSameHeadings()
{
    const QStringList spanish = headingsOf(projectText(u"docs/manual.es.md"_s));

    QVERIFY(spanish.size() > 10);
    QCOMPARE(headingsOf(projectText(u"docs/manual.en.md"_s)), spanish);
}

TALLERISTA_TEST(tst_Readme)
#include "tst_readme.moc"
