// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/testclass.h"
#include "ui/base/theme.h"
#include "ui/widgets/addfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/orderedlist.h"
#include "ui/widgets/orderedlistview.h"
#include "ui/widgets/undotextarea.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

#include <algorithm>

using namespace Tallerista;
using namespace Qt::StringLiterals;

/// A list over rows in memory; "no" is refused.
class tst_OrderedList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsThatStayKeepTheirIndexes_data();
    void rowsThatStayKeepTheirIndexes();
    void aChangedTextKeepsItsPlace();
    void enterAddsAndStays();
    void whatIsRefusedStaysInTheField();
    void severalPastedLinesAreAddedOneByOne();
    void aPastedLineThatIsRefusedStaysInTheField();
    void onePastedLineIsTyped();
    void aRowIsEditedInPlace_data();
    void aRowIsEditedInPlace();
    void leavingARowSavesIt();
    void aRefusedEditStaysOpen();
    void escapeLeavesARowAsItWas();
    void deleteAsksOnlyOnce();
    void theLastRowDeletedGivesTheKeyboardToTheField();
    void altArrowsMoveTheRowAndTheCurrentOne();
    void upGoesFromTheFieldToTheRows();
    void everyRowIsInSight();

private:
    OrderedList::Verbs verbs();
    Result<void> refusal(const QString &text) const;
    qsizetype indexOf(const RowId &id) const;
    void fill(const QStringList &texts);
    void follow() { m_list->setRows(m_rows); }
    QStringList texts() const;
    void enterRow(int row);
    UndoTextArea *editor() const { return m_view->findChild<UndoTextArea *>(u"rowEditor"_s); }
    QString problem() const { return m_list->findChild<Notice *>()->sentence(); }

    SystemClock m_clock;
    IdSource m_ids{m_clock};
    Theme m_theme;
    QList<OrderedListModel::Row> m_rows;
    std::unique_ptr<OrderedList> m_list;
    OrderedListView *m_view = nullptr;
    AddField *m_field = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_OrderedList::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_rows.clear();
    m_list = std::make_unique<OrderedList>(
        m_theme, OrderedList::Words{u"Temas"_s, u"Agregar"_s}, verbs());
    m_view = m_list->findChild<OrderedListView *>();
    m_field = m_list->findChild<AddField *>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_view->model());
    m_list->resize(400, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void tst_OrderedList::cleanup()
{
    m_tester.reset();
    m_list.reset();
}

OrderedList::Verbs tst_OrderedList::verbs()
{
    return {
        [this](const QString &text) {
            if (auto refused = refusal(text); !refused)
                return refused;
            m_rows.append({m_ids.next(), text});
            follow();
            return Result<void>();
        },
        [this](const RowId &id, const QString &text) {
            if (auto refused = refusal(text); !refused)
                return refused;
            m_rows[indexOf(id)].text = text;
            follow();
            return Result<void>();
        },
        [this](const RowId &id) {
            m_rows.removeAt(indexOf(id));
            follow();
            return Result<void>();
        },
        [this](const RowId &id, int places) {
            const auto from = indexOf(id);
            m_rows.move(from, qBound<qsizetype>(0, from + places, m_rows.size() - 1));
            follow();
            return Result<void>();
        },
    };
}

Result<void> tst_OrderedList::refusal(const QString &text) const
{
    if (text == u"no"_s)
        return Error{u"Not that one."_s};
    return {};
}

qsizetype tst_OrderedList::indexOf(const RowId &id) const
{
    return std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == id; })
           - m_rows.begin();
}

void tst_OrderedList::fill(const QStringList &texts)
{
    for (const QString &text : texts)
        m_rows.append({m_ids.next(), text});
    follow();
}

QStringList tst_OrderedList::texts() const
{
    QStringList shown;
    const auto *model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row)
        shown.append(model->index(row, 0).data().toString());
    return shown;
}

void tst_OrderedList::enterRow(int row)
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

