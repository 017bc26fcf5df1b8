// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/exchange/file_pass.h"

namespace laju {

using namespace Qt::StringLiterals;

QString understood(RowReader &row, ImportField field)
{
    const QString cell = row.text(field);
    switch (valueOf(field)) {
    case ImportValue::Date:
        if (const auto date = row.date(field))
            return date->time ? QString(toIso(date->day) + u' ' + date->time->toString(u"HH:mm"))
                              : toIso(date->day);
        return cell;
    case ImportValue::Time:
        if (const auto time = row.time(field))
            return time->toString(u"HH:mm");
        return cell;
    case ImportValue::Number:
        if (const auto number = row.whole(field))
            return QString::number(*number);
        return cell;
    case ImportValue::Percent:
        if (const auto percent = row.percent(field))
            return QString(QString::number(*percent) + u'%');
        return cell;
    case ImportValue::Money:
        if (const auto money = row.money(field))
            return QString(money->toDecimal() + u' ' + money->currency().code());
        return cell;
    case ImportValue::Duration:
        if (const auto duration = row.duration(field)) {
            const std::chrono::hh_mm_ss clock(*duration);
            const auto two = [](auto count) {
                return QString::number(count.count()).rightJustified(2, u'0');
            };
            return QString(QString::number(clock.hours().count()) + u':' + two(clock.minutes()) + u':' +
                           two(clock.seconds()));
        }
        return cell;
    case ImportValue::Text:
    case ImportValue::Currency:
    case ImportValue::Boolean:
    case ImportValue::Word:
        return cell;
    }
    return cell;
}

Result<ImportPlan> planImport(Session &session, const SourceFile &file, const Mapping &mapping,
                              const Clock &clock, int previewRows, const ImportWatcher &watcher)
{
    ImportPlan plan{{.name = file.name(), .encoding = file.encoding(), .mapping = mapping}, {}};
    ImportMemory memory;
    ImportBook book(session, mapping, memory, false);
    const auto goesOn = [&](qint64 rows, double done) {
        return !watcher || watcher({.name = file.name(), .rows = rows, .done = done});
    };
    const auto visit = [&](RowReader &row, RowVerdict verdict) {
        if (std::ssize(plan.preview) >= previewRows)
            return;
        PreviewRow shown{row.line(), row.cells(), verdict == RowVerdict::Refused};
        for (auto &[field, text] : shown.cells)
            text = understood(row, field);
        plan.preview.push_back(std::move(shown));
    };
    const auto passed = passThrough(file, book, mapping, clock.now(), plan.outcome, goesOn, visit);
    if (!passed) {
        const ErrorKind kind = passed.error().kind;
        if (kind != ErrorKind::InvalidInput && kind != ErrorKind::Unreadable)
            return failure(passed.error());
        plan.outcome.error = passed.error();
    }
    return plan;
}

} // namespace laju
