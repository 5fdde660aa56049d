// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/agenda/blocktexts.h"

#include <QHash>
#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace Tallerista {

class FormField;
class SavingField;
class TextLabel;
class Theme;

/// Everything about one block, to read and to write. A field writes when it is left or Enter is
/// pressed; what cannot be taken stays in it, also while another block is looked at, until Esc brings
/// back what the block has.
class BlockPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    BlockPanel(WorkshopDocument &document,
               const Theme &theme,
               const Phrases &phrases,
               QWidget *parent = nullptr);

    /// Shows \a block as the document has it; of the same block, what is being typed stays. It may
    /// write what was typed first: \a block must not be part of a model that follows the document.
    void show(const AgendaBlock &block);
    void showNothing();
    /// The notes, which are for the facilitator alone.
    void setNotesHidden(bool hidden);
    /// Whether it was cut, and why: then the reason can be said and changed.
    void setCut(bool isCut, const QString &reason);
    /// One line about its hours.
    void setHours(const QString &hours);

signals:
    void failed(const Tallerista::Error &error);
    /// What was refused is no longer there.
    void restored();

private:
    struct Field
    {
        BlockText which;
        QWidget *editor;
        std::function<QString()> typed;
        std::function<QString()> committed;
        std::function<void(const QString &)> commit;
        std::function<void(const QString &)> type;

        bool hasTyping() const { return typed() != committed(); }
    };

    void createFields();
    void createChoices();
    void layOut();
    void showCursorOf(const QPlainTextEdit *area);
    template <typename Editor>
    void bind(BlockText which, Editor *editor, const char *name);
    QWidget *editor(BlockText which) const;
    QString shownText(const AgendaBlock &block, BlockText which) const;
    Result<QString> writeReason(const QString &typed);
    void write(qsizetype index);
    static void markRefused(const Field &field);
    void writeTyping();
    void writeChoice(const std::function<void(AgendaBlockFields &)> &change);

    WorkshopDocument &m_document;
    const Theme &m_theme;
    const Phrases &m_phrases;
    std::optional<Id<AgendaBlock>> m_block;
    QList<Field> m_fields;
    QHash<RowId, QHash<int, QString>> m_refused; ///< typing by block and BlockText
    QComboBox *m_stage;
    QCheckBox *m_protected;
    TextLabel *m_hours;
    SavingField *m_reason;
    FormField *m_reasonField;
    QWidget *m_notes = nullptr; ///< their field with its name
    bool m_notesHidden = false;
};

} // namespace Tallerista
