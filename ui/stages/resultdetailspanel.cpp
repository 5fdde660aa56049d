// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/resultdetailspanel.h"

#include "ui/base/dialogs.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DetailsWidth = 800;
constexpr int DetailsHeight = 560;

} // namespace

ResultDetailsPanel::ResultDetailsPanel(const Theme &theme, Dialogs &dialogs, QWidget *window)
    : Overlay(theme, window)
    , m_dialogs(dialogs)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_note(new TextLabel(theme,
                           {TextSize::Secondary, TextLabel::Ink::Secondary},
                           tr("It informs and changes nothing. It is never on the projector."),
                           this))
    , m_list(new QListWidget(this))
    , m_notice(new Notice(theme, this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_save(new QPushButton(tr("Save the audit file…"), this))
    , m_leave(new QPushButton(tr("Back"), this))
{
    setObjectName(u"resultDetails"_s);
    m_title->setObjectName(u"detailsTitle"_s);
    m_list->setObjectName(u"details"_s);
    m_list->setAccessibleName(tr("More details"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setObjectName(u"copyDetails"_s);
    m_save->setObjectName(u"saveAudit"_s);
    m_leave->setObjectName(u"leaveDetails"_s);
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ResultDetailsPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &ResultDetailsPanel::save);
    connect(m_leave, &QPushButton::clicked, this, &ResultDetailsPanel::dismiss);
}

void ResultDetailsPanel::open(const QString &title,
                              const QList<DetailGroup> &groups,
                              const QByteArray &audit,
                              const QString &name)
{
    m_audit = audit;
    m_name = name;
    m_told = title;
    m_title->setText(tr("%1: more details (technical team)").arg(title));
    setAccessibleName(m_title->text());
    for (const DetailGroup &group : groups)
        addGroup(group);
    if (groups.isEmpty())
        m_list->addItem(tr("With this method there is nothing more to tell."));
    Overlay::open(m_list);
}

void ResultDetailsPanel::addGroup(const DetailGroup &group)
{
    auto *head = new QListWidgetItem(group.title, m_list);
    head->setFont(theme().font(TextSize::Body, QFont::DemiBold));
    m_list->addItems(group.sentences);
    m_told += u"\n\n"_s + group.title + u'\n' + group.sentences.join(u'\n');
}

QSize ResultDetailsPanel::sizeHint() const
{
    return {theme().scaled(DetailsWidth), theme().scaled(DetailsHeight)};
}

void ResultDetailsPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_told);
    m_notice->showNotice(tr("Copied."));
}

void ResultDetailsPanel::save()
{
    const auto path =
        m_dialogs.askSaveFile(window(), {tr("Audit files"), {u"json"_s}}, m_name + u".json"_s);
    if (!path)
        return;
    QSaveFile file(*path);
    const QString name = QFileInfo(*path).fileName();
    if (!file.open(QIODevice::WriteOnly) || file.write(m_audit) != m_audit.size() || !file.commit())
        return m_notice->showProblem(
            tr("“%1” cannot be written. Choose another folder.").arg(name));
    m_notice->showNotice(
        tr("“%1” is written. “tallerista rank” counts it again on any computer.").arg(name));
}

} // namespace Tallerista
