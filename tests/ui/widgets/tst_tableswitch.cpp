// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/theme.h"
#include "ui/widgets/tableswitch.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_TableSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twoTablesHaveThreeSegments();
    void oneTableHasNoSegmentForAll();
    void aClickChoosesATable();
    void arrowsChooseTheNeighbour();
    void choosingFromOutsideSaysNothing();
    void segmentsSurviveARename();
    void eachTableShowsItsColour();
    void aTitleWithAnAmpersandIsNoKey();

private:
    QStringList names() const;
    QPushButton *segment(const QString &title) const;

    Theme m_theme;
    std::unique_ptr<TableSwitch> m_switch;
};

void tst_TableSwitch::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_switch = std::make_unique<TableSwitch>(m_theme);
    m_switch->setTables({{1, u"Mesa 1"_s, u"Ctrl+1"_s}, {2, u"Mesa 2"_s, u"Ctrl+2"_s}},
                        u"Ctrl+0"_s);
    m_switch->show();
    QVERIFY(QTest::qWaitForWindowActive(m_switch.get()));
}

void tst_TableSwitch::cleanup()
{
    m_switch.reset();
}

QStringList tst_TableSwitch::names() const
{
    QStringList names;
    for (int i = 0; i < m_switch->layout()->count(); ++i)
        names.append(m_switch->layout()->itemAt(i)->widget()->accessibleName());
    return names;
}

QPushButton *tst_TableSwitch::segment(const QString &title) const
{
    const auto buttons = m_switch->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->accessibleName() == title)
            return button;
    }
    return nullptr;
}

void tst_TableSwitch::twoTablesHaveThreeSegments()
{
    QCOMPARE(names(), QStringList({u"Mesa 1"_s, u"Mesa 2"_s, u"Both tables"_s}));
    QCOMPARE(m_switch->current(), TableSwitch::All);
    QVERIFY(segment(u"Both tables"_s)->isChecked());
    QCOMPARE(segment(u"Mesa 2"_s)->toolTip(), u"Mesa 2 (Ctrl+2)"_s);
}

void tst_TableSwitch::oneTableHasNoSegmentForAll()
{
    m_switch->setTables({{1, u"Mesa 1"_s, {}}});
    QCOMPARE(names(), QStringList({u"Mesa 1"_s}));
}

void tst_TableSwitch::aClickChoosesATable()
{
    QSignalSpy chosen(m_switch.get(), &TableSwitch::tableChosen);

    QTest::mouseClick(segment(u"Mesa 2"_s), Qt::LeftButton);

    QCOMPARE(chosen.takeFirst().at(0).toInt(), 2);
    QCOMPARE(m_switch->current(), 2);
    QVERIFY(!segment(u"Both tables"_s)->isChecked());
}

void tst_TableSwitch::arrowsChooseTheNeighbour()
{
    m_switch->setCurrent(1);
    segment(u"Mesa 1"_s)->setFocus();
    QSignalSpy chosen(m_switch.get(), &TableSwitch::tableChosen);

    QTest::keyClick(segment(u"Mesa 1"_s), Qt::Key_Right);
    QVERIFY(segment(u"Mesa 2"_s)->hasFocus());
    QTest::keyClick(segment(u"Mesa 2"_s), Qt::Key_Right);
    QTest::keyClick(segment(u"Both tables"_s), Qt::Key_Right);

    QCOMPARE(chosen.size(), 2);
    QCOMPARE(m_switch->current(), TableSwitch::All);
}

void tst_TableSwitch::choosingFromOutsideSaysNothing()
{
    QSignalSpy chosen(m_switch.get(), &TableSwitch::tableChosen);

    m_switch->setCurrent(2);

    QCOMPARE(chosen.size(), 0);
    QVERIFY(segment(u"Mesa 2"_s)->isChecked());
}

void tst_TableSwitch::segmentsSurviveARename()
{
    auto *first = segment(u"Mesa 1"_s);
    m_switch->setTables({{1, u"Probidad"_s, {}}, {2, u"Mesa 2"_s, {}}, {3, u"Mesa 3"_s, {}}});

    QCOMPARE(segment(u"Probidad"_s), first);
    QCOMPARE(names(), QStringList({u"Probidad"_s, u"Mesa 2"_s, u"Mesa 3"_s, u"All tables"_s}));
}

void tst_TableSwitch::eachTableShowsItsColour()
{
    m_switch->setCurrent(2);
    const QImage image = segment(u"Mesa 2"_s)->grab().toImage();
    const QPoint edge(image.width() / 2, image.height() - 3);

    QCOMPARE(image.pixelColor(edge), m_theme.mesaColor(2));
}

void tst_TableSwitch::aTitleWithAnAmpersandIsNoKey()
{
    m_switch->setTables({{1, u"Agua & suelo"_s, {}}});
    QVERIFY(segment(u"Agua & suelo"_s)->shortcut().isEmpty());
}

TALLERISTA_TEST(tst_TableSwitch)
#include "tst_tableswitch.moc"
