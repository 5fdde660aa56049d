// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/joinpanel.h"

#include "core/document/workshopdocument.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int JoinPanelWidth = 780;
constexpr int JoinPanelHeight = 540;

/// Rows of several lines that do not touch their frame.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * Theme::Grid);
    }
};

QString lostLine(const LostText &text)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(text.writtenAt).time().toString(u"HH:mm"_s);
    return QStringList{text.where,
                       JoinPanel::tr("Now: “%1”").arg(text.current),
                       JoinPanel::tr("%1, %2: “%3”").arg(text.computer, when, text.lost)}
        .join(u'\n');
}

} // namespace

JoinPanel::JoinPanel(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_list(new QListWidget(this))
    , m_notice(new Notice(theme, this))
    , m_join(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_swap(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_list->setObjectName(u"joinList"_s);
    m_join->setObjectName(u"joinNow"_s);
    m_keep->setObjectName(u"keepText"_s);
    m_swap->setObjectName(u"swapText"_s);
    m_another->setObjectName(u"joinAnother"_s);
    m_hint->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    Theme::makePrimary(m_join);
    layOut();
    connectButtons();
}

void JoinPanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_another);
    buttons->addStretch();
    for (auto *button : {m_keep, m_swap, m_join, m_close})
        buttons->addWidget(button);
    for (auto *button : {m_another, m_keep, m_swap, m_join, m_close})
        button->setAutoDefault(true); // Enter presses it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

void JoinPanel::connectButtons()
{
    connect(m_join, &QPushButton::clicked, this, &JoinPanel::join);
    connect(m_keep, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_swap, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_close, &QPushButton::clicked, this, &JoinPanel::dismiss);
    connect(m_another, &QPushButton::clicked, this, [this] {
        dismiss();
        emit otherFileRequested();
    });
}

QSize JoinPanel::sizeHint() const
{
    if (m_list->isHidden())
        return {theme().scaled(JoinPanelWidth), Overlay::sizeHint().height()};
    return {theme().scaled(JoinPanelWidth), theme().scaled(JoinPanelHeight)};
}

Result<void>
JoinPanel::open(WorkshopDocument &document, const QString &path, const BackupShelf &shelf)
{
    auto other = lookAtOtherFile(document, path);
    if (!other)
        return other.error();
    m_document = &document;
    m_shelf = shelf;
    m_other = std::move(*other);
    showPreview(m_other->preview);
    Overlay::open(m_other->preview.isEmpty() ? m_close : m_join);
    return {};
}

bool JoinPanel::openChoices(WorkshopDocument &document)
{
    m_document = &document;
    showChoices();
    if (m_lost.isEmpty())
        return false;
    Overlay::open(m_list);
    return true;
}

void JoinPanel::showPreview(const MergePreview &preview)
{
    m_title->setText(tr("Join the two computers"));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(tr("What the other computer brings"));
    m_hint->setText(
        preview.isEmpty()
            ? tr("The other computer brings nothing that is not here already.")
            : tr("The computer “%1” brings this. It is done as one step, which can be undone.")
                  .arg(m_other->computer));
    m_notice->clear();
    m_list->clear();
    m_list->addItems(previewLines(preview));
    m_join->setText(tr("Join"));
    m_close->setText(tr("Close"));
    m_list->setVisible(!preview.isEmpty());
    m_join->setVisible(!preview.isEmpty());
    m_close->setVisible(preview.isEmpty());
    for (auto *button : {m_keep, m_swap, m_another})
        button->hide();
}

void JoinPanel::join()
{
    if (m_shelf) {
        const auto kept = m_shelf->add(m_document->path(), BackupKind::BeforeMerge);
        if (!kept)
            return m_notice->showProblem(kept.error().message);
    }
    const auto done = joinComputers(*m_document, *m_other);
    if (!done)
        return m_notice->showProblem(done.error().message);
    const QString computer = m_other->computer;
    m_other.reset();
    emit joined(computer);
    showChoices();
    if (m_lost.isEmpty())
        dismiss();
}

void JoinPanel::showChoices()
{
    const auto lost = textsToChoose(*m_document);
    m_lost = lost ? *lost : QList<LostText>();
    m_title->setText(tr("They wrote differently: choose"));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(m_title->text());
    m_hint->setText(tr("Both texts are kept. %n to choose.", nullptr, int(m_lost.size())));
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const LostText &text : std::as_const(m_lost))
        m_list->addItem(lostLine(text));
    m_list->setCurrentRow(std::min(row, int(m_lost.size()) - 1));
    m_keep->setText(tr("Keep the one that is there"));
    m_swap->setText(tr("Take the other one"));
    m_another->setText(tr("Join another file…"));
    m_list->show();
    m_list->setFocus(); // before what had it goes: the panel closes when the focus leaves it
    m_join->hide();
    m_close->hide();
    for (auto *button : {m_keep, m_swap, m_another})
        button->setVisible(!m_lost.isEmpty());
}

std::optional<LostText> JoinPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lost.size() ? std::optional(m_lost.at(row)) : std::nullopt;
}

void JoinPanel::choose(bool other)
{
    const auto text = current();
    if (!text)
        return;
    say(other ? swapConflict(*m_document, text->id) : keepCurrent(*m_document, text->id));
    showChoices();
    if (m_lost.isEmpty())
        dismiss();
}

void JoinPanel::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
}

} // namespace Tallerista
