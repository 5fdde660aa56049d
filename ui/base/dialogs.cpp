// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/dialogs.h"

#include "ui/base/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString filterOf(const FileKind &kind)
{
    QStringList patterns;
    for (const auto &suffix : kind.suffixes)
        patterns.append(u"*."_s + suffix);
    return u"%1 (%2)"_s.arg(kind.name, patterns.join(u' '));
}

/// In our words where the box is Qt's own: its Spanish is of Spain.
void name(QFileDialog &box)
{
    const bool isFolder = box.fileMode() == QFileDialog::Directory;
    box.setLabelText(QFileDialog::LookIn, Dialogs::tr("Look in:"));
    box.setLabelText(QFileDialog::FileName,
                     isFolder ? Dialogs::tr("Folder:") : Dialogs::tr("File name:"));
    box.setLabelText(QFileDialog::FileType, Dialogs::tr("Type of file:"));
}

std::optional<QString> chosenIn(QFileDialog &box)
{
    name(box);
    if (box.exec() != QDialog::Accepted || box.selectedFiles().isEmpty())
        return {};
    return box.selectedFiles().constFirst();
}

std::optional<QString> existingFile(QFileDialog &box, const FileKind &kind)
{
    box.setFileMode(QFileDialog::ExistingFile);
    box.setNameFilters({filterOf(kind), QFileDialog::tr("All files (*)")});
    return chosenIn(box);
}

/// A box that takes its texts literally.
void dress(QMessageBox &box, const QString &text, const QString &detail)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
}

} // namespace

std::optional<QString>
Dialogs::askOpenFile(QWidget *parent, const FileKind &kind, const QString &folder)
{
    if (m_quiet || !m_fileNames.isEmpty())
        return nextFileName();
    QFileDialog box(parent, tr("Open"), folder);
    return existingFile(box, kind);
}

std::optional<QString>
Dialogs::askImportFile(QWidget *parent, const FileKind &kind, const QString &folder)
{
    if (m_quiet || !m_fileNames.isEmpty())
        return nextFileName();
    QFileDialog box(parent, tr("Import"), folder);
    return existingFile(box, kind);
}

std::optional<QString>
Dialogs::askSaveFile(QWidget *parent, const FileKind &kind, const QString &suggestedPath)
{
    if (m_quiet || !m_fileNames.isEmpty())
        return nextFileName();
    QFileDialog box(parent, tr("Save as"), QFileInfo(suggestedPath).path());
    box.setAcceptMode(QFileDialog::AcceptSave);
    box.setNameFilter(filterOf(kind));
    box.setDefaultSuffix(kind.suffixes.value(0));
    box.selectFile(QFileInfo(suggestedPath).fileName());
    return chosenIn(box);
}

std::optional<QString> Dialogs::askFolder(QWidget *parent, const QString &title)
{
    if (m_quiet || !m_fileNames.isEmpty())
        return nextFileName();
    QFileDialog box(parent, title, stickOrHome());
    box.setFileMode(QFileDialog::Directory);
    box.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(box);
}

FileKind Dialogs::workshops()
{
    return {tr("Workshops"), {u"taller"_s}};
}

QString Dialogs::stickOrHome()
{
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        QString path = volume.rootPath();
        const bool isMounted = path.startsWith("/media/"_L1) || path.startsWith("/run/media/"_L1)
                               || path.startsWith("/Volumes/"_L1)
                               || !path.startsWith(u'/'); // a drive
        if (isMounted && !volume.isRoot() && volume.isReady() && !volume.isReadOnly())
            return path;
    }
    return QDir::homePath();
}

std::optional<int> Dialogs::ask(QWidget *parent, const Choice &question)
{
    if (m_quiet || !m_answers.isEmpty()) {
        m_shown.append(question.sentence);
        return m_answers.isEmpty() ? std::nullopt : m_answers.dequeue();
    }
    QMessageBox box(parent);
    dress(box, question.sentence, question.detail);
    QList<QAbstractButton *> buttons;
    for (const auto &verb : question.verbs)
        buttons.append(box.addButton(mnemonicFree(verb), QMessageBox::ActionRole));
    // Esc and the title bar's button have to be some button's: a hidden one.
    auto *none = box.addButton(QMessageBox::Cancel);
    none->hide();
    box.setEscapeButton(none);
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.value(question.suggested)));
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

void Dialogs::showProblem(QWidget *parent, const QString &sentence)
{
    inform(parent, {}, sentence);
}

void Dialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    if (m_quiet) {
        m_shown.append(text);
        return;
    }
    QMessageBox box(parent);
    dress(box, title.isEmpty() ? text : title, title.isEmpty() ? QString() : text);
    box.setDefaultButton(box.addButton(tr("Close"), QMessageBox::AcceptRole));
    box.exec();
}

std::optional<QString> Dialogs::nextFileName()
{
    return m_fileNames.isEmpty() ? std::nullopt : m_fileNames.dequeue();
}

} // namespace Tallerista
