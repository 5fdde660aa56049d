// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"
#include "tests/report/pdfstream.h"
#include "tests/report/samplereport.h"
#include "tests/support/testclass.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_ReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeFoundInTheFile();
    void wordsWithLigaturesAreWhole();
    void wordsAtTheEndOfALineDoNotStickToTheNext();
    void emojiAreDrawn();
    void thePropertiesComeFromTheReport();
    void equalReportsGiveEqualFiles();
    void threadsDoNotDisturbEachOther();
    void pagesHaveTheChosenSize_data();
    void pagesHaveTheChosenSize();
    void theFileIsWrittenWhole();
    void aFolderThatDoesNotExistIsOneSentence();
    void aDeviceThatFailsIsOneSentence();
};

namespace {

QByteArray pdfOf(const Report &report, const PageSetup &setup = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(report, setup, buffer) ? buffer.data() : QByteArray();
}

/// What \a program of poppler-utils prints about \a pdf; empty if it is not installed.
QString told(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    QStringList all = arguments;
    all << file.fileName();
    if (program == "pdftotext"_L1)
        all << u"-"_s;
    process.start(program, all);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString extracted(const QByteArray &pdf)
{
    return told(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, pdf).simplified();
}

/// Texts in scripts that QPdfWriter writes with other characters than they were typed with.
bool isBeyondQPdfWriter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return c.isSurrogate() || c.isMark() || script == QChar::Script_Han
               || script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
    });
}

class FullDisk final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

#define SKIP_WITHOUT_POPPLER()                                                                     \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())                                  \
    QSKIP("pdftotext is not installed (package poppler-utils)")

void tst_ReportPdf::everyTextCanBeFoundInTheFile()
{
    SKIP_WITHOUT_POPPLER();
    Report report = Samples::stressDocument();

    const QString shown = extracted(pdfOf(report));

    int searched = 0;
    for (const QString &text : Samples::textsOf(report)) {
        if (text.size() > 2000 || isBeyondQPdfWriter(text))
            continue;
        // A word longer than its column is broken; everything else keeps its spaces.
        if (text.contains("https://"_L1))
            QVERIFY2(QString(shown).remove(u' ').contains(QString(text).remove(u' ')),
                     qPrintable(text));
        else
            QVERIFY2(shown.contains(text.simplified()), qPrintable(text));
        ++searched;
    }
    QVERIFY(searched > 300);
}

void tst_ReportPdf::wordsWithLigaturesAreWhole()
{
    SKIP_WITHOUT_POPPLER();
    const QString words =
        u"Es difícil afiliar la oficina al fluido flujo de afluentes: suficiente"_s;
    const QString shown = extracted(pdfOf(Samples::reportOf(
        {Paper::Heading{1, words}, Paper::Paragraph{words, Paper::Paragraph::Style::Lead}})));

    QVERIFY(shown.count(words) >= 2);
}

void tst_ReportPdf::wordsAtTheEndOfALineDoNotStickToTheNext()
{
    const Report report = Samples::document();
    const QString streamed = streamedText(pdfOf(report));
    const QString heard = streamed.simplified();

    QVERIFY(!streamed.contains(u'\t'));
    QVERIFY(heard.contains(u"las ideas se escribieron individualmente, se leyeron"_s));
    int wrapped = 0;
    for (const QString &text : Samples::textsOf(report)) {
        QVERIFY2(heard.contains(text.simplified()), qPrintable(text));
        wrapped += text.size() > 100 ? 1 : 0;
    }
    QVERIFY(wrapped > 20);
}

void tst_ReportPdf::emojiAreDrawn()
{
    const auto imagesIn = [](const QString &text) {
        return pdfOf(Samples::reportOf({Paper::Paragraph{text}})).count("/Subtype /Image");
    };
    if (imagesIn(u"🌳"_s) == 0)
        QSKIP("No font with coloured emoji is installed");

    QCOMPARE(imagesIn(u"árbol → bosque"_s), 0);
    QVERIFY(imagesIn(u"👩‍👩‍👧‍👦"_s) >= 1);
}

void tst_ReportPdf::thePropertiesComeFromTheReport()
{
    SKIP_WITHOUT_POPPLER();
    const QString properties = told(u"pdfinfo"_s, {u"-isodates"_s}, pdfOf(Samples::document()));

    QVERIFY(properties.contains(u"Documento de sistematización"_s));
    QVERIFY(properties.contains(u"Tallerista"_s));
    QVERIFY(properties.contains(u"2025-11-17T09:30:00Z"_s));
}

void tst_ReportPdf::equalReportsGiveEqualFiles()
{
    // The emoji of the stress document once came out narrower in the second file.
    const QByteArray pdf = pdfOf(Samples::stressDocument());

    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf, pdfOf(Samples::stressDocument()));
}

void tst_ReportPdf::threadsDoNotDisturbEachOther()
{
    QByteArray ofWorker;
    const std::unique_ptr<QThread> worker(
        QThread::create([&ofWorker] { ofWorker = pdfOf(Samples::stressDocument()); }));
    worker->start();
    const QByteArray ours = pdfOf(Samples::stressDocument());
    worker->wait();

    QVERIFY(!ours.isEmpty());
    QCOMPARE(ofWorker, ours);
}

void tst_ReportPdf::pagesHaveTheChosenSize_data()
{
    QTest::addColumn<PageSize>("size");
    QTest::addColumn<QByteArray>("box");

    QTest::newRow("letter") << PageSize::Letter << QByteArray("/MediaBox [0 0 612");
    QTest::newRow("A4") << PageSize::A4 << QByteArray("/MediaBox [0 0 595");
}

void tst_ReportPdf::pagesHaveTheChosenSize()
{
    QFETCH(PageSize, size);
    QFETCH(QByteArray, box);

    QVERIFY(pdfOf(Samples::document(), {size}).contains(box));
}

void tst_ReportPdf::theFileIsWrittenWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Sistematización ñ 🌳.pdf"_s);

    const auto written = writePdf(Samples::document(), {}, path);

    QVERIFY(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdfOf(Samples::document()));
}

void tst_ReportPdf::aFolderThatDoesNotExistIsOneSentence()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.pdf"_s);

    const auto written = writePdf(Samples::document(), {}, path);

    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"report.pdf"_s));
    QVERIFY(!QFile::exists(path));
}

void tst_ReportPdf::aDeviceThatFailsIsOneSentence()
{
    FullDisk disk;
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);

    const auto written = writePdf(Samples::document(), {}, disk);

    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

TALLERISTA_TEST(tst_ReportPdf)
#include "tst_reportpdf.moc"
