// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recentcard.h"

#include "ui/base/plaintext.h"
#include "ui/base/typeddate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString dateAndPlace(const RecentFile &file, const QString &language)
{
    QStringList parts;
    if (file.date.isValid())
        parts.append(shortDate(file.date, language));
    if (!file.place.isEmpty())
        parts.append(file.place);
    return parts.join(u" · "_s);
}

} // namespace

RecentCard::RecentCard(const Theme &theme,
                       const RecentFile &file,
                       const QString &language,
                       QWidget *parent)
    : Card(theme, parent)
    , m_path(file.path)
    , m_missing(!QFileInfo::exists(file.path))
{
    const QString name = file.name.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.name;
    const QString below =
        m_missing ? tr("The file is no longer there") : dateAndPlace(file, language);
    setObjectName(u"recentCard"_s);
    setAccessibleName(name);
    setAccessibleDescription(below);
    setToolTip(toolTipText(QDir::toNativeSeparators(file.path)));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const auto add = [&](const QString &text, const QFont &font, const QColor &ink) {
        auto *label = new ElidedLabel(this);
        label->setText(text);
        label->setFont(font);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, ink);
        label->setPalette(own);
        label->setForegroundRole(QPalette::WindowText); // not that of a button
        words->addWidget(label);
    };
    add(name,
        theme.font(TextSize::Body, QFont::DemiBold),
        m_missing ? theme.secondaryInk() : theme.ink());
    add(below, theme.font(TextSize::Secondary), m_missing ? theme.notice() : theme.secondaryInk());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addLayout(words, 1);
    if (!m_missing)
        return;
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(u"removeRecent"_s);
    remove->setAccessibleName(tr("Remove “%1” from the list").arg(name));
    remove->setToolTip(tr("Remove it from this list (Del)"));
    remove->setAutoDefault(false);
    layout->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_path); });
}

void RecentCard::keyPressEvent(QKeyEvent *event)
{
    if (m_missing && event->key() == Qt::Key_Delete)
        emit removeRequested(m_path);
    else
        Card::keyPressEvent(event);
}

} // namespace Tallerista
