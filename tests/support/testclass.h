// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace Tallerista::Testing {

/// Runs a test class with the arguments of Qt Test; returns how many of its functions failed.
using TestRun = int (*)(int argc, char **argv);

/// Makes a test class known to its program before main() begins; see testmain.cpp.
bool enlist(const char *testClass, TestRun run);

} // namespace Tallerista::Testing

/// Stands once at the end of a test class's source, where other projects have QTEST_MAIN.
#define TALLERISTA_TEST(TestClass)                                                                 \
    static const bool TestClass##Enlisted =                                                        \
        Tallerista::Testing::enlist(#TestClass, [](int argc, char **argv) {                        \
            TestClass test;                                                                        \
            return QTest::qExec(&test, argc, argv);                                                \
        });
