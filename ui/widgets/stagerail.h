// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace Tallerista {

class StageButton;
class Theme;

/// The stages of the workshop, top down: mark, name, counts. One tab stop; the arrows move the
/// focus, Enter or Space go to a stage.
class StageRail : public QWidget
{
    Q_OBJECT

public:
    /// Logical pixels, before Theme::scaled().
    static constexpr int Width = 204;
    static constexpr int FoldedWidth = 56;
    static constexpr int FoldBelow = 1200; ///< of the window's width

    enum class State {
        Empty,    ///< ○
        UnderWay, ///< ◐
        Ready,    ///< ✓
        Missing,  ///< !
    };

    struct Entry
    {
        QString title;
        QString icon; ///< a name of ui/base/icons.txt
        State state = State::Empty;
        QString counts;       ///< "18·14"
        QString spokenCounts; ///< "18 and 14"
        QString keys;         ///< "Alt+5", for the tooltip

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// \a theme must outlive the rail.
    explicit StageRail(const Theme &theme, QWidget *parent = nullptr);

    /// Updates in place: focus and current stage stay.
    void setEntries(const QList<Entry> &entries);
    /// Shows \a index as the present stage; emits nothing. -1: none.
    void setCurrent(int index);
    int current() const { return m_current; }

    /// Folds to icons when a window of \a windowWidth has no room for words.
    void fitTo(int windowWidth);
    bool isFolded() const { return m_folded; }

    static QString stateWord(State state);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A person chose a stage, the present one included.
    void stageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void resizeTo(qsizetype count);
    void setFolded(bool folded);
    void updateTabStop();
    void moveFocus(int from, int key);

    const Theme &m_theme;
    QList<Entry> m_entries;
    QList<StageButton *> m_buttons;
    int m_current = -1;
    bool m_folded = false;
};

} // namespace Tallerista
