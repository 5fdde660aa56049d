// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/draftkeeper.h"

#include "ui/safety/draftopener.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr auto FilledFor = "draftFilledFor"; ///< numbers of tables
constexpr auto NotedAt = "draftNotedAt";     ///< the DraftPlace of what is typed there

bool isField(const QWidget *widget)
{
    const auto *line = qobject_cast<const UndoTextField *>(widget);
    return (line && !line->holdsValue()) || qobject_cast<const UndoTextArea *>(widget);
}

/// What is typed in \a field and not written; empty where it shows what the workshop holds.
QString typingIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const UndoTextField *>(field))
        return line->hasUncommittedTyping() ? line->text() : QString();
    const auto *area = qobject_cast<const UndoTextArea *>(field);
    return area && area->hasUncommittedTyping() ? area->toPlainText() : QString();
}

void typeInto(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<UndoTextField *>(field))
        line->setText(text);
    else if (auto *area = qobject_cast<UndoTextArea *>(field))
        area->setPlainText(text);
}

QString pageName(Stage stage)
{
    return QString::number(int(stage));
}

QByteArray subjectOf(const QWidget *field)
{
    for (const QWidget *around = field; around; around = around->parentWidget()) {
        QByteArray subject = around->property(DraftKeeper::Subject).toByteArray();
        if (!subject.isEmpty())
            return subject;
    }
    return {};
}

/// Whether what was left half typed in \a field has been put back, so that it knows better from then
/// on; notes that it has. One that serves several rows is filled anew for each.
bool wasFilled(QWidget *field, int mesa)
{
    if (!subjectOf(field).isEmpty())
        return false;
    QVariantList mesas = field->property(FilledFor).toList();
    if (mesas.contains(mesa))
        return true;
    field->setProperty(FilledFor, mesas << mesa);
    return false;
}

int mesaOf(const QWidget *field)
{
    for (const QWidget *around = field; around; around = around->parentWidget()) {
        if (const QVariant table = around->property(DraftKeeper::Table); table.isValid())
            return table.toInt();
    }
    return 0;
}

} // namespace

DraftKeeper::DraftKeeper(SideStore &store, IsWritten isWritten, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_isWritten(std::move(isWritten))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
}

DraftKeeper::~DraftKeeper()
{
    for (const Minded &minded : std::as_const(m_pages)) {
        for (QWidget *field :
             minded.page ? minded.page->findChildren<QWidget *>() : QWidgetList()) {
            if (!typingIn(field).isEmpty())
                note(field);
        }
    }
    note(m_field);
}

void DraftKeeper::mind(QWidget *page, Stage stage)
{
    m_pages.append({page, stage});
    for (QWidget *part : page->findChildren<QWidget *>()) {
        part->installEventFilter(this);
        listenTo(part);
    }
    putBackIn(page);
}

void DraftKeeper::putBackIn(const QWidget *part)
{
    for (QWidget *field : part->findChildren<QWidget *>())
        putBack(field);
}

/// A form that turns to another row shows what was left half typed about that one.
bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == Subject) {
        const auto fill = [this, part = QPointer(qobject_cast<QWidget *>(watched))] {
            if (!part || subjectOf(part).isEmpty())
                return;
            putBack(part);
            putBackIn(part);
        };
        QMetaObject::invokeMethod(this, fill, Qt::QueuedConnection); // it is being filled
    }
    return QObject::eventFilter(watched, event);
}

std::optional<TypedDraft> DraftKeeper::lastDraft() const
{
    std::optional<TypedDraft> last;
    for (const TypedDraft &draft : m_store.drafts()) {
        if ((!last || last->at < draft.at) && isWritten(draft.place.mesa))
            last = draft;
    }
    return last;
}

void DraftKeeper::forget(const Place &place)
{
    const auto last = lastDraft();
    if (last && last->at == place.at && last->text == place.text)
        m_store.forgetDraft(last->place);
}

std::optional<DraftKeeper::Place> DraftKeeper::lastPlace() const
{
    const auto last = lastDraft();
    if (!last)
        return std::nullopt;
    return Place{Stage(last->place.page.toInt()),
                 last->place.mesa,
                 last->text,
                 last->at,
                 QByteArray::fromHex(last->place.field.section(u' ', 1).toLatin1())};
}

