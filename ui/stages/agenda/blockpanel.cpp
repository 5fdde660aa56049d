// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/blockpanel.h"

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "ui/stages/agenda/reasonbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextarea.h"
#include "ui/widgets/undotextfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int NoStage = 0;
constexpr int FirstStage = int(Stage::Preparation);
constexpr int LastStage = int(Stage::Document);
constexpr int BlockPanelLeastWidth = 320;
constexpr int BlockPanelShortLines = 2;
constexpr int BlockPanelLongLines = 100; ///< the panel scrolls, not the box

QString textOf(const UndoTextField &field)
{
    return field.text();
}

QString textOf(const UndoTextArea &area)
{
    return area.toPlainText();
}

void type(UndoTextField *field, const QString &text)
{
    field->setText(text);
}

void type(UndoTextArea *area, const QString &text)
{
    area->setPlainText(text);
}

} // namespace

BlockPanel::BlockPanel(WorkshopDocument &document,
                       const Theme &theme,
                       const Phrases &phrases,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_stage(new QComboBox(this))
    , m_protected(new QCheckBox(tr("Work at the tables: shortened last"), this))
    , m_hours(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_reason(new SavingField(
          theme, [this](const QString &typed) { return writeReason(typed); }, this))
    , m_reasonField(new FormField(theme, tr("Why it was cut"), m_reason, this))
{
    m_reason->setObjectName(u"cutReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setLimits(ReasonBar::MaxReasonLength, ReasonBar::MaxReasonLength);
    m_reasonField->setHint(tr("for the document"));
    m_reasonField->hide();
    connect(m_reason, &SavingField::refused, m_reasonField, &FormField::showProblem);
    connect(m_reason, &SavingField::saved, m_reasonField, &FormField::clearProblem);
    m_hours->setObjectName(u"chosenHours"_s);
    createFields();
    createChoices();
    layOut();
    showNothing();
}

template <typename Editor>
void BlockPanel::bind(BlockText which, Editor *editor, const char *name)
{
    const qsizetype index = m_fields.size();
    editor->setObjectName(QString::fromLatin1(name));
    m_fields.append({
        .which = which,
        .editor = editor,
        .typed = [editor] { return textOf(*editor); },
        .committed = [editor] { return editor->committed(); },
        .commit = [editor](const QString &text) { editor->setCommitted(text); },
        .type = [editor](const QString &text) { type(editor, text); },
    });
    connect(editor, &Editor::submitted, this, [this, index] { write(index); });
    if constexpr (std::is_same_v<Editor, UndoTextField>) {
        connect(editor, &Editor::editingFinished, this, [this, index] { write(index); });
        connect(editor, &Editor::restored, this, &BlockPanel::restored);
    }
}

void BlockPanel::createFields()
{
    const auto line = [&](BlockText which, const char *name) {
        auto *made = new UndoTextField(m_theme, this);
        bind(which, made, name);
        return made;
    };
    const auto area = [&](BlockText which, const char *name) {
        auto *made = new UndoTextArea(UndoTextArea::Enter::BreaksLine, this);
        made->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        made->setLines(BlockPanelShortLines, BlockPanelLongLines);
        bind(which, made, name);
        connect(made, &QPlainTextEdit::cursorPositionChanged, this, [this, made] {
            showCursorOf(made);
        });
    };
    constexpr int soft = AgendaBlockFields::MaxTitleLength * 3 / 4;
    auto *title = line(BlockText::Title, "titleField");
    title->setLimits(soft, AgendaBlockFields::MaxTitleLength);
    title->setHoldsProse(true);
    line(BlockText::Minutes, "minutesField")->setHoldsValue(true);
    line(BlockText::LeastMinutes, "leastField")->setHoldsValue(true);
    auto *fixedStart = line(BlockText::FixedStart, "fixedStartField");
    fixedStart->setHoldsValue(true);
    fixedStart->setPlaceholderText(tr("follows"));
    line(BlockText::Lead, "leadField");
    area(BlockText::Instructions, "instructionsField");
    area(BlockText::Notes, "notesField");
}

void BlockPanel::createChoices()
{
    m_stage->setObjectName(u"stageBox"_s);
    m_stage->setMinimumContentsLength(10);
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stage->addItem(tr("None"), NoStage);
    for (int stage = FirstStage; stage <= LastStage; ++stage)
        m_stage->addItem(stageName(m_phrases, Stage(stage)), stage);
    m_protected->setObjectName(u"protectedBox"_s);
    connect(m_stage, &QComboBox::activated, this, [this](int index) {
        const int stage = m_stage->itemData(index).toInt();
        writeChoice([stage](AgendaBlockFields &block) {
            block.stage = stage == NoStage ? std::nullopt : std::optional(Stage(stage));
        });
    });
    connect(m_protected, &QCheckBox::clicked, this, [this](bool on) {
        writeChoice([on](AgendaBlockFields &block) { block.tier = on ? 1 : 0; });
    });
}

void BlockPanel::layOut()
{
    const auto named = [this](const QString &name, QWidget *made, const QString &hint = {}) {
        auto *field = new FormField(m_theme, name, made, this);
        field->setHint(hint);
        return field;
    };
    auto *inside = new QWidget(this);
    auto *layout = new QGridLayout(inside);
    layout->setContentsMargins(0, 0, Theme::Grid, 0);
    layout->setHorizontalSpacing(Theme::Grid);
    layout->setVerticalSpacing(Theme::Grid);
    for (int column = 0; column < 6; ++column)
        layout->setColumnStretch(column, 1);
    layout->addWidget(named(tr("Block"), editor(BlockText::Title)), 0, 0, 1, 6);
    layout->addWidget(named(tr("Minutes"), editor(BlockText::Minutes)), 1, 0, 1, 2);
    layout->addWidget(named(tr("At least"), editor(BlockText::LeastMinutes)), 1, 2, 1, 2);
    layout->addWidget(named(tr("Fixed start"), editor(BlockText::FixedStart)), 1, 4, 1, 2);
    layout->addWidget(m_hours, 2, 0, 1, 6);
    layout->addWidget(m_reasonField, 3, 0, 1, 6);
    layout->addWidget(named(tr("Who leads"), editor(BlockText::Lead)), 4, 0, 1, 3);
    layout->addWidget(named(tr("Stage"), m_stage), 4, 3, 1, 3);
    layout->addWidget(m_protected, 5, 0, 1, 6);
    layout->addWidget(
        named(tr("Instructions"), editor(BlockText::Instructions), tr("for the room")), 6, 0, 1, 6);
    m_notes = named(tr("Notes"), editor(BlockText::Notes), tr("for you alone"));
    layout->addWidget(m_notes, 7, 0, 1, 6);
    layout->setRowStretch(8, 1);

    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(m_theme.scaled(BlockPanelLeastWidth));
    setWidget(inside);
}

void BlockPanel::showCursorOf(const QPlainTextEdit *area)
{
    const QPoint cursor = area->mapTo(widget(), area->cursorRect().bottomLeft());
    if (area->hasFocus())
        ensureVisible(cursor.x(), cursor.y(), 0, 2 * Theme::Grid);
}

QWidget *BlockPanel::editor(BlockText which) const
{
    return m_fields.at(qsizetype(which)).editor;
}

void BlockPanel::show(const AgendaBlock &block)
{
    const bool isAnother = m_block != block.id();
    if (isAnother) {
        writeTyping();
        m_reason->setCommitted({});
    }
    m_block = block.id();
    const auto refused = m_refused.take(block.id());
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = shownText(block, field.which);
        if (isAnother || (!field.hasTyping() && field.committed() != text))
            field.commit(text);
        if (const auto typing = refused.constFind(int(field.which)); typing != refused.cend()) {
            field.type(*typing);
            markRefused(field);
        }
    }
    m_stage->setCurrentIndex(m_stage->findData(block->stage ? int(*block->stage) : NoStage));
    m_protected->setChecked(block->tier > 0);
    setEnabled(true);
}

void BlockPanel::showNothing()
{
    m_block.reset();
    for (const Field &field : std::as_const(m_fields))
        field.commit({});
    m_stage->setCurrentIndex(0);
    m_protected->setChecked(false);
    m_hours->clear();
    m_reason->setCommitted({});
    m_reasonField->hide();
    setEnabled(false);
}

void BlockPanel::setCut(bool isCut, const QString &reason)
{
    m_reasonField->setVisible(isCut || !reason.isEmpty() || m_reason->hasUncommittedTyping());
    m_reason->follow(reason);
}

Result<QString> BlockPanel::writeReason(const QString &typed)
{
    if (!m_block)
        return QString();
    const auto explained = explainCut(m_document, {*m_block}, typed);
    return explained ? Result<QString>(cleanedLine(typed)) : explained.error();
}

void BlockPanel::setHours(const QString &hours)
{
    m_hours->setText(hours);
}

void BlockPanel::write(qsizetype index)
{
    const Field &field = m_fields.at(index);
    if (!m_block || !field.hasTyping())
        return;
    const auto written = writeBlockText(m_document, *m_block, field.which, field.typed());
    if (!written) {
        markRefused(field);
        return emit failed(written.error());
    }
    if (m_block == written->id())
        field.commit(shownText(*written, field.which));
}

void BlockPanel::markRefused(const Field &field)
{
    if (auto *line = qobject_cast<UndoTextField *>(field.editor))
        line->markRefused();
}

QString BlockPanel::shownText(const AgendaBlock &block, BlockText which) const
{
    const bool hidden = m_notesHidden && which == BlockText::Notes;
    return hidden ? QString() : blockText(block.fields(), which);
}

void BlockPanel::setNotesHidden(bool hidden)
{
    if (hidden)
        write(qsizetype(BlockText::Notes));
    m_notesHidden = hidden;
    m_notes->setVisible(!hidden);
    const auto block = m_block ? m_document.stores().agendaBlocks.find(*m_block)
                               : Result<std::optional<AgendaBlock>>(std::nullopt);
    if (block && *block)
        m_fields.at(qsizetype(BlockText::Notes)).commit(shownText(**block, BlockText::Notes));
}

/// Before another block takes the fields.
void BlockPanel::writeTyping()
{
    const auto block = m_block;
    for (qsizetype i = 0; block && i < m_fields.size(); ++i) {
        const Field &field = m_fields.at(i);
        write(i);
        if (field.hasTyping())
            m_refused[*block].insert(int(field.which), field.typed());
    }
}

void BlockPanel::writeChoice(const std::function<void(AgendaBlockFields &)> &change)
{
    if (!m_block)
        return;
    const auto block = m_document.stores().agendaBlocks.get(*m_block);
    if (!block)
        return emit failed(block.error());
    const auto changed = block->with(change);
    if (!changed)
        return emit failed(changed.error());
    if (const auto written = editBlock(m_document, *changed); !written)
        emit failed(written.error());
}

} // namespace Tallerista
