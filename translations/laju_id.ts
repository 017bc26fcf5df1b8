<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ActivityColumns</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityEdits</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activities deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityType</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1</source>
        <extracomment>%1 is a number of days with its unit: how long deals usually are in the stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop the call timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See laju %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace; default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the output: en or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds technical detail to errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language that Laju speaks: en or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laju logs sales activities and measures what they lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: laju [--db FILE] [FILE.laju]      opens the window
       laju COMMAND [options]            works without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes --db FILE, --lang en|id and --help. Dates are written 2026-11-23; --from and --to are both inclusive.
Exit status: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rep called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rep or team called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day; default: the first on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, inclusive; default: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company, team:NAME, rep:NAME or a NAME; default: company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts right what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: the file is whole and every sum equals its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; laju check --mend puts sums right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name one file to write the copy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file and that every kept sum equals its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the workspace while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many activities; default: as many as such a company has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a sample company with %1 activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills an empty workspace with a sample company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping file: how columns are understood. Default: guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the mapping that was used, to look at or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks every row and takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out rows that cannot be taken; else a file with one is refused whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) would be taken: %3 new, %4 changed, %5 already here, %6 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 changed, %5 already here, %6 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are not here yet; import the file that holds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Write the answer into a mapping file (--save-mapping, then --mapping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file or more to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in CSV files; taking one again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it; not needed in a workspace with one rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the account when it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how the line is understood and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to log for: add a rep or import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who did it with --rep NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the line to log, such as “call PT Nusantara 12m connected”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called “%1”. --create makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs an activity from one line of plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric&apos;s key; again or separated by commas for more. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks down by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deals of this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the metrics with their definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”. laju metrics --list names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing to break down by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an output format: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes metrics: as a table, CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of report; monthly is the monthly team report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands it on; printed under the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the PDF to write with --out FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of report called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a report as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company or team owes it together, not each rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workday, week, month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50, 32%, 1200000000, 3h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not to be exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day in force; default: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in force, inclusive; default: until further notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of list: table or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not workday, week, month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not list, set or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the target to remove by its number; laju targets list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, sets and removes targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quoted cell that starts on line %1 never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>target %1</source>
        <extracomment>%1 is a target&apos;s value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activities in %2, %3.</source>
        <extracomment>%1 is a number, %2 a period, %3 a scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▲ slower than usual</source>
        <extracomment>after a number of days, in the funnel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate of the last twelve periods with its 95% interval; the latest is %1.</source>
        <extracomment>%1 is a share such as 34.8%</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>“%1” is not a date: %2</source>
        <extracomment>%1 is the text of a cell, %2 a sentence that says what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has no day %3.</source>
        <extracomment>%1 is a month, such as February, %2 a year, %3 a day&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>%1 in stage</source>
        <extracomment>%1 is a number of days with its unit: &quot;4 d in stage&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <extracomment>%1 is a date; about a planned activity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than usual (%1)</source>
        <extracomment>%1 is a number of days with its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Making the sample company was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace lacks the stages or activity types of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company needs an empty workspace; this one already holds people or accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data in the program is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>There is no exchange rate from %1 to %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is too large to convert to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>A number of employees cannot be negative (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be negative (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an activity type&apos;s key: use a–z, 0–9 and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration cannot be negative (%1 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity cannot last longer than 7 days (%1 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start must lie between 1990 and 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply cannot be older than the e-mail it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability lies between 0% and 100% (%1%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A won stage has a probability of 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost stage has a probability of 0%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity closes before it was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team cannot be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day (%1) lies before the first (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target needs a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target ends (%1) before it begins (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost cannot be negative (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost belongs to a month: give its first day, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave is somebody&apos;s: name the rep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationFormat</name>
    <message>
        <source>“%1” is negative; a duration cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it as 12:30, 1h 5m or a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than 10,000 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Too few to say (n = %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals without an amount, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals whose creation nobody dated, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed deals without a date, in no period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in a currency without an exchange rate, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals created and closed at the same moment, as imports do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals older than nine of ten won ones became: %1. Losers left open flatter the win rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals that have not had the time to close: %1. The rate will still rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was won, so there is no cost of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won deals without an account, not counted as customers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals whose stage at that time nobody recorded, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the day it began or was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the day of booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the day of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the day of closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stood at the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the month of the cost and the day of the first win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the twelve months up to the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/day</source>
        <extracomment>After an amount of money: for each day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say (n = %1)</source>
        <extracomment>Beside a share of very few records: %1 is how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <extracomment>%1 is a range such as 29–41%</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>%1 is an amount or a number of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pts</source>
        <extracomment>A difference between two percentages, in percentage points, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole hours, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is its number, %2 the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped; nothing of “%1” was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the team since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, won or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last stage change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping has no entry “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say its “kind”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mapping: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026: is the day first, or the month? Nothing in the file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers such as 1.234: is that over a thousand, or a little over one? Nothing in the file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the durations in seconds, minutes, hours or milliseconds? Nothing in the file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2” that the mapping names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns cannot both be “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not data that Laju can take: its columns (%2) are no reps, products, accounts, contacts, opportunities, activities or costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the head has %2.</source>
        <extracomment>%1 is how many cells the row has, %2 how many columns the file has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds characters that are no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not lie between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID “%1” stands in line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>the name of a rep who stands for nobody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidiary of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls made and taken, whatever came of them, on the day they began. Planned calls do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of completed calls, outbound and inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing e-mails, on the day they were sent. E-mails received do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of outgoing e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings by the day on which they were booked, whether or not they took place. A meeting moved to another date is the same meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of meetings booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that took place, on the day they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of meetings with the outcome held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos by the day on which they were booked, whether or not they took place. A demo moved to another date is the same demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of demos booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demos that took place, on the day they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of demos with the outcome held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done, of every type, on the day it began. Planned activities do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of completed activities of all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time spent in calls that reached the person, outbound and inbound, on the day they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the durations of connected calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of outbound calls that reached the person. Voicemail, gatekeeper and busy are not connected; a call without an outcome counts as connected from the length in the settings on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected ÷ outbound calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected of %2 outbound</source>
        <extracomment>%1 calls connected, %2 calls made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email reply rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of delivered e-mails that a person answered within 30 days, on the day of sending. Bounces are not delivered; automatic replies are not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within 30 days ÷ delivered e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied of %2 delivered</source>
        <extracomment>%1 e-mails answered, %2 e-mails delivered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting hold rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of meetings due that took place. Due are those held, missed, or cancelled less than 24 hours before; a meeting moved to another date counts once, on its last date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held ÷ (held + no-show + cancelled less than 24 h before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held of %2 due</source>
        <extracomment>%1 meetings held, %2 meetings due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo completion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of demos due that took place. Due are those held, missed, or cancelled less than 24 hours before; a demo moved to another date counts once, on its last date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed ÷ (completed + no-show + cancelled less than 24 h before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed of %2 due</source>
        <extracomment>%1 demos completed, %2 demos due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customers: %2</source>
        <extracomment>%2 is the number of customers won</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost in sales and marketing to win a customer. A customer is new with the first deal that its account gave; a month&apos;s cost is spread evenly over its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sales + marketing cost) ÷ new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer acquisition cost, marketing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost in marketing alone to win a customer. A customer is new with the first deal that its account gave; a month&apos;s cost is spread evenly over its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing cost ÷ new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer acquisition cost, fully loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost in all to win a customer, overhead included. A customer is new with the first deal that its account gave; a month&apos;s cost is spread evenly over its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cost ÷ new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities by the day on which they were created. Those whose creation nobody dated are in no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of opportunities created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals by the day on which they moved into a won stage. A deal that was reopened counts once, by its last outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of deals won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals by the day on which they moved into a lost stage. A deal that was reopened counts once, by its last outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of deals lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of the deals won, on the day they were won. Other currencies are converted at that day&apos;s rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the amounts of deals won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of closed deals that were won, by the day of closing. Losers that are left open flatter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won ÷ (won + lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 won of %2 closed</source>
        <extracomment>%1 deals won, %2 deals closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate by creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate (created)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the opportunities created in the period that have been won since. It says little until they have had the time that three of four won deals take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won since ÷ created in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 won of %2 created</source>
        <extracomment>%1 deals won, %2 deals created</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a won deal brings on average, with the median beside it. Deals without an amount are left out and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue won ÷ deals won with an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days from creation to winning of the deals won in the period: mean and median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of days from creation to winning ÷ deals won with a known creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per won deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities of the period for each deal won in it, whichever deal they were for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all completed activities ÷ deals won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities: %1, won: %2</source>
        <extracomment>%1 activities, %2 deals won</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money that the pipeline brings a day: deals open at the period&apos;s end, with win rate, average deal size and cycle of the twelve months up to then. A cycle 20% shorter makes it 25% more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open deals × win rate × average deal size ÷ days of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals that stand open when the period ends: created before, or nobody knows when, and neither won nor lost by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of deals open at the period&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of the deals that stand open when the period ends. Other currencies are converted at the rate of its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the amounts of deals open at the period&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open pipeline, each deal by its chance of being won: its own where somebody set one, else that of the stage in which it stood when the period ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of open amounts × probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code such as IDR or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 allows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than any amount that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Somebody else moved this opportunity meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a number of times: &quot;2.4×&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 quarter target</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands open and is expected to close in %1, divided by what the quarter&apos;s revenue target still asks for (target − won so far). Open: %2. Won so far: %3.</source>
        <extracomment>%1 is a quarter such as &quot;Q4 2026&quot;; %2 and %3 are amounts of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage whose median stay this quarter rose most over the four quarters before: by a quarter and a day at least, on five deals or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 median, usual %2</source>
        <extracomment>%1 and %2 are numbers of days with their unit: &quot;19 d median, usual 12 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the open pipeline</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Begin with what you did: call, email, meeting or demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has this name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts match. Type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when to follow up, such as “thu 10:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not begun yet cannot have an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>target %1/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95%)</source>
        <extracomment>column title; the 95% interval stands in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rep has records or targets in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1**: %2 off target, %3 of %4 (%5).</source>
        <extracomment>%1 a rep, %2 a metric, %3 what was reached of the target %4, %5 the same as a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1**: won %2 of %3 closed deals, further below the %4 of the whole than chance explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage **%1**: median %2, in the four periods before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1**%2: %3 in %4; three of four deals leave it within %5.</source>
        <extracomment>%1 a deal, %2 its amount in brackets or nothing, %3 days, %4 a stage, %5 days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more deals stay in their stage as unusually long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slower</source>
        <extracomment>of a stage: than it used to be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal reached a new stage in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals that first reached the stage, or one beyond, in the period; of those that so reached the stage before, the share that has come this far; median days in the stage, deals still inside included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: no rep is off target, no stage slowed, no deal is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric is defined at the end of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target attainment by rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage funnel and obstacles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know about the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly sales report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 %2</source>
        <extracomment>foot of a report; %1 a date and time, %2 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data for %1 in %2: no activity, no deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data yet: nothing was logged or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every target of the whole is on pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest from its target: **%1**, at %2 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest from its target: **%1**, at %2 of it with %3 of the working time passed.</source>
        <extracomment>%2 is how much of the target is reached, %3 how much of the working time has passed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities: **%1**%2. Deals won: **%3**, worth **%4**.</source>
        <extracomment>%1 is a number, %2 its change in brackets or nothing, %3 the number of deals, %4 money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage **%1** slowed from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This refers to something that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was saved by someone else already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing could be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of “%1” reports a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Laju. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again, then repeat the change.</source>
        <extracomment>%1 is the quoted name of a record, or &quot;This record&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many records can only be added within a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that does not exist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stood on a wrong local day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept sum(s) differed from the records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no valid version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An import is a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opportunity does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange rate must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity cannot move before its last move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity cannot begin after its first move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Laju workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is the database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the file is missing. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetValue</name>
    <message>
        <source>a whole number such as 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 1200000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentage such as 32%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time such as 3h, 90m or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 4 or 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a target here: give %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>%1 is a database, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF document, not a text file. Export the data as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an Excel workbook; save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a LibreOffice spreadsheet; save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP archive; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a compressed file; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 (week)</source>
        <extracomment>%1 is a metric that is counted over the running week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>After an actual value: &quot;32 / 50&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by now</source>
        <extracomment>%1 is what should have been reached at this time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week against your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1/day</source>
        <extracomment>%1 is a number of activities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activities in the week %2.</source>
        <extracomment>%1 is a number, %2 the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueFormats</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits · Del deletes · Ctrl+N adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 activities saved in %2.</source>
        <extracomment>%1 is the number n, written with separators; %2 a file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 activities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the listed activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: list all activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – clear</source>
        <extracomment>%1 is what is listed, such as &quot;Calls · West team · November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet. Press Ctrl+L and type “call”, a name and a duration, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityDialog</name>
    <message>
        <source>Add a rep in Settings first: an activity belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this activity since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityFilter</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search account, subject or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityForm</name>
    <message>
        <source>“%1” is new and will be created.</source>
        <extracomment>%1 is the name of an account that does not exist yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the length in minutes (12) or as 12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity cannot last longer than 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of booking is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, or 12:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::AppearanceSection</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::Board</name>
    <message>
        <source>Won this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the amounts, and the chance of being won</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n opportunities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>%1 is a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ChartView</name>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ClickableCard</name>
    <message>
        <source>Explain this figure (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ColumnView</name>
    <message>
        <source>drop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, command, account or opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a figure to list what it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attainment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody logged anything in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::FigureCard</name>
    <message>
        <source>up %1</source>
        <extracomment>%1 is an amount of change such as &quot;8%&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>%1 is an amount of change such as &quot;8%&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the target, %2 expected by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::FileSection</name>
    <message>
        <source>Imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the import to take back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: the file is whole and every sum equals its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ImportWizard</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31/12 – day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12/31 – month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5 – point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.234,5 – comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 already here, %5 that cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in: %2 new, %3 changed, %4 already here, %5 left out.

Settings lists every import and can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, reps and teams, opportunities, calls and other activities, costs – as CSV from Laju or any other system. You see how every column is understood before anything is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and first rows as understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing while rows are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the wrong rows out and take the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::LineBandChart</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::LossReasonDialog</name>
    <message>
        <source>Write why it was lost: a word will do, such as price or timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <extracomment>%1 is the name of an opportunity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::LostZone</name>
    <message>
        <source>Drop a card here when the deal is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laju workspaces (*.laju);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laju workspaces (*.laju)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Laju</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 activities · Saved</source>
        <extracomment>%1 is the workspace&apos;s file, %2 a number of activities</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::MappingTable</name>
    <message>
        <source>“%1” is taken for</source>
        <extracomment>%1 is the head of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::MessageBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::NextUpList</name>
    <message>
        <source>Nothing is planned for the next two weeks. End a line with “follow up thu 10:00” to plan the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration such as &quot;48 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a planned activity</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityDialog</name>
    <message>
        <source>Add a rep in Settings first: an opportunity belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this opportunity since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityForm</name>
    <message>
        <source>“%1” is new and will be created.</source>
        <extracomment>%1 is the name of an account that does not exist yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the opportunity a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage&apos;s: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityHistory</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged for this opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: show the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – clear</source>
        <extracomment>%1 is what is listed, such as &quot;Deals won · West team · November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the listed opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity fits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::PeopleSection</name>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add the first rep below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; a new name makes a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::PeriodChooser</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::PeriodPicker</name>
    <message>
        <source>Day within the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card, or Ctrl+← / Ctrl+→, to change its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as lost.</source>
        <extracomment>%1 is a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pipeline has no stage for lost deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, account or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunities yet. Add the first one, or import the list that you keep elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::QuickLineEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::QuickLogBar</name>
    <message>
        <source>The same was logged less than two minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the call timer (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call timer (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rep in Settings first: an activity belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account “%1” and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1</source>
        <extracomment>%1 is a kind of activity, such as &quot;call&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call PT Nusantara 12m connected, follow up thu 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log ↵</source>
        <extracomment>The primary button; ↵ is the Enter key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::Rail</name>
    <message>
        <source>Workspace menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::ScopePicker</name>
    <message>
        <source>Whose work is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::StackedBarChart</name>
    <message>
        <source>All: %1</source>
        <extracomment>The sum of all parts of a bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::StagesSection</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of winning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetForm</name>
    <message>
        <source>Each rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rep of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 8: %1 · median %2</source>
        <extracomment>%1 a list of values, %2 their median</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached in %1 of 8 at this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides the target of %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50, 32%, 1200000000, 3h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetsPage</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rep&apos;s own target overrides the team&apos;s, the team&apos;s the company&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in force or to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Targets in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No targets yet. Set the first one with the form: calls per workday is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L repeats the last line · Ctrl+T times a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet today. Press Ctrl+L and type whom you called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week against your plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::TypesSection</name>
    <message>
        <source>There is an activity type “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::UnderstoodRow</name>
    <message>
        <source>Account %1</source>
        <extracomment>Before the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 (new)</source>
        <extracomment>%1 is the name of an account that does not exist yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity %1</source>
        <extracomment>Before the name of an opportunity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <extracomment>Before a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Before the text of a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes · Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and what came of it: &lt;b&gt;PT Nusantara 12m connected, follow up thu 10:00&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again to do so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::WelcomePage</name>
    <message>
        <source>Welcome to Laju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what you do, see whether it works. This workspace is empty; what shall it begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what you have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laju::ui::WorkspaceSection</name>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working day ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everybody who works on this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call without an outcome is connected from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
