// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"

#include <QtGlobal>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <string>

namespace {

/// By name in small letters, as their files and CTest call them.
std::map<std::string, Tallerista::Testing::TestRun> &testClasses()
{
    static std::map<std::string, Tallerista::Testing::TestRun> classes;
    return classes;
}

} // namespace

bool Tallerista::Testing::enlist(const char *testClass, TestRun run)
{
    return testClasses().emplace(QByteArray(testClass).toLower().toStdString(), run).second;
}

/// `tests_core tst_text [what Qt Test takes]` runs one class, each in a process of its own; without one, lists them.
int main(int argc, char **argv)
{
    const auto wanted = testClasses().find(argc > 1 ? argv[1] : "");
    if (wanted == testClasses().end()) {
        for (const auto &[name, run] : testClasses())
            std::puts(name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    int left = argc - 1;
    TestApplication application(left, argv + 1);
    return wanted->second(left, argv + 1);
}
