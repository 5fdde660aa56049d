// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/glossaryactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/spelling/dictionary.h"
#include "tests/support/testclass.h"
#include "tests/support/testdictionary.h"
#include "tests/support/testpage.h"
#include "ui/base/actions.h"
#include "ui/spelling/markedline.h"
#include "ui/spelling/spelling.h"
#include "ui/stages/preparation/preparationpage.h"
#include "ui/widgets/addfield.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <optional>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList Words{u"los"_s, u"datos"_s, u"abiertos"_s, u"acción"_s, u"publicar"_s, u"todo"_s};

/// How many words of \a field are underlined: runs of columns that hold red, which nothing else there is.
int marksIn(QWidget *field)
{
    constexpr int gap = 3;
    constexpr int leastRed = 30;
    const QImage image = field->grab().toImage();
    int runs = 0;
    int last = -gap - 1;
    for (int x = 0; x < image.width(); ++x) {
        bool marked = false;
        for (int y = 0; y < image.height() && !marked; ++y) {
            const QRgb pixel = image.pixel(x, y);
            marked = qRed(pixel) - qMax(qGreen(pixel), qBlue(pixel)) > leastRed;
        }
        if (!marked)
            continue;
        runs += x - last > gap;
        last = x;
    }
    return runs;
}

} // namespace

class tst_Spelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anUnknownWordIsMarked_data() { bothFields(); }
    void anUnknownWordIsMarked();
    void theWordBeingTypedWaits_data() { bothFields(); }
    void theWordBeingTypedWaits();
    void aWordLeftByTheCursorIsMarked_data() { bothFields(); }
    void aWordLeftByTheCursorIsMarked();
    void aFieldForNamesIsLeftAlone();
    void marksLeaveTheTextAlone_data() { bothFields(); }
    void marksLeaveTheTextAlone();
    void aWordIsCorrectedByKey_data() { bothFields(); }
    void aWordIsCorrectedByKey();
    void theKeyGoesFromMarkToMark_data() { bothFields(); }
    void theKeyGoesFromMarkToMark();
    void withoutAMarkTheKeySaysSo();
    void theMenuKeyOffersCorrections_data() { bothFields(); }
    void theMenuKeyOffersCorrections();
    void whatTheThreadFindsLateComesIntoTheOpenMenu();
    void onAKnownWordTheMenuIsTheUsualOne();
    void anAddFieldKeepsItsOwnPaste();
    void aGlossaryWordIsMarkedNoMoreAndUndoBringsItBack_data() { bothFields(); }
    void aGlossaryWordIsMarkedNoMoreAndUndoBringsItBack();
    void theToastTakesTheGlossaryWordBack();
    void aNameOfTheWorkshopIsKnown();
    void switchedOffNothingIsMarked();
    void theSwitchIsRemembered();
    void withoutADictionaryTheSwitchIsHidden();
    void aDamagedDictionaryMarksNothing();
    void anotherLanguageIsNotJudged();
    void textsOfAnyKindStayAsTheyAre_data();
    void textsOfAnyKindStayAsTheyAre();
    void whatAnInputMethodComposesIsLeftAlone();
    void fieldsOutliveTheSpelling();
    void aPageOfTheWorkshopIsMarkedAndMended();

private:
    static void bothFields()
    {
        QTest::addColumn<bool>("inArea");
        QTest::newRow("in a line") << false;
        QTest::newRow("in an area") << true;
    }
    /// The field of the row.
    QWidget *field() const;
    void start();
    void write(QWidget *field, const QString &text) const;
    QString textOf(QWidget *field) const;
    static int marks(QWidget *field) { return marksIn(field); }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QAction *toggle() const { return m_actions->action(ActionId::CheckSpelling); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<Toast> m_toast;
    std::unique_ptr<Spelling> m_spelling;
    UndoTextField *m_line = nullptr;
    UndoTextArea *m_area = nullptr;
};

void tst_Spelling::initTestCase()
{
    if (!canReadDictionaries())
        QSKIP("The program was built without Hunspell.");
}

