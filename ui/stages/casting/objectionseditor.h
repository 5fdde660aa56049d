// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

class QListWidget;

namespace Tallerista {

class Notice;
class UndoTextField;

/// The objections to a vote, in the words of those who have them. «3 no estamos de acuerdo» is an
/// objection of three people.
class ObjectionsEditor : public QWidget
{
    Q_OBJECT

public:
    ObjectionsEditor(const PageContext &context, QWidget *parent);

    void show(const Id<Vote> &vote, const QList<Objection> &objections);

private:
    QStringList linesOf(const QList<Objection> &objections) const;
    void submit(const QString &typed);
    void editCurrent();
    void removeCurrent();

    PageContext m_context;
    std::optional<Id<Vote>> m_vote;
    QList<Objection> m_objections;
    QStringList m_lines; ///< of the list
    std::optional<Objection> m_edited;
    UndoTextField *m_field;
    QListWidget *m_list;
    Notice *m_notice;
};

} // namespace Tallerista
