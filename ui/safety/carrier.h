// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/worker.h"
#include "core/exchange/carriedfiles.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace Tallerista {

class CarryBar;
class Theme;

/// Writes files to a folder in a thread of its own, while a bar shows how far it is and lets it be
/// given up.
class Carrier : public QObject
{
    Q_OBJECT

public:
    struct Load
    {
        QList<CarriedFile> files;
        QString remark; ///< on what could not go along
    };
    /// What was written.
    struct Carried
    {
        qint64 bytes;
        QString remark;
    };
    /// Says what to write; runs in the thread.
    using Packer = std::function<Result<Load>()>;
    using Done = std::function<void(const Result<Carried> &)>;

    /// \a theme and \a window, over which the bar lies, must outlive the carrier.
    Carrier(const Theme &theme, QWidget *window);
    /// Asks what is under way to stop and waits until it has.
    ~Carrier() override;

    bool isRunning() const { return m_worker != nullptr; }
    /// Writes what \a packer says to the new folder \a folder; \a done is called unless it is given
    /// up.
    void start(const QString &sentence, const QString &folder, const Packer &packer, Done done);
    /// Brings the keyboard back to the bar.
    void recall();
    /// Gives up; nothing stays behind.
    void cancel();

private:
    void follow(const QString &folder, const Result<Carried> &outcome);

    CarryBar *m_bar;
    std::unique_ptr<Worker> m_worker;
    Done m_done;
};

} // namespace Tallerista
