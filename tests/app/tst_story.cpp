// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/selectionreading.h"
#include "tests/report/pdfstream.h"
#include "tests/support/testwindow.h"

#include <QClipboard>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString MorningMode = u"--morning"_s;
const QString Name = u"Consulta de prueba"_s;

QStringList ideasOf(int table)
{
    QStringList ideas;
    for (int card = 1; card <= 12; ++card)
        ideas.append(u"Propuesta %1 de la mesa %2: publicar y explicar"_s.arg(card).arg(table));
    return ideas;
}

/// Somebody at the keyboard of the real window.
class Typist
{
public:
    explicit Typist(TestWindow &desk)
        : m_desk(desk)
    {}

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_desk.window->focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// Letter by letter, whatever the letters; QTest::keyClicks() knows no accents.
    void write(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click,
                                m_desk.window->focusWidget(),
                                Qt::Key_unknown,
                                letter,
                                Qt::NoModifier);
    }
    void line(const QString &text) const
    {
        write(text);
        key(Qt::Key_Return);
    }
    /// Alt and the number of the stage; the tenth is 0.
    void stage(Stage stage) const
    {
        key(Qt::Key_0 + (stageIndex(stage) + 1) % 10, Qt::AltModifier);
    }
    void table(int number) const { key(Qt::Key_0 + number, Qt::ControlModifier); }
    /// Where Tab or the mouse would have taken the keyboard.
    void goTo(const QString &name) const
    {
        const auto widgets = m_desk.window->findChildren<QWidget *>(name);
        for (QWidget *widget : widgets) {
            if (widget->isVisible()) {
                widget->setFocus();
                return;
            }
        }
        qFatal("there is no %s", qPrintable(name));
    }

private:
    TestWindow &m_desk;
};

/// From the start screen to the middle of the count at table 1, then half a word more.
void playMorning(TestWindow &desk)
{
    Typist typist(desk);
    typist.key(Qt::Key_Return); // the government's template
    typist.line(Name);
    typist.stage(Stage::Registration);
    for (int person = 1; person <= 24; ++person)
        typist.line(u"Persona %1; Institución %2"_s.arg(person).arg(1 + person % 6));
    typist.line(u"1-24"_s);
    typist.stage(Stage::Ideas);
    for (const int table : {1, 2}) {
        typist.table(table);
        int card = 0;
        for (const QString &idea : ideasOf(table))
            typist.line(u"%1 %2"_s.arg(++card).arg(idea));
    }
    typist.stage(Stage::FirstSelection);
    typist.table(1);
    typist.goTo(u"choice2"_s); // stickers
    typist.key(Qt::Key_Space);
    typist.goTo(u"presentField"_s);
    typist.key(Qt::Key_A, Qt::ControlModifier);
    typist.write(u"12"_s);
    typist.key(Qt::Key_F8);
    for (const QString &count : {u"1 8"_s, u"2 7"_s, u"3 6"_s, u"4 6"_s})
        typist.line(count);
    typist.write(u"5 "_s);
}

