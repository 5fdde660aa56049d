// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stage.h"
#include "core/store/sidestore.h"

#include <QObject>
#include <QPointer>
#include <QWidgetList>

#include <functional>
#include <optional>

namespace Tallerista {

/// Keeps what is half typed on the pages of a workshop, and puts it back where it was typed: after a
/// crash, and when the pages are made anew. Knows fields by their object name; where one field serves
/// several rows, a widget around it tells which one by its property Subject.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr auto Subject = "draftSubject"; ///< a QByteArray
    /// Of a widget: the number of the table to which what is typed in it belongs.
    static constexpr auto Table = "draftTable";

    /// Where typing was going on.
    struct Place
    {
        Stage stage;
        int mesa; ///< 0: not at a table
        QString text;
        qint64 at; ///< UTC ms
        QByteArray
            subject; ///< which of several rows of that page; empty: it has but one such field
    };

    /// Whether a table, by its number, is written in this file now; 0: what belongs to no table.
    using IsWritten = std::function<bool(int mesa)>;

    /// \a store must outlive the keeper. What belongs to a table that is not written waits until it is.
    explicit DraftKeeper(SideStore &store, IsWritten isWritten = {}, QObject *parent = nullptr);
    /// Notes every field once more: the pages must still be there.
    ~DraftKeeper() override;

    /// From now on minds \a page, the page of \a stage; what was typed there is put back.
    void mind(QWidget *page, Stage stage);
    /// Where somebody typed last; nothing when nothing was left half typed that could be typed on.
    std::optional<Place> lastPlace() const;
    /// Puts the focus into the field of lastPlace(), if a page has it or a DraftOpener there makes it; false: it is
    /// not on show.
    bool enterLast();
    /// What was typed at \a place is elsewhere now.
    void forget(const Place &place);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Minded
    {
        QPointer<QWidget> page;
        Stage stage;
    };

    void followFocus(QWidget *now);
    void note(QWidget *field);
    void listenTo(QWidget *field) const;
    /// What was typed in \a field, wherever it was noted.
    void forgetTypingIn(QWidget *field);
    bool isWritten(int mesa) const { return !m_isWritten || m_isWritten(mesa); }
    std::optional<TypedDraft> lastDraft() const;
    void openLast();
    void putBack(QWidget *field);
    void putBackIn(const QWidget *part);
    /// The fields that are filled in together with \a field.
    QWidgetList formOf(QWidget *field) const;
    std::optional<DraftPlace> placeOf(const QWidget *field) const;

    SideStore &m_store;
    IsWritten m_isWritten;
    QList<Minded> m_pages;
    QPointer<QWidget> m_field; ///< that has the focus
    QMetaObject::Connection m_typing;
};

} // namespace Tallerista
