// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "core/store/stores.h"
#include "ui/widgets/foldedcompleter.h"

#include <QWidget>

class QPushButton;

namespace Tallerista {

class Theme;
class UndoTextArea;
class UndoTextField;

/// The five boxes of one experience. Tab goes from box to box, Enter in any of them saves all.
class ExperienceForm : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { New, Edit };

    /// \a theme must outlive the form.
    explicit ExperienceForm(const Theme &theme, QWidget *parent = nullptr);

    /// \a committed is what the document holds, or nothing yet; \a typed is what stands in the boxes.
    void show(Mode mode, const ExperienceDraft &committed, const ExperienceDraft &typed);
    ExperienceDraft draft() const;
    /// Institutions by name or acronym, people by name or badge; none while they are \a hidden.
    Result<void> offerNames(const Stores &stores, bool hidden);
    /// Whose draft stands in the boxes: of table \a number, or of the experience that is edited.
    void setSubject(int number, const std::optional<Id<Experience>> &edited);
    /// A line in colour \a edge at the side; invalid for none.
    void setEdge(const QColor &edge);
    /// Puts the focus into the first box.
    void enter();
    /// Where Tab comes to last.
    QWidget *lastStop() const { return m_save; }

signals:
    void submitted();
    /// Esc while editing.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createBoxes();
    void layOut(const Theme &theme);

    Mode m_mode = Mode::New;
    QColor m_edge;
    UndoTextArea *m_text;
    UndoTextField *m_institution;
    UndoTextArea *m_improvement;
    UndoTextField *m_support;
    UndoTextField *m_teller;
    QPushButton *m_save;
    QPushButton *m_giveUp;
    FoldedCompleter *m_institutions;
    FoldedCompleter *m_people;
};

} // namespace Tallerista
