// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QQueue>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Tallerista {

/// A kind of file as file boxes offer it.
struct FileKind
{
    QString name;         ///< "Workshops"
    QStringList suffixes; ///< without dots, the usual one first
};

/// A question answered by a verb. The sentence says what will happen, the buttons say what to do.
struct Choice
{
    QString sentence;
    QString detail;    ///< a second, smaller paragraph
    QStringList verbs; ///< one button each
    int suggested = 0; ///< the verb that Enter chooses
};

/// The only place that opens message and file boxes. Texts are plain text.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    /// The path chosen, or nothing. \a folder is where to start.
    std::optional<QString>
    askOpenFile(QWidget *parent, const FileKind &kind, const QString &folder = {});
    /// As askOpenFile(), for a file whose contents are added to the open workshop.
    std::optional<QString>
    askImportFile(QWidget *parent, const FileKind &kind, const QString &folder = {});
    /// The path to write to, with a suffix of \a kind; an existing file has been agreed to.
    std::optional<QString>
    askSaveFile(QWidget *parent, const FileKind &kind, const QString &suggestedPath = {});

    /// A folder to write to, on a USB stick where one is plugged in.
    std::optional<QString> askFolder(QWidget *parent, const QString &title);

    /// Workshop files.
    static FileKind workshops();
    /// Where a USB stick is plugged in, else the person's own folder.
    static QString stickOrHome();

    /// The index of the verb chosen, or nothing if the box was closed.
    std::optional<int> ask(QWidget *parent, const Choice &question);
    void showProblem(QWidget *parent, const QString &sentence);
    void inform(QWidget *parent, const QString &title, const QString &text);

    /// For tests: the next ask() answers \a verb (nothing: closed) without opening a box. Answers and
    /// file names given several times are used in turn.
    void setNextAnswer(std::optional<int> verb) { m_answers.enqueue(verb); }
    /// For tests: the next question for a file answers \a path (nothing: closed).
    void setNextFileName(const std::optional<QString> &path) { m_fileNames.enqueue(path); }
    /// For tests: no box opens. Sentences go to shown(), questions without an answer are closed.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// What a test answered or kept quiet, in order.
    QStringList shown() const { return m_shown; }

private:
    std::optional<QString> nextFileName();

    bool m_quiet = false;
    QQueue<std::optional<int>> m_answers;
    QQueue<std::optional<QString>> m_fileNames;
    QStringList m_shown;
};

} // namespace Tallerista
