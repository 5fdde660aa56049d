// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"
#include "ui/widgets/foldedcompleter.h"

class QCheckBox;

namespace Tallerista {

class Notice;
class SavingField;
class TextLabel;

/// The three-line card of one selected idea: what, for whom, with whom, and who develops it. Every line
/// writes itself when it is left.
class DevelopmentForm : public QWidget
{
    Q_OBJECT

public:
    DevelopmentForm(const PageContext &context, QWidget *parent);

    /// Shows the card of \a idea, or nothing.
    void show(const std::optional<Id<Idea>> &idea);
    void enter();

signals:
    /// Enter in the last line: on to the next idea.
    void finished();

private:
    SavingField *makeLine(const QString &objectName, const QString &name, int line);
    void layOut();
    void addLine(int line, int row, int column, int width);
    void go(int line);
    void reload();
    Result<QString> write(int line, const QString &typed);
    void writeOnPaper(bool onPaper);
    bool isPrivate() const;
    /// As the field takes it: the name; of who was erased, the number.
    QString personName(const std::optional<Id<Participant>> &person) const;
    QString titleOf(const Idea &idea) const;
    QString authorOf(const Idea &idea) const;

    PageContext m_context;
    std::optional<Id<Idea>> m_idea;
    TextLabel *m_title;
    QCheckBox *m_onPaper;
    QList<SavingField *> m_lines; ///< what, for whom, with whom, developer
    QList<TextLabel *> m_names;   ///< of the lines
    FoldedCompleter *m_people;
    Notice *m_notice;
};

} // namespace Tallerista
