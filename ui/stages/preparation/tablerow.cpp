// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/tablerow.h"

#include "core/actions/preparationactions.h"
#include "core/domain/mesa.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savingfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int CodeWidth = 40;
constexpr int SeatsWidth = 64;
constexpr int RemoveWidth = 88;

/// The code of a table in its colour.
class Code : public QLabel
{
public:
    Code(const Theme &theme, const MesaFields &mesa, QWidget *parent)
        : QLabel(mesa.code(), parent)
    {
        const auto dress = [this, &theme, number = mesa.number] {
            QPalette own = palette();
            own.setColor(QPalette::WindowText, theme.mesaColor(number));
            setPalette(own);
            setFont(theme.font(TextSize::Section, QFont::DemiBold));
        };
        connect(&theme, &Theme::changed, this, dress);
        dress();
    }
};

} // namespace

TableRow::TableRow(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(mesa.id())
    , m_number(mesa->number)
    , m_name(makeText(u"tableName"_s, &MesaFields::name))
    , m_seats(makeSeats())
    , m_facilitator(makeText(u"facilitator"_s, &MesaFields::facilitator))
    , m_rapporteur(makeText(u"rapporteur"_s, &MesaFields::rapporteur))
    , m_remove(makeRemove())
    , m_notice(new Notice(context.theme, this))
{
    auto *code = new Code(context.theme, mesa.fields(), this);
    code->setFixedWidth(codeWidth(context.theme));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Grid);
    line->addWidget(code);
    line->addWidget(m_name, 3);
    line->addWidget(m_seats);
    line->addWidget(m_facilitator, 4);
    line->addWidget(m_rapporteur, 4);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_notice);

    for (auto *field : fields()) {
        connect(field, &SavingField::refused, m_notice, &Notice::showProblem);
        connect(field, &SavingField::saved, this, &TableRow::forgive);
    }
    follow(mesa);
}

QList<QWidget *> TableRow::tabStops() const
{
    return {m_name, m_seats, m_facilitator, m_rapporteur, m_remove};
}

void TableRow::follow(const Mesa &mesa)
{
    m_name->follow(mesa->name);
    m_seats->follow(QString::number(mesa->seats));
    m_facilitator->follow(mesa->facilitator);
    m_rapporteur->follow(mesa->rapporteur);
    describe(mesa.fields());
}

bool TableRow::lacksSomebody() const
{
    return m_facilitator->text().isEmpty() || m_rapporteur->text().isEmpty();
}

void TableRow::enter()
{
    for (auto *field : {m_facilitator, m_rapporteur}) {
        if (field->text().isEmpty())
            return field->setFocus(Qt::OtherFocusReason);
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

void TableRow::enterSeats()
{
    m_seats->setFocus(Qt::OtherFocusReason);
    m_seats->selectAll();
}

int TableRow::codeWidth(const Theme &theme)
{
    return theme.scaled(CodeWidth);
}

int TableRow::seatsWidth(const Theme &theme)
{
    return theme.scaled(SeatsWidth);
}

int TableRow::removeWidth(const Theme &theme)
{
    return theme.scaled(RemoveWidth);
}

SavingField *TableRow::makeText(const QString &objectName, QString MesaFields::*text)
{
    const auto save = [this, text](const QString &typed) -> Result<QString> {
        const auto saved = write([&](MesaFields &fields) { fields.*text = typed; });
        return saved ? Result<QString>(saved->fields().*text) : saved.error();
    };
    auto *field = new SavingField(m_context.theme, save, this);
    field->setObjectName(objectName);
    return field;
}

SavingField *TableRow::makeSeats()
{
    const auto save = [this](const QString &typed) -> Result<QString> {
        // What is no number is 0, which the rule refuses.
        const auto saved =
            write([&](MesaFields &fields) { fields.seats = typed.trimmed().toInt(); });
        return saved ? Result<QString>(QString::number((*saved)->seats)) : saved.error();
    };
    auto *field = new SavingField(m_context.theme, save, this);
    field->setObjectName(u"seats"_s);
    field->setFixedWidth(seatsWidth(m_context.theme));
    return field;
}

QWidget *TableRow::makeRemove()
{
    auto *button = new QPushButton(tr("Delete"), this);
    button->setObjectName(u"removeTable"_s);
    button->setAutoDefault(false);
    button->setFixedWidth(removeWidth(m_context.theme));
    connect(button, &QPushButton::clicked, this, &TableRow::remove);
    return button;
}

Result<Mesa> TableRow::write(const std::function<void(MesaFields &)> &change)
{
    const auto mesa = m_context.document.stores().mesas.get(m_id);
    if (!mesa)
        return mesa.error();
    const auto changed = mesa->with(change);
    return changed ? editMesa(m_context.document, *changed) : changed;
}

void TableRow::remove()
{
    const QString title = m_title;
    const auto outcome = removeMesa(m_context.document, m_id);
    if (outcome)
        emit removed(title);
    else
        m_notice->showProblem(outcome.error().message);
}

/// Takes the sentence back once nothing is left that it speaks of.
void TableRow::forgive()
{
    const auto all = fields();
    if (std::none_of(all.begin(), all.end(), [](const SavingField *field) {
            return field->hasUncommittedTyping();
        }))
        m_notice->clear();
}

QList<SavingField *> TableRow::fields() const
{
    return {m_name, m_seats, m_facilitator, m_rapporteur};
}

/// Names the fields for screen readers after their table.
void TableRow::describe(const MesaFields &mesa)
{
    m_title = mesa.title();
    MesaFields unnamed = mesa;
    unnamed.name.clear();
    m_name->setPlaceholderText(unnamed.title());
    m_name->setAccessibleName(tr("Name of table %1").arg(m_number));
    m_seats->setAccessibleName(tr("Seats, %1").arg(m_title));
    m_facilitator->setAccessibleName(tr("Facilitator, %1").arg(m_title));
    m_rapporteur->setAccessibleName(tr("Note-taker, %1").arg(m_title));
    m_remove->setAccessibleName(tr("Delete %1").arg(m_title));
}

} // namespace Tallerista
