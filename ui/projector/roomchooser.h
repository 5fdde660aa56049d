// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/overlay.h"
#include "ui/projector/roomimage.h"

#include <functional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Tallerista {

class Settings;
class UndoTextField;

/// What the chooser paints its pictures from.
struct RoomPreviews
{
    std::function<RoomView(const RoomChoice &)> viewOf;
    RoomChoice now; ///< what was sent last
    int table = 0;  ///< the one being worked on
    RoomLook look;
    QSize wall;   ///< of the image in the room
    QString hint; ///< about the screens
};

/// Chooses what the room is to see: a true picture of it first, and Enter sends it. The keys 1 to 9
/// and 0 choose, the arrows at the side turn pages.
class RoomChooser : public Overlay
{
    Q_OBJECT

public:
    static constexpr int MaxMessageLength = 280;

    /// Letters of the image come from \a font; all must outlive the chooser.
    RoomChooser(const Theme &theme, Settings &settings, WallFont font, QWidget *window);

    /// Offers \a first.
    void open(RoomMode first, const RoomPreviews &previews);
    /// Goes on to the field of the message.
    void typeMessage();
    /// The pictures anew, from what there is now; \a shown is in the room.
    void follow(const RoomView &shown);

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void sent(const Tallerista::RoomChoice &choice, int page);

private:
    void createControls();
    void layOut();
    void retranslate();
    RoomMode mode() const;
    RoomChoice choice() const;
    void choose(RoomMode mode);
    bool chooseByKey(const QString &key);
    void look();
    void describePage();
    bool isMessageReady();
    void send();

    Settings &m_settings;
    RoomPreviews m_previews;
    QListWidget *m_modes;
    QLabel *m_title;
    QLabel *m_pageNote;
    RoomImage *m_preview;
    QStackedWidget *m_options;
    UndoTextField *m_message;
    QCheckBox *m_newest;
    QCheckBox *m_follow;
    QCheckBox *m_wait;
    RoomImage *m_shown;
    QLabel *m_shownTitle;
    QLabel *m_hint;
    QPushButton *m_send;
};

} // namespace Tallerista