/// Where the field of the last place is made for one row at a time, it is made.
void DraftKeeper::openLast()
{
    const auto last = lastDraft();
    if (!last)
        return;
    const QStringList field = last->place.field.split(u' ');
    for (const Minded &minded : std::as_const(m_pages)) {
        if (!minded.page || pageName(minded.stage) != last->place.page)
            continue;
        QWidgetList widgets = minded.page->findChildren<QWidget *>();
        widgets.prepend(minded.page);
        for (QWidget *widget : std::as_const(widgets)) {
            auto *opener = dynamic_cast<DraftOpener *>(widget);
            const int mesa = mesaOf(widget);
            if (opener && (mesa == 0 || mesa == last->place.mesa) && field.size() == 2)
                opener->openDraft(field.first(), QByteArray::fromHex(field.last().toLatin1()));
        }
        putBackIn(minded.page);
    }
}

bool DraftKeeper::enterLast()
{
    openLast();
    const auto last = lastDraft();
    if (!last)
        return false;
    for (const Minded &minded : std::as_const(m_pages)) {
        for (QWidget *field :
             minded.page ? minded.page->findChildren<QWidget *>() : QWidgetList()) {
            if (placeOf(field) != last->place || typingIn(field).isEmpty())
                continue;
            field->setFocus();
            return true;
        }
    }
    return false;
}

void DraftKeeper::followFocus(QWidget *now)
{
    note(m_field);
    disconnect(m_typing);
    m_field = placeOf(now) ? now : nullptr;
    if (!m_field)
        return;
    for (QWidget *field : formOf(m_field))
        putBack(field);
    note(m_field);
    listenTo(m_field);
    if (auto *line = qobject_cast<UndoTextField *>(now))
        m_typing = connect(line, &QLineEdit::textChanged, this, [this, line] { note(line); });
    else if (auto *area = qobject_cast<UndoTextArea *>(now))
        m_typing = connect(area, &QPlainTextEdit::textChanged, this, [this, area] { note(area); });
}

/// A verb that is done may hide its field, or turn it to another row, before it is emptied.
void DraftKeeper::listenTo(QWidget *field) const
{
    if (auto *line = qobject_cast<UndoTextField *>(field))
        connect(line,
                &UndoTextField::settled,
                this,
                &DraftKeeper::forgetTypingIn,
                Qt::UniqueConnection);
    else if (auto *area = qobject_cast<UndoTextArea *>(field))
        connect(
            area, &UndoTextArea::settled, this, &DraftKeeper::forgetTypingIn, Qt::UniqueConnection);
}

void DraftKeeper::note(QWidget *field)
{
    const auto place = placeOf(field);
    if (!place)
        return;
    m_store.setDraft(*place, typingIn(field));
    field->setProperty(NotedAt, QVariant::fromValue(*place));
}

void DraftKeeper::forgetTypingIn(QWidget *field)
{
    if (const QVariant noted = field->property(NotedAt); noted.isValid())
        m_store.forgetDraft(noted.value<DraftPlace>());
}

void DraftKeeper::putBack(QWidget *field)
{
    const auto place = placeOf(field);
    if (!place || !isWritten(place->mesa) || !typingIn(field).isEmpty()
        || wasFilled(field, place->mesa))
        return;
    const QString draft = m_store.draft(*place);
    if (draft.isEmpty())
        return;
    typeInto(field, draft);
    field->setProperty(NotedAt, QVariant::fromValue(*place));
}

QWidgetList DraftKeeper::formOf(QWidget *field) const
{
    const auto place = placeOf(field);
    if (!place)
        return {field};
    QWidgetList fields;
    for (const Minded &minded : m_pages) {
        if (!minded.page || !minded.page->isAncestorOf(field))
            continue;
        for (QWidget *other : minded.page->findChildren<QWidget *>()) {
            if (isField(other) && subjectOf(other) == subjectOf(field)
                && mesaOf(other) == place->mesa)
                fields.append(other);
        }
    }
    return fields;
}

std::optional<DraftPlace> DraftKeeper::placeOf(const QWidget *field) const
{
    if (!field || !isField(field) || field->objectName().isEmpty())
        return std::nullopt;
    const auto minded = std::find_if(m_pages.begin(), m_pages.end(), [&](const Minded &one) {
        return one.page && one.page->isAncestorOf(field);
    });
    if (minded == m_pages.end())
        return std::nullopt;
    const QByteArray subject = subjectOf(field);
    const QString name = subject.isEmpty()
                             ? field->objectName()
                             : field->objectName() + u' ' + QString::fromLatin1(subject.toHex());
    return DraftPlace{pageName(minded->stage), mesaOf(field), name};
}

} // namespace Tallerista
