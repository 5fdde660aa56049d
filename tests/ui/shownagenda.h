// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undotextfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace Tallerista::Testing {

using namespace Qt::StringLiterals;

/// The page of a small workshop (Bienvenida 09:00, 15 min; Lluvia de ideas 09:15, 20 min), shown.
struct ShownAgenda
{
    ShownAgenda()
        : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , toast(theme, &host)
        , ticker(*workshop.document)
    {
        settings.setLanguage(LanguageChoice::English);
        page = new AgendaPage(
            {*workshop.document, ticker, theme, settings, dialogs, toast, privacy}, &host);
        new QAbstractItemModelTester(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        host.resize(1150, 600);
        page->resize(host.size());
        host.show();
        QApplication::setActiveWindow(&host);
        page->enter();
    }

    AgendaModel &model() const { return *page->findChild<AgendaModel *>(); }
    AgendaTable &table() const { return *page->findChild<AgendaTable *>(); }
    Notice &notice() const { return *page->findChild<Notice *>(u"notice"_s); }
    QPushButton &button(const QString &name) const { return *page->findChild<QPushButton *>(name); }
    UndoTextField &field(const QString &name) const
    {
        return *page->findChild<UndoTextField *>(name);
    }
    QString label(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QString clock() const { return page->findChild<QWidget *>(u"bigTimer"_s)->accessibleName(); }

    QString cell(int row, AgendaModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, AgendaModel::TitleColumn);
        return all;
    }

    /// Lets time pass and the page see it.
    void pass(qint64 ms)
    {
        workshop.clock.advance(ms);
        ticker.tick();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(host.focusWidget(), key, modifiers);
    }
    void type(const QString &name, const QString &text) const
    {
        auto &box = field(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
    void undoFromToast() const
    {
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
    }
    template <typename Part>
    Part &part(const QString &name) const
    {
        return *page->findChild<Part *>(name);
    }
    bool isProposing() const { return part<QWidget>(u"recoveryPanel"_s).isVisible(); }
    QStringList proposed(int row) const
    {
        const auto *rows = part<QTableView>(u"recoveryBlocks"_s).model();
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column)
            cells << rows->index(row, column).data().toString();
        return cells;
    }
    WorkshopFields endingAt(int minutes) const
    {
        WorkshopFields fields = workshop.document->stores().workshop.get()->fields();
        fields.agendaEnd = minutes;
        return fields;
    }
    /// The path of a list with that content.
    QString written(const QByteArray &content) const
    {
        QFile file(workshop.folder.filePath(u"lista.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    AgendaState state() const { return readAgenda(workshop.document->stores())->state(); }

    TestWorkshop workshop;
    Theme theme;
    QSettings store;
    Settings settings;
    Dialogs dialogs;
    QWidget host;
    Toast toast;
    Privacy privacy;
    AgendaTicker ticker;
    AgendaPage *page;
};

} // namespace Tallerista::Testing
