// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/createworkshop.h"

#include <QWidget>

class QLabel;

namespace Tallerista {

class FormField;
class Theme;
class UndoTextField;

/// The few things asked before a workshop exists. Enter in any field makes it.
class NewWorkshopForm : public QWidget
{
    Q_OBJECT

public:
    /// \a language is that of the screen; \a theme must outlive the form.
    NewWorkshopForm(const Theme &theme,
                    const QString &language,
                    const WorkshopTemplate &model,
                    QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void enter();

signals:
    void submitted(const Tallerista::NewWorkshop &answers);
    /// Another template, please.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked
    {
        FormField *field;
        UndoTextField *line;
    };

    Asked ask(const QString &name, const QString &objectName, const QString &placeholder);
    QLayout *makeQuestions(const WorkshopTemplate &model);
    QLayout *makeButtons();
    void sayDate();
    void submit();
    bool settle(const Asked &asked, const Result<void> &settled);

    const Theme &m_theme;
    QString m_language;
    Asked m_name;
    Asked m_date;
    Asked m_place;
    Asked m_convener;
};

} // namespace Tallerista
