// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status;
    QString out;
    QString err;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    // Qt itself may remark on the machine before our own sentence.
    QString said;
    for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n')) {
        if (!line.startsWith("QStandardPaths: "_L1))
            said += line + u'\n';
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), said};
}

Outcome tallerista(const QStringList &arguments)
{
    return run(QStringLiteral(TALLERISTA_PROGRAM), arguments);
}

/// The text of a PDF in reading order, on one line.
QString textOfPdf(const QString &path)
{
    return run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out;
}

/// Without spaces, so that wrapping does not matter.
QString unspaced(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

} // namespace

/// The program as another process: what it prints, what it writes, how it ends.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aWorkshopGoesFromNothingToItsDocument();
    void hostileTextsAreLiteralInTheDocument();
    void anImportListsWhatItSkippedAndWhy();
    void anExistingFileIsRefusedUnlessForced();
    void aWrongCallSaysHowToCall_data();
    void aWrongCallSaysHowToCall();
    void aDamagedFileIsToldFromASoundOne();
    void aFileOfAnOlderFormatIsCheckedAndStaysOne();
    void aDamagedFileIsRescuedIntoANewOne();
    void aVoteIsCountedAgainToTheByte();
    void thePublicEditionNamesNobody();
    void theSampleWorkshopIsCompleteInBothLanguages_data();
    void theSampleWorkshopIsCompleteInBothLanguages();
    void twoHundredRealIdeasAllReachTheDocument();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void makeWorkshop() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void tst_CommandLine::makeWorkshop() const
{
    const Outcome made =
        tallerista({u"new"_s, path(u"w.taller"_s), u"--template"_s, u"gobierno"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void tst_CommandLine::aWorkshopGoesFromNothingToItsDocument()
{
    const Outcome made = tallerista({u"new"_s,
                                     path(u"w.taller"_s),
                                     u"--template"_s,
                                     u"sociedad-civil"_s,
                                     u"--name"_s,
                                     u"Consulta de prueba"_s,
                                     u"--date"_s,
                                     u"2026-11-24"_s,
                                     u"--place"_s,
                                     u"Sonsonate"_s});
    QCOMPARE(made.status, 0);
    write(u"ideas.csv"_s,
          QByteArray("idea;fundamento\nPublicar compras;Para que se vean\nAbrir actas;\n"));
    write(u"gente.csv"_s,
          QByteArray("nombre,institución,sexo,mesa\nAna Ejemplo,Alcaldía,F,1\nLuis Prueba,,M,2\n"));

    QCOMPARE(
        tallerista({u"import"_s, path(u"w.taller"_s), u"--participants"_s, path(u"gente.csv"_s)})
            .status,
        0);
    QCOMPARE(tallerista({u"import"_s,
                         path(u"w.taller"_s),
                         u"--ideas"_s,
                         path(u"ideas.csv"_s),
                         u"--mesa"_s,
                         u"2"_s})
                 .status,
             0);
    const Outcome checked = tallerista({u"check"_s, path(u"w.taller"_s)});
    QVERIFY2(checked.out.contains(u"Consulta de prueba"_s), qPrintable(checked.out));
    const Outcome written = tallerista(
        {u"export"_s, path(u"w.taller"_s), u"--format"_s, u"pdf"_s, u"-o"_s, path(u"w.pdf"_s)});
    QVERIFY2(written.status == 0, qPrintable(written.err));

    const QString text = textOfPdf(path(u"w.pdf"_s));
    for (const QString &expected : {u"Consulta de prueba"_s,
                                    u"Sonsonate"_s,
                                    u"24 de noviembre de 2026"_s,
                                    u"M2-01"_s,
                                    u"Publicar compras"_s,
                                    u"M2-02"_s,
                                    u"Alcaldía"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
    QCOMPARE(QDir(m_folder->path()).entryList({u"w.*"_s}),
             (QStringList{u"w.pdf"_s, u"w.taller"_s}));
}

void tst_CommandLine::hostileTextsAreLiteralInTheDocument()
{
    makeWorkshop();
    const QString markup = u"<img src=\"file:///etc/passwd\"><b>x</b>"_s;
    const QString longest = u"palabra "_s.repeated(62) + u"fin."_s;
    write(
        u"ideas.csv"_s,
        u"idea\n\"<img src=\"\"file:///etc/passwd\"\"><b>x</b>\"\n=1+1\ndificultad difi\u0301cil oficina\n%1\n"_s
            .arg(longest)
            .toUtf8());

    QCOMPARE(
        tallerista({u"import"_s, path(u"w.taller"_s), u"--ideas"_s, path(u"ideas.csv"_s)}).status,
        0);
    QCOMPARE(tallerista({u"export"_s, path(u"w.taller"_s), u"-o"_s, path(u"w.pdf"_s)}).status, 0);

    const QString text = unspaced(textOfPdf(path(u"w.pdf"_s)));
    for (const QString &expected : {markup, u"=1+1"_s, u"dificultad difícil oficina"_s, longest})
        QVERIFY2(text.contains(unspaced(expected)), qPrintable(expected));
}

void tst_CommandLine::anImportListsWhatItSkippedAndWhy()
{
    makeWorkshop();
    write(u"ideas.csv"_s, QByteArray("idea\nBuena\n") + QByteArray(501, 'x') + "\nOtra\n");

    const Outcome imported =
        tallerista({u"import"_s, path(u"w.taller"_s), u"--ideas"_s, path(u"ideas.csv"_s)});

    QCOMPARE(imported.status, 0);
    QVERIFY2(imported.out.contains(QRegularExpression(u"3"_s)) && imported.out.contains(u"501"_s)
                 && imported.out.contains(QRegularExpression(u"(Line|Línea) 3:"_s)),
             qPrintable(imported.out));
}

void tst_CommandLine::anExistingFileIsRefusedUnlessForced()
{
    makeWorkshop();
    write(u"w.pdf"_s, QByteArray("mine"));

    const Outcome again = tallerista({u"new"_s, path(u"w.taller"_s), u"--template"_s, u"blanco"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.err.trimmed().count(u'\n'), 0);
    QCOMPARE(tallerista({u"export"_s, path(u"w.taller"_s)}).status, 1);
    QFile pdf(path(u"w.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.readAll(), QByteArray("mine"));
    QCOMPARE(tallerista({u"export"_s, path(u"w.taller"_s), u"--force"_s}).status, 0);
}

void tst_CommandLine::aWrongCallSaysHowToCall_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no file") << QStringList{u"export"_s};
    QTest::newRow("an option that does not exist")
        << QStringList{u"check"_s, u"x.taller"_s, u"--wings"_s};
}

void tst_CommandLine::aWrongCallSaysHowToCall()
{
    QFETCH(QStringList, arguments);

    const Outcome outcome = tallerista(arguments);

    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(u"tallerista export FILE"_s));
}

void tst_CommandLine::aDamagedFileIsToldFromASoundOne()
{
    makeWorkshop();
    QCOMPARE(tallerista({u"check"_s, path(u"w.taller"_s)}).status, 0);
    QFile file(path(u"w.taller"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(6'000, 'z'));
    file.close();

    const Outcome damaged = tallerista({u"check"_s, path(u"w.taller"_s)});

    QCOMPARE(damaged.status, 1);
    QVERIFY2(!damaged.err.trimmed().isEmpty(), "a refusal without a sentence");
}

void tst_CommandLine::aFileOfAnOlderFormatIsCheckedAndStaysOne()
{
    QVERIFY(QFile::copy(QStringLiteral(TALLERISTA_SOURCE_DIR "/tests/core/store/kept/0001.taller"),
                        path(u"w.taller"_s)));

    for (int i = 0; i < 2; ++i) {
        const Outcome checked = tallerista({u"check"_s, path(u"w.taller"_s)});

        QCOMPARE(checked.status, 0);
        QVERIFY2(checked.out.contains(QRegularExpression(u"\\bformato? 1\\."_s)),
                 qPrintable(checked.out));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"w.taller"_s});
}

void tst_CommandLine::aDamagedFileIsRescuedIntoANewOne()
{
    QCOMPARE(tallerista({u"new"_s, path(u"taller.taller"_s)}).status, 0);
    write(u"ideas.csv"_s, "idea\nReparar el pozo\n");
    QCOMPARE(tallerista({u"import"_s, path(u"taller.taller"_s), u"--ideas"_s, path(u"ideas.csv"_s)})
                 .status,
             0);
    QFile file(path(u"taller.taller"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray start = file.read(4096);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(QByteArray(start.size(), '\0')), start.size());
    file.close();
    const QStringList rescue{
        u"salvage"_s, path(u"taller.taller"_s), u"-o"_s, path(u"nuevo.taller"_s)};

    const Outcome rescued = tallerista(rescue);
    const Outcome again = tallerista(rescue);
    const Outcome forced = tallerista(rescue + QStringList{u"--force"_s});
    const Outcome nothing = tallerista({u"salvage"_s, path(u"ideas.csv"_s)});

    QCOMPARE(rescued.status, 0);
    QVERIFY2(rescued.out.contains(path(u"nuevo.taller"_s)), qPrintable(rescued.out));
    QCOMPARE(again.status, 1);
    QCOMPARE(forced.status, 0);
    QCOMPARE(nothing.status, 1);
    const Outcome checked = tallerista({u"check"_s, path(u"nuevo.taller"_s)});
    QCOMPARE(checked.status, 0);
    QVERIFY2(checked.out.contains(u"1 idea"_s), qPrintable(checked.out));
}

void tst_CommandLine::aVoteIsCountedAgainToTheByte()
{
    write(u"votes.json"_s, R"({"format": "tallerista-ranking", "version": 1, "input": {
        "items": [1, 2], "decisions": [], "origins": [],
        "rule": {"seats": 1, "present": 9, "dots": 5, "dotsPerItem": 1, "places": 7,
                 "importanceWeight": 1, "relevanceWeight": 1, "quorumPercent": 50, "chain": null,
                 "tableWeights": false, "floorPerTable": 0},
        "votes": {"method": "hands", "votes": [[1, 3, null], [2, 5, null]]}}})");

    const Outcome counted = tallerista({u"rank"_s, path(u"votes.json"_s)});
    QVERIFY2(counted.status == 0, qPrintable(counted.err));
    write(u"audit.json"_s, counted.out.toUtf8());
    const Outcome again = tallerista({u"rank"_s, path(u"audit.json"_s)});
    QString other = counted.out;
    write(u"touched.json"_s,
          other.replace(u"\"margin\": \"2\""_s, u"\"margin\": \"3\""_s).toUtf8());
    const Outcome touched = tallerista({u"rank"_s, path(u"touched.json"_s)});

    QCOMPARE(again.status, 0);
    QFile audit(path(u"audit.json"_s));
    QVERIFY(audit.open(QIODevice::ReadOnly));
    QCOMPARE(again.out.toUtf8(), audit.readAll());
    QCOMPARE(touched.status, 1);
    QVERIFY(touched.out.isEmpty());
    QCOMPARE(touched.err.trimmed().count(u'\n'), 0);
    QVERIFY2(touched.err.contains(path(u"touched.json"_s)), qPrintable(touched.err));
    QCOMPARE(tallerista({u"rank"_s, path(u"none.json"_s)}).status, 1);
}

void tst_CommandLine::thePublicEditionNamesNobody()
{
    QCOMPARE(tallerista({u"demo"_s, path(u"demo"_s)}).status, 0);
    const QString folder = path(u"demo"_s);
    QStringList pdfs = QDir(folder).entryList({u"*.pdf"_s});
    QCOMPARE(pdfs.size(), 2);
    QStringList texts;
    for (const QString &pdf : pdfs)
        texts.append(textOfPdf(QDir(folder).filePath(pdf)));

    const QString name = u"Rosa Elvira Chicas"_s;
    QCOMPARE(int(texts.at(0).contains(name)) + int(texts.at(1).contains(name)), 1);
}

void tst_CommandLine::theSampleWorkshopIsCompleteInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("pdfs");

    QTest::newRow("Spanish") << u"es"_s << u"Documento de sistematización"_s
                             << QStringList{u"interno.pdf"_s, u"publico.pdf"_s};
    QTest::newRow("English") << u"en"_s << u"Systematisation document"_s
                             << QStringList{u"internal.pdf"_s, u"public.pdf"_s};
}

void tst_CommandLine::theSampleWorkshopIsCompleteInBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QStringList, pdfs);

    QCOMPARE(tallerista({u"demo"_s, path(u"demo"_s), u"--lang"_s, language}).status, 0);

    const QDir folder(path(u"demo"_s));
    QCOMPARE(folder.entryList({u"*.taller"_s}).size(), 1);
    QCOMPARE(folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name), pdfs);
    for (const QString &pdf : std::as_const(pdfs)) {
        const QString text = textOfPdf(folder.filePath(pdf));
        QVERIFY2(unspaced(text).contains(unspaced(title)), qPrintable(text.left(400)));
        for (int mesa = 1; mesa <= 2; ++mesa) {
            for (int number = 1; number <= 24; ++number) {
                const QString code = u"M%1-%2"_s.arg(mesa).arg(number, 2, 10, QChar(u'0'));
                QVERIFY2(text.contains(code), qPrintable(code));
            }
        }
    }
}

void tst_CommandLine::twoHundredRealIdeasAllReachTheDocument()
{
    const QString data = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    const QString csv = QDir(data).filePath(u"ideas/ideas_con_fundamento.csv"_s);
    if (data.isEmpty() || !QFile::exists(csv))
        QSKIP("TALLERISTA_TRIAL_DATA does not name the folder of trial data");
    makeWorkshop();
    const Outcome imported = tallerista({u"import"_s, path(u"w.taller"_s), u"--ideas"_s, csv});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QCOMPARE(tallerista({u"check"_s, path(u"w.taller"_s)}).status, 0);
    QCOMPARE(tallerista({u"export"_s, path(u"w.taller"_s), u"-o"_s, path(u"w.pdf"_s)}).status, 0);

    const QString text = textOfPdf(path(u"w.pdf"_s));
    for (int number = 1; number <= 200; ++number) {
        const QString code = u"M1-%1"_s.arg(number, 2, 10, QChar(u'0'));
        QVERIFY2(text.contains(code), qPrintable(code));
    }
    QVERIFY(!text.contains(u"M1-201"_s));
}

TALLERISTA_TEST(tst_CommandLine)
#include "tst_commandline.moc"
