// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/roomchooser.h"

#include "ui/base/announce.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/projector/modetable.h"
#include "ui/widgets/undotextfield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Tallerista {

namespace {

constexpr QSize Size(1040, 600);
constexpr int ListWidth = 240;
constexpr QSize ShownSize(176, 99);
constexpr QSize LeastPreview(240, 135);

/// The key of a mode at the right of its name.
class ModeDelegate : public QStyledItemDelegate
{
public:
    ModeDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(m_theme.secondaryInk());
        painter->setFont(m_theme.font(TextSize::Secondary));
        painter->drawText(option.rect.adjusted(0, 0, -Theme::Grid, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          modeKey(RoomMode(index.data(Qt::UserRole).toInt())));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

/// Which options \a mode has: a page of the stack.
enum Options { None, OfMessage, OfIdeas };

Options optionsOf(RoomMode mode)
{
    switch (mode) {
    case RoomMode::Message:
        return OfMessage;
    case RoomMode::Ideas:
        return OfIdeas;
    default:
        return None;
    }
}

} // namespace

RoomChooser::RoomChooser(const Theme &theme, Settings &settings, WallFont font, QWidget *window)
    : Overlay(theme, window)
    , m_settings(settings)
    , m_modes(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_pageNote(new QLabel(this))
    , m_preview(new RoomImage(font, this))
    , m_options(new QStackedWidget(this))
    , m_message(new UndoTextField(theme, this))
    , m_newest(new QCheckBox(this))
    , m_follow(new QCheckBox(this))
    , m_wait(new QCheckBox(this))
    , m_shown(new RoomImage(font, this))
    , m_shownTitle(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("roomChooser"));
    createControls();
    layOut();
    connect(m_modes, &QListWidget::currentRowChanged, this, &RoomChooser::look);
    connect(m_modes, &QListWidget::itemDoubleClicked, this, &RoomChooser::send);
    connect(m_message, &QLineEdit::textChanged, this, &RoomChooser::look);
    connect(m_newest, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setNewestIdeas(on);
        look();
    });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setFollowsIdeas(on);
        look();
    });
    connect(m_wait, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setIdeasWait(on);
        look();
    });
    connect(m_send, &QPushButton::clicked, this, &RoomChooser::send);
}

void RoomChooser::createControls()
{
    m_modes->setObjectName(QStringLiteral("roomModes"));
    m_modes->setItemDelegate(new ModeDelegate(theme(), m_modes));
    m_modes->setFrameShape(QFrame::NoFrame);
    m_modes->setUniformItemSizes(true);
    m_modes->setFixedWidth(theme().scaled(ListWidth));
    m_modes->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("roomMessage"));
    m_message->setLimits(MaxMessageLength * 3 / 4, MaxMessageLength);
    m_message->setHoldsProse(true);
    m_message->installEventFilter(this);
    m_newest->setObjectName(QStringLiteral("newestIdeas"));
    m_follow->setObjectName(QStringLiteral("followIdeas"));
    m_wait->setObjectName(QStringLiteral("ideasWait"));
    m_pageNote->setObjectName(QStringLiteral("roomPageNote"));
    m_preview->setObjectName(QStringLiteral("roomPreview"));
    m_preview->setMinimumSize(LeastPreview);
    m_shown->setObjectName(QStringLiteral("roomShown"));
    m_shown->setFixedSize(ShownSize);
    for (QLabel *label : {m_title, m_pageNote, m_shownTitle, m_hint})
        label->setTextFormat(Qt::PlainText);
    m_title->setFont(theme().font(TextSize::Section, QFont::DemiBold));
    m_shownTitle->setFont(theme().font(TextSize::Body, QFont::DemiBold));
    m_hint->setFont(theme().font(TextSize::Secondary));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_pageNote->setForegroundRole(QPalette::PlaceholderText);
    Theme::makePrimary(m_send);
}

void RoomChooser::layOut()
{
    auto *ofIdeas = new QWidget(this);
    auto *checks = new QHBoxLayout(ofIdeas);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(3 * Theme::Grid);
    checks->addWidget(m_newest);
    checks->addWidget(m_follow);
    checks->addWidget(m_wait);
    checks->addStretch();
    m_options->addWidget(new QWidget(this));
    m_options->addWidget(m_message);
    m_options->addWidget(ofIdeas);
    m_options->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_pageNote);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Grid / 2);
    words->addWidget(m_shownTitle);
    words->addWidget(m_hint, 1, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(2 * Theme::Grid);
    below->addWidget(m_shown);
    below->addLayout(words, 1);
    below->addWidget(m_send, 0, Qt::AlignBottom);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::Grid);
    right->addLayout(top);
    right->addWidget(m_preview, 1);
    right->addWidget(m_options);
    right->addLayout(below);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_modes);
    layout->addLayout(right, 1);
}

