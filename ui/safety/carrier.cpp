// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/carrier.h"

#include "ui/safety/carrybar.h"

#include <QDir>

#include <utility>

namespace Tallerista {

namespace {

qint64 bytesOf(const QList<CarriedFile> &files)
{
    qint64 bytes = 0;
    for (const CarriedFile &file : files)
        bytes += sizeOf(file);
    return bytes;
}

} // namespace

Carrier::Carrier(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_bar(new CarryBar(theme, window))
{
    connect(m_bar, &CarryBar::cancelled, this, &Carrier::cancel);
}

Carrier::~Carrier()
{
    if (m_worker)
        m_worker->interrupt();
}

void Carrier::start(const QString &sentence, const QString &folder, const Packer &packer, Done done)
{
    m_done = std::move(done);
    m_bar->open(sentence);
    m_worker = std::make_unique<Worker>();
    const auto later = [this](auto act) {
        QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
    };
    m_worker->run([this, folder, packer, later] {
        QDir(folder).removeRecursively(); // of a computer that went off meanwhile
        const auto load = packer();
        if (!load)
            return later([this, folder, error = load.error()] { follow(folder, error); });
        const Carried all{bytesOf(load->files), load->remark};
        const auto carried = carryFiles(load->files, folder, [&](qint64 written) {
            later([this, written, bytes = all.bytes] { m_bar->show(written, bytes); });
        });
        const Result<Carried> outcome = carried ? Result<Carried>(all) : carried.error();
        later([this, folder, outcome] { follow(folder, outcome); });
    });
}

void Carrier::recall()
{
    m_bar->setFocus();
}

void Carrier::cancel()
{
    if (!m_worker || !m_done)
        return;
    m_done = nullptr;
    m_worker->interrupt();
    m_bar->wind();
}

void Carrier::follow(const QString &folder, const Result<Carried> &outcome)
{
    m_worker.reset();
    m_bar->dismiss();
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
    else
        QDir(folder).removeRecursively();
}

} // namespace Tallerista
