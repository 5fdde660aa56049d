// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/settings.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewComputerHasDefaults();
    void everythingSurvivesARestart();
    void damagedValuesReadAsDefaults();
    void theLanguageHasACode();
    void anEmptyNameIsAnAnswer();
    void aFileOpenedAgainComesFirstOnce();
    void onlyTheLatestTenAreKept();
    void aRemovedFileIsForgotten();

private:
    static RecentFile file(int number);
    QString ini() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

RecentFile tst_Settings::file(int number)
{
    return {u"/talleres/%1.taller"_s.arg(number),
            u"Consulta %1, «primera»"_s.arg(number),
            QDate(2026, 11, number),
            u"San Salvador; sala 2"_s};
}

void tst_Settings::init()
{
    QFile::remove(ini());
}

void tst_Settings::aNewComputerHasDefaults()
{
    QSettings store(ini(), QSettings::IniFormat);
    const Settings settings(store);

    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), LanguageChoice::System);
    QVERIFY(settings.motion());
    QVERIFY(settings.singleKeys());
    QVERIFY(settings.spelling());
    QVERIFY(!settings.operatorName());
    QVERIFY(settings.windowGeometry(u"main"_s).isEmpty());
    QVERIFY(settings.recentFiles().isEmpty());
}

void tst_Settings::everythingSurvivesARestart()
{
    const QByteArray geometry("\x01\x00\xFF", 3);
    {
        QSettings store(ini(), QSettings::IniFormat);
        Settings settings(store);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(LanguageChoice::English);
        settings.setMotion(false);
        settings.setSingleKeys(false);
        settings.setSpelling(false);
        settings.setOperatorName(u"Ana Peña"_s);
        settings.setWindowGeometry(u"main"_s, geometry);
        settings.addRecentFile(file(1));
        settings.addRecentFile({u"/x.taller"_s, u"Sin fecha"_s, {}, {}});
    }
    QSettings store(ini(), QSettings::IniFormat);
    const Settings settings(store);

    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.language(), LanguageChoice::English);
    QVERIFY(!settings.motion());
    QVERIFY(!settings.singleKeys());
    QVERIFY(!settings.spelling());
    QCOMPARE(settings.operatorName(), u"Ana Peña"_s);
    QCOMPARE(settings.windowGeometry(u"main"_s), geometry);
    QVERIFY(settings.windowGeometry(u"room"_s).isEmpty());
    QCOMPARE(settings.recentFiles(),
             QList({RecentFile{u"/x.taller"_s, u"Sin fecha"_s, {}, {}}, file(1)}));
}

void tst_Settings::damagedValuesReadAsDefaults()
{
    QSettings store(ini(), QSettings::IniFormat);
    store.setValue(u"interface/theme"_s, u"purple"_s);
    store.setValue(u"interface/language"_s, 7);
    store.setValue(u"recentFiles/size"_s, 3);
    store.setValue(u"recentFiles/2/path"_s, u"/only.taller"_s);
    store.setValue(u"recentFiles/2/date"_s, u"yesterday"_s);
    const Settings settings(store);

    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), LanguageChoice::System);
    QCOMPARE(settings.recentFiles(), QList({RecentFile{u"/only.taller"_s, {}, {}, {}}}));
}

void tst_Settings::theLanguageHasACode()
{
    QSettings store(ini(), QSettings::IniFormat);
    Settings settings(store);
    settings.setLanguage(LanguageChoice::Spanish);
    QCOMPARE(settings.languageCode(), u"es"_s);
    settings.setLanguage(LanguageChoice::English);
    QCOMPARE(settings.languageCode(), u"en"_s);
    settings.setLanguage(LanguageChoice::System);
    QVERIFY(QStringList({u"es"_s, u"en"_s}).contains(settings.languageCode()));
}

void tst_Settings::anEmptyNameIsAnAnswer()
{
    QSettings store(ini(), QSettings::IniFormat);
    Settings settings(store);

    settings.setOperatorName({});

    QVERIFY(settings.operatorName().has_value());
    QVERIFY(settings.operatorName()->isEmpty());
}

void tst_Settings::aFileOpenedAgainComesFirstOnce()
{
    QSettings store(ini(), QSettings::IniFormat);
    Settings settings(store);
    settings.addRecentFile(file(1));
    settings.addRecentFile(file(2));
    RecentFile again = file(1);
    again.path = u"/talleres/../talleres/1.taller"_s;
    again.name = u"Nombre nuevo"_s;

    settings.addRecentFile(again);

    QCOMPARE(settings.recentFiles(), QList({again, file(2)}));
}

void tst_Settings::onlyTheLatestTenAreKept()
{
    QSettings store(ini(), QSettings::IniFormat);
    Settings settings(store);
    for (int number = 1; number <= Settings::MaxRecentFiles + 3; ++number)
        settings.addRecentFile(file(number));

    QCOMPARE(settings.recentFiles().size(), Settings::MaxRecentFiles);
    QCOMPARE(settings.recentFiles().constFirst(), file(13));
    QCOMPARE(settings.recentFiles().constLast(), file(4));
}

void tst_Settings::aRemovedFileIsForgotten()
{
    QSettings store(ini(), QSettings::IniFormat);
    Settings settings(store);
    settings.addRecentFile(file(1));
    settings.addRecentFile(file(2));

    settings.removeRecentFile(file(2).path);

    QCOMPARE(settings.recentFiles(), QList({file(1)}));
}

TALLERISTA_TEST(tst_Settings)
#include "tst_settings.moc"
