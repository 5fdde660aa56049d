// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/createworkshop.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace Tallerista {

class Card;
class CardGrid;
class NewWorkshopForm;
class Notice;
class PageScroll;
class RecentCard;
class Settings;
class TextLabel;
class Theme;

/// The first screen: recent workshops, a new one from a template, the sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// \a theme and \a settings must outlive the page.
    StartPage(const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    /// Reads the recent files again.
    void refresh();
    /// Puts the keyboard where most begin: on the latest workshop, or else on the templates.
    void enter();
    /// Puts the keyboard on the templates, or into the form if one was chosen.
    void startNew();
    /// Shows one sentence about something that could not be done.
    void showProblem(const QString &sentence);

signals:
    /// A person filled in the form: make a workshop of that template with those answers.
    void createRequested(const QString &templateName, const Tallerista::NewWorkshop &answers);
    void openRequested(const QString &path);
    /// Choose a file to open.
    void browseRequested();
    void sampleRequested();
    /// Choose a workshop and rehearse it.
    void rehearsalRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeRecentColumn();
    QWidget *makeOffers();
    Card *makeOffer(const QString &name, const QString &title, const QString &summary);
    QWidget *makeNewColumn();
    void addTemplates();
    void choose(const WorkshopTemplate &model);
    void showTemplates();
    void scrollToForm();
    void chooseRecent(const RecentCard &card);
    void removeRecent(const QString &path);

    const Theme &m_theme;
    Settings &m_settings;
    Notice *m_notice;
    PageScroll *m_scroll;
    QBoxLayout *m_columns = nullptr;
    CardGrid *m_recent;
    TextLabel *m_noRecent;
    CardGrid *m_templates;
    QStackedWidget *m_new;
    NewWorkshopForm *m_form = nullptr; ///< while a template is chosen
};

} // namespace Tallerista
