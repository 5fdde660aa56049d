// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/stages/registration/importmodel.h"
#include "ui/stages/registration/peoplefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <array>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

using Column = ParticipantModel::Column;

class tst_ParticipantModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCellIsWrittenInOneStep_data();
    void aCellIsWrittenInOneStep();
    void whatAVerbRefusesIsSaid_data();
    void whatAVerbRefusesIsSaid();
    void presenceShowsTheLocalTime();
    void aTableThatDoesNotExistIsRefused();
    void sortingMovesRowsAndWhatPointsAtThem();
    void anEditMovesNoRow();
    void aNewPersonComesInWhereTheyBelong();
    void aDeletedPersonComesBackToTheirPlace();
    void theErasedReadAsErasedAndStayBlank();
    void aSearchFindsWords_data();
    void aSearchFindsWords();
    void anEditedRowStaysUntilTheNextSearch();
    void anImportShowsWhatItWouldAdd();

private:
    Id<Participant> add(const QString &name, const QString &institution = {});
    QStringList shown(Column column) const;
    QModelIndex cell(int row, Column column) const { return m_model->index(row, column); }

    Phrases m_phrases{u"en"_s};
    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<ParticipantModel> m_model;
    std::unique_ptr<PeopleFilter> m_filter;
    std::array<std::unique_ptr<QAbstractItemModelTester>, 2> m_testers;
};

void tst_ParticipantModel::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    m_model = std::make_unique<ParticipantModel>(*m_workshop->document, m_phrases);
    m_filter = std::make_unique<PeopleFilter>(*m_model);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_testers[0] = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_testers[1] = std::make_unique<QAbstractItemModelTester>(m_filter.get(), Mode::QtTest);
    m_model->reload();
    add(u"Carla Ñáñez"_s, u"Ministerio de Salud"_s);
    add(u"Ana López"_s, u"Alcaldía de Apopa"_s);
    add(u"Beto Sosa"_s, u"Ministerio de Salud"_s);
}

void tst_ParticipantModel::cleanup()
{
    for (auto &tester : m_testers)
        tester.reset();
    m_filter.reset();
    m_model.reset();
    m_workshop.reset();
}

Id<Participant> tst_ParticipantModel::add(const QString &name, const QString &institution)
{
    ParticipantDraft draft;
    draft.name = name;
    draft.institution = institution;
    return addParticipant(*m_workshop->document, draft)->id();
}

QStringList tst_ParticipantModel::shown(Column column) const
{
    QStringList texts;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        texts.append(m_filter->index(row, column).data().toString());
    return texts;
}

void tst_ParticipantModel::aCellIsWrittenInOneStep_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");

    const auto row =
        [](const char *name, Column column, const QVariant &value, const QString &text) {
            QTest::newRow(name) << int(column) << value << text;
        };
    row("the name", Column::NameColumn, u" Ana  María "_s, u"Ana María"_s);
    row("a new institution", Column::InstitutionColumn, u"ANDA"_s, u"ANDA"_s);
    row("a known institution, otherwise spelled",
        Column::InstitutionColumn,
        u"ministerio de SALUD"_s,
        u"Ministerio de Salud"_s);
    row("no institution", Column::InstitutionColumn, u""_s, u""_s);
    row("the post", Column::PostColumn, u"Directora"_s, u"Directora"_s);
    row("the sex", Column::SexColumn, int(Sex::Woman), u"Woman"_s);
    row("the table", Column::MesaColumn, 2, u"Table 2"_s);
}

void tst_ParticipantModel::aCellIsWrittenInOneStep()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    const QModelIndex index = m_model->index(1, column);
    const QString before = index.data().toString();
    const qint64 steps = m_workshop->document->lastSequence();

    QVERIFY(m_model->setData(index, value, Qt::EditRole));

    QCOMPARE(index.data().toString(), text);
    QCOMPARE(m_workshop->document->lastSequence(), steps + 1);
    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QCOMPARE(index.data().toString(), before);
}

