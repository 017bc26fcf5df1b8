<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityEdits</name>
    <message numerus="yes">
        <source>%n activities deleted.</source>
        <translation>
            <numerusform>%n activity deleted.</numerusform>
            <numerusform>%n activities deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Behaviours</name>
    <message numerus="yes">
        <source>Activities in the first %n day(s)</source>
        <extracomment>of a deal: calls, mails, meetings …</extracomment>
        <translation>
            <numerusform>Activities in the first %n day</numerusform>
            <numerusform>Activities in the first %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met or shown a demo within %n day(s)</source>
        <translation>
            <numerusform>Met or shown a demo within %n day</numerusform>
            <numerusform>Met or shown a demo within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two or more contacts within %n day(s)</source>
        <translation>
            <numerusform>Two or more contacts within %n day</numerusform>
            <numerusform>Two or more contacts within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1 works %n day(s) in %2.</source>
        <extracomment>%1 is the company, a team or a person, %2 a year</extracomment>
        <translation>
            <numerusform>%1 works %n day in %2.</numerusform>
            <numerusform>%1 works %n days in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n thing(s) are wrong; laju check --mend puts sums right.</source>
        <translation>
            <numerusform>%n thing is wrong; laju check --mend puts sums right.</numerusform>
            <numerusform>%n things are wrong; laju check --mend puts sums right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are not here yet; import the file that holds them.</source>
        <translation>
            <numerusform>%n reference to a record that is not here yet; import the file that holds it.</numerusform>
            <numerusform>%n references to records that are not here yet; import the files that hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had been changed here and in the file: the file&apos;s values were taken. The history keeps yours.</source>
        <translation>
            <numerusform>%n record had been changed here and in the file: the file&apos;s values were taken. The history keeps yours.</numerusform>
            <numerusform>%n records had been changed here and in the file: the file&apos;s values were taken. The history keeps yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the one that holds today; default: %n day(s) up to today.</source>
        <translation>
            <numerusform>%1: the one that holds today; default: %n day up to today.</numerusform>
            <numerusform>%1: the one that holds today; default: %n days up to today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of report: monthly is the monthly team report, one_to_one is of one rep and the last %n day(s) unless told otherwise.</source>
        <translation>
            <numerusform>Kind of report: monthly is the monthly team report, one_to_one is of one rep and the last day unless told otherwise.</numerusform>
            <numerusform>Kind of report: monthly is the monthly team report, one_to_one is of one rep and the last %n days unless told otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%1 records</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period is still running, so as many working days of the one before are compared as have begun in it: %n.</source>
        <translation>
            <numerusform>The period is still running, so as many working days of the one before are compared as have begun in it: %n.</numerusform>
            <numerusform>The period is still running, so as many working days of the one before are compared as have begun in it: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gamification</name>
    <message numerus="yes">
        <source>%n workday(s) in a row</source>
        <translation>
            <numerusform>%n workday in a row</numerusform>
            <numerusform>%n workdays in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n workday(s), %1</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>Longest: %n workday, %1</numerusform>
            <numerusform>Longest: %n workdays, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier days on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>a best from %n earlier day on, now %1</numerusform>
            <numerusform>a best from %n earlier days on, now %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier weeks on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>a best from %n earlier week on, now %1</numerusform>
            <numerusform>a best from %n earlier weeks on, now %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier months on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>a best from %n earlier month on, now %1</numerusform>
            <numerusform>a best from %n earlier months on, now %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more for a new best</source>
        <extracomment>%1 is a number of calls, meetings …</extracomment>
        <translation>
            <numerusform>%1 more for a new best</numerusform>
            <numerusform>%1 more for a new best</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Nothing of “%1” was taken: %n row(s) cannot be. The first is line %2%3: %4</source>
        <extracomment>%1 a file, %2 a line number, %3 empty or the name of a column after a comma, %4 the reason</extracomment>
        <translation>
            <numerusform>Nothing of “%1” was taken: %n row cannot be. It is line %2%3: %4</numerusform>
            <numerusform>Nothing of “%1” was taken: %n rows cannot be. The first is line %2%3: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 opportunity</numerusform>
            <numerusform>%1 opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s); shown from %1 on</source>
        <extracomment>%n below %1</extracomment>
        <translation>
            <numerusform>%n answer; shown from %1 on</numerusform>
            <numerusform>%n answers; shown from %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PulseCharts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more deals stay in their stage as unusually long.</source>
        <translation>
            <numerusform>%n more deal stays in its stage as unusually long.</numerusform>
            <numerusform>%n more deals stay in their stage as unusually long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open deals need help.</source>
        <translation>
            <numerusform>%n more open deal needs help.</numerusform>
            <numerusform>%n more open deals need help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevenuePlan</name>
    <message numerus="yes">
        <source>%1 deals</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 deal</numerusform>
            <numerusform>%1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 opportunity</numerusform>
            <numerusform>%1 opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 demos</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 demo</numerusform>
            <numerusform>%1 demos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meetings</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 meeting</numerusform>
            <numerusform>%1 meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mails</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 e-mail</numerusform>
            <numerusform>%1 e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That day is past: mostly it will have to come from the %1 opportunities that are open now.</source>
        <extracomment>Follows on a sentence that names a day which is past; %1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>That day is past: mostly it will have to come from the %1 opportunity that is open now.</numerusform>
            <numerusform>That day is past: mostly it will have to come from the %1 opportunities that are open now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets made: %1, %2.</source>
        <extracomment>%1 whose (&quot;West team&quot;), %2 a period</extracomment>
        <translation>
            <numerusform>%n target made: %1, %2.</numerusform>
            <numerusform>%n targets made: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearer targets of teams and reps stay in force.</source>
        <translation>
            <numerusform>%n nearer target of a team or a rep stays in force.</numerusform>
            <numerusform>%n nearer targets of teams and reps stay in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n record(s) refer to something that does not exist.</source>
        <translation>
            <numerusform>%n record refers to something that does not exist.</numerusform>
            <numerusform>%n records refer to something that does not exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stood on a wrong local day.</source>
        <translation>
            <numerusform>%n record stood on a wrong local day.</numerusform>
            <numerusform>%n records stood on a wrong local day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept fact(s) differed from the records.</source>
        <translation>
            <numerusform>%n kept fact differed from the records.</numerusform>
            <numerusform>%n kept facts differed from the records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no valid version.</source>
        <translation>
            <numerusform>%n record had no valid version.</numerusform>
            <numerusform>%n records had no valid version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities stand in “%1”. Move them to another stage first.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>
            <numerusform>%n opportunity stands in “%1”. Move it to another stage first.</numerusform>
            <numerusform>%n opportunities stand in “%1”. Move them to another stage first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) could not be found by searching.</source>
        <extracomment>%n words, or marks that a word occurs</extracomment>
        <translation>
            <numerusform>%n word could not be found by searching.</numerusform>
            <numerusform>%n words could not be found by searching.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>Of %n rep(s) together: %1 in %2.</source>
        <extracomment>%1 is an amount, %2 a period</extracomment>
        <translation>
            <numerusform>Of %n rep: %1 in %2.</numerusform>
            <numerusform>Of %n reps together: %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For each of %n rep(s): %1 in %2, by their working time.</source>
        <extracomment>%1 is an amount or a range of them, %2 a period</extracomment>
        <translation>
            <numerusform>For the one rep: %1 in %2.</numerusform>
            <numerusform>For each of %n reps: %1 in %2, by their working time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::ActionsCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>a number of actions</extracomment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n done</source>
        <translation>
            <numerusform>Show %n done</numerusform>
            <numerusform>Show %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1 activities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 activity</numerusform>
            <numerusform>%1 activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %1 activities</source>
        <translation>
            <numerusform>More than %1 activity</numerusform>
            <numerusform>More than %1 activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::Board</name>
    <message numerus="yes">
        <source>%1, %n opportunities</source>
        <translation>
            <numerusform>%1, %n opportunity</numerusform>
            <numerusform>%1, %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::CalendarView</name>
    <message numerus="yes">
        <source>%1: %n workday(s)</source>
        <extracomment>%1 is the company, a team or a person</extracomment>
        <translation>
            <numerusform>%1: %n workday</numerusform>
            <numerusform>%1: %n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off added.</source>
        <translation>
            <numerusform>%n day off added.</numerusform>
            <numerusform>%n days off added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::CallGridDialog</name>
    <message numerus="yes">
        <source>%n calls logged.</source>
        <translation>
            <numerusform>%n call logged.</numerusform>
            <numerusform>%n calls logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::CoachingPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::CostsSection</name>
    <message numerus="yes">
        <source>Use %n month(s)</source>
        <extracomment>Takes over the lag that is suggested</extracomment>
        <translation>
            <numerusform>Use %n month</numerusform>
            <numerusform>Use %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested: %n month(s), the median sales cycle of %1 (of %2 deals won in twelve months).</source>
        <extracomment>%n is a number of months, %1 a length of time such as 47 d, %2 a number of deals</extracomment>
        <translation>
            <numerusform>Suggested: %n month, the median sales cycle of %1 (of %2 deals won in twelve months).</numerusform>
            <numerusform>Suggested: %n months, the median sales cycle of %1 (of %2 deals won in twelve months).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::CsvExport</name>
    <message numerus="yes">
        <source>%1 rows saved in %2.</source>
        <extracomment>%1 is the number n, written with separators; %2 a file</extracomment>
        <translation>
            <numerusform>%1 row saved in %2.</numerusform>
            <numerusform>%1 rows saved in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::DataSection</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <extracomment>a number of reps</extracomment>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n record(s) to mend</source>
        <extracomment>a button; a number of records</extracomment>
        <translation>
            <numerusform>List %n record to mend</numerusform>
            <numerusform>List %n records to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::FlagRow</name>
    <message numerus="yes">
        <source>Show the %1 records ›</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>Show the %1 record ›</numerusform>
            <numerusform>Show the %1 records ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::FlagsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After some of a list</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::FunnelPlotCard</name>
    <message numerus="yes">
        <source>%n of them lie(s) further off than chance explains.</source>
        <translation>
            <numerusform>%n of them lies further off than chance explains.</numerusform>
            <numerusform>%n of them lie further off than chance explains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::GlossaryPage</name>
    <message numerus="yes">
        <source>%n terms and metrics</source>
        <translation>
            <numerusform>%n term or metric</numerusform>
            <numerusform>%n terms and metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1 · %2 activities · Saved</source>
        <extracomment>%1 is the workspace&apos;s file, %2 a number of activities</extracomment>
        <translation>
            <numerusform>%1 · %2 activity · Saved</numerusform>
            <numerusform>%1 · %2 activities · Saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::NextUpList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::NotesCard</name>
    <message numerus="yes">
        <source>Show all %n note(s)</source>
        <translation>
            <numerusform>Show all %n note</numerusform>
            <numerusform>Show all %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityHistory</name>
    <message numerus="yes">
        <source>skipped %n stage(s)</source>
        <extracomment>%n stages that a deal passed without being in them</extracomment>
        <translation>
            <numerusform>skipped %n stage</numerusform>
            <numerusform>skipped %n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityTable</name>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 opportunity</numerusform>
            <numerusform>%1 opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::PlanInputs</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::PlanResult</name>
    <message numerus="yes">
        <source>%n workdays left</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::RailState</name>
    <message numerus="yes">
        <source>%n question(s) to the team wait</source>
        <translation>
            <numerusform>%n question to the team waits</numerusform>
            <numerusform>%n questions to the team wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::StageRemovalDialog</name>
    <message numerus="yes">
        <source>%n opportunities stand in “%1”. They move to another stage before it is removed; history and past figures keep it.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>
            <numerusform>%n opportunity stands in “%1”. It moves to another stage before that is removed; history and past figures keep it.</numerusform>
            <numerusform>%n opportunities stand in “%1”. They move to another stage before it is removed; history and past figures keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetsView</name>
    <message numerus="yes">
        <source>%n in force or to come</source>
        <translation>
            <numerusform>%n in force or to come</numerusform>
            <numerusform>%n in force or to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::WinLossCard</name>
    <message numerus="yes">
        <source>%n deals were lost.</source>
        <translation>
            <numerusform>%n deal was lost.</numerusform>
            <numerusform>%n deals were lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
