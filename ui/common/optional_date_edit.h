// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace laju::ui {

/// A date that there need not be: a tick with its words, and below it the date.
class OptionalDateEdit final : public QWidget
{
    Q_OBJECT
public:
    /// The tick is called @p name and "Known", the date @p name and "Date".
    explicit OptionalDateEdit(const QString &name, QWidget *parent = nullptr);

    /// None while it is not ticked.
    [[nodiscard]] std::optional<Day> day() const;
    /// @p offered is the date from which one sets out to choose when there is none.
    void setDay(const std::optional<Day> &day, Day offered);
    /// @p text stands beside the tick, @p name is what the date is called to those who hear it; dates are
    /// written as in @p locale.
    void setWords(const QString &text, const QString &name, const QLocale &locale);

private:
    QCheckBox *m_known;
    QDateEdit *m_date;
};

} // namespace laju::ui
