// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"

#include "core/report/laidoutreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DotsPerInch = 1440; ///< twenty to the point, as the layout
constexpr double DotsPerPoint = DotsPerInch / 72.0;

/// What stands between \a before and the next \a after, as a position and a length in \a pdf.
struct Span
{
    qsizetype start;
    qsizetype length;
};

std::optional<Span> findBetween(const QByteArray &pdf, const QByteArray &before, char after)
{
    const qsizetype found = pdf.lastIndexOf(before);
    const qsizetype end = found < 0 ? -1 : pdf.indexOf(after, found + before.size());
    if (end < 0)
        return std::nullopt;
    const qsizetype start = found + before.size();
    return Span{start, end - start};
}

/// QPdfWriter dates the file by the computer's clock; the same number of bytes dates it by the
/// report, so that equal reports give equal files.
QByteArray dated(QByteArray pdf, const QDateTime &created)
{
    const auto span = findBetween(pdf, "/CreationDate (", ')');
    if (!span || !created.isValid())
        return pdf;
    QByteArray date = "D:" + created.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    date += date.size() + 1 == span->length ? "Z" : "+00'00'";
    if (date.size() == span->length)
        pdf.replace(span->start, span->length, date);
    return pdf;
}

/// QPdfWriter takes the glyph that Lato uses for both for a tab, and a reader copies tabs between the
/// words. No text of a document holds a tab, so each of them is a space.
QByteArray withSpaces(QByteArray pdf)
{
    qsizetype list = pdf.indexOf("beginbfrange");
    while (list >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", list);
        for (qsizetype open = pdf.indexOf('[', list); open >= 0 && open < end;
             open = pdf.indexOf('[', open + 1)) {
            const qsizetype length = pdf.indexOf(']', open) - open;
            pdf.replace(open, length, pdf.mid(open, length).replace("<0009>", "<0020>"));
        }
        list = pdf.indexOf("beginbfrange", end);
    }
    return pdf;
}

void setProperties(QPdfWriter &writer, const Report &report)
{
    writer.setTitle(report.title.onOneLine());
    writer.setCreator(u"Tallerista"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    writer.setAuthor(report.author.onOneLine());
#endif
}

QByteArray pdfOf(const Report &report, const PageSetup &setup)
{
    const LaidOutReport pages(report, setup);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setProperties(writer, report);
    writer.setResolution(DotsPerInch);
    writer.setPageSize(
        QPageSize(pages.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(DotsPerPoint, DotsPerPoint);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.drawPage(page, painter);
    }
    painter.end();
    return withSpaces(dated(buffer.data(), report.created));
}

Error notWritten(const QString &where, const QString &why)
{
    qWarning("The PDF could not be written to %s: %s", qUtf8Printable(where), qUtf8Printable(why));
    return {
        QCoreApplication::translate("Report",
                                    "The PDF could not be written to “%1” (%2). The workshop is "
                                    "not affected: choose another place and try again.")
            .arg(where, why)};
}

} // namespace

Result<void> writePdf(const Report &report, const PageSetup &setup, QIODevice &device)
{
    const QByteArray pdf = pdfOf(report, setup);
    if (device.write(pdf) != pdf.size())
        return Error{QCoreApplication::translate(
                         "Report", "The PDF could not be written (%1). Nothing else has changed.")
                         .arg(device.errorString())};
    return {};
}

Result<void> writePdf(const Report &report, const PageSetup &setup, const QString &path)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(shownPath, file.errorString());
    const QByteArray pdf = pdfOf(report, setup);
    if (file.write(pdf) != pdf.size() || !file.commit())
        return notWritten(shownPath, file.errorString());
    return {};
}

} // namespace Tallerista
