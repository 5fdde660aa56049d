// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates.h"
#include "tests/support/testclass.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/start/recentcard.h"
#include "ui/start/templatecard.h"
#include "ui/startpage.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyTemplateIsOffered();
    void aHandfulOfKeysMakesAWorkshop();
    void enterInAnyFieldCreates_data();
    void enterInAnyFieldCreates();
    void whatIsTypedTravels();
    void aDateThatIsNoneIsKeptAndNamed();
    void aNameTooLongIsKeptAndNamed();
    void escapeGoesBackToTheTemplates();
    void arrowsGoFromTemplateToTemplate();
    void theLatestWorkshopHasTheKeyboardFirst();
    void arrowsGoFromWorkshopToWorkshop();
    void aMissingFileSaysSoAndIsNotOpened();
    void aMissingFileCanBeTakenOffTheList();
    void namesArePlainText();
    void sampleAndOpenAreOneKeyAway();
    void tabFollowsTheReadingOrder();
    void newWorkshopGoesToTheTemplatesAndKeepsAForm();
    void aProblemIsSaidOnThePage();
    void itNeverScrollsSideways_data();
    void itNeverScrollsSideways();

private:
    void start();
    QString addRecent(const QString &name, bool exists);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    UndoTextField *field(const QString &name) const
    {
        return m_page->findChild<UndoTextField *>(name);
    }
    QString focused() const { return QApplication::focusWidget()->objectName(); }
    void chooseTemplate();
    QStringList problems() const;

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StartPage> m_page;
};

void tst_StartPage::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->setLanguage(LanguageChoice::Spanish);
}

void tst_StartPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_StartPage::start()
{
    m_page = std::make_unique<StartPage>(m_theme, *m_settings);
    m_page->resize(1366, 690);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString tst_StartPage::addRecent(const QString &name, bool exists)
{
    const QString path = m_folder->filePath(name + u".taller"_s);
    QFile file(path);
    if (exists && !file.open(QIODevice::WriteOnly))
        qFatal("The folder cannot be written.");
    m_settings->addRecentFile({path, name, QDate(2026, 11, 24), u"San Miguel"_s});
    return path;
}

void tst_StartPage::chooseTemplate()
{
    start();
    press(Qt::Key_Return);
}

QStringList tst_StartPage::problems() const
{
    QStringList sentences;
    const auto notices = m_page->findChildren<Notice *>();
    for (const auto *notice : notices) {
        if (notice->isVisible())
            sentences.append(notice->sentence());
    }
    return sentences;
}

void tst_StartPage::everyTemplateIsOffered()
{
    start();

    QStringList offered;
    const auto cards = m_page->findChild<CardGrid *>(u"templates"_s)->cards();
    for (const auto *card : cards) {
        offered.append(static_cast<const TemplateCard *>(card)->model().name);
        QVERIFY(!card->accessibleName().isEmpty());
        QVERIFY(!card->accessibleDescription().isEmpty());
    }
    QCOMPARE(offered, templateNames());
}

void tst_StartPage::aHandfulOfKeysMakesAWorkshop()
{
    start();
    QSignalSpy created(m_page.get(), &StartPage::createRequested);

    press(Qt::Key_Return);
    press(Qt::Key_Return);

    QCOMPARE(created.size(), 1);
    QCOMPARE(created.first().at(0).toString(), u"gobierno"_s);
    const auto answers = created.first().at(1).value<NewWorkshop>();
    QCOMPARE(answers.date, QDate::currentDate());
    QVERIFY(answers.name.isEmpty()); // the title of the template
}

void tst_StartPage::enterInAnyFieldCreates_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<QString>("field");

    QTest::newRow("the first") << 0 << u"nameEdit"_s;
    QTest::newRow("the second") << 1 << u"dateEdit"_s;
    QTest::newRow("the third") << 2 << u"placeEdit"_s;
    QTest::newRow("the fourth") << 3 << u"convenerEdit"_s;
}

