// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/actions.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>

#include <functional>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

/// Every text in brackets.
class Brackets : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_Actions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyActionSaysWhatItDoes();
    void noTwoActionsShareAKey();
    void everyKeyTriggersFromATextField_data();
    void everyKeyTriggersFromATextField();
    void themesTablesAndLanguagesExcludeEachOther();
    void menusHoldEveryActionOnce();
    void aStageIsHiddenUntilNamed();
    void bothTablesNeedTwo();
    void undoNamesItsStep();
    void onlyWhatCanBeDoneIsACommand();
    void keysEverywhereHaveOneLineForTheStages();
    void aNewLanguageIsHeardAtOnce();
    void aNewThemeBringsItsIcons();

private:
    QAction *action(ActionId id) const { return m_actions->action(id); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Actions> m_actions;
};

void tst_Actions::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_actions = std::make_unique<Actions>(*m_theme);
}

void tst_Actions::cleanup()
{
    m_actions.reset();
    m_theme.reset();
}

void tst_Actions::everyActionSaysWhatItDoes()
{
    QSet<QString> texts;
    for (const auto *one : m_actions->all()) {
        const auto name = qPrintable(one->text());
        QVERIFY2(!one->text().isEmpty(), name);
        QVERIFY2(one->whatsThis().endsWith(u'.'), name);
        QVERIFY2(!one->icon().isNull(), name);
        QVERIFY2(!texts.contains(one->text()), name);
        texts.insert(one->text());
    }
    QCOMPARE(m_actions->all().size(), qsizetype(actionTable().size()));
    QCOMPARE(m_actions->all().constLast(), action(ActionId::About));
}

void tst_Actions::noTwoActionsShareAKey()
{
    QSet<QKeySequence> keys;
    for (const auto *one : m_actions->all()) {
        for (const auto &key : one->shortcuts()) {
            QVERIFY2(!key.isEmpty(), qPrintable(one->text()));
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    QVERIFY(keys.size() >= 25);
}

void tst_Actions::everyKeyTriggersFromATextField_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("id");

    const auto row =
        [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, ActionId id) {
            QTest::newRow(name) << int(key) << modifiers << int(id);
        };
    using enum ActionId;
    row("next block", Qt::Key_Return, Qt::ControlModifier, NextBlock);
    row("next block on the number pad",
        Qt::Key_Enter,
        Qt::ControlModifier | Qt::KeypadModifier,
        NextBlock);
    row("one minute more", Qt::Key_Plus, Qt::ControlModifier, OneMinuteMore);
    row("one minute more, no shift", Qt::Key_Equal, Qt::ControlModifier, OneMinuteMore);
    row("one minute more on the number pad",
        Qt::Key_Plus,
        Qt::ControlModifier | Qt::KeypadModifier,
        OneMinuteMore);
    row("one minute less", Qt::Key_Minus, Qt::ControlModifier, OneMinuteLess);
    row("second table", Qt::Key_2, Qt::ControlModifier, Table2);
    row("third stage", Qt::Key_3, Qt::AltModifier, Stage3);
    row("commands", Qt::Key_K, Qt::ControlModifier, CommandPalette);
    row("document", Qt::Key_E, Qt::ControlModifier, ExportDocument);
    row("help", Qt::Key_F1, Qt::NoModifier, KeysHelp);
    row("full screen", Qt::Key_F11, Qt::NoModifier, FullScreen);
}

void tst_Actions::everyKeyTriggersFromATextField()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, id);
    m_actions->setStages({{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}});
    m_actions->setTables(u"Mesa 1"_s, u"Mesa 2"_s);
    QMainWindow window;
    window.addActions(m_actions->all());
    auto *field = new QLineEdit(u"text"_s, &window);
    window.setCentralWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const QSignalSpy triggered(action(ActionId(id)), &QAction::triggered);

    QTest::keyClick(field, Qt::Key(key), modifiers);

    QCOMPARE(triggered.size(), 1);
    QCOMPARE(field->text(), u"text"_s);
}

void tst_Actions::themesTablesAndLanguagesExcludeEachOther()
{
    action(ActionId::Table1)->setChecked(true);
    action(ActionId::LightTheme)->setChecked(true);
    action(ActionId::Spanish)->setChecked(true);

    action(ActionId::DarkTheme)->trigger();

    QVERIFY(action(ActionId::DarkTheme)->isChecked());
    QVERIFY(!action(ActionId::LightTheme)->isChecked());
    QVERIFY(action(ActionId::Table1)->isChecked());
    QVERIFY(action(ActionId::Spanish)->isChecked());
    QVERIFY(!action(ActionId::NextBlock)->isCheckable());
}

