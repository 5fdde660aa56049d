// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/shownregistration.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_PeopleView : public QObject, private ShownRegistration
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void theListHasKeys();
    void singleKeysCanBeSwitchedOff();
    void aDeletedPersonComesBackFromTheToast();
    void aCellIsEditedInPlace();
    void aRefusedNameStaysInTheEditor();
    void aNameOf25LettersIsWhole_data();
    void aNameOf25LettersIsWhole();
    void aPostWithoutRoomStandsInTheTooltip();
};

void tst_PeopleView::theListHasKeys()
{
    add(u"Ana"_s);
    add(u"Beto"_s);
    press(Qt::Key_Down);
    QVERIFY(list()->hasFocus());

    openList(1, ParticipantModel::NameColumn);
    press(Qt::Key_Space);
    QCOMPARE(presentNumbers(), QList<int>{2});
    press(Qt::Key_Space);
    QVERIFY(presentNumbers().isEmpty());
    press(Qt::Key_2);
    QVERIFY(people().at(1)->mesa == m_workshop->mesa(2));
    press(Qt::Key_7);
    QCOMPARE(problem(), u"There is no table 7."_s);
    press(Qt::Key_0);
    QVERIFY(!people().at(1)->mesa);
    QVERIFY(problem().isEmpty());
    press(Qt::Key_F);
    QCOMPARE(people().at(1)->sex, Sex::Unstated);
    openList(1, ParticipantModel::SexColumn);
    press(Qt::Key_F);
    QCOMPARE(people().at(1)->sex, Sex::Woman);
    press(Qt::Key_M);
    QCOMPARE(people().at(1)->sex, Sex::Man);
    press(Qt::Key_O);
    QCOMPARE(people().at(1)->sex, Sex::Other);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);

    openList(1, ParticipantModel::NumberColumn);
    press(Qt::Key_S);
    QCOMPARE(list()->model()->index(0, ParticipantModel::NumberColumn).data().toString(), u"2"_s);
    press(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
}

void tst_PeopleView::singleKeysCanBeSwitchedOff()
{
    add(u"Ana"_s);
    m_settings->setSingleKeys(false);
    openList(0, ParticipantModel::SexColumn);

    press(Qt::Key_1);
    press(Qt::Key_F);

    QVERIFY(!people().constFirst()->mesa);
    QCOMPARE(people().constFirst()->sex, Sex::Unstated);
}

void tst_PeopleView::aDeletedPersonComesBackFromTheToast()
{
    add(u"Ana"_s);
    add(u"Beto"_s);
    openList(0, ParticipantModel::NameColumn);

    press(Qt::Key_Delete);
    QCOMPARE(names(), QStringList(u"Beto"_s));
    QVERIFY(list()->hasFocus());
    QVERIFY(m_toast->isVisible());
    QTest::keyClick(m_toast->findChild<QPushButton *>(), Qt::Key_Space);

    QCOMPARE(names(), QStringList({u"Ana"_s, u"Beto"_s}));
}

void tst_PeopleView::aCellIsEditedInPlace()
{
    add(u"Ana; Alcaldía de Apopa"_s);
    openList(0, ParticipantModel::NameColumn);

    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Ana Paz"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(names(), QStringList(u"Ana Paz"_s));

    openList(0, ParticipantModel::MesaColumn);
    press(Qt::Key_Return);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(people().constFirst()->mesa == m_workshop->mesa(2));
}

void tst_PeopleView::aRefusedNameStaysInTheEditor()
{
    add(u"Ana"_s);
    openList(0, ParticipantModel::NameColumn);
    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const QString tooLong(ParticipantFields::MaxNameLength + 1, u'a');
    editor->setText(tooLong);

    QTest::keyClick(editor, Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->text(), tooLong);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(names(), QStringList(u"Ana"_s));
}

void tst_PeopleView::aNameOf25LettersIsWhole_data()
{
    QTest::addColumn<int>("width"); // of the page

    QTest::newRow("a window of 960, at 200 % on full HD") << 896;
    QTest::newRow("a window of 1366") << 1176;
    QTest::newRow("a window of 1920") << 1730;
}

void tst_PeopleView::aNameOf25LettersIsWhole()
{
    QFETCH(int, width);
    const QString name = u"María Fernanda Villalobos"_s;
    QCOMPARE(name.size(), 25);
    add(name + u"; Ministerio de Educación"_s);
    ParticipantDraft somebody;
    somebody.name = u"Ana"_s;
    for (int i = 0; i < 20; ++i) // until the list scrolls
        QVERIFY(addParticipant(document(), somebody));

    m_host->layout()->setContentsMargins(0, 0, 0, 0);
    m_host->resize(width, 480);
    QTRY_VERIFY(list()->verticalScrollBar()->isVisible());

    const auto whole = [this](int column) {
        const QModelIndex cell = list()->model()->index(0, column);
        return list()->sizeHintForIndex(cell).width() <= list()->columnWidth(column);
    };
    QVERIFY(whole(ParticipantModel::NameColumn));
    QVERIFY(whole(ParticipantModel::NumberColumn));
    QVERIFY(list()->columnWidth(ParticipantModel::InstitutionColumn)
            >= list()->columnWidth(ParticipantModel::NameColumn) * 3 / 4);
    QVERIFY(!list()->horizontalScrollBar()->isVisible());
}

void tst_PeopleView::aPostWithoutRoomStandsInTheTooltip()
{
    add(u"Ana"_s);
    m_host->resize(1400, 600);
    openList(0, ParticipantModel::PostColumn);
    QVERIFY(list()->model()->setData(list()->currentIndex(), u"Directora"_s));
    QVERIFY(!list()->isColumnHidden(ParticipantModel::PostColumn));

    m_host->resize(896, 600);

    QVERIFY(list()->isColumnHidden(ParticipantModel::PostColumn));
    QCOMPARE(list()->currentIndex().column(), int(ParticipantModel::NameColumn));
    QVERIFY(list()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"Directora"_s));
    m_host->resize(1400, 600);
    QVERIFY(!list()->isColumnHidden(ParticipantModel::PostColumn));
}

TALLERISTA_TEST(tst_PeopleView)
#include "tst_peopleview.moc"
