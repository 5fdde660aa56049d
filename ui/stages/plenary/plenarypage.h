// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenaryaudit.h"
#include "ui/stages/stagepage.h"

class QStackedWidget;
class QVBoxLayout;

namespace Tallerista {

class Notice;
class PlenaryCounting;
class PlenaryResult;
class PlenarySetup;
class PlenarySlips;
class TableSides;
class TextLabel;

/// «Plenaria»: what the tables selected comes before the whole room, which joins what is the same and
/// chooses by show of hands or by slips.
class PlenaryPage : public StagePage
{
    Q_OBJECT

public:
    explicit PlenaryPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { SetupPart, CountingPart, SlipsPart, ResultPart }; ///< places in m_parts

    QWidget *createMiddle();
    void connectAll();
    void follow(const Change &change);
    void reload();
    Result<void> showSetup();
    Result<void> showPlenary(const PlenaryRecord &plenary);
    Result<void> showSlips(const PlenaryRecord &plenary, const PlenaryAudit &audit);
    Part part() const;
    void turnTo(Part next, const QString &state);
    /// What F8 does now.
    void goOn();
    void start();
    void skip();
    void turnOn();
    int presentNow() const;

    Phrases m_phrases;
    TableSides *m_sides;
    TextLabel *m_state;
    Notice *m_notice;
    QStackedWidget *m_parts;
    PlenarySetup *m_setup;
    PlenaryCounting *m_counting;
    PlenarySlips *m_slips;
    PlenaryResult *m_result;
};

} // namespace Tallerista
