// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice.h"

#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int OneLineMargin = 7;

QString wordOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Notice:
        return Notice::tr("Notice");
    case Notice::Kind::Problem:
        return Notice::tr("Problem");
    case Notice::Kind::Good:
        return Notice::tr("Done");
    }
    Q_UNREACHABLE();
}

QChar markOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Notice:
        return u'▲';
    case Notice::Kind::Problem:
        return u'■';
    case Notice::Kind::Good:
        return u'✓';
    }
    Q_UNREACHABLE();
}

QString noticeWords(Notice::Kind kind, const QString &sentence)
{
    return u"%1: %2"_s.arg(wordOf(kind), sentence);
}

InkOnGround colorsOf(Notice::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Notice::Kind::Notice:
        return theme.colors().notice;
    case Notice::Kind::Problem:
        return theme.colors().problem;
    case Notice::Kind::Good:
        return theme.colors().good;
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    for (auto *label : {m_word, m_text})
        label->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // As high as the closing button, so that a first line stands level with it.
    for (auto *label : {m_word, m_text})
        label->setContentsMargins(0, OneLineMargin, 0, OneLineMargin);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        3 * Theme::Grid / 2, Theme::Grid / 2, Theme::Grid / 2, Theme::Grid / 2);
    layout->setSpacing(3 * Theme::Grid / 2);
    layout->addWidget(m_word, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    connect(&theme, &Theme::changed, this, &Notice::dress);
    retranslate();
    dress();
    hide();
}

void Notice::show(Kind kind, const QString &sentence)
{
    if (sentence.isEmpty())
        return clear();
    const bool news = isHidden() || kind != m_kind || sentence != m_text->text();
    m_kind = kind;
    m_text->setText(sentence);
    dress();
    retranslate();
    setVisible(true);
    if (news)
        announce(this, noticeWords(kind, sentence));
}

void Notice::retell(const QString &sentence)
{
    if (isHidden() || sentence.isEmpty() || sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(noticeWords(m_kind, sentence));
}

void Notice::clear()
{
    setVisible(false);
    m_text->clear();
    setAccessibleName({}); // of what was announced
}

QString Notice::sentence() const
{
    return m_text->text();
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return m_close->click();
    QFrame::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [ink, ground] = colorsOf(m_kind, m_theme);
    paintPanel(painter, rect(), ground, ink);
}

void Notice::dress()
{
    QPalette own = paletteOf(m_theme.colors());
    own.setColor(QPalette::WindowText, colorsOf(m_kind, m_theme).ink);
    m_word->setPalette(own);
    m_word->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    m_close->setFont(m_theme.font(TextSize::Section));
    update();
}

void Notice::retranslate()
{
    m_word->setText(u"%1  %2"_s.arg(markOf(m_kind)).arg(wordOf(m_kind)));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace Tallerista
