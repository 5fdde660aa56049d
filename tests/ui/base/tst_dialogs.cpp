// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/dialogs.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <functional>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

const FileKind Workshops{u"Workshops"_s, {u"taller"_s}};

Choice erase()
{
    return {
        u"Three ideas <b>will</b> go."_s, u"They can come back."_s, {u"Keep"_s, u"R&emove"_s}, 0};
}

/// Does \a act with the next box that opens.
void inNextBox(const std::function<void(QMessageBox &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        act(*box);
    });
}

QAbstractButton *buttonOf(const QMessageBox &box, const QString &text)
{
    const auto buttons = box.buttons();
    for (auto *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_Dialogs : public QObject
{
    Q_OBJECT

private slots:
    void answersOfATestAreUsedInTurn();
    void fileNamesOfATestAreUsedInTurn();
    void quietShowsNothing();
    void theVerbPressedIsTheAnswer();
    void enterChoosesTheSuggestedVerb();
    void escapeAnswersNothing();
    void textsAreTakenLiterally();
    void aProblemIsOneSentence();
};

void tst_Dialogs::answersOfATestAreUsedInTurn()
{
    Dialogs dialogs;
    dialogs.setNextAnswer(1);
    dialogs.setNextAnswer({});

    QCOMPARE(dialogs.ask(nullptr, erase()), std::optional(1));
    QCOMPARE(dialogs.ask(nullptr, erase()), std::nullopt);
    QCOMPARE(dialogs.shown().size(), 2);
}

void tst_Dialogs::fileNamesOfATestAreUsedInTurn()
{
    Dialogs dialogs;
    dialogs.setNextFileName(u"/a.taller"_s);
    dialogs.setNextFileName({});
    dialogs.setNextFileName(u"/b.csv"_s);

    QCOMPARE(dialogs.askOpenFile(nullptr, Workshops), u"/a.taller"_s);
    QVERIFY(!dialogs.askSaveFile(nullptr, Workshops));
    QCOMPARE(dialogs.askImportFile(nullptr, Workshops), u"/b.csv"_s);
}

void tst_Dialogs::quietShowsNothing()
{
    Dialogs dialogs;
    dialogs.setQuiet(true);

    dialogs.showProblem(nullptr, u"The disk is full."_s);

    QVERIFY(!dialogs.ask(nullptr, erase()));
    QVERIFY(!dialogs.askOpenFile(nullptr, Workshops));
    QCOMPARE(dialogs.shown(), QStringList({u"The disk is full."_s, erase().sentence}));
}

void tst_Dialogs::theVerbPressedIsTheAnswer()
{
    Dialogs dialogs;
    inNextBox([](const QMessageBox &box) { buttonOf(box, u"R&&emove"_s)->click(); });
    QCOMPARE(dialogs.ask(nullptr, erase()), std::optional(1));
}

void tst_Dialogs::enterChoosesTheSuggestedVerb()
{
    Dialogs dialogs;
    Choice question = erase();
    question.suggested = 1;
    inNextBox([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); });
    QCOMPARE(dialogs.ask(nullptr, question), std::optional(1));
}

void tst_Dialogs::escapeAnswersNothing()
{
    Dialogs dialogs;
    inNextBox([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    QVERIFY(!dialogs.ask(nullptr, erase()));
}

void tst_Dialogs::textsAreTakenLiterally()
{
    Dialogs dialogs;
    inNextBox([](QMessageBox &box) {
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QCOMPARE(box.text(), erase().sentence);
        QCOMPARE(box.informativeText(), erase().detail);
        box.reject();
    });
    QVERIFY(!dialogs.ask(nullptr, erase()));
}

void tst_Dialogs::aProblemIsOneSentence()
{
    Dialogs dialogs;
    bool seen = false;
    inNextBox([&](QMessageBox &box) {
        seen = box.text() == u"The disk is full."_s && box.buttons().size() == 1;
        QTest::keyClick(&box, Qt::Key_Return);
    });
    dialogs.showProblem(nullptr, u"The disk is full."_s);
    QVERIFY(seen);
}

TALLERISTA_TEST(tst_Dialogs)
#include "tst_dialogs.moc"
