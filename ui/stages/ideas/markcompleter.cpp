// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/markcompleter.h"

#include "core/base/text.h"
#include "ui/widgets/foldedcompleter.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// "12 Ana Pérez": the badge is what is written into the line.
QString personLine(const Participant &person)
{
    return u"%1 %2"_s.arg(person->number).arg(person->name);
}

/// What of the offered \a name goes into the line, behind \a mark.
QString written(QChar mark, const QString &name)
{
    return mark == u'@' ? name.section(u' ', 0, 0) : name;
}

} // namespace

MarkCompleter::MarkCompleter(QLineEdit *field, const IdeaNames &names)
    : QObject(field)
    , m_field(field)
    , m_names(names)
    , m_completer(new FoldedCompleter(this))
{
    m_completer->setWidget(field);
    connect(field, &QLineEdit::textEdited, this, &MarkCompleter::look);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!begun())
            giveUp(); // the line was emptied, or filled anew, by somebody else
    });
    connect(m_completer,
            qOverload<const QString &>(&QCompleter::activated),
            this,
            &MarkCompleter::take);
}

bool MarkCompleter::wants(int key) const
{
    if (!m_completer->popup()->isVisible())
        return false;
    const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter;
    return key == Qt::Key_Escape || (takes && m_completer->popup()->currentIndex().isValid());
}

bool MarkCompleter::takeOffered()
{
    const auto mark = begun();
    if (!m_completer->popup()->isVisible() || !mark)
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    if (!chosen.isValid() && mark->typed.isEmpty())
        return false;
    const QModelIndex index =
        chosen.isValid() ? chosen : m_completer->completionModel()->index(0, 0);
    giveUp();
    take(m_completer->pathFromIndex(index));
    return true;
}

void MarkCompleter::giveUp()
{
    m_completer->popup()->hide();
}

void MarkCompleter::hidePeople(bool hidden)
{
    m_peopleHidden = hidden;
    giveUp();
}

void MarkCompleter::begin(QChar mark)
{
    m_field->setFocus();
    m_field->end(false);
    const QString text = m_field->text();
    m_field->insert(text.isEmpty() || text.endsWith(u' ') ? QString(mark) : u' ' + QString(mark));
    look();
}

std::optional<MarkCompleter::Begun> MarkCompleter::begun() const
{
    static const QRegularExpression end(uR"((?:^| )([@#&])([^@#&]*)$)"_s);
    const auto match = end.match(m_field->text().first(m_field->cursorPosition()));
    if (!match.hasMatch())
        return std::nullopt;
    return Begun{match.capturedView(1).front(), match.capturedStart(1), match.captured(2)};
}

void MarkCompleter::look()
{
    const auto mark = begun();
    bool isBadge = false;
    if (mark && mark->mark == u'@')
        (void)mark->typed.toInt(&isBadge); // says who it is by itself
    const bool isHidden = mark && mark->mark == u'@' && m_peopleHidden;
    if (!mark || mark->typed.startsWith(u' ') || isBadge || isHidden)
        return giveUp();
    offer(mark->mark);
    m_completer->setTyped(mark->typed);
    m_completer->setCompletionPrefix(mark->typed);
    if (m_completer->completionCount() == 0 || isWhole(mark->typed))
        return giveUp();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(
        {}); // Enter saves, unless somebody goes down into the list
}

/// Whether \a typed is the whole of the only name that is offered: there is nothing left to choose.
bool MarkCompleter::isWhole(const QString &typed) const
{
    const QString name = m_completer->completionModel()->index(0, 0).data().toString();
    const QString bare = m_offered == u'@' ? name.section(u' ', 1) : name;
    return m_completer->completionCount() == 1 && folded(bare) == folded(typed);
}

void MarkCompleter::offer(QChar mark)
{
    QList<FoldedCompleter::Name> names;
    if (mark == u'@') {
        for (const Participant &person : m_names.people)
            names.append({personLine(person)});
    } else if (mark == u'#') {
        for (const Topic &topic : m_names.topics)
            names.append({topic->name, topic->aliases});
    } else {
        for (const Institution &institution : m_names.institutions)
            names.append({institution->name, institution->acronym});
    }
    m_completer->setNames(names);
    m_offered = mark;
}

void MarkCompleter::take(const QString &name)
{
    const auto mark = begun();
    if (!mark)
        return;
    QString text = m_field->text();
    const qsizetype start = mark->at + 1;
    const QString chosen = written(m_offered, name) + u' ';
    text.replace(start, m_field->cursorPosition() - start, chosen);
    m_field->setText(text);
    m_field->setCursorPosition(int(start + chosen.size()));
}

} // namespace Tallerista
