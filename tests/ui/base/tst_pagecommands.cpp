// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/pagecommands.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_PageCommands : public QObject
{
    Q_OBJECT

private slots:
    void buttonsAndKeysOfThePageAreCommands();
    void whatIsNotAtHandIsNone();
};

namespace {

/// A page with a button and a list that has a key.
struct SmallPage
{
    SmallPage()
        : button(new QPushButton(u"&Balance tables"_s, &page))
        , list(new QWidget(&page))
        , key(new QAction(u"Split in two…"_s, list))
    {
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(button);
        layout->addWidget(list);
        key->setShortcut(Qt::Key_P);
        page.show();
    }

    QStringList names()
    {
        QStringList texts;
        for (const Command &command : commands.of(page, u"Registration"_s))
            texts << command.action->text();
        return texts;
    }

    QWidget page;
    QPushButton *button;
    QWidget *list;
    QAction *key;
    PageCommands commands;
};

} // namespace

void tst_PageCommands::buttonsAndKeysOfThePageAreCommands()
{
    SmallPage small;
    QCOMPARE(small.names(), QStringList({u"&Balance tables"_s, u"Split in two…"_s}));

    QSignalSpy clicked(small.button, &QPushButton::clicked);
    const auto commands = small.commands.of(small.page, u"Registration"_s);
    commands.first().action->trigger();

    QCOMPARE(clicked.size(), 1);
    QCOMPARE(commands.first().group, u"Registration"_s);
}

void tst_PageCommands::whatIsNotAtHandIsNone()
{
    SmallPage small;

    small.button->setEnabled(false);
    small.list->hide();

    QCOMPARE(small.names(), QStringList());
}

TALLERISTA_TEST(tst_PageCommands)
#include "tst_pagecommands.moc"
