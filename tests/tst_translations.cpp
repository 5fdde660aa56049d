// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/samplefile.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool finished;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(
        QStringLiteral(TALLERISTA_SOURCE_DIR "/resources/i18n/tallerista_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool inPlural = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, false});
            inPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = xml.attributes().value("type"_L1).isEmpty();
            if (const QString text = inPlural ? QString() : xml.readElementText(); !text.isEmpty())
                messages.last().translations.append(text);
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/// %1, %L1, %n … in a text, sorted.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d|n)"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Marks every translated text, so that the others stand out.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// Every text a widget shows or says, with where it was found.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts << box->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsFinished_data();
    void everyTextIsFinished();
    void spanishSaysSomethingElseThanEnglish();
    void placeholdersAreTheSame_data();
    void placeholdersAreTheSame();
    void everyTextOnEveryPageIsTranslatedOrData();
};

void tst_Translations::everyTextIsFinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least");

    QTest::newRow("Spanish") << u"es"_s << 500;
    QTest::newRow("English plurals") << u"en"_s << 20;
}

void tst_Translations::everyTextIsFinished()
{
    QFETCH(QString, language);
    QFETCH(int, least);

    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() >= least);
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.context + u": "_s + message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
    }
}

void tst_Translations::spanishSaysSomethingElseThanEnglish()
{
    static const QRegularExpression letters(u"\\pL{2}"_s);
    // The same word in both languages, names and keys.
    const QStringList same{u"#14, Enter"_s,    u"%1 h %2 min"_s,   u"%1 min %2 s"_s,
                           u"%1 min"_s,        u"3 17, Enter"_s,   u"M1, Enter"_s,
                           u"D, W"_s,          u"3 7 5, Enter"_s,  u"3 1 7 2 5, Enter"_s,
                           u"7 12 3, Enter"_s, u"7 12 9, Enter"_s, u"7 5, Enter"_s,
                           u"7, Enter"_s,      u"Academia"_s,      u"Agenda"_s,
                           u"Alt+I"_s,         u"Alt+J"_s,         u"Alt+Q"_s,
                           u"Ctrl"_s,          u"Ctrl+M"_s,        u"Ctrl+T"_s,
                           u"Enter"_s,         u"Enter, F2"_s,     u"Enter, →"_s,
                           u"Esc"_s,           u"Idea"_s,          u"Ideas"_s,
                           u"Ideas: %1"_s,     u"Min"_s,           u"No"_s,
                           u"No. %1"_s,        u"No."_s,           u"Plan"_s,
                           u"Sector"_s,        u"Tab"_s,           u"Total"_s,
                           u"agenda"_s,        u"ideas"_s};
    for (const Message &message : messagesOf(u"es"_s)) {
        if (!letters.match(QString(message.source).remove(QRegularExpression(u"%L?\\d|%n"_s)))
                 .hasMatch()
            || same.contains(message.source))
            continue;
        for (const QString &translation : message.translations)
            QVERIFY2(translation != message.source,
                     qPrintable(message.context + u": "_s + message.source));
    }
}

void tst_Translations::placeholdersAreTheSame_data()
{
    everyTextIsFinished_data();
}

void tst_Translations::placeholdersAreTheSame()
{
    QFETCH(QString, language);

    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations) {
            QStringList expected = placeholdersOf(message.source);
            QStringList found = placeholdersOf(translation);
            if (message.translations.size() > 1) { // the singular may say "one"
                expected.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(expected == found, qPrintable(message.source + u" → "_s + translation));
        }
    }
}

void tst_Translations::everyTextOnEveryPageIsTranslatedOrData()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"muestra.taller"_s);
    QVERIFY(writeSampleFile(path, u"es"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString data = QString::fromUtf8(file.readAll());
    file.close();

    // Sentences built by the rules speak through Phrases, which loads Spanish by itself.
    QList<QRegularExpression> phrases;
    for (const Message &message : messagesOf(u"es"_s)) {
        for (const QString &translation : message.translations) {
            QString pattern = QRegularExpression::escape(translation);
            pattern.replace(QRegularExpression(u"\\\\%L?\\d|\\\\%n"_s), u".*"_s);
            if (QString(pattern).remove(u".*"_s).contains(QRegularExpression(u"\\pL"_s)))
                phrases.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        }
    }
    const auto isKnown = [&](const QString &part) {
        static const QRegularExpression words(u"\\pL{3}"_s);
        static const QRegularExpression keys(u"^(Ctrl|Alt|Shift|F\\d|Del|Esc|Enter|Return)"_s);
        return !words.match(part).hasMatch() || keys.match(part).hasMatch() || data.contains(part)
               || data.contains(part.chopped(1))
               || std::any_of(
                   phrases.begin(), phrases.end(), [&](const QRegularExpression &phrase) {
                       return phrase.match(part).hasMatch();
                   });
    };
    // A text may be put together from several; each has to be known.
    const auto isFine = [&](const QString &text) {
        if (text.contains(u'⟦') || text == "Tallerista"_L1)
            return true;
        for (const QString &separators : {u"$^"_s, u"\\. | · |\\n"_s, u"\\. | · |\\n|: | \\("_s}) {
            const QStringList parts = text.split(QRegularExpression(separators));
            if (std::all_of(parts.begin(), parts.end(), isKnown))
                return true;
        }
        return false;
    };

    TestWindow desk(u"es"_s);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    desk.window->openFile(path);
    QVERIFY(desk.window->view());
    int seen = 0;
    for (int stage = 0; stage < int(stageTable().size()); ++stage) {
        desk.window->view()->showStage(stage);
        QCoreApplication::processEvents();
        for (const QWidget *widget : desk.window->findChildren<QWidget *>()) {
            if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QMenu *>(widget))
                continue;
            for (const QString &text : textsOf(*widget)) {
                ++seen;
                QVERIFY2(
                    isFine(text),
                    qPrintable(QLatin1String(widget->metaObject()->className()) + u": "_s + text));
            }
        }
    }
    QVERIFY2(seen > 200, qPrintable(QString::number(seen)));
    QCoreApplication::removeTranslator(&pseudo);
}

TALLERISTA_TEST(tst_Translations)
#include "tst_translations.moc"
