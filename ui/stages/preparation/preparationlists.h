// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "ui/widgets/orderedlist.h"

namespace Tallerista {

class WorkshopDocument;

/// The guiding questions of a workshop.
class QuestionList : public OrderedList
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    QuestionList(WorkshopDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what the document holds.
    void follow(const QList<Question> &questions);
};

/// The topics of a workshop.
class TopicList : public OrderedList
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    TopicList(WorkshopDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what the document holds.
    void follow(const QList<Topic> &topics);
};

} // namespace Tallerista