void tst_Actions::menusHoldEveryActionOnce()
{
    QMenuBar bar;
    m_actions->fill(bar);

    QList<QAction *> held;
    const std::function<void(const QMenu &)> hold = [&](const QMenu &menu) {
        for (auto *one : menu.actions()) {
            if (one->menu())
                hold(*one->menu());
            else if (!one->isSeparator())
                held.append(one);
        }
    };
    for (const auto *top : bar.actions())
        hold(*top->menu());
    QCOMPARE(held, m_actions->all());
}

void tst_Actions::aStageIsHiddenUntilNamed()
{
    QVERIFY(!m_actions->stage(0)->isVisible());

    m_actions->setStages({{u"Compras & más"_s, u"configure"_s}});

    QVERIFY(m_actions->stage(0)->isVisible());
    QCOMPARE(m_actions->stage(0)->text(), u"Compras && más"_s);
    QVERIFY(!m_actions->stage(1)->isVisible());
}

void tst_Actions::bothTablesNeedTwo()
{
    QVERIFY(!action(ActionId::Table1)->isVisible());
    m_actions->setTables(u"Mesa 1"_s, {});
    QVERIFY(action(ActionId::Table1)->isVisible());
    QVERIFY(!action(ActionId::BothTables)->isVisible());
    m_actions->setTables(u"Mesa 1"_s, u"Mesa 2"_s);
    QVERIFY(action(ActionId::BothTables)->isVisible());
    QCOMPARE(action(ActionId::Table2)->text(), u"Mesa 2"_s);
}

void tst_Actions::undoNamesItsStep()
{
    m_actions->setUndoStep(u"Add an idea"_s);
    QCOMPARE(action(ActionId::Undo)->text(), u"Undo “Add an idea”"_s);
    m_actions->setUndoStep({});
    QCOMPARE(action(ActionId::Undo)->text(), u"Undo"_s);
}

void tst_Actions::onlyWhatCanBeDoneIsACommand()
{
    const auto offered = [this](ActionId id) {
        const auto commands = m_actions->commands();
        return std::any_of(commands.begin(), commands.end(), [&](const Command &command) {
            return command.action == action(id);
        });
    };
    QMenu recent;
    action(ActionId::OpenRecent)->setMenu(&recent);
    action(ActionId::Redo)->setEnabled(false);

    QVERIFY(offered(ActionId::Undo));
    QVERIFY(!offered(ActionId::Redo));
    QVERIFY(!offered(ActionId::Stage1));
    QVERIFY(!offered(ActionId::OpenRecent));
    QVERIFY(!offered(ActionId::CommandPalette));
}

void tst_Actions::keysEverywhereHaveOneLineForTheStages()
{
    m_actions->setStages({{u"A"_s, {}}, {u"B"_s, {}}});
    int stages = 0;
    for (const auto &key : m_actions->keysEverywhere()) {
        QVERIFY(!key.keys.isEmpty());
        QVERIFY(!key.what.contains(u'&'));
        stages += key.keys.contains(u"Alt+"_s) ? 1 : 0;
    }
    QCOMPARE(stages, 1);
    QCOMPARE(m_actions->keysEverywhere().constLast().keys, u"Alt+1 … Alt+2"_s);
}

void tst_Actions::aNewLanguageIsHeardAtOnce()
{
    QMenuBar bar;
    m_actions->fill(bar);
    m_actions->setStages({{u"Ideas"_s, {}}});
    m_actions->setUndoStep(u"X"_s);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QString find = action(ActionId::Find)->text();
    const QString undo = action(ActionId::Undo)->text();
    const QString menu = bar.actions().constFirst()->text();
    const QString help = action(ActionId::Find)->whatsThis();
    QCoreApplication::removeTranslator(&brackets);

    QCOMPARE(find, u"⟦Find⟧"_s);
    QCOMPARE(undo, u"⟦Undo “X”⟧"_s);
    QCOMPARE(menu, u"⟦&File⟧"_s);
    QVERIFY(help.startsWith(u'⟦'));
    QCOMPARE(m_actions->stage(0)->text(), u"Ideas"_s);
    QCOMPARE(action(ActionId::Find)->text(), u"Find"_s);
}

void tst_Actions::aNewThemeBringsItsIcons()
{
    const auto image = [this] {
        return action(ActionId::Undo)->icon().pixmap(16).toImage();
    };
    const QImage light = image();

    m_theme->setChoice(ThemeChoice::Dark);

    QVERIFY(image() != light);
}

TALLERISTA_TEST(tst_Actions)
#include "tst_actions.moc"
