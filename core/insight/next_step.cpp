// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

NextStep nextStepOn(const std::optional<Day> &day, Day today)
{
    if (!day)
        return NextStep::None;
    return *day < today ? NextStep::Overdue : *day == today ? NextStep::Today : NextStep::Later;
}

QString nextStepText(NextStep step, const std::optional<Day> &day, const QString &subject,
                     const FigureWords &words)
{
    const auto say = [&](const char *text) { return words.phrases()("NextStep", text); };
    QString when;
    switch (step) {
    case NextStep::None:
        return say(QT_TRANSLATE_NOOP("NextStep", "No next step"));
    case NextStep::Overdue:
        //: %1 is a date; about a planned activity
        when = say(QT_TRANSLATE_NOOP("NextStep", "Overdue since %1")).arg(words.format().dayAndMonth(*day));
        break;
    case NextStep::Today:
        when = say(QT_TRANSLATE_NOOP("NextStep", "Today"));
        break;
    case NextStep::Later:
        when = words.format().dayAndMonth(*day);
        break;
    }
    return subject.isEmpty() ? when : QString(when + u": "_s + subject);
}

} // namespace laju