void tst_ParticipantModel::whatAVerbRefusesIsSaid_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("no name") << int(Column::NameColumn) << QVariant(u" "_s);
    QTest::newRow("a name too long") << int(Column::NameColumn) << QVariant(QString(81, u'ñ'));
    QTest::newRow("an institution too long")
        << int(Column::InstitutionColumn) << QVariant(QString(121, u'a'));
    QTest::newRow("a post too long") << int(Column::PostColumn) << QVariant(QString(121, u'a'));
    QTest::newRow("a sex nobody knows") << int(Column::SexColumn) << QVariant(9);
}

void tst_ParticipantModel::whatAVerbRefusesIsSaid()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    const QModelIndex index = m_model->index(1, column);
    const QString before = index.data().toString();
    QString said;
    connect(m_model.get(), &ParticipantModel::failed, this, [&](const Error &error) {
        said = error.message;
    });

    QVERIFY(!m_model->setData(index, value, Qt::EditRole));

    QVERIFY(!said.isEmpty());
    QCOMPARE(index.data().toString(), before);
}

void tst_ParticipantModel::presenceShowsTheLocalTime()
{
    const QModelIndex index = cell(0, Column::PresentColumn);

    QVERIFY(m_model->setData(index, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(index.data().toString(), u"09:00"_s);
    QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Present since 09:00"_s);

    QVERIFY(m_model->setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(index.data().toString(), u""_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Not present"_s);
}

void tst_ParticipantModel::aTableThatDoesNotExistIsRefused()
{
    const QSignalSpy failures(m_model.get(), &ParticipantModel::failed);

    QVERIFY(!m_model->setData(cell(0, Column::MesaColumn), 7, Qt::EditRole));

    QCOMPARE(failures.size(), 1);
    QCOMPARE(cell(0, Column::MesaColumn).data().toString(), u""_s);
}

void tst_ParticipantModel::sortingMovesRowsAndWhatPointsAtThem()
{
    const QPersistentModelIndex carla = m_filter->index(0, Column::NameColumn);

    m_filter->sort(Column::NameColumn, Qt::AscendingOrder);
    QCOMPARE(shown(Column::NameColumn),
             QStringList({u"Ana López"_s, u"Beto Sosa"_s, u"Carla Ñáñez"_s}));
    QCOMPARE(carla.row(), 2);

    m_filter->sort(Column::InstitutionColumn, Qt::DescendingOrder);
    QCOMPARE(shown(Column::NameColumn),
             QStringList({u"Carla Ñáñez"_s, u"Beto Sosa"_s, u"Ana López"_s}));
    QCOMPARE(carla.row(), 0);
    QCOMPARE(carla.data().toString(), u"Carla Ñáñez"_s);
}

void tst_ParticipantModel::anEditMovesNoRow()
{
    m_filter->sort(Column::NameColumn, Qt::AscendingOrder);

    QVERIFY(m_model->setData(cell(0, Column::NameColumn), u"Zoila"_s, Qt::EditRole));

    QCOMPARE(shown(Column::NameColumn),
             QStringList({u"Zoila"_s, u"Beto Sosa"_s, u"Carla Ñáñez"_s}));
}

void tst_ParticipantModel::aNewPersonComesInWhereTheyBelong()
{
    m_filter->sort(Column::NameColumn, Qt::AscendingOrder);

    add(u"Bárbara"_s);

    QCOMPARE(shown(Column::NameColumn),
             QStringList({u"Ana López"_s, u"Bárbara"_s, u"Beto Sosa"_s, u"Carla Ñáñez"_s}));
    QCOMPARE(shown(Column::NumberColumn), QStringList({u"2"_s, u"4"_s, u"3"_s, u"1"_s}));
}

void tst_ParticipantModel::aDeletedPersonComesBackToTheirPlace()
{
    const QPersistentModelIndex beto = m_filter->index(2, Column::NameColumn);

    QVERIFY(removeParticipant(*m_workshop->document, m_model->personAt(1).id()));
    QCOMPARE(shown(Column::NumberColumn), QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(beto.row(), 1);

    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QCOMPARE(shown(Column::NumberColumn), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(beto.row(), 2);
}

void tst_ParticipantModel::theErasedReadAsErasedAndStayBlank()
{
    const Participant person = m_model->personAt(1);
    QVERIFY(eraseParticipant(*m_workshop->document, person.id()));

    QCOMPARE(m_model->rowOf(person.id()), 1);
    QCOMPARE(cell(1, Column::NameColumn).data().toString(), u"Person erased"_s);
    QCOMPARE(cell(1, Column::NameColumn).data(Qt::AccessibleTextRole).toString(),
             u"Person erased"_s);
    QCOMPARE(cell(1, Column::NameColumn).data(Qt::ToolTipRole).toString(), u"Person erased"_s);
    QCOMPARE(cell(1, Column::InstitutionColumn).data().toString(), u"Alcaldía de Apopa"_s);
    for (const Column column : {Column::NameColumn, Column::PostColumn, Column::SexColumn}) {
        QVERIFY(!m_model->flags(cell(1, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(cell(1, column), 1, Qt::EditRole));
    }
    QVERIFY(m_model->setData(cell(1, Column::MesaColumn), 2, Qt::EditRole));
    QVERIFY(m_model->setData(cell(1, Column::PresentColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->personAt(1)->erased);
}

void tst_ParticipantModel::aSearchFindsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");

    const auto row = [](const char *name, const QString &typed, const QStringList &numbers) {
        QTest::newRow(name) << typed << numbers;
    };
    row("nothing", u""_s, {u"1"_s, u"2"_s, u"3"_s});
    row("spaces", u"  "_s, {u"1"_s, u"2"_s, u"3"_s});
    row("a name", u"Ana"_s, {u"2"_s});
    row("without accents", u"lopez"_s, {u"2"_s});
    row("ñ as n", u"nanez"_s, {u"1"_s});
    row("the words in another order", u"sosa beto"_s, {u"3"_s});
    row("the beginning of a word", u"car"_s, {u"1"_s});
    row("not the middle of a word", u"arla"_s, {});
    row("an institution", u"salud"_s, {u"1"_s, u"3"_s});
    row("an institution and a name", u"Beto; Ministerio"_s, {u"3"_s});
    row("a name in another institution", u"Beto; Apopa"_s, {});
    row("a number", u"2"_s, {u"2"_s});
    row("numbers", u"1-2 9"_s, {u"1"_s, u"2"_s});
}

void tst_ParticipantModel::aSearchFindsWords()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, numbers);

    m_filter->setSearch(PeopleSearch(typed));

    QCOMPARE(shown(Column::NumberColumn), numbers);
}

void tst_ParticipantModel::anEditedRowStaysUntilTheNextSearch()
{
    m_filter->setSearch(PeopleSearch(u"salud"_s));

    QVERIFY(m_filter->setData(m_filter->index(0, Column::InstitutionColumn), u"ANDA"_s));
    QCOMPARE(shown(Column::NumberColumn), QStringList({u"1"_s, u"3"_s}));

    m_filter->setSearch(PeopleSearch(u"salu"_s));
    QCOMPARE(shown(Column::NumberColumn), QStringList({u"3"_s}));
}

void tst_ParticipantModel::anImportShowsWhatItWouldAdd()
{
    ImportModel model(m_phrases);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ParticipantDraft draft;
    draft.name = u"Ana <b>López</b>"_s;
    draft.sex = Sex::Man;
    draft.mesaNumber = 2;

    model.setPeople({draft});

    QCOMPARE(model.index(0, ImportModel::NameColumn).data().toString(), draft.name);
    QCOMPARE(model.index(0, ImportModel::SexColumn).data().toString(), u"Man"_s);
    QCOMPARE(model.index(0, ImportModel::MesaColumn).data().toString(), u"2"_s);
    QVERIFY(model.isBlank(ImportModel::PhoneColumn));
    QVERIFY(!model.isBlank(ImportModel::SexColumn));
    QVERIFY(!model.index(0, ImportModel::NameColumn)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(u"<b>"_s));
}

TALLERISTA_TEST(tst_ParticipantModel)
#include "tst_participantmodel.moc"
