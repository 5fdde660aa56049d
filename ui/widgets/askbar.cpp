// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/askbar.h"

#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/widgets/foldedcompleter.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

AskBar::AskBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(tr("Cancel"), this))
{
    for (QLabel *label : {m_sentence, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(u"askProblem"_s);
    m_yes->setObjectName(u"askButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_sentence);
    layout->addLayout(m_grid);
    layout->addLayout(buttons);
    for (int number = 0; number < MostLines; ++number)
        createRow(number);
    setTabOrder(m_rows.last().field, m_no);
    setTabOrder(m_no, m_yes);
    connect(m_yes, &QPushButton::clicked, this, &AskBar::answer);
    connect(m_no, &QPushButton::clicked, this, &AskBar::dismiss);
    hide();
}

QStringList AskBar::fieldNames()
{
    return {u"askField1"_s, u"askField2"_s};
}

void AskBar::createRow(int number)
{
    const Row row{new QLabel(this), new UndoTextField(m_theme, this)};
    row.field->setObjectName(fieldNames().at(number));
    row.label->setTextFormat(Qt::PlainText);
    row.label->setBuddy(row.field);
    m_grid->addWidget(row.label, number, 0);
    m_grid->addWidget(row.field, number, 1);
    connect(row.field, &UndoTextField::submitted, this, [this, number] { submit(number); });
    m_rows.append(row);
}

void AskBar::ask(const QString &sentence, const QList<Line> &lines, const QString &verb, Act act)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_act = std::move(act);
    m_asked = int(lines.size());
    m_sentence->setText(sentence);
    complain({});
    m_yes->setText(mnemonicFree(verb));
    Theme::makePrimary(m_yes);
    for (int number = 0; number < MostLines; ++number) {
        m_rows.at(number).label->setVisible(number < m_asked);
        m_rows.at(number).field->setVisible(number < m_asked);
        if (number < m_asked)
            show(m_rows.at(number), lines.at(number));
    }
    QFrame::show();
    m_rows.first().field->setFocus();
    m_rows.first().field->selectAll();
    announce(m_sentence, sentence);
}

void AskBar::show(const Row &row, const Line &line)
{
    row.label->setText(line.label);
    row.field->setAccessibleName(line.label);
    row.field->setLimits(line.readable, line.longest);
    row.field->setHoldsProse(line.names.isEmpty());
    row.field->setCommitted(line.text);
    delete row.field->completer();
    if (line.names.isEmpty())
        return;
    auto *completer = new FoldedCompleter(row.field);
    QList<FoldedCompleter::Name> names;
    for (const QString &name : line.names)
        names.append({name});
    completer->setNames(names);
    row.field->setCompleter(completer);
}

void AskBar::submit(int number)
{
    if (number + 1 < m_asked) {
        m_rows.at(number + 1).field->setFocus();
        m_rows.at(number + 1).field->selectAll();
    } else {
        answer();
    }
}

void AskBar::answer()
{
    if (!m_act)
        return;
    QStringList texts;
    for (int number = 0; number < m_asked; ++number)
        texts.append(m_rows.at(number).field->text());
    const Act act = m_act;
    const auto done = act(texts);
    if (!done)
        return complain(done.error().message);
    dismiss();
}

void AskBar::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_theme.problem());
    m_problem->setPalette(palette);
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

void AskBar::dismiss()
{
    m_act = nullptr;
    for (const Row &row : std::as_const(m_rows))
        row.field->settle(); // nothing is left half typed
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
    emit closed();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && !event->modifiers().testFlag(Qt::ControlModifier))
        return m_no->hasFocus() ? dismiss() : answer();
    QFrame::keyPressEvent(event);
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
}

} // namespace Tallerista