void tst_StartPage::enterInAnyFieldCreates()
{
    QFETCH(int, tabs);
    QFETCH(QString, field);
    chooseTemplate();
    QSignalSpy created(m_page.get(), &StartPage::createRequested);

    for (int tab = 0; tab < tabs; ++tab)
        press(Qt::Key_Tab);
    QCOMPARE(focused(), field);
    press(Qt::Key_Return);

    QCOMPARE(created.size(), 1);
}

void tst_StartPage::whatIsTypedTravels()
{
    chooseTemplate();
    QSignalSpy created(m_page.get(), &StartPage::createRequested);

    type(u"Consulta OSC"_s);
    press(Qt::Key_Tab);
    type(u"24 nov 2026"_s); // a field reached by Tab is selected whole
    press(Qt::Key_Tab);
    type(u"San Salvador"_s);
    press(Qt::Key_Tab);
    type(u"Alcaldia"_s);
    press(Qt::Key_Enter);

    const auto answers = created.value(0).value(1).value<NewWorkshop>();
    QCOMPARE(answers.name, u"Consulta OSC"_s);
    QCOMPARE(answers.date, QDate(2026, 11, 24));
    QCOMPARE(answers.place, u"San Salvador"_s);
    QCOMPARE(answers.convener, u"Alcaldia"_s);
}

void tst_StartPage::aDateThatIsNoneIsKeptAndNamed()
{
    chooseTemplate();
    QSignalSpy created(m_page.get(), &StartPage::createRequested);
    field(u"dateEdit"_s)->setFocus();
    field(u"dateEdit"_s)->selectAll();
    type(u"31/11/2026"_s);
    field(u"placeEdit"_s)->setFocus();

    press(Qt::Key_Return);

    QCOMPARE(created.size(), 0);
    QCOMPARE(field(u"dateEdit"_s)->text(), u"31/11/2026"_s);
    QCOMPARE(focused(), u"dateEdit"_s);
    QCOMPARE(problems().size(), 1);
    type(u"30/11/2026"_s);
    QVERIFY(problems().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(created.size(), 1);
}

void tst_StartPage::aNameTooLongIsKeptAndNamed()
{
    chooseTemplate();
    QSignalSpy created(m_page.get(), &StartPage::createRequested);
    const QString name(WorkshopFields::MaxNameLength + 1, u'x');
    type(name);

    press(Qt::Key_Return);

    QCOMPARE(created.size(), 0);
    QCOMPARE(field(u"nameEdit"_s)->text(), name);
    QCOMPARE(problems().size(), 1);
}

void tst_StartPage::escapeGoesBackToTheTemplates()
{
    chooseTemplate();

    press(Qt::Key_Escape);

    QTRY_COMPARE(focused(), u"template-gobierno"_s);
    QVERIFY(!field(u"nameEdit"_s));
}

void tst_StartPage::arrowsGoFromTemplateToTemplate()
{
    start();
    QCOMPARE(focused(), u"template-gobierno"_s);

    press(Qt::Key_Right);
    QCOMPARE(focused(), u"template-sociedad-civil"_s);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"template-blanco"_s);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"template-blanco"_s);
    press(Qt::Key_Left);
    QCOMPARE(focused(), u"template-jovenes"_s);
    press(Qt::Key_Up);
    QCOMPARE(focused(), u"template-gobierno"_s);
}

void tst_StartPage::theLatestWorkshopHasTheKeyboardFirst()
{
    addRecent(u"Anterior"_s, true);
    const QString path = addRecent(u"Último"_s, true);
    start();
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);

    press(Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
}

void tst_StartPage::arrowsGoFromWorkshopToWorkshop()
{
    const QString path = addRecent(u"Anterior"_s, true);
    addRecent(u"Último"_s, true);
    start();
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);

    press(Qt::Key_Down);
    press(Qt::Key_Space);

    QCOMPARE(opened.value(0).value(0).toString(), path);
}

void tst_StartPage::aMissingFileSaysSoAndIsNotOpened()
{
    const QString path = addRecent(u"Perdido"_s, false);
    start();
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    const auto *card = m_page->findChild<RecentCard *>();
    QVERIFY(card->isMissing());
    QVERIFY(!card->accessibleDescription().isEmpty());

    press(Qt::Key_Return);

    QCOMPARE(opened.size(), 0);
    QVERIFY2(problems().value(0).contains(QFileInfo(path).fileName()),
             qPrintable(problems().value(0)));
}

