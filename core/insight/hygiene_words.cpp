// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/hygiene_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct Hygiene
{
    Q_DECLARE_TR_FUNCTIONS(Hygiene)
};

} // namespace

QString nameOf(HygieneCheck check)
{
    switch (check) {
    case HygieneCheck::ShortCalls:
        return Hygiene::tr("Calls of 0–10 s");
    case HygieneCheck::LateFriday:
        return Hygiene::tr("Many entries late on Friday");
    case HygieneCheck::SameNumber:
        return Hygiene::tr("The same number again and again");
    case HygieneCheck::NoAccount:
        return Hygiene::tr("Activities without an account");
    case HygieneCheck::NoOutcome:
        return Hygiene::tr("Outcomes missing");
    case HygieneCheck::PastClose:
        return Hygiene::tr("Closing dates in the past");
    case HygieneCheck::Untouched:
        return Hygiene::tr("Deals untouched for long");
    }
    Q_UNREACHABLE();
}

QString meaningOf(HygieneCheck check, const HygieneReport &report, const Format &format)
{
    switch (check) {
    case HygieneCheck::ShortCalls:
        return Hygiene::tr("Calls that connected, or of which nobody said what came of them, and lasted 10 "
                           "seconds at most: no conversation, or a length that nobody took. They raise calls "
                           "and connect rate.");
    case HygieneCheck::LateFriday:
        return Hygiene::tr("Ten or more entries by one person within a quarter of an hour on a Friday from "
                           "16:00 on: the week written down from memory. Days and hours may be wrong.");
    case HygieneCheck::SameNumber:
        return Hygiene::tr(
            "Six or more calls by one person to one number on a day, none of which got through "
            "for longer than 10 seconds: they raise calls without reaching anybody.");
    case HygieneCheck::NoAccount:
        return Hygiene::tr("Done, but with nobody on record: neither an account nor a deal that has one. It "
                           "counts for the rep and shows in no deal.");
    case HygieneCheck::NoOutcome:
        return Hygiene::tr("Calls, meetings and demos without an outcome, meetings and demos still planned a "
                           "day after they began too: they are missing from rates.");
    case HygieneCheck::PastClose:
        return Hygiene::tr("Open deals that were to close on a day that is past: forecast and coverage count "
                           "them in the wrong month.");
    case HygieneCheck::Untouched:
        return report.usualSilence
                   //: %1 is a number of days with its unit
                   ? Hygiene::tr("Open deals without any activity for longer than %1: nine of ten won deals "
                                 "never lay so long. They flatter the pipeline.")
                         .arg(format.days(*report.usualSilence))
                   : Hygiene::tr("Open deals without any activity for longer than nine of ten won ones ever "
                                 "lay. It takes 20 deals won in the last twelve months to tell.");
    }
    Q_UNREACHABLE();
}

QString remedyOf(HygieneCheck check)
{
    switch (check) {
    case HygieneCheck::ShortCalls:
        return Hygiene::tr(
            "Give each its real outcome or length, or delete what was no call; ask whether the "
            "telephone system tells lengths.");
    case HygieneCheck::LateFriday:
        return Hygiene::tr(
            "Put days and times right where they are known, and log on the day: one line takes "
            "seconds.");
    case HygieneCheck::SameNumber:
        return Hygiene::tr(
            "Keep the attempts that were made, delete the others; agree on how often to try in "
            "a day.");
    case HygieneCheck::NoAccount:
        return Hygiene::tr("Name the account, and the deal if there is one.");
    case HygieneCheck::NoOutcome:
        return Hygiene::tr("Say what came of each: connected, no answer, held, no-show …");
    case HygieneCheck::PastClose:
        return Hygiene::tr("Give it the date that is likely now, or close it.");
    case HygieneCheck::Untouched:
        return Hygiene::tr("Plan a next step, or close it as lost.");
    }
    Q_UNREACHABLE();
}

QString countText(const HygieneFinding &finding, const Format &format)
{
    if (finding.of == 0)
        return u"–"_s;
    //: %1 records found of %2 that it could be, %3 is that as a percentage
    return Hygiene::tr("%1 of %2 (%3)")
        .arg(format.count(finding.count), format.count(finding.of),
             format.percent(static_cast<double>(finding.count) / static_cast<double>(finding.of)));
}

QString habitText()
{
    //: of a rep's records, said beside a share that is above the others'
    return Hygiene::tr("may be a recording habit");
}

} // namespace laju
