// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/store/salvage/salvage.h"
#include "tests/support/testworkshop.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Ideas = 800;
constexpr qsizetype PageSize = 4096;

const QStringList &words()
{
    static const QStringList all{u"agua"_s,
                                 u"niñez"_s,
                                 u"unidad de salud"_s,
                                 u"con"_s,
                                 u"para"_s,
                                 u"jóvenes"_s,
                                 u"caserío"_s,
                                 u"capacitación"_s,
                                 u"en línea"_s,
                                 u"alcaldía"_s,
                                 u"transporte"_s,
                                 u"¿cómo?"_s,
                                 u"mujeres"_s,
                                 u"y"_s,
                                 u"medio ambiente"_s};
    return all;
}

QString someText(QRandomGenerator &random)
{
    QStringList text;
    for (int i = random.bounded(5, 22); i > 0; --i)
        text.append(words().at(random.bounded(int(words().size()))));
    return text.join(u' ');
}

/// Eight hundred ideas of eight dozen people, edited, taken back and deleted as on a busy morning.
void fill(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    QList<Idea> captured;
    for (int i = 0; i < Ideas; ++i) {
        const Id<Mesa> mesa = workshop.mesa(1 + i % 2);
        const IdeaDraft draft{{},
                              u"%1 %2"_s.arg(i).arg(someText(random)),
                              i % 7 == 0 ? someText(random) : QString(),
                              {},
                              {},
                              u"Persona %1"_s.arg(random.bounded(96))};
        captured.append(*captureIdea(document, mesa, draft));
        workshop.clock.advance(random.bounded(500, 9'000));
        const Idea &any = captured.at(random.bounded(int(captured.size())));
        const QString text = u"%1 (cambiada) %2"_s.arg(i).arg(someText(random));
        switch (random.bounded(6)) {
        case 0:
        case 1:
            if (const auto idea = document.stores().ideas.get(any.id()))
                (void)editIdea(document, *idea->with([&](IdeaFields &f) { f.text = text; }));
            break;
        case 2:
            (void)document.undo(Scope::of(mesa));
            break;
        case 3:
            if (i % 3 == 0)
                (void)removeIdea(document, any.id());
            break;
        default:
            break;
        }
    }
}

/// What has to come back: each live idea's text by its id, and how many were deleted.
using Texts = QMap<QByteArray, QString>;

Texts textsOf(const WorkshopDocument &document)
{
    Texts texts;
    const auto ideas = document.stores().ideas.all();
    for (const Idea &idea : *ideas)
        texts.insert(idea.id().toBytes(), idea->text);
    return texts;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

using Damage = std::function<QByteArray(QByteArray bytes, QRandomGenerator &random)>;

/// A \a share of all pages, but at least one, never the first; zeros or noise in their place.
Damage pages(double share, bool noise)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        const int count = int(bytes.size() / PageSize);
        for (int left = qMax(1, int(share * count)); left > 0; --left) {
            char *page = bytes.data() + PageSize * random.bounded(1, count);
            for (qsizetype i = 0; i < PageSize; ++i)
                page[i] = noise ? char(random.generate()) : '\0';
        }
        return bytes;
    };
}

Damage start(qsizetype size)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(random.generate());
        return bytes;
    };
}

Damage schemaPage()
{
    return [](const QByteArray &bytes, QRandomGenerator &) {
        return QByteArray(PageSize, '\0') + bytes.mid(PageSize);
    };
}

Damage cut(double share)
{
    return [=](const QByteArray &bytes, QRandomGenerator &) {
        return bytes.first(qsizetype(share * double(bytes.size())));
    };
}

Damage bitFlips(int count)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        for (int i = 0; i < count; ++i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        return bytes;
    };
}

} // namespace

Q_DECLARE_METATYPE(Damage)

/// The floors of the design, measured on a file as a morning leaves it.
class tst_Salvage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textsComeBackFromADamagedFile_data();
    void textsComeBackFromADamagedFile();

private:
    SalvageRequest request(const QTemporaryDir &folder) const
    {
        return {folder.filePath(u"dañado.taller"_s), folder.filePath(u"rescatado.taller"_s)};
    }

    TestWorkshop m_workshop;
    QByteArray m_bytes;
    Texts m_texts;
};

void tst_Salvage::initTestCase()
{
    QRandomGenerator random(2026);
    fill(m_workshop, random);
    m_texts = textsOf(*m_workshop.document);
    m_workshop.document.reset();
    m_bytes = bytesOf(m_workshop.path());
    qInfo("%.2f MiB, %d live ideas", double(m_bytes.size()) / (1 << 20), int(m_texts.size()));
}

void tst_Salvage::textsComeBackFromADamagedFile_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<double>("floor");

    QTest::newRow("none") << Damage([](const QByteArray &bytes, QRandomGenerator &) {
        return bytes;
    }) << 100.0;
    QTest::newRow("one page zeroed") << pages(0, false) << 100.0;
    QTest::newRow("2 % of pages zeroed") << pages(0.02, false) << 100.0;
    QTest::newRow("10 % of pages random") << pages(0.1, true) << 95.0;
    QTest::newRow("first 64 KiB overwritten") << start(64 << 10) << 100.0;
    QTest::newRow("schema page zeroed") << schemaPage() << 100.0;
    QTest::newRow("cut to 60 %") << cut(0.6) << 50.0;
    QTest::newRow("200 bits flipped") << bitFlips(200) << 96.0;
}

void tst_Salvage::textsComeBackFromADamagedFile()
{
    QFETCH(Damage, damage);
    QFETCH(double, floor);
    constexpr int Rounds = 10;

    double least = 100;
    double sum = 0;
    qint64 spent = 0;
    for (int round = 0; round < Rounds; ++round) {
        QRandomGenerator random(round);
        const QTemporaryDir folder;
        const QByteArray damaged = damage(m_bytes, random);
        writeBytes(request(folder).damaged, damaged);

        QElapsedTimer timer;
        timer.start();
        const auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());
        spent += timer.nsecsElapsed();

        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(bytesOf(request(folder).damaged), damaged);
        QCOMPARE(bytesOf(report->keptCopy), damaged);
        auto document = WorkshopDocument::open(report->rescued, m_workshop.clock, testWriter());
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
        QVERIFY(*(*document)->integrityHolds());
        QVERIFY(*(*document)->fingerprintHolds());
        const Texts found = textsOf(**document);
        int exact = 0;
        int foreign = 0;
        for (auto text = found.begin(); text != found.end(); ++text) {
            exact += m_texts.value(text.key()) == *text ? 1 : 0;
            foreign += m_texts.contains(text.key()) ? 0 : 1;
        }
        const double share = 100.0 * exact / double(m_texts.size());
        if (report->proven)
            QCOMPARE(found, m_texts);
        least = qMin(least, share);
        sum += share;
        if (round == 0)
            qInfo("%s", qPrintable(reportText(*report)));
        qInfo("round %d: %.2f exact, %d foreign, proven %d", round, share, foreign, report->proven);
        const auto mesas = (*document)->stores().mesas.all();
        QVERIFY(captureIdea(
            **document, mesas->first().id(), {9'000 + round, u"otra"_s, {}, {}, {}, {}}));
        QVERIFY(*(*document)->fingerprintHolds());
    }
    qInfo("%s: %.2f %% of texts exact on average, %.2f %% at least; %.1f ms per MiB",
          QTest::currentDataTag(),
          sum / Rounds,
          least,
          double(spent) / 1e6 / Rounds / (double(m_bytes.size()) / (1 << 20)));
    QVERIFY2(least >= floor, qPrintable(QString::number(least)));
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_salvage.moc"