void tst_Spelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeDictionary(m_folder->path(), u"es_SV"_s, Words);
    m_workshop = std::make_unique<TestWorkshop>();
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_theme = std::make_unique<Theme>();
    m_theme->setMotion(false);
    m_theme->setChoice(ThemeChoice::Light);
    m_actions = std::make_unique<Actions>(*m_theme);
    m_host = std::make_unique<QWidget>();
    m_toast = std::make_unique<Toast>(*m_theme, m_host.get());
    m_line = new UndoTextField(*m_theme, m_host.get());
    m_line->setHoldsProse(true);
    m_area = new UndoTextArea(UndoTextArea::Enter::BreaksLine, m_host.get());
    m_area->setFixedHeight(60);
    auto *layout = new QVBoxLayout(m_host.get());
    layout->addWidget(m_line);
    layout->addWidget(m_area);
    m_host->resize(700, 300);
}

void tst_Spelling::cleanup()
{
    if (menu())
        menu()->close();
    m_spelling.reset();
    m_toast.reset();
    m_host.reset();
    m_actions.reset();
    m_workshop.reset();
}

/// Shows the fields under a spelling that has read its dictionary.
void tst_Spelling::start()
{
    m_spelling =
        std::make_unique<Spelling>(Spelling::Parts{*m_actions, *m_settings, *m_theme, *m_toast},
                                   QStringList{m_folder->path()});
    m_spelling->open(*m_workshop->document);
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    m_area->setFocus();
}

QWidget *tst_Spelling::field() const
{
    QFETCH(bool, inArea);
    return inArea ? static_cast<QWidget *>(m_area) : m_line;
}

void tst_Spelling::write(QWidget *field, const QString &text) const
{
    if (field == m_line)
        m_line->setCommitted(text);
    else
        m_area->setCommitted(text);
}

QString tst_Spelling::textOf(QWidget *field) const
{
    return field == m_line ? m_line->text() : m_area->toPlainText();
}

void tst_Spelling::anUnknownWordIsMarked()
{
    start();
    write(field(), u"los datos abiertos"_s);
    QCOMPARE(marks(field()), 0);
    write(field(), u"los dattos abiertos acion"_s);
    QTRY_COMPARE(marks(field()), 2);
    write(field(), u"los datos abiertos"_s);
    QTRY_COMPARE(marks(field()), 0);
}

void tst_Spelling::theWordBeingTypedWaits()
{
    start();
    write(field(), u"mal "_s); // brings the dictionary
    QTRY_COMPARE(marks(field()), 1);
    write(field(), {});
    field()->setFocus();
    QTest::keyClicks(field(), u"los dattos"_s);
    QCoreApplication::processEvents();
    QCOMPARE(marks(field()), 0);
    QTest::keyClick(field(), Qt::Key_Space);
    QTRY_COMPARE(marks(field()), 1);
}

void tst_Spelling::aWordLeftByTheCursorIsMarked()
{
    start();
    write(field(), u"mal "_s);
    QTRY_COMPARE(marks(field()), 1);
    write(field(), {});
    field()->setFocus();
    QTest::keyClicks(field(), u"dattos"_s);
    QCoreApplication::processEvents();
    QCOMPARE(marks(field()), 0);
    QTest::keyClick(field(), Qt::Key_Home);
    QTRY_COMPARE(marks(field()), 1);
    QTest::keyClick(field(), Qt::Key_End);
    QTest::keyClicks(field(), u"x"_s);
    QCoreApplication::processEvents();
    QTRY_COMPARE(marks(field()), 0);
    (field() == m_line ? static_cast<QWidget *>(m_area) : m_line)->setFocus();
    QTRY_COMPARE(marks(field()), 1);
}

void tst_Spelling::aFieldForNamesIsLeftAlone()
{
    m_line->setHoldsProse(false);
    start();
    m_line->setCommitted(u"dattos"_s);
    m_area->setCommitted(u"dattos"_s);
    QTRY_COMPARE(marks(m_area), 1);
    QCOMPARE(marks(m_line), 0);
}

