// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace Tallerista::Testing {

/// One page over a small workshop, shown and driven by keyboard.
template <typename Page>
struct TestPage
{
    TestPage()
        : store(workshop.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , toast(theme, &host)
        , ticker(*workshop.document)
    {
        settings.setLanguage(LanguageChoice::English);
        theme.setMotion(false);
        theme.setChoice(ThemeChoice::Light);
        dialogs.setQuiet(true);
        host.resize(1150, 640);
        // Only now: a page reads the settings when it is made.
        // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer)
        page =
            new Page({*workshop.document, ticker, theme, settings, dialogs, toast, privacy}, &host);
        page->setGeometry(host.rect());
        host.show();
        QApplication::setActiveWindow(&host);
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto found = page->template findChildren<Widget *>(name);
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return found.isEmpty() ? nullptr : found.first();
    }

    void press(QWidget *widget, Qt::Key key)
    {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    /// Types into \a field and presses Enter.
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        typeWhereTheFocusIs(text);
    }
    void typeWhereTheFocusIs(const QString &text)
    {
        QWidget *field = host.focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(text); // keyClicks knows Latin-1 only
        else
            QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    TestWorkshop workshop;
    QSettings store;
    Settings settings;
    Theme theme;
    Dialogs dialogs;
    QWidget host;
    Toast toast;
    AgendaTicker ticker;
    Privacy privacy;
    Page *page = nullptr;
};

} // namespace Tallerista::Testing
