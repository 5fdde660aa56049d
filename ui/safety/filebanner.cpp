// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/filebanner.h"

#include "core/document/emergency.h"
#include "ui/base/announce.h"
#include "ui/base/dialogs.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int EveryMs = 1'000;

} // namespace

FileBanner::FileBanner(const PageContext &context, const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_key(key)
    , m_sentence(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(u"fileBanner"_s);
    m_sentence->setObjectName(u"fileBannerSentence"_s);
    m_first->setObjectName(u"followNotice"_s);
    m_second->setObjectName(u"declineNotice"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_sentence, 1);
    for (auto *button : {m_second, m_first}) {
        button->setAutoDefault(true); // Enter presses it
        layout->addWidget(button);
    }
    connect(m_first, &QPushButton::clicked, this, &FileBanner::followProposal);
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto act = m_said.second.act) // which may change what is said
            act();
    });
    // A file that moves, and an edit that fails, tell nobody.
    auto *look = new QTimer(this);
    look->start(EveryMs);
    connect(look, &QTimer::timeout, this, &FileBanner::refresh);
    show({});
    refresh();
}

void FileBanner::followProposal()
{
    if (const auto act = m_said.first.act)
        act();
}

void FileBanner::refresh()
{
    const Saying saying = whatToSay();
    if (saying.sentence != m_said.sentence || saying.first.text != m_said.first.text)
        show(saying);
}

void FileBanner::show(const Saying &saying)
{
    m_said = saying;
    m_sentence->setText(saying.sentence);
    m_first->setText(u"%1 (%2)"_s.arg(saying.first.text, m_key));
    m_first->setVisible(!saying.first.text.isEmpty());
    m_second->setText(saying.second.text);
    m_second->setVisible(!saying.second.text.isEmpty());
    setVisible(!saying.sentence.isEmpty());
    update();
    if (!saying.sentence.isEmpty())
        announce(this, saying.sentence);
    emit sayingChanged();
}

FileBanner::Saying FileBanner::whatToSay()
{
    const WorkshopDocument &document = m_context.document;
    const bool moved = hasMoved(document);
    if (!moved && !document.isStopped() && document.whyReadOnly().isEmpty()) {
        m_copy.clear();
        return m_offer.sentence.isEmpty() ? ofLentCopy() : m_offer;
    }
    if (!m_copy.isEmpty())
        return ofCopy();
    if (document.isStopped())
        return {
            tr("The disk failed while something was being saved. What was saved before is safe; "
               "nothing more is written to this file. Save a copy elsewhere and go on there."),
            saving()};
    return moved ? ofMovedFile() : ofReadOnlyFile();
}

FileBanner::Saying FileBanner::ofCopy()
{
    return {m_copyTold + u' ' + tr("Go on there; what you were typing comes along."),
            {tr("Go on in the copy"), [this] {
                 emit goOnRequested(m_copy);
             }}};
}

FileBanner::Saying FileBanner::ofMovedFile()
{
    if (const auto now = renamedTo(m_context.document))
        return {tr("Somebody renamed the workshop file: it is called “%1” now. Nothing was lost.")
                    .arg(QFileInfo(*now).fileName()),
                goingOnIn(tr("Go on there"), *now),
                saving()};
    return {
        tr("The workshop file is no longer in its place: it was moved or deleted, or its stick was "
           "taken out. Put it back, or save a copy elsewhere and go on there."),
        saving()};
}

FileBanner::Saying FileBanner::ofReadOnlyFile()
{
    const WorkshopDocument &document = m_context.document;
    const Verb again = goingOnIn(tr("Open it again"), document.path());
    if (document.isNewer()) // nor could a copy be edited
        return {document.whyReadOnly(), again};
    return {document.whyReadOnly(), saving(), again};
}

FileBanner::Saying FileBanner::ofLentCopy() const
{
    if (m_context.document.copyFor().isEmpty())
        return {};
    const auto mesas = m_context.document.stores().mesas.all();
    QStringList titles;
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        if (m_context.document.copyFor().contains(mesas->at(i).id()))
            titles << mesas->at(i)->title();
    }
    return {tr("This copy is for %1: only that is written here. Everything else can be looked at.")
                .arg(titles.join(u", "_s)),
            {},
            {},
            true};
}

FileBanner::Verb FileBanner::saving()
{
    return {tr("Save a copy elsewhere…"), [this] {
                saveElsewhere();
            }};
}

FileBanner::Verb FileBanner::goingOnIn(const QString &verb, const QString &path)
{
    return {verb, [this, path] {
                emit goOnRequested(path);
            }};
}

void FileBanner::offer(const QString &sentence, const QString &verb, std::function<void()> act)
{
    m_offer = {sentence,
               {verb,
                [this, act = std::move(act)] {
                    decline();
                    act();
                }},
               {tr("Not now"),
                [this] {
                    decline();
                }},
               true};
    refresh();
}

void FileBanner::decline()
{
    m_offer = {};
    refresh();
}

void FileBanner::saveElsewhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QFileInfo(m_context.document.path()).fileName();
    const auto target =
        m_context.dialogs.askSaveFile(this, Dialogs::workshops(), folder.filePath(name));
    if (!target)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto copied = emergencyCopy(m_context.document, *target);
    const auto told = copied ? outcome(*copied) : Result<QString>(copied.error());
    QApplication::restoreOverrideCursor();
    if (!told)
        return m_context.dialogs.showProblem(this, told.error().message);
    m_copy = copied->path;
    m_copyTold = *told;
    refresh();
    m_first->setFocus();
}

void FileBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    if (m_said.isCalm)
        paintPanel(painter, rect(), theme.selectedRow(), theme.accent());
    else
        paintPanel(painter, rect(), theme.noticeGround(), theme.notice());
}

} // namespace Tallerista