void tst_Spelling::marksLeaveTheTextAlone()
{
    start();
    write(field(), u"los dattos"_s);
    const QSignalSpy lineChanges(m_line, &QLineEdit::textChanged);
    const QSignalSpy areaChanges(m_area, &QPlainTextEdit::textChanged);
    QTRY_COMPARE(marks(field()), 1);
    QCOMPARE(lineChanges.size() + areaChanges.size(), 0);
    QCOMPARE(textOf(field()), u"los dattos"_s);
    if (field() == m_line)
        QVERIFY(!m_line->hasUncommittedTyping() && !m_line->isUndoAvailable());
    else
        QVERIFY(!m_area->hasUncommittedTyping() && !m_area->document()->isUndoAvailable());
}

void tst_Spelling::aWordIsCorrectedByKey()
{
    start();
    write(field(), u"todo acion los"_s);
    QTRY_COMPARE(marks(field()), 1);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Home);
    QTest::keyClick(field(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu());
    QTRY_VERIFY(menu()->activeAction());
    QCOMPARE(menu()->activeAction()->text(), u"acción"_s);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE(textOf(field()), u"todo acción los"_s);
    QTRY_COMPARE(marks(field()), 0);
    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(textOf(field()), u"todo acion los"_s);
    QTRY_COMPARE(marks(field()), 1);
}

void tst_Spelling::theKeyGoesFromMarkToMark()
{
    start();
    write(field(), u"acion los dattos"_s);
    QTRY_COMPARE(marks(field()), 2);
    field()->setFocus();
    const auto selected = [&] {
        return field() == m_line ? m_line->selectedText() : m_area->textCursor().selectedText();
    };
    for (const auto &word : {u"acion"_s, u"dattos"_s, u"acion"_s}) {
        if (!menu() && word == u"acion"_s)
            QTest::keyClick(field(), Qt::Key_Home);
        QTest::keyClick(field(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(menu());
        QCOMPARE(selected(), word);
        QTest::keyClick(menu(), Qt::Key_Escape);
        QTRY_VERIFY(!menu());
    }
}

void tst_Spelling::withoutAMarkTheKeySaysSo()
{
    start();
    m_line->setCommitted(u"los datos"_s);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!menu());
    QTRY_VERIFY(m_toast->isVisible());
}

void tst_Spelling::theMenuKeyOffersCorrections()
{
    start();
    write(field(), u"acion los"_s);
    QTRY_COMPARE(marks(field()), 1);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Home);
    QTest::keyClick(field(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    QTRY_VERIFY(menu()->activeAction());
    QCOMPARE(menu()->activeAction()->text(), u"acción"_s);
    QVERIFY(menu()->actions().size() > 5); // what the menu offers anyway is still there
}

void tst_Spelling::whatTheThreadFindsLateComesIntoTheOpenMenu()
{
    WordCheck check({m_folder->path()}, 0); // of no patience at all
    check.open(*m_workshop->document);
    MarkedLine marked(*m_line, check, *m_theme);
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    m_line->setCommitted(u"acion los"_s);
    QTRY_COMPARE(marks(m_line), 1);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Home);

    QTest::keyClick(m_line, Qt::Key_Period, Qt::ControlModifier);

    QVERIFY(menu());
    QTRY_VERIFY(menu()->activeAction());
    QCOMPARE(menu()->activeAction()->text(), u"acción"_s);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE(m_line->text(), u"acción los"_s);
}

void tst_Spelling::onAKnownWordTheMenuIsTheUsualOne()
{
    start();
    m_line->setCommitted(u"los acion"_s);
    QTRY_COMPARE(marks(m_line), 1);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Home);
    QTest::keyClick(m_line, Qt::Key_F10, Qt::ShiftModifier);
    if (menu()) {
        for (const QAction *action : menu()->actions())
            QVERIFY(action->text() != u"acción"_s);
    }
}

void tst_Spelling::anAddFieldKeepsItsOwnPaste()
{
    auto *add = new AddField(*m_theme, m_host.get());
    add->setHoldsProse(true);
    m_host->layout()->addWidget(add);
    start();
    add->setCommitted(u"acion"_s);
    QTRY_COMPARE(marks(add), 1);
    QApplication::clipboard()->setText(u"uno\ndos"_s);
    const QSignalSpy pasted(add, &AddField::linesPasted);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    for (QAction *action : menu()->actions()) {
        if (action->text().endsWith(u"\tCtrl+V"_s))
            action->trigger();
    }
    QCOMPARE(pasted.size(), 1);
}

