// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Tallerista {

/// Which failure of a workshop file it was, for those who act on it. In none of them is anything
/// lost that was acknowledged.
enum class StoreFault {
    None,     ///< not the file's: a rule was broken
    Refused,  ///< the gate did not let the file in (core/store/gate/gate.h)
    DiskFull, ///< the same again works once there is room
    Busy,     ///< another program has the file; the same again works once it lets go
    ReadOnly,
    Moved, ///< moved, deleted or replaced while it was open
    Damaged,
    Io, ///< the disk failed; the file takes no more edits until it is opened again
};

/// What went wrong, as one sentence for a person: what happened, what was kept, what to do next.
/// The technical detail goes to the log, never in here.
struct Error
{
    QString message;
    StoreFault fault = StoreFault::None;
};

/// Either a value or the Error that took its place. Test it before taking the value.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::move(value))
    {}
    Result(Error error)
        : m_outcome(std::move(error))
    {}

    explicit operator bool() const { return std::holds_alternative<T>(m_outcome); }

    T &operator*() & { return std::get<T>(m_outcome); }
    const T &operator*() const & { return std::get<T>(m_outcome); }
    /// By value, so that `for (x : *all())` does not outlive what it walks over.
    T operator*() && { return std::get<T>(std::move(m_outcome)); }
    T *operator->() { return &std::get<T>(m_outcome); }
    const T *operator->() const { return &std::get<T>(m_outcome); }

    const Error &error() const { return std::get<Error>(m_outcome); }

private:
    std::variant<T, Error> m_outcome;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_outcome(std::move(error))
    {}

    explicit operator bool() const { return std::holds_alternative<std::monostate>(m_outcome); }

    const Error &error() const { return std::get<Error>(m_outcome); }

private:
    std::variant<std::monostate, Error> m_outcome;
};

/// Whether it worked alone.
template <typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

} // namespace Tallerista
