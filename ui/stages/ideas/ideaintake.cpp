// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaintake.h"

#include "core/actions/ideaactions.h"
#include "core/base/text.h"
#include "core/exchange/ideaimport.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/ideacapture.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/notice.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostLeftOutNamed = 3;
constexpr qsizetype LeftOutShown = 30; ///< characters of a line

} // namespace

IdeaIntake::IdeaIntake(const PageContext &context,
                       const Mesa &mesa,
                       IdeaCapture *capture,
                       ConfirmBar *confirm,
                       Notice *notice)
    : QObject(capture)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_title(mesa->title())
    , m_capture(capture)
    , m_confirm(confirm)
    , m_notice(notice)
{
    connect(capture->field(), &CaptureField::linesPasted, this, &IdeaIntake::proposePasted);
    connect(capture, &IdeaCapture::captured, this, &IdeaIntake::mendNext);
}

void IdeaIntake::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_notice->showProblem(tr("“%1” could not be read.").arg(QFileInfo(path).fileName()));
    const auto read = readIdeas(file.readAll());
    if (!read)
        return m_notice->showProblem(read.error().message);
    QList<IdeaDraft> drafts;
    for (const ImportedIdea &idea : read->ideas)
        drafts.append(idea.draft);
    QString sentence =
        tr("“%1” holds %n idea(s).", nullptr, int(drafts.size())).arg(QFileInfo(path).fileName());
    if (!read->skipped.isEmpty())
        sentence += u' '
                    + tr("%n row(s) are left out; the first is line %1: %2",
                         nullptr,
                         int(read->skipped.size()))
                          .arg(read->skipped.first().line)
                          .arg(read->skipped.first().reason);
    propose(drafts, sentence);
}

void IdeaIntake::proposePasted(const QStringList &lines)
{
    QList<IdeaDraft> drafts;
    for (const QString &line : lines) {
        // Where it is not clear what a mark means, the line stays as it was pasted.
        const auto draft = m_capture->read(line);
        drafts.append(draft ? *draft : IdeaDraft{{}, line, {}, {}, {}, {}});
    }
    const auto sifted = siftIdeas(m_context.document, m_mesa, drafts);
    if (!sifted)
        return m_notice->showProblem(sifted.error().message);
    QList<Line> leftOut;
    for (const SiftedIdeas::Unfit &unfit : sifted->unfit)
        leftOut.append({unfit.place, lines.at(unfit.place - 1), unfit.reason});
    const int count = int(lines.size());
    propose(sifted->fit,
            leftOut.isEmpty()
                ? tr("%n line(s) were pasted; each becomes an idea.", nullptr, count)
                : tr("%n line(s) were pasted.", nullptr, count) + u' ' + leftOutSentence(leftOut),
            leftOut);
}

void IdeaIntake::propose(const QList<IdeaDraft> &drafts,
                         const QString &sentence,
                         const QList<Line> &leftOut)
{
    if (const auto allowed = m_context.document.mayWrite(Scope::of(m_mesa)); !allowed)
        return m_notice->showNotice(allowed.error().message);
    m_notice->clear();
    if (drafts.isEmpty()) {
        m_notice->showNotice(sentence);
        m_leftOut = leftOut;
        return mendNext();
    }
    m_confirm->ask(sentence,
                   tr("Add %n idea(s) to %1", nullptr, int(drafts.size())).arg(m_title),
                   [this, drafts, leftOut] {
                       m_leftOut = leftOut;
                       add(drafts);
                       mendNext();
                   });
}

void IdeaIntake::add(const QList<IdeaDraft> &drafts)
{
    const auto added = importIdeas(m_context.document, m_mesa, drafts);
    if (!added)
        return m_notice->showProblem(added.error().message);
    m_notice->clear();
    showUndoToast(m_context, tr("%n idea(s) were added.", nullptr, int(added->size())), m_notice);
}

/// The next line that was left out comes into the line, once that is free.
void IdeaIntake::mendNext()
{
    if (m_leftOut.isEmpty() || !m_capture->field()->text().isEmpty())
        return;
    const Line line = m_leftOut.takeFirst();
    m_capture->field()->setText(line.text);
    QString sentence = tr("Left out, line %1: %2 Change it here and press Enter.")
                           .arg(line.number)
                           .arg(line.reason);
    if (!m_leftOut.isEmpty())
        sentence += u' ' + tr("%n more line(s) come after it.", nullptr, int(m_leftOut.size()));
    m_notice->showNotice(sentence);
}

QString IdeaIntake::leftOutSentence(const QList<Line> &lines) const
{
    QStringList parts{tr("%n are left out:", nullptr, int(lines.size()))};
    for (const Line &line : lines.first(std::min(lines.size(), MostLeftOutNamed)))
        parts << tr("line %1 (“%2”): %3")
                     .arg(QString::number(line.number),
                          shortened(line.text, LeftOutShown),
                          line.reason);
    if (lines.size() > MostLeftOutNamed)
        parts << tr("and %n more.", nullptr, int(lines.size() - MostLeftOutNamed));
    return parts.join(u' ');
}

} // namespace Tallerista
