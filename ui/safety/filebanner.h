// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace Tallerista {

class TextLabel;

/// What a person has to know about the file of the open workshop, and what to do about it: the disk failed, the file moved, it can only be read, it is a copy for one table. Hidden as long
/// as there is nothing to say.
class FileBanner : public QFrame
{
    Q_OBJECT

public:
    /// \a key is that of followProposal(). Everything in \a context must outlive the banner.
    FileBanner(const PageContext &context, const QString &key, QWidget *parent);

    /// Looks at the document again; does so by itself every second.
    void refresh();
    /// Something that can wait: shown while all is well with the file, until it is taken or declined.
    void offer(const QString &sentence, const QString &verb, std::function<void()> act);
    /// There is something to do about what is said.
    bool hasProposal() const { return !m_said.first.text.isEmpty(); }
    /// Does it.
    void followProposal();

signals:
    /// Something else is said, or nothing any more.
    void sayingChanged();
    /// Work goes on in the file \a path, which may be this one opened anew.
    void goOnRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Verb
    {
        QString text; ///< empty: nothing to do
        std::function<void()> act = {};
    };
    struct Saying
    {
        QString sentence = {};
        Verb first = {}; ///< what the key does
        Verb second = {};
        bool isCalm = false;
    };

    Saying whatToSay();
    Saying ofCopy();
    Saying ofMovedFile();
    Saying ofReadOnlyFile();
    Saying ofLentCopy() const;
    Verb saving();
    Verb goingOnIn(const QString &verb, const QString &path);
    void show(const Saying &saying);
    void saveElsewhere();
    void decline();

    PageContext m_context;
    QString m_key;
    TextLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
    Saying m_said;
    Saying m_offer;
    QString m_copy;     ///< the emergency copy, once there is one
    QString m_copyTold; ///< and what is to be said about it
};

} // namespace Tallerista
