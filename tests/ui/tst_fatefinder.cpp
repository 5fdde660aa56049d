// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/samplefile.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// «¿Qué pasó con mi idea?», asked in the window of the sample.
class tst_FateFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBadgeIsAnsweredForEachOfItsIdeas();
    void aNameIsAnsweredWhateverItsAccents();
    void whatIsCopiedCanBeHandedOver();
    void aPageIsPrintedForOneAndForAll();
    void aCodeIsAnsweredWithoutItsAuthor_data();
    void aCodeIsAnsweredWithoutItsAuthor();
    void nobodyIsSaidToBeNobody();

private:
    QListWidget *ask(const QString &who);

    std::unique_ptr<TestWindow> m_desk;
};

void tst_FateFinder::initTestCase()
{
    m_desk = std::make_unique<TestWindow>();
    const QString path = m_desk->folder.filePath(u"sample.taller"_s);
    QVERIFY(writeSampleFile(path, u"en"_s));
    m_desk->window->openFile(path);
}

QListWidget *tst_FateFinder::ask(const QString &who)
{
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F7);
    m_desk->window->findChild<QLineEdit *>(u"fateOfWhom"_s)->setText(who);
    return m_desk->window->findChild<QListWidget *>(u"fates"_s);
}

void tst_FateFinder::aBadgeIsAnsweredForEachOfItsIdeas()
{
    const auto ideas = m_desk->window->document()->stores().ideas.all();
    const auto people = m_desk->window->document()->stores().participants.all();
    for (const Participant &person : *people) {
        const auto own = std::count_if(ideas->begin(), ideas->end(), [&](const Idea &idea) {
            return idea->author == person.id();
        });
        const QListWidget *told = ask(QString::number(person->number));
        QCOMPARE(told->count(), own);
        for (int row = 0; row < told->count(); ++row)
            QVERIFY(!told->item(row)->text().contains(u"Written down"_s)); // all have a fate
    }
}

void tst_FateFinder::aNameIsAnsweredWhateverItsAccents()
{
    const auto person = m_desk->window->document()->stores().participants.all()->first();

    QVERIFY(ask(person->name.toUpper())->count() > 0);
}

void tst_FateFinder::whatIsCopiedCanBeHandedOver()
{
    const QString told = ask(u"1"_s)->item(0)->text();
    m_desk->window->findChild<QPushButton *>(u"copyFates"_s)->click();

    QVERIFY(QGuiApplication::clipboard()->text().contains(told));
}

void tst_FateFinder::aPageIsPrintedForOneAndForAll()
{
    ask(u"1"_s);
    const auto pages = [&](const QString &button) {
        const QString path = m_desk->folder.filePath(button + u".pdf"_s);
        m_desk->dialogs.setNextFileName(path);
        m_desk->window->findChild<QPushButton *>(button)->click();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
    };

    QCOMPARE(pages(u"printFates"_s), 1);
    QVERIFY(pages(u"printAllFates"_s) > 10);
    QVERIFY(!m_desk->window->findChild<QLabel *>(u"fatesDone"_s)->text().isEmpty());
}

void tst_FateFinder::aCodeIsAnsweredWithoutItsAuthor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is written") << u"M1-07"_s;
    QTest::newRow("in a hurry") << u"m1-7"_s;
    QTest::newRow("without the letter") << u" 1-07 "_s;
}

void tst_FateFinder::aCodeIsAnsweredWithoutItsAuthor()
{
    QFETCH(QString, typed);
    const QListWidget *told = ask(typed);
    QCOMPARE(told->count(), 1);
    QVERIFY(told->item(0)->text().startsWith(u"M1-07 "_s));
    QVERIFY(!m_desk->window->findChild<QPushButton *>(u"printFates"_s)->isEnabled());
}

void tst_FateFinder::nobodyIsSaidToBeNobody()
{
    QCOMPARE(ask(u"999"_s)->item(0)->text(),
             u"Nobody here has that name or badge, and no idea that code."_s);
    QCOMPARE(ask(QString())->count(), 0);
}

TALLERISTA_TEST(tst_FateFinder)
#include "tst_fatefinder.moc"