void tst_Spelling::aGlossaryWordIsMarkedNoMoreAndUndoBringsItBack()
{
    start();
    write(field(), u"los AGA"_s);
    QTRY_COMPARE(marks(field()), 1);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu());
    while (!menu()->activeAction()->text().contains(u"AGA"_s))
        QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE(marks(field()), 0);
    QCOMPARE(m_workshop->document->stores().glossary.all()->size(), 1);
    QCOMPARE(textOf(field()), u"los AGA"_s);

    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QTRY_COMPARE(marks(field()), 1);
    QVERIFY(m_workshop->document->redo(Scope::workshop()));
    QTRY_COMPARE(marks(field()), 0);
}

void tst_Spelling::theToastTakesTheGlossaryWordBack()
{
    start();
    m_line->setCommitted(u"AGA"_s);
    QTRY_COMPARE(marks(m_line), 1);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(menu(), Qt::Key_Up);
    while (!menu()->activeAction()->text().contains(u"AGA"_s))
        QTest::keyClick(menu(), Qt::Key_Up);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE(marks(m_line), 0);
    m_toast->findChild<QPushButton *>()->click();
    QTRY_COMPARE(marks(m_line), 1);
}

void tst_Spelling::aNameOfTheWorkshopIsKnown()
{
    start();
    m_area->setCommitted(u"Xiquín"_s);
    QTRY_COMPARE(marks(m_area), 1);
    ParticipantDraft person;
    person.name = u"Ana Xiquín"_s;
    QVERIFY(addParticipant(*m_workshop->document, person));
    QTRY_COMPARE(marks(m_area), 0);
}

void tst_Spelling::switchedOffNothingIsMarked()
{
    start();
    m_line->setCommitted(u"acion"_s);
    m_area->setCommitted(u"acion"_s);
    QTRY_COMPARE(marks(m_line) + marks(m_area), 2);
    QVERIFY(toggle()->isVisible() && toggle()->isChecked());
    QVERIFY(!m_spelling->keys().isEmpty());
    toggle()->trigger();
    QTRY_COMPARE(marks(m_line) + marks(m_area), 0);
    QVERIFY(m_spelling->keys().isEmpty());
    toggle()->trigger();
    QTRY_COMPARE(marks(m_line) + marks(m_area), 2);
}

void tst_Spelling::theSwitchIsRemembered()
{
    start();
    toggle()->trigger();
    m_spelling.reset();
    QVERIFY(!Settings(*m_store).spelling());
    start();
    QVERIFY(!toggle()->isChecked());
    m_area->setCommitted(u"acion"_s);
    QCoreApplication::processEvents();
    QCOMPARE(marks(m_area), 0);
}

void tst_Spelling::withoutADictionaryTheSwitchIsHidden()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"es_SV.dic"_s)));
    start();
    QVERIFY(!toggle()->isVisible());
    m_line->setCommitted(u"acion"_s);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!menu());
}