void tst_StartPage::aMissingFileCanBeTakenOffTheList()
{
    addRecent(u"Perdido"_s, false);
    addRecent(u"También perdido"_s, false);
    addRecent(u"Aquí"_s, true);
    start();

    press(Qt::Key_Delete); // one that is there stays
    QCOMPARE(m_settings->recentFiles().size(), 3);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_settings->recentFiles().size(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"removeRecent"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_settings->recentFiles().size(), 1);
    QCOMPARE(m_page->findChildren<RecentCard *>().size(), 1);
    QCOMPARE(focused(), u"recentCard"_s);
}

void tst_StartPage::namesArePlainText()
{
    m_settings->addRecentFile({m_folder->filePath(u"t.taller"_s), u"<b>Taller</b>"_s, {}, {}});
    start();

    const auto labels = m_page->findChildren<QLabel *>();
    for (const auto *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(m_page->findChild<RecentCard *>()->accessibleName(), u"<b>Taller</b>"_s);
}

void tst_StartPage::sampleAndOpenAreOneKeyAway()
{
    start();
    QSignalSpy sample(m_page.get(), &StartPage::sampleRequested);
    const QSignalSpy rehearsal(m_page.get(), &StartPage::rehearsalRequested);
    QSignalSpy browse(m_page.get(), &StartPage::browseRequested);

    auto *card = m_page->findChild<QWidget *>(u"sampleCard"_s);
    QCOMPARE(card->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(card, Qt::Key_Return);
    QTest::keyClick(m_page->findChild<QWidget *>(u"rehearsalCard"_s), Qt::Key_Return);
    QTest::keyClick(m_page->findChild<QWidget *>(u"openButton"_s), Qt::Key_Space);

    QCOMPARE(sample.size(), 1);
    QCOMPARE(rehearsal.size(), 1);
    QCOMPARE(browse.size(), 1);
}

void tst_StartPage::tabFollowsTheReadingOrder()
{
    addRecent(u"Anterior"_s, true);
    addRecent(u"Reciente"_s, true);
    start();

    QStringList names;
    for (int stop = 0; stop < 5; ++stop) {
        names.append(focused());
        press(Qt::Key_Tab);
    }

    QCOMPARE(names.join(u" > "_s),
             u"recentCard > openButton > sampleCard > rehearsalCard > template-gobierno"_s);
}

void tst_StartPage::newWorkshopGoesToTheTemplatesAndKeepsAForm()
{
    addRecent(u"Último"_s, true);
    start();
    QCOMPARE(focused(), u"recentCard"_s);

    m_page->startNew();
    QCOMPARE(focused(), u"template-gobierno"_s);
    press(Qt::Key_Return);
    type(u"Mi taller"_s);
    press(Qt::Key_Tab);
    m_page->startNew();

    QCOMPARE(focused(), u"nameEdit"_s);
    QCOMPARE(field(u"nameEdit"_s)->text(), u"Mi taller"_s);
}

void tst_StartPage::aProblemIsSaidOnThePage()
{
    start();

    m_page->showProblem(u"No hay lugar en el disco."_s);

    QCOMPARE(problems(), QStringList(u"No hay lugar en el disco."_s));
}

void tst_StartPage::itNeverScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");

    QTest::newRow("a small laptop") << QSize(1366, 690);
    QTest::newRow("a large screen") << QSize(1920, 1000);
    QTest::newRow("twice the size of everything") << QSize(960, 480);
}

void tst_StartPage::itNeverScrollsSideways()
{
    QFETCH(QSize, size);
    addRecent(u"Un nombre que es bastante largo y sigue y sigue y sigue sin terminar"_s, true);
    start();

    m_page->resize(size);
    QCoreApplication::processEvents();

    const auto cards = m_page->findChildren<Card *>();
    for (const auto *card : cards) {
        const int right = card->mapTo(m_page.get(), QPoint(card->width(), 0)).x();
        QCOMPARE_LE(right, size.width());
    }
}

TALLERISTA_TEST(tst_StartPage)
#include "tst_startpage.moc"
