// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/exchange/samplefile.h"
#include "core/report/share.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "ui/stages/document/documentpage.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_DocumentPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void theActionsGoIntoAChatAsText();
    void theActionsGoIntoAChatAsAPicture();
    void closingEndsTheDraftAndCanBeTakenBack();
    void whatHasNoDestinationIsListedBeforeClosing();
    void whatIsWrittenStandsInTheDocument();
    void withoutActionsNothingIsCopied();

private:
    template <typename T>
    T *part(const QString &name) const
    {
        return m_desk->window->findChild<T *>(name);
    }
    void click(const QString &name) const { part<QPushButton>(name)->click(); }
    const Stores &stores() const { return m_desk->window->document()->stores(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_desk;
};

void tst_DocumentPage::initTestCase()
{
    QVERIFY(writeSampleFile(m_folder.filePath(u"sample.taller"_s), u"en"_s));
}

void tst_DocumentPage::init()
{
    m_desk = std::make_unique<TestWindow>();
    const QString path = m_desk->folder.filePath(u"sample.taller"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.taller"_s), path));
    m_desk->window->openFile(path);
    m_desk->go(Stage::Document);
}

void tst_DocumentPage::theActionsGoIntoAChatAsText()
{
    click(u"copyText"_s);

    const QString text = QGuiApplication::clipboard()->text();
    const auto contents = readContents(stores(), m_desk->clock.nowUtcMs());
    QCOMPARE(text, actionsAsText(*contents, Phrases(u"en"_s)));
    QVERIFY(text.contains(u"M1-03 + M2-10"_s));
    for (int number = 1; number <= 5; ++number)
        QVERIFY(text.contains(u"\n%1. "_s.arg(number)));
    const auto people = stores().participants.all();
    for (const Participant &person : *people)
        QVERIFY(!text.contains(person->name));
}

void tst_DocumentPage::theActionsGoIntoAChatAsAPicture()
{
    click(u"copyImage"_s);

    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.width(), 1080);
    QVERIFY(image.height() > 600);
}

void tst_DocumentPage::closingEndsTheDraftAndCanBeTakenBack()
{
    click(u"closeDocument"_s);
    QVERIFY((*stores().workshop.get())->closedAt);
    QVERIFY(part<QLabel>(u"documentState"_s)->text().contains(u"1.0"_s));

    click(u"closeDocument"_s);
    QVERIFY(!(*stores().workshop.get())->closedAt);
}

void tst_DocumentPage::whatHasNoDestinationIsListedBeforeClosing()
{
    QVERIFY(!part<QLabel>(u"fateGaps"_s)->isVisible()); // the sample settled all
    IdeaDraft draft;
    draft.text = u"A late idea"_s;
    const Id<Mesa> table = stores().mesas.all()->first().id();
    const auto late = captureIdea(*m_desk->window->document(), table, draft);
    QVERIFY(late);

    QVERIFY(part<QLabel>(u"fateGaps"_s)->isVisible());
    QVERIFY(part<QLabel>(u"fateGaps"_s)->text().contains(u"M1-"_s));
    QVERIFY(setIdeasAside(*m_desk->window->document(), {late->id()}, u"Too late"_s));
    QVERIFY(!part<QLabel>(u"fateGaps"_s)->isVisible());
}

void tst_DocumentPage::whatIsWrittenStandsInTheDocument()
{
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClicks(m_desk->window->focusWidget(), u"Written by hand"_s);
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_T, Qt::ControlModifier);

    const auto narratives = stores().narratives.all();
    QVERIFY(std::any_of(narratives->begin(), narratives->end(), [](const Narrative &narrative) {
        return narrative->part == u"presentation"_s && narrative->text == u"Written by hand"_s;
    }));
}

void tst_DocumentPage::withoutActionsNothingIsCopied()
{
    TestWorkshop empty;
    const auto contents = readContents(empty.document->stores(), empty.clock.nowUtcMs());

    QVERIFY(actionsAsText(*contents, Phrases(u"es"_s)).isEmpty());
    QVERIFY(actionsAsImage(*contents, Phrases(u"es"_s)).isNull());
}

TALLERISTA_TEST(tst_DocumentPage)
#include "tst_documentpage.moc"
