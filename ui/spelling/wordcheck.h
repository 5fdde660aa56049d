// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worker.h"
#include "core/document/workshopdocument.h"
#include "core/spelling/dictionaryfiles.h"
#include "core/spelling/speller.h"

#include <QMutex>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Tallerista {

class Change;

/// The spelling of the open workshop: the dictionary of its language, which a thread reads when the first
/// text is looked at, the names in the workshop and its glossary.
class WordCheck : public QObject
{
    Q_OBJECT

public:
    /// Nobody notices that a menu takes so long to open.
    static constexpr int MenuPatienceMs = 80;

    /// Looks for dictionaries in \a folders, and waits \a patienceMs for suggestions.
    explicit WordCheck(QStringList folders, int patienceMs = MenuPatienceMs);
    ~WordCheck() override;

    /// Whether any language of a workshop can be checked.
    bool isThere() const;

    void open(WorkshopDocument &document);
    void close();
    WorkshopDocument *document() const { return m_document; }

    /// Off, nothing is a mistake.
    void setOn(bool on);

    /// Empty as long as the dictionary is being read; changed() comes then.
    QList<WordPlace> mistakesIn(const QString &text);
    /// Words that \a word may stand for, looked for by a thread: Hunspell takes up to half a second. Those that it
    /// finds while nobody notices; else nothing, and suggested() brings them.
    std::optional<QStringList> suggestionsFor(const QString &word);

signals:
    /// What is a mistake may have become another.
    void changed();
    /// By the thread: there is something to take.
    void read();
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void follow(const Change &change);
    void refreshLanguage();
    void refreshNames();
    void load();
    void take();

    QStringList m_folders;
    int m_patienceMs;
    QPointer<WorkshopDocument> m_document;
    QString m_language;
    Speller m_speller;
    bool m_on = true;
    bool m_asked = false; ///< for the dictionary of the language
    QMutex m_mutex;
    std::unique_ptr<Dictionary> m_read; ///< by the thread
    QString m_readLanguage;
    std::optional<DictionaryFiles> m_files;
    Speller m_suggesting; ///< of the thread: a dictionary answers one at a time
    QString m_suggestingLanguage;
    std::unique_ptr<Worker> m_worker; ///< once it is needed; goes first
};

} // namespace Tallerista
