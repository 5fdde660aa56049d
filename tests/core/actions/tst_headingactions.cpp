// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/headingactions.h"
#include "core/domain/heading.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const TestWorkshop &workshop)
{
    QStringList names;
    const auto headings = workshop.document->stores().headings.all();
    for (const Heading &heading : *headings)
        names.append(heading->name);
    return names;
}

} // namespace

class tst_HeadingActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewNameMakesAHeadingAndAKnownOneIsFound();
    void anEmptyNameTakesIdeasOut();
    void aHeadingGoesAndItsIdeasStay();
    void twoHeadingsAreNotCalledAlike();
    void headingsMoveAmongThemselves();

private:
    Idea idea(int index) const { return m_workshop->document->stores().ideas.all()->at(index); }

    std::unique_ptr<TestWorkshop> m_workshop;
};

void tst_HeadingActions::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    for (const QString &text : {u"Huertos"_s, u"Becas"_s, u"Pozos"_s}) {
        IdeaDraft draft;
        draft.text = text;
        QVERIFY(captureIdea(*m_workshop->document, m_workshop->mesa(1), draft));
    }
}

void tst_HeadingActions::aNewNameMakesAHeadingAndAKnownOneIsFound()
{
    WorkshopDocument &document = *m_workshop->document;

    QVERIFY(putUnderHeading(document, {idea(0).id(), idea(2).id()}, u"Comunidad"_s));
    QVERIFY(putUnderHeading(document, {idea(1).id()}, u" comunidád "_s));

    QCOMPARE(names(*m_workshop), QStringList({u"Comunidad"_s}));
    QCOMPARE(idea(0)->heading, idea(1)->heading);
    QVERIFY(document.undo(Scope::of(m_workshop->mesa(1))));
    QVERIFY(document.undo(Scope::of(m_workshop->mesa(1))));
    QVERIFY(names(*m_workshop).isEmpty());
    QVERIFY(!idea(2)->heading);
}

void tst_HeadingActions::anEmptyNameTakesIdeasOut()
{
    QVERIFY(putUnderHeading(*m_workshop->document, {idea(0).id()}, u"Comunidad"_s));

    QVERIFY(putUnderHeading(*m_workshop->document, {idea(0).id()}, {}));

    QVERIFY(!idea(0)->heading);
    QCOMPARE(names(*m_workshop).size(), 1);
}

void tst_HeadingActions::aHeadingGoesAndItsIdeasStay()
{
    WorkshopDocument &document = *m_workshop->document;
    QVERIFY(putUnderHeading(document, {idea(0).id()}, u"Comunidad"_s));

    QVERIFY(removeHeading(document, *idea(0)->heading));

    QVERIFY(names(*m_workshop).isEmpty());
    QVERIFY(!idea(0)->heading);
    QVERIFY(document.undo(Scope::workshop()));
    QVERIFY(idea(0)->heading);
}

void tst_HeadingActions::twoHeadingsAreNotCalledAlike()
{
    WorkshopDocument &document = *m_workshop->document;
    QVERIFY(putUnderHeading(document, {idea(0).id()}, u"Comunidad"_s));
    QVERIFY(putUnderHeading(document, {idea(1).id()}, u"Estudio"_s));
    const Heading second = document.stores().headings.all()->at(1);

    QVERIFY(!editHeading(
        document, *second.with([](HeadingFields &fields) { fields.name = u"COMUNIDAD"_s; })));
    QVERIFY(editHeading(document,
                        *second.with([](HeadingFields &fields) { fields.name = u"Estudios"_s; })));

    QCOMPARE(names(*m_workshop), QStringList({u"Comunidad"_s, u"Estudios"_s}));
}

void tst_HeadingActions::headingsMoveAmongThemselves()
{
    WorkshopDocument &document = *m_workshop->document;
    for (int i = 0; i < 3; ++i)
        QVERIFY(putUnderHeading(document, {idea(i).id()}, QString(QChar(u'A' + i))));

    QVERIFY(moveHeading(document, *idea(2)->heading, -2));
    QCOMPARE(names(*m_workshop), QStringList({u"C"_s, u"A"_s, u"B"_s}));
    QVERIFY(moveHeading(document, *idea(2)->heading, -1));
    QCOMPARE(names(*m_workshop), QStringList({u"C"_s, u"A"_s, u"B"_s}));
}

TALLERISTA_TEST(tst_HeadingActions)
#include "tst_headingactions.moc"
