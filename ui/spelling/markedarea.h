// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/spelling/markedfield.h"

class QTextBlock;

namespace Tallerista {

class UndoTextArea;

/// The marks in a field of several lines.
class MarkedArea : public MarkedField
{
    Q_OBJECT

public:
    /// The others must outlive \a area.
    MarkedArea(UndoTextArea &area, WordCheck &check, const Theme &theme);

    void mark() override;

protected:
    QString text() const override;
    WordPlace selection() const override;
    qsizetype positionAt(const QPoint &point) const override;
    void select(const WordPlace &place) override;
    void type(const QString &word) override;
    QMenu *makeMenu() override;
    void markAt(qsizetype position) override;

private:
    void followText(int at, int added);
    void markBlocks(int from, int to);
    void markBlock(const QTextBlock &block);

    UndoTextArea &m_area;
};

} // namespace Tallerista