void tst_Spelling::aDamagedDictionaryMarksNothing()
{
    QFile file(m_folder->filePath(u"es_SV.dic"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0\1\2 not a list\n");
    file.close();
    start();
    m_area->setCommitted(u"acion dattos"_s);
    m_line->setCommitted(u"acion dattos"_s);
    m_spelling.reset(); // waits for the reading
    QCoreApplication::processEvents();
    QCOMPARE(marks(m_line) + marks(m_area), 0);
}

void tst_Spelling::anotherLanguageIsNotJudged()
{
    start();
    m_area->setCommitted(u"acion"_s);
    QTRY_COMPARE(marks(m_area), 1);
    auto &document = *m_workshop->document;
    const auto choose = [&](const QString &language) {
        WorkshopFields fields = document.stores().workshop.get()->fields();
        fields.language = language;
        QVERIFY(editWorkshop(document, fields));
    };
    choose(u"en"_s);
    QTRY_COMPARE(marks(m_area), 0);
    choose(u"es"_s);
    QTRY_COMPARE(marks(m_area), 1);
}

void tst_Spelling::textsOfAnyKindStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control characters") << u"da\u0001tos\u007f acion"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u"acion"_s + QChar(0xDE00);
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F4BB acion \U0001F600"_s;
    QTest::newRow("right to left") << u"שלום acion \u202edatos"_s;
    QTest::newRow("many accents") << u"a"_s + QString(300, QChar(0x0301));
    QTest::newRow("ten thousand characters") << u"los dattos acion "_s.repeated(600);
    QTest::newRow("one endless word") << QString(10'000, u'x');
}

void tst_Spelling::textsOfAnyKindStayAsTheyAre()
{
    QFETCH(QString, text);
    start();
    for (QWidget *each : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_area)}) {
        write(each, text);
        write(each, u"acion"_s);
        QTRY_COMPARE(marks(each), 1);
        write(each, text);
        const QString shown = textOf(each);
        QCoreApplication::processEvents();
        each->grab();
        QCOMPARE(textOf(each), shown);
        each->setFocus();
        QTest::keyClick(each, Qt::Key_End);
        QTest::keyClick(each, Qt::Key_Space);
        QTest::keyClick(each, Qt::Key_Period, Qt::ControlModifier);
        if (menu())
            QTest::keyClick(menu(), Qt::Key_Escape);
        each->grab();
    }
}

void tst_Spelling::whatAnInputMethodComposesIsLeftAlone()
{
    start();
    m_line->setCommitted(u"acion los "_s);
    QTRY_COMPARE(marks(m_line), 1);
    m_line->setFocus();
    m_line->end(false);
    QInputMethodEvent composing(u"´"_s, {});
    QCoreApplication::sendEvent(m_line, &composing);
    QCoreApplication::processEvents();
    QCOMPARE(m_line->text(), u"acion los "_s);
    QInputMethodEvent done;
    done.setCommitString(u"á"_s);
    QCoreApplication::sendEvent(m_line, &done);
    QCOMPARE(m_line->text(), u"acion los á"_s);
    QTRY_COMPARE(marks(m_line), 1);
}

void tst_Spelling::fieldsOutliveTheSpelling()
{
    start();
    m_line->setCommitted(u"acion"_s);
    m_area->setCommitted(u"acion"_s);
    QTRY_COMPARE(marks(m_line) + marks(m_area), 2);
    m_area->setFocus();
    QTest::keyClicks(m_area, u"dattos"_s);
    m_spelling.reset();
    m_line->setCommitted(u"acion los"_s);
    m_area->setCommitted(u"acion los"_s);
    QCoreApplication::processEvents();
    m_host->grab();
}

void tst_Spelling::aPageOfTheWorkshopIsMarkedAndMended()
{
    Privacy privacy;
    Dialogs dialogs;
    AgendaTicker ticker(*m_workshop->document);
    WorkshopFields fields = m_workshop->document->stores().workshop.get()->fields();
    fields.objective = u"Publicar todo acion"_s;
    QVERIFY(editWorkshop(*m_workshop->document, fields));
    start();
    auto *page = new PreparationPage(
        {*m_workshop->document, ticker, *m_theme, *m_settings, dialogs, *m_toast, privacy},
        m_host.get());
    page->setGeometry(m_host->rect());
    page->show();
    auto *objective = page->findChild<UndoTextArea *>(u"objectiveEdit"_s);
    QTRY_COMPARE(marks(objective), 1);
    objective->setFocus();
    QTest::keyClick(objective, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_Return);
    page->findChild<UndoTextField *>(u"nameEdit"_s)->setFocus();
    QCOMPARE((*m_workshop->document->stores().workshop.get())->objective,
             u"Publicar todo acción"_s);
    QTRY_COMPARE(marks(objective), 0);
    objective->clearFocus();
    m_host->setFocus();
    delete page;
}

TALLERISTA_TEST(tst_Spelling)
#include "tst_spelling.moc"