/// The other process: plays the morning and waits to be killed.
int playUntilKilled(const QString &path)
{
    TestWindow desk(u"es"_s);
    desk.dialogs.setNextFileName(path);
    playMorning(desk);
    std::fputs("here\n", stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// What a reader of \a pdf gets, without spaces.
QString textOf(const QString &pdf)
{
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return streamedText(file.readAll()).remove(u' ');
}

} // namespace

/// The shortest path with one computer (docs/manual.es.md), from the start screen to the document, by
/// keyboard through the real window, with a power cut in the middle.
class tst_Story : public QObject
{
    Q_OBJECT

private slots:
    void aWholeMorningIsInTheDocument();

private:
    void choose(TestWindow &desk);
    void fillSheets(TestWindow &desk);
    void holdPlenary(TestWindow &desk);
    void exportDocument(TestWindow &desk, const QString &pdf);
    void undoAndRedoEverything(const QString &path);
};

void tst_Story::aWholeMorningIsInTheDocument()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"taller.taller"_s);
    QProcess morning;
    morning.start(QCoreApplication::applicationFilePath(), {MorningMode, path});
    QVERIFY2(morning.waitForReadyRead(120'000), morning.readAllStandardError());
    morning.kill();
    QVERIFY(morning.waitForFinished());

    const QString pdf = folder.filePath(u"documento.pdf"_s);
    {
        TestWindow desk(u"es"_s);
        desk.window->openFile(path);
        QVERIFY(desk.window->document());
        choose(desk);
        fillSheets(desk);
        holdPlenary(desk);
        exportDocument(desk, pdf);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // the file and the document

    const QString text = textOf(pdf);
    for (const int table : {1, 2}) {
        for (const QString &idea : ideasOf(table))
            QVERIFY2(text.contains(QString(idea).remove(u' ')), qPrintable(idea));
    }
    for (const QString &said : {Name,
                                u"Las que más ayudan a la gente"_s,
                                u"Falta la del agua"_s,
                                u"Sin recursos"_s,
                                u"Nadie sabe cuánto se gasta"_s,
                                u"Las dos piden lo mismo"_s})
        QVERIFY2(text.contains(QString(said).remove(u' ')), qPrintable(said));
    for (int person = 1; person <= 24; ++person)
        QVERIFY(!text.contains(u"Persona%1"_s.arg(person)));
    undoAndRedoEverything(path);
}

/// Both tables' first and final selections.
void tst_Story::choose(TestWindow &desk)
{
    Typist typist(desk);
    typist.stage(Stage::FirstSelection);
    typist.table(1);
    // What was acknowledged before the cut is there: four counts.
    const Stores &stores = desk.window->document()->stores();
    const auto mesas = *stores.mesas.all();
    QCOMPARE((*readFirstSelection(stores, mesas.at(0).id()))->total(), 27);
    for (const QString &count :
         {u"5 5"_s, u"6 4"_s, u"7 3"_s, u"8 3"_s, u"9 2"_s, u"10 1"_s, u"11 1"_s})
        typist.line(count);
    typist.key(Qt::Key_F8);
    typist.key(Qt::Key_Return); // card 12 has no count
    typist.key(Qt::Key_F8);     // ten places, and 10 and 11 tie: eleven pass
    QCOMPARE((*readFirstSelection(stores, mesas.at(0).id()))->entered().size(), 11);

    typist.table(2);
    typist.goTo(u"choice1"_s); // by agreement
    typist.key(Qt::Key_Space);
    typist.goTo(u"presentField"_s);
    typist.key(Qt::Key_F8);
    for (int card = 1; card <= 10; ++card)
        typist.line(QString::number(card));
    typist.goTo(u"listReason"_s);
    typist.line(u"Las que más ayudan a la gente"_s);
    typist.goTo(u"objectionField"_s);
    typist.line(u"2 Falta la del agua"_s);
    typist.key(Qt::Key_F8);
    QCOMPARE((*readFirstSelection(stores, mesas.at(1).id()))->entered().size(), 10);

    typist.stage(Stage::FinalSelection);
    typist.table(1);
    typist.key(Qt::Key_Home);
    typist.key(Qt::Key_N);
    typist.key(Qt::Key_2);
    for (int row = 1; row < 11; ++row) {
        if (row == 1)
            typist.key(Qt::Key_Down);
        typist.key(Qt::Key_F);
    }
    typist.key(Qt::Key_F8); // the evaluation is over
    typist.key(Qt::Key_F8);
    typist.table(2);
    typist.key(Qt::Key_Home);
    for (int row = 0; row < 10; ++row)
        typist.key(Qt::Key_F);
    typist.key(Qt::Key_Home);
    for (int row = 0; row < 5; ++row) {
        typist.key(Qt::Key_Space);
        typist.key(Qt::Key_Down);
    }
    typist.goTo(u"choiceReason"_s);
    typist.line(u"Las cinco caben en dos años"_s);
    QCOMPARE(stores.sheets.all()->size(), 10);
}

void tst_Story::fillSheets(TestWindow &desk)
{
    Typist typist(desk);
    typist.table(1);
    typist.stage(Stage::Sheets);
    const auto sheet = desk.window->document()->stores().sheets.all()->first();
    typist.goTo(u"F1-1.problem"_s);
    typist.write(u"Nadie sabe cuánto se gasta"_s);
    typist.key(Qt::Key_Tab);
    QCOMPARE((*desk.window->document()->stores().sheets.get(sheet.id()))->problem,
             u"Nadie sabe cuánto se gasta"_s);
}

void tst_Story::holdPlenary(TestWindow &desk)
{
    Typist typist(desk);
    typist.stage(Stage::Plenary);
    typist.key(Qt::Key_F8);   // bring the actions; 24 vote
    typist.key(Qt::Key_Down); // into the list
    typist.key(Qt::Key_Home);
    typist.key(Qt::Key_Space);
    for (int row = 0; row < 5; ++row)
        typist.key(Qt::Key_Down);
    typist.key(Qt::Key_Space);
    typist.key(Qt::Key_M);
    typist.goTo(u"joinReason"_s);
    typist.line(u"Las dos piden lo mismo"_s);
    typist.goTo(u"plenaryCountField"_s);
    for (const int action : {1, 2, 3, 4, 5, 7, 8, 9, 10}) // 6 is joined to 1
        typist.line(u"%1 %2"_s.arg(action).arg(24 - action));
    typist.key(Qt::Key_F8);
    const auto actions = desk.window->document()->stores().consolidations.records();
    int chosen = 0;
    for (const ConsolidationRecord &record : *actions)
        chosen += record.action->chosen ? 1 : 0;
    QCOMPARE(actions->size(), 9);
    QCOMPARE(chosen, 5);
}

void tst_Story::exportDocument(TestWindow &desk, const QString &pdf)
{
    Typist typist(desk);
    typist.stage(Stage::Document);
    desk.dialogs.setNextFileName(pdf);
    typist.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::processEvents();
    QVERIFY(QFileInfo(pdf).size() > 0);
}

/// Takes back every step of every scope, the latest first, and does all of them again.
void tst_Story::undoAndRedoEverything(const QString &path)
{
    const SystemClock clock;
    const auto document = *WorkshopDocument::open(path, clock, testWriter());
    const Fingerprint whole = document->fingerprint();
    QList<Scope> scopes{Scope::workshop(), Scope::agenda()};
    for (const Mesa &mesa : *document->stores().mesas.all())
        scopes.append(Scope::of(mesa.id()));
    const auto latest = [&](auto next) {
        std::optional<HistoryEntry> found;
        for (const Scope &scope : scopes) {
            const auto entry = ((*document).*next)(scope);
            if (entry && (!found || entry->sequence > found->sequence))
                found = entry;
        }
        return found;
    };
    QList<Scope> undone;
    while (const auto entry = latest(&WorkshopDocument::nextUndo)) {
        const auto taken = document->undo(entry->step.scope);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        undone.prepend(entry->step.scope);
    }
    QVERIFY2(undone.size() > 100, qPrintable(QString::number(undone.size())));
    QVERIFY(document->stores().ideas.all()->isEmpty());
    QVERIFY(document->stores().participants.all()->isEmpty());
    for (const Scope &scope : undone) {
        const auto done = document->redo(scope);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    QVERIFY(document->fingerprint() == whole);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == MorningMode)
        return playUntilKilled(QString::fromLocal8Bit(argv[2]));
    tst_Story test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_story.moc"