void RoomChooser::retranslate()
{
    setAccessibleName(tr("Choose the image of the room"));
    m_modes->setAccessibleName(tr("What the room is to see"));
    m_title->setText(tr("The room would see"));
    m_message->setPlaceholderText(tr("Type what the room is to read"));
    m_message->setAccessibleName(tr("Message to the room"));
    m_newest->setText(tr("Only the newest ideas"));
    m_follow->setText(tr("Follow the latest"));
    m_wait->setText(tr("Hide the ideas until their block is over"));
    m_send->setText(tr("Send (Enter)"));
    m_modes->clear();
    for (const ModeRow &row : modeTable()) {
        auto *item = new QListWidgetItem(modeTitle(row.mode), m_modes);
        item->setData(Qt::UserRole, int(row.mode));
    }
}

void RoomChooser::open(RoomMode first, const RoomPreviews &previews)
{
    m_previews = previews;
    RoomLook still = previews.look;
    still.motion = false;
    for (RoomImage *image : {m_preview, m_shown}) {
        image->setLook(still);
        image->setWallSize(previews.wall);
    }
    const QSignalBlocker quiet(m_modes);
    retranslate();
    m_hint->setText(previews.hint);
    m_message->setCommitted(previews.now.message);
    m_newest->setChecked(m_settings.newestIdeas());
    m_follow->setChecked(m_settings.followsIdeas());
    m_wait->setChecked(m_settings.ideasWait());
    choose(first);
    m_preview->setView({});
    look();
    Overlay::open(m_modes);
}

void RoomChooser::typeMessage()
{
    choose(RoomMode::Message);
    m_message->setFocus(Qt::ShortcutFocusReason);
    m_message->selectAll();
}

void RoomChooser::follow(const RoomView &shown)
{
    m_shown->setView(shown);
    m_shownTitle->setText(tr("In the room now: %1").arg(modeName(shown.mode)));
    if (isVisible())
        look();
}

QSize RoomChooser::sizeHint() const
{
    return {theme().scaled(Size.width()), theme().scaled(Size.height())};
}

RoomMode RoomChooser::mode() const
{
    const QListWidgetItem *item = m_modes->currentItem();
    return item ? RoomMode(item->data(Qt::UserRole).toInt()) : RoomMode::Automatic;
}

RoomChoice RoomChooser::choice() const
{
    return {mode(),
            isOfTable(mode()) ? m_previews.table : 0,
            m_newest->isChecked(),
            m_wait->isChecked(),
            m_message->text().trimmed(),
            m_follow->isChecked()};
}

void RoomChooser::choose(RoomMode mode)
{
    for (int row = 0; row < m_modes->count(); ++row) {
        if (RoomMode(m_modes->item(row)->data(Qt::UserRole).toInt()) == mode)
            m_modes->setCurrentRow(row);
    }
}

bool RoomChooser::chooseByKey(const QString &key)
{
    for (const ModeRow &row : modeTable()) {
        if (key.isEmpty() || modeKey(row.mode) != key)
            continue;
        if (row.mode == RoomMode::Message)
            typeMessage();
        else
            choose(row.mode);
        return true;
    }
    return false;
}

void RoomChooser::look()
{
    if (!m_previews.viewOf)
        return;
    m_options->setCurrentIndex(optionsOf(mode()));
    m_preview->setView(m_previews.viewOf(choice()));
    describePage();
}

void RoomChooser::describePage()
{
    const int count = m_preview->pageCount();
    m_pageNote->setText(
        count < 2 ? QString() : tr("Page %1 of %2 · ← →").arg(m_preview->page() + 1).arg(count));
}

/// Where it is not, it says why.
bool RoomChooser::isMessageReady()
{
    const bool isEmpty = m_message->text().trimmed().isEmpty();
    if (!isEmpty && !m_message->isTooLong())
        return true;
    m_pageNote->setText(isEmpty ? tr("Type the message first") : tr("The message is too long"));
    announce(m_pageNote, m_pageNote->text());
    return false;
}

void RoomChooser::send()
{
    if (mode() == RoomMode::Message && !isMessageReady())
        return m_message->setFocus();
    const RoomChoice chosen = choice();
    const int page = m_preview->page();
    dismiss();
    emit sent(chosen, page);
}

bool RoomChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_modes && watched != m_message))
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool inField = watched == m_message;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        send();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (inField) {
            m_modes->setFocus();
            QCoreApplication::sendEvent(m_modes, event);
        }
        return inField;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (inField)
            return false;
        m_preview->turn(key->key() == Qt::Key_Right ? 1 : -1);
        describePage();
        return true;
    default:
        return !inField && chooseByKey(key->text());
    }
}

} // namespace Tallerista
