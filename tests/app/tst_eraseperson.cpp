// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/safety/safeguard.h"

#include <QDirIterator>
#include <QLabel>
#include <QTableView>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The files below \a folder in which \a text stands.
QStringList filesWith(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

/// Erasing a person with everything that the program keeps of a workshop around it.
class tst_ErasePerson : public QObject
{
    Q_OBJECT

private slots:
    void nothingTheProgramKeepsNamesThem();
};

void tst_ErasePerson::nothingTheProgramKeepsNamesThem()
{
    TestWorkshop workshop;
    QVERIFY(addParticipant(*workshop.document, {u"Rosa Iraheta"_s, {}, {}, {}, {}, {}, {}}));
    const auto facts = workshop.document->stores().workshop.get();
    workshop.document.reset();
    TestWindow desk;
    const QString mirror = desk.folder.filePath(u"espejo.taller"_s);
    desk.settings.setMirrorOf(facts->id().toBytes(), mirror);
    for (int session = 0; session < 2; ++session) {
        desk.window->openFile(workshop.path());
        QVERIFY(markPresence(*desk.window->document(),
                             {desk.window->document()->stores().participants.all()->first().id()},
                             session == 0));
        desk.window->closeWorkshop();
    }
    desk.window->openFile(workshop.path());
    desk.go(Stage::Registration);
    auto *field = desk.window->findChild<QLineEdit *>(u"peopleField"_s);
    QTest::keyClicks(field, u"Rosa Ir"_s);
    QTRY_VERIFY(QFile::exists(mirror));
    QTRY_VERIFY(filesWith("Rosa", desk.folder.path()).size() >= 4); // backups, mirror, draft
    auto *list = desk.window->findChild<QTableView *>(u"peopleList"_s);
    list->setCurrentIndex(list->model()->index(0, 1));

    desk.window->findChild<Actions *>()->action(ActionId::ErasePerson)->trigger();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);

    QTRY_COMPARE(filesWith("Rosa", desk.folder.path()), QStringList());
    QCOMPARE(filesWith("Rosa", workshop.folder.path()), QStringList());
    QCOMPARE(desk.window->findChild<QLabel *>(u"undoName"_s)->text().contains(u"Rosa"_s), false);
    desk.window->closeWorkshop();
    QCOMPARE(filesWith("Rosa", desk.folder.path()), QStringList());
    QVERIFY(QFile::exists(mirror));
    QCOMPARE(QDir(desk.folder.filePath(u"data"_s)).exists(), true);
}

TALLERISTA_TEST(tst_ErasePerson)
#include "tst_eraseperson.moc"
