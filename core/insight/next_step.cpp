// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct NextStepWords
{
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

} // namespace

NextStep nextStepOn(const std::optional<Day> &day, Day today)
{
    if (!day)
        return NextStep::None;
    return *day < today ? NextStep::Overdue : *day == today ? NextStep::Today : NextStep::Later;
}

QString nextStepText(NextStep step, const std::optional<Day> &day, const QString &subject,
                     const Format &format)
{
    QString when;
    switch (step) {
    case NextStep::None:
        return NextStepWords::tr("No next step");
    case NextStep::Overdue:
        //: %1 is a date; about a planned activity
        when = NextStepWords::tr("Overdue since %1").arg(format.dayAndMonth(*day));
        break;
    case NextStep::Today:
        when = NextStepWords::tr("Today");
        break;
    case NextStep::Later:
        when = format.dayAndMonth(*day);
        break;
    }
    return subject.isEmpty() ? when : QString(when + u": "_s + subject);
}

} // namespace laju
