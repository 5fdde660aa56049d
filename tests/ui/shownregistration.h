// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/participantactions.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/importpanel.h"
#include "ui/stages/registration/participantmodel.h"
#include "ui/stages/registration/registrationpage.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

namespace Tallerista::Testing {

/// The registration page of a small workshop, in English, with the keyboard in its field.
class ShownRegistration
{
protected:
    void open();
    void close();

    template <typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *field() const { return part<QLineEdit>("peopleField"); }
    QTableView *list() const { return part<QTableView>("peopleList"); }
    ImportPanel *panel() const { return part<ImportPanel>("importPanel"); }
    QString hint() const { return part<QLabel>("enterHint")->text(); }
    QString problem() const
    {
        const auto *notice = part<Notice>("notice");
        return notice->isVisible() ? notice->sentence() : QString();
    }
    WorkshopDocument &document() const { return *m_workshop->document; }
    QList<Participant> people() const { return *document().stores().participants.all(); }
    QStringList names() const;
    QString institution(const Participant &person) const;
    QList<int> presentNumbers() const;

    /// Letter by letter; QTest::keyClicks() knows no accents.
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    void enter() const { QTest::keyClick(field(), Qt::Key_Return); }
    void add(const QString &text) const;
    void paste(const QString &text) const;
    void openList(int row, int column) const;
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    Dialogs m_dialogs;
    std::unique_ptr<QWidget> m_host;
    Toast *m_toast = nullptr;
    RegistrationPage *m_page = nullptr;
};

inline void ShownRegistration::open()
{
    m_workshop = std::make_unique<TestWorkshop>();
    m_store = std::make_unique<QSettings>(
        m_workshop->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->setLanguage(LanguageChoice::English);
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_dialogs = {};
    m_dialogs.setQuiet(true);
    m_host = std::make_unique<QWidget>();
    m_toast = new Toast(*m_theme, m_host.get());
    m_page = new RegistrationPage({document(),
                                   *new AgendaTicker(document(), m_host.get()),
                                   *m_theme,
                                   *m_settings,
                                   m_dialogs,
                                   *m_toast,
                                   *new Privacy(m_host.get())},
                                  m_host.get());
    auto *layout = new QVBoxLayout(m_host.get());
    layout->addWidget(m_page);
    m_host->resize(1150, 600);
    m_host->show();
    m_host->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->enter();
    QVERIFY(field()->hasFocus());
}

inline void ShownRegistration::close()
{
    m_host.reset();
    m_theme.reset();
    m_settings.reset();
    m_store.reset();
    m_workshop.reset();
}

inline QStringList ShownRegistration::names() const
{
    QStringList names;
    for (const Participant &person : people())
        names.append(person->name);
    return names;
}

inline QString ShownRegistration::institution(const Participant &person) const
{
    if (!person->institution)
        return {};
    return (*document().stores().institutions.get(*person->institution))->name;
}

inline QList<int> ShownRegistration::presentNumbers() const
{
    QList<int> numbers;
    for (const Participant &person : people()) {
        if (person->arrivedAt)
            numbers.append(person->number);
    }
    return numbers;
}

/// Types \a text and Enter.
inline void ShownRegistration::add(const QString &text) const
{
    type(text);
    enter();
    QVERIFY(field()->text().isEmpty());
}

inline void ShownRegistration::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field(), QKeySequence::Paste);
}

inline void ShownRegistration::openList(int row, int column) const
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, column));
}

inline QString ShownRegistration::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_workshop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the list");
    return file.fileName();
}

} // namespace Tallerista::Testing