void tst_OrderedList::rowsThatStayKeepTheirIndexes_data()
{
    QTest::addColumn<QString>("order"); // letters of the rows a to d; others are new

    QTest::newRow("the same") << u"abcd"_s;
    QTest::newRow("one up") << u"acbd"_s;
    QTest::newRow("first to the end") << u"bcda"_s;
    QTest::newRow("turned around") << u"dcba"_s;
    QTest::newRow("one gone") << u"abd"_s;
    QTest::newRow("one more at the start") << u"xabcd"_s;
    QTest::newRow("some of everything") << u"dxby"_s;
    QTest::newRow("all gone") << u""_s;
}

void tst_OrderedList::rowsThatStayKeepTheirIndexes()
{
    QFETCH(QString, order);
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const auto before = m_rows;
    QList<QPersistentModelIndex> indexes;
    for (int row = 0; row < before.size(); ++row)
        indexes.append(m_view->model()->index(row, 0));

    QList<OrderedListModel::Row> after;
    for (const QChar letter : order) {
        const auto known = QStringView(u"abcd").indexOf(letter);
        after.append(known >= 0 ? before.at(known) : OrderedListModel::Row{m_ids.next(), letter});
    }
    m_list->setRows(after);

    QCOMPARE(texts().join(QString()), order);
    for (int row = 0; row < before.size(); ++row) {
        const auto stays = order.contains(before.at(row).text);
        QCOMPARE(indexes.at(row).isValid(), stays);
        if (stays)
            QCOMPARE(indexes.at(row).data().toString(), before.at(row).text);
    }
}

void tst_OrderedList::aChangedTextKeepsItsPlace()
{
    fill({u"a"_s, u"b"_s});
    QSignalSpy changed(m_view->model(), &QAbstractItemModel::dataChanged);
    m_rows[1].text = u"B"_s;

    follow();

    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts(), QStringList({u"a"_s, u"B"_s}));
}

void tst_OrderedList::enterAddsAndStays()
{
    m_list->enter();
    QTest::keyClicks(m_field, u"Salud"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClicks(m_field, u"Agua"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Return); // nothing typed, nothing added

    QCOMPARE(texts(), QStringList({u"Salud"_s, u"Agua"_s}));
    QCOMPARE(m_field->text(), QString());
    QVERIFY(m_field->hasFocus());
}

void tst_OrderedList::whatIsRefusedStaysInTheField()
{
    m_list->enter();
    QTest::keyClicks(m_field, u"no"_s);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(m_field->text(), u"no"_s);
    QCOMPARE(problem(), u"Not that one."_s);
    QTest::keyClicks(m_field, u"che"_s);
    QCOMPARE(problem(), QString());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(texts(), QStringList(u"noche"_s));
}

void tst_OrderedList::severalPastedLinesAreAddedOneByOne()
{
    QSignalSpy pasted(m_list.get(), &OrderedList::pasted);
    m_list->enter();
    QTest::keyClicks(m_field, u"a medias"_s);
    QGuiApplication::clipboard()->setText(u"1. Salud\r\n\r\n• Agua\n   Educación  \n"_s);

    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(texts(), QStringList({u"Salud"_s, u"Agua"_s, u"Educación"_s}));
    QCOMPARE(m_field->text(), u"a medias"_s);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.first().first().toInt(), 3);
}

void tst_OrderedList::aPastedLineThatIsRefusedStaysInTheField()
{
    QSignalSpy pasted(m_list.get(), &OrderedList::pasted);
    m_list->enter();
    QGuiApplication::clipboard()->setText(u"Salud\nno\nAgua\nSuelo"_s);

    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(texts(), QStringList(u"Salud"_s));
    QCOMPARE(m_field->text(), u"no"_s);
    QVERIFY2(problem().startsWith(u"Not that one."_s) && problem().contains(u"2"_s),
             qPrintable(problem()));
    QCOMPARE(pasted.first().first().toInt(), 1);
}

void tst_OrderedList::onePastedLineIsTyped()
{
    m_list->enter();
    QGuiApplication::clipboard()->setText(u"Salud"_s);

    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(m_field->text(), u"Salud"_s);
    QCOMPARE(texts(), QStringList());
}

