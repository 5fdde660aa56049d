// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Tallerista::Testing {

/// Every text that the model of \a view hands out, whatever its role.
inline QStringList textsOfModel(const QAbstractItemView &view)
{
    constexpr int roles = Qt::UserRole + 8;
    const QAbstractItemModel *model = view.model();
    QStringList texts;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role <= roles; ++role)
                texts << model->index(row, column).data(role).toString();
        }
    }
    return texts;
}

inline QStringList textsOfWidget(const QWidget &widget)
{
    QStringList texts{widget.toolTip(),
                      widget.whatsThis(),
                      widget.statusTip(),
                      widget.accessibleName(),
                      widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->text() << line->placeholderText();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << area->toPlainText() << area->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        texts += textsOfModel(*view);
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    if (auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))) {
        for (const auto what :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts << spoken->text(what);
    }
    return texts;
}

/// Whatever somebody could read or hear of \a root and all that is in it, also of what is hidden now:
/// what is in a widget comes to light one day.
inline QString textsUnder(const QWidget &root)
{
    QStringList texts = textsOfWidget(root);
    for (const QWidget *child : root.findChildren<QWidget *>())
        texts += textsOfWidget(*child);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace Tallerista::Testing