void tst_OrderedList::aRowIsEditedInPlace_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("F2") << Qt::Key_F2;
    QTest::newRow("Enter") << Qt::Key_Return;
}

void tst_OrderedList::aRowIsEditedInPlace()
{
    QFETCH(Qt::Key, key);
    fill({u"Salud"_s, u"Agua"_s});
    enterRow(1);

    QTest::keyClick(m_view, key);
    QVERIFY(editor());
    QTest::keyClicks(editor(), u" potable"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    QCOMPARE(texts(), QStringList({u"Salud"_s, u"Agua potable"_s}));
    QTRY_VERIFY(!editor());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentIndex().row(), 1);
}

void tst_OrderedList::leavingARowSavesIt()
{
    fill({u"Salud"_s});
    enterRow(0);
    QTest::keyClick(m_view, Qt::Key_F2);
    QTest::keyClicks(editor(), u" mental"_s);

    m_field->setFocus();

    QCOMPARE(texts(), QStringList(u"Salud mental"_s));
    QTRY_VERIFY(!editor());
    QVERIFY(m_field->hasFocus());
}

void tst_OrderedList::aRefusedEditStaysOpen()
{
    fill({u"n"_s});
    enterRow(0);
    QTest::keyClick(m_view, Qt::Key_F2);
    QTest::keyClicks(editor(), u"o"_s);

    QTest::keyClick(editor(), Qt::Key_Return);

    QVERIFY(editor());
    QCOMPARE(editor()->toPlainText(), u"no"_s);
    QCOMPARE(problem(), u"Not that one."_s);
    QCOMPARE(texts(), QStringList(u"n"_s));
}

void tst_OrderedList::escapeLeavesARowAsItWas()
{
    fill({u"Salud"_s});
    enterRow(0);
    QTest::keyClick(m_view, Qt::Key_F2);
    QTest::keyClicks(editor(), u"xyz"_s);

    QTest::keyClick(editor(), Qt::Key_Escape);

    QTRY_VERIFY(!editor());
    QCOMPARE(texts(), QStringList(u"Salud"_s));
}

void tst_OrderedList::deleteAsksOnlyOnce()
{
    QSignalSpy removed(m_list.get(), &OrderedList::removed);
    fill({u"a"_s, u"b"_s, u"c"_s});
    enterRow(1);

    QTest::keyClick(m_view, Qt::Key_Delete);

    QCOMPARE(texts(), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), u"b"_s);
    QVERIFY(m_view->hasFocus());
}

void tst_OrderedList::theLastRowDeletedGivesTheKeyboardToTheField()
{
    fill({u"a"_s});
    enterRow(0);

    QTest::keyClick(m_view, Qt::Key_Delete);

    QVERIFY(m_field->hasFocus());
}

void tst_OrderedList::altArrowsMoveTheRowAndTheCurrentOne()
{
    fill({u"a"_s, u"b"_s, u"c"_s});
    enterRow(0);

    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier); // there already
    QCOMPARE(texts(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(m_view->currentIndex().data().toString(), u"a"_s);
}

void tst_OrderedList::upGoesFromTheFieldToTheRows()
{
    fill({u"a"_s, u"b"_s});
    m_list->enter();

    QTest::keyClick(m_field, Qt::Key_Up);

    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentIndex().row(), 1);
}

void tst_OrderedList::everyRowIsInSight()
{
    fill({u"corta"_s, u"una pregunta muy larga "_s.repeated(12), u"c"_s, u"d"_s});
    m_view->doItemsLayout();

    const QRect last = m_view->visualRect(m_view->model()->index(3, 0));
    QCOMPARE(last.bottom() + 1, m_view->viewport()->height());
    QCOMPARE_GT(m_view->sizeHintForRow(1), 2 * m_view->sizeHintForRow(0));
}

TALLERISTA_TEST(tst_OrderedList)
#include "tst_orderedlist.moc"
