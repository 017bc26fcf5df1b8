// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

/// Lists as other systems write them, each with what it has to come to, counted by hand.
class OtherSystemsTest final : public QObject
{
    Q_OBJECT
private:
    /// What is left of a file once it is in.
    static FileOutcome take(MemorySession &session, const QByteArray &text, const QString &name)
    {
        std::vector<ImportFile> files;
        files.push_back({fileOf(text, name), {}});
        auto outcome = importFiles(session, std::move(files), {}, today);
        return std::move(outcome->files.front());
    }

private Q_SLOTS:
    void activities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // type done|planned seconds direction outcome, in order
        QTest::newRow("Pipedrive writes durations as hours and minutes")
            << u"activities.csv"_s
            << QByteArray("Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,"
                          "Activity - Duration,Activity - Assigned to user,Activity - Done\n"
                          "Call Joe,Call,2026-01-10,09:00,00:30,Ann,Done\n"
                          "Meet Joe,Meeting,2026-01-11,10:00,01:00,Ann,Done\n"
                          "Call Jill,Call,2027-01-11,10:00,,Bob,To do\n")
            << u"call done 1800  ; meeting done 3600  held; call planned 0  "_s;
        QTest::newRow("HubSpot meetings: what was scheduled is planned, a sort of meeting is a meeting")
            << u"meetings.csv"_s
            << QByteArray("Record ID,Meeting name,Activity date,Activity assigned to,Call and meeting type,"
                          "Meeting outcome\n"
                          "1,Intro,2026-01-02 09:00,Ann,Discovery,Completed\n"
                          "2,Intro,2026-01-03 09:00,Ann,,No Show\n"
                          "3,Intro,2027-01-05 09:00,Bob,,Scheduled\n")
            << u"meeting done 0  held; meeting done 0  no_show; meeting planned 0  "_s;
        QTest::newRow("Salesforce lists a task once for each contact, and tasks without a date")
            << u"Task.csv"_s
            << QByteArray(
                   "\"Id\",\"WhoId\",\"WhatId\",\"Subject\",\"ActivityDate\",\"Status\",\"OwnerId\","
                   "\"AccountId\",\"CreatedDate\",\"CallDurationInSeconds\",\"CallType\",\"CallDisposition\","
                   "\"TaskSubtype\"\n"
                   "\"00T1\",\"0031\",\"0061\",\"Call\",\"2026-01-10\",\"Completed\",\"0051\",\"0011\","
                   "\"2026-01-10 01:00:00\",\"125\",\"Outbound\",\"Connected\",\"Call\"\n"
                   "\"00T1\",\"0032\",\"0061\",\"Call\",\"2026-01-10\",\"Completed\",\"0051\",\"0011\","
                   "\"2026-01-10 01:00:00\",\"125\",\"Outbound\",\"Connected\",\"Call\"\n"
                   "\"00T2\",\"000000000000000AAA\",\"\",\"Send quote\",\"\",\"Not Started\",\"0051\","
                   "\"000000000000000AAA\",\"2026-01-11 01:00:00\",\"\",\"\",\"\",\"Task\"\n")
            << u"call done 125 outbound connected; task planned 0  "_s;
        QTest::newRow("EspoCRM's seconds agree with start and end; what was not held reached nobody")
            << u"export.csv"_s
            << QByteArray("id;name;status;dateStart;dateEnd;duration;direction;assignedUserName\n"
                          "a1;One;Held;2026-01-02 09:00:00;2026-01-02 09:05:00;300;Outbound;Ann\n"
                          "a2;Two;Not Held;2026-01-02 10:00:00;2026-01-02 10:05:00;300;Outbound;Ann\n")
            << u"call done 300 outbound connected; call done 300 outbound no_answer"_s;
        QTest::newRow("a call log: yes and no, seconds in the head")
            << u"log.csv"_s
            << QByteArray("call_id,agent,start_time,duration_sec,direction,answered\n"
                          "1,Ann,2026-03-01 09:00:00,60,out,yes\n"
                          "2,Ann,2026-03-01 10:00:00,0,out,no\n"
                          "3,Bob,2026-03-02 11:00:00,300,in,yes\n")
            << u"call done 60 outbound connected; call done 0 outbound no_answer; call done 300 inbound connected"_s;
        QTest::newRow("nobody's calls last twelve hours: 12:05 is minutes and seconds")
            << u"log.csv"_s
            << QByteArray("date;time;rep;duration;direction;status\n"
                          "13.03.2026;10:00;Ann;1:30;outbound;answered\n"
                          "14.03.2026;10:00;Bob;12:05;inbound;no answer\n")
            << u"call done 90 outbound connected; call done 725 inbound no_answer"_s;
        QTest::newRow("Salesforce wraps its report in HTML, in ISO-8859-1, and calls it .xls")
            << u"report.xls"_s
            << QByteArray("<html><head><META content=\"text/html; charset=ISO-8859-1\"></head><body><table>\n"
                          "<tr><th>Date</th><th>Company / Account</th><th>Subject</th><th>Assigned</th>"
                          "<th>Status</th><th>Task</th></tr>\n"
                          "<tr><td>1/13/2026</td><td>Caf\xe9 &amp; Co</td><td>Call</td><td>Ann</td>"
                          "<td>Completed</td><td>1</td></tr>\n"
                          "<tr><td>1/14/2026</td><td>B</td><td>Meeting</td><td>Ann</td><td>&nbsp;</td><td>0</"
                          "td></tr>\n"
                          "</table></body></html>")
            << u"call done 0  ; meeting done 0  held"_s;
        QTest::newRow("a telephone exchange's legs are one call")
            << u"Master.csv"_s
            // Leg 1 rang for nothing, leg 2 was billed 17 s: one inbound call of 17 s, taken at 301.
            << QByteArray("\"\",\"89193980685\",\"500002\",\"in\",\"x\",\"SIP/500002-01\",\"SIP/"
                          "200-02\",\"Dial\",\"\","
                          "\"2026-01-28 02:04:06\",,\"2026-01-28 02:04:12\",6,0,\"NO "
                          "ANSWER\",\"DOC\",\"u1\",\"\",\"\","
                          "\"c1\",1\n"
                          "\"\",\"89193980685\",\"500002\",\"in\",\"\xfcx\",\"SIP/500002-01\",\"SIP/"
                          "301-03\",\"Dial\",\"\","
                          "\"2026-01-28 02:04:12\",\"2026-01-28 02:04:12\",\"2026-01-28 "
                          "02:04:29\",17,17,\"ANSWERED\","
                          "\"DOC\",\"u2\",\"\",\"\",\"c1\",2\n")
            << u"call done 17 inbound connected"_s;
        QTest::newRow("an Indonesian call log in its own words")
            << u"Log Panggilan.csv"_s
            << QByteArray("Tanggal;Jam;Nama Sales;Jenis Panggilan;Hasil;Durasi (detik)\n"
                          "13/01/2026;09.00;Ann;Keluar;Terjawab;60\n"
                          "13/01/2026;10.00;Ann;Keluar;Tidak diangkat;0\n"
                          "13/01/2026;11.00;Ann;Masuk;Nomor tidak aktif;0\n")
            << u"call done 60 outbound connected; call done 0 outbound no_answer; call done 0 inbound no_answer"_s;
        QTest::newRow("outcomes in sentences: what prevented the talk counts, then that there was one")
            << u"calls.csv"_s
            << QByteArray("date,rep,direction,call outcome,duration sec\n"
                          "2026-01-13 09:00,Ann,out,No Answer - Left Voicemail,5\n"
                          "2026-01-13 10:00,Ann,out,Connected - Not Interested,50\n"
                          "2026-01-13 11:00,Ann,out,Did not answer,0\n"
                          "2026-01-13 12:00,Ann,out,Demo scheduled,500\n")
            << u"call done 5 outbound voicemail; call done 50 outbound connected; "
               "call done 0 outbound no_answer; call done 500 outbound connected"_s;
        QTest::newRow("e-mails whose columns say what became of them")
            << u"emails.csv"_s
            << QByteArray("sent_date,sender,to,subject,replied,bounced\n"
                          "2026-01-13 09:00:00,Ann,x@y.z,Hi,1,0\n2026-01-13 10:00:00,Ann,x@y.z,Hi,0,1\n"
                          "2026-01-13 11:00:00,Ann,x@y.z,Hi,0,0\n")
            << u"email done 0  replied; email done 0  bounced; email done 0  sent"_s;
        QTest::newRow("meetings that were cancelled are no lost deals")
            << u"Jadwal Pertemuan.csv"_s
            << QByteArray("Tanggal;Jam Mulai;Jam Selesai;Sales;Status\n"
                          "13/01/2026;09:00;10:00;Ann;Terlaksana\n14/01/2026;09:00;10:00;Ann;Dibatalkan\n")
            << u"meeting done 0  held; meeting done 0  cancelled"_s;
    }
    void activities()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        MemorySession session;
        const FileOutcome outcome = take(session, text, name);
        QVERIFY2(outcome.isTaken(), outcome.error ? qPrintable(outcome.error->text) : "");
        std::vector<Activity> activities(session.state.activities.cbegin(), session.state.activities.cend());
        std::ranges::sort(activities, {}, [](const Activity &each) { return each->start; });
        QStringList told;
        for (const Activity &each : activities) {
            const ActivityType *type = session.state.directory.activityType(each->type);
            told.append(QStringList{(*type)->key, QString(keyOf(each->status)),
                                    QString::number(each->duration.count()), QString(keyOf(each->direction)),
                                    QString(keyOf(each->outcome))}
                            .join(u' '));
        }
        QCOMPARE(told.join(u"; "_s), expected);
        QCOMPARE(take(session, text, name).created, 0);
    }

    void deals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // kind of stage and amount, by external id
        QTest::newRow("a column called Closed may hold dates, and a head names the currency")
            << u"deals.csv"_s
            << QByteArray("Deal ID,Sales Rep,Region,Deal Value (USD),Stage,Created,Closed,Lead Source\n"
                          "D-1,Ann,West,\"$22,700.00\",Closed Won,2026-01-05,2026-02-14,Web\n"
                          "D-2,Bob,East,\"$1,200.50\",Closed Lost,2026-01-08,2026-02-01,Web\n"
                          "D-3,Ann,West,$900,Negotiation,2026-02-03,,Web\n")
            << u"D-1 won 22700 USD; D-2 lost 1200.5 USD; D-3 open 900 USD"_s;
        QTest::newRow("states alone are enough")
            << u"opportunities.csv"_s
            << QByteArray("id,rep_name,amount,status,created_at,closed_at\n"
                          "1,Ann,1000,won,2026-01-05T09:00:00Z,2026-02-14T09:00:00Z\n"
                          "2,Bob,2000,lost,2026-01-06T09:00:00Z,2026-02-14T09:00:00Z\n"
                          "3,Bob,2000,open,2026-01-06T09:00:00Z,\n")
            << u"1 won 1000 IDR; 2 lost 2000 IDR; 3 open 2000 IDR"_s;
        QTest::newRow("an invoice is a won deal: the sum of its lines")
            << u"penjualan.csv"_s
            // IN1: 1 × 1169,91 + 5 × 2337,5 = 12857.41; IN2: 2 × 1000 = 2000.
            << QByteArray("id_invoice;tanggal;id_customer;id_barang;jumlah_barang;harga;mata_uang\n"
                          "IN1;20/01/2026;C1;B1;1;1169,91;IDR\n"
                          "IN1;20/01/2026;C1;B2;5;2337,5;IDR\n"
                          "IN2;21/01/2026;C2;B1;2;1000;IDR\n")
            << u"IN1 won 12857.41 IDR; IN2 won 2000 IDR"_s;
        QTest::newRow("what Salesforce keeps in its bin is not taken")
            << u"Opportunity.csv"_s
            << QByteArray(
                   "\"Id\",\"IsDeleted\",\"Name\",\"StageName\",\"Amount\",\"CloseDate\",\"IsClosed\","
                   "\"IsWon\","
                   "\"OwnerId\",\"CreatedDate\"\n"
                   "\"0061\",\"0\",\"Big\",\"Closed Won\",\"1000.0\",\"2026-02-10\",\"1\",\"1\",\"0051\","
                   "\"2026-01-01 01:00:00\"\n"
                   "\"0062\",\"1\",\"Gone\",\"Closed Won\",\"500.0\",\"2026-02-12\",\"1\",\"1\",\"0051\","
                   "\"2026-01-01 01:00:00\"\n")
            << u"0061 won 1000 IDR"_s;
        QTest::newRow("HubSpot writes the pipeline behind the stage")
            << u"all-deals.csv"_s
            << QByteArray("Record ID,Deal Name,Deal Stage,Close Date,Amount,Create Date\n"
                          "1,A,Closed Won (Sales Pipeline),2026-02-10 00:00,10,2026-01-01 00:00\n"
                          "2,B,Closed Lost (Sales Pipeline),2026-02-10 00:00,20,2026-01-01 00:00\n"
                          "3,C,Contract Sent (Sales Pipeline),2026-02-10 00:00,30,2026-01-01 00:00\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("stages that are internal numbers: the columns of yes and no tell")
            << u"deals.csv"_s
            << QByteArray("Record ID,Deal Stage,Amount,Close Date,Create Date,Is Closed Won,Is Closed Lost\n"
                          "1,998,10,2026-02-10,2026-01-01,true,false\n"
                          "2,999,20,2026-02-10,2026-01-01,false,true\n"
                          "3,997,30,,2026-01-01,false,false\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("Odoo leaves what it lost in its stage and archives it")
            << u"Lead_Opportunity (crm.lead).csv"_s
            << QByteArray("id,name,partner_id/name,user_id/name,expected_revenue,stage_id/name,create_date,"
                          "date_closed,active\n"
                          "1,A,Maju,Ann,10,Won,2026-01-01,2026-02-10,True\n"
                          "2,B,Maju,Ann,20,Proposition,2026-01-01,2026-02-10,False\n"
                          "3,C,Maju,Ann,30,Proposition,2026-01-01,,True\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("stages with their place and chance; 100% is won and 0% lost")
            << u"deals.csv"_s
            << QByteArray("Deal ID,Amount,Stage,Created,Closed\n"
                          "1,10,6 - Won (100%),2026-01-01,2026-02-10\n"
                          "2,20,0 - Lost (0%),2026-01-01,2026-02-10\n"
                          "3,30,3 - Proposal (50%),2026-01-01,\n"
                          "4,40,100%,2026-01-01,2026-02-10\n"
                          "5,50,0%,2026-01-01,2026-02-10\n"
                          "6,60,Not won yet,2026-01-01,\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR; 4 won 40 IDR; 5 lost 50 IDR; 6 open 60 IDR"_s;
        QTest::newRow("Closing is an open stage beside one that is won plainly")
            << u"opps.csv"_s
            << QByteArray("Opportunity ID,Amount,Stage,Create Date,Close Date\n"
                          "1,10,Closing,2026-01-01,\n2,20,Closed Won,2026-01-01,2026-02-10\n"
                          "3,30,Closed Lost,2026-01-01,2026-02-10\n")
            << u"1 open 10 IDR; 2 won 20 IDR; 3 lost 30 IDR"_s;
        QTest::newRow("Closing is open where a column says that it is not won")
            << u"opps.csv"_s
            << QByteArray("Id,Name,Amount,StageName,CreatedDate,CloseDate,IsClosed,IsWon\n"
                          "1,A,10,Closing,2026-01-01,2026-03-01,false,false\n"
                          "2,B,20,Signed,2026-01-01,2026-02-10,true,true\n")
            << u"1 open 10 IDR; 2 won 20 IDR"_s;
        QTest::newRow("a sheet that knows no other word for won")
            << u"penjualan.csv"_s
            << QByteArray(
                   "Deal ID,Nama Peluang,Sales,Nilai,Status,Tanggal Dibuat,Tanggal Closing\n"
                   "1,A,Sari,10,Closing,2026-01-01,2026-02-10\n2,B,Sari,20,Gagal,2026-01-01,2026-02-10\n"
                   "3,C,Sari,30,Proposal,2026-01-01,\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("no state at all but the dates of winning and losing")
            << u"opps.csv"_s
            << QByteArray("Opportunity ID,Value,Date Created,Date Won,Date Lost\n"
                          "1,10,2026-01-01,2026-02-10,\n2,20,2026-01-01,,2026-02-10\n3,30,2026-01-01,,\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("whether it was won is blank while it is open")
            << u"crm.csv"_s
            << QByteArray("deal_id,deal_value,is_won,created_at,close_date\n"
                          "1,10,1,2026-01-01,2026-02-10\n2,20,0,2026-01-01,2026-02-10\n3,30,,2026-01-01,\n")
            << u"1 won 10 IDR; 2 lost 20 IDR; 3 open 30 IDR"_s;
        QTest::newRow("the many ways to write nothing")
            << u"deals.csv"_s
            << QByteArray("deal_id,account,amount,stage,created_date,close_date\n"
                          "1,N/A,10,Won,2026-01-01,2026-02-10\n2,null,20,Demo,2026-01-01,NULL\n"
                          "3,nan,30,Demo,2026-01-01,NaT\n4,-,40,Demo,2026-01-01,-\n")
            << u"1 won 10 IDR; 2 open 20 IDR; 3 open 30 IDR; 4 open 40 IDR"_s;
        QTest::newRow("titles above the head, a sum and footers below the rows")
            << u"report.csv"_s
            << QByteArray("Deals,,,,\n\nAll of them,,,,\n"
                          "Deal ID,Amount,Stage,Created,Closed\n"
                          "1,10,Won,2026-01-01,2026-02-10\n2,20,Lost,2026-01-01,2026-02-10\n"
                          ",,,,\nTotal,30,,,\n\n\"Confidential Information\"\nAcme\n")
            << u"1 won 10 IDR; 2 lost 20 IDR"_s;
        QTest::newRow("milliseconds since 1970")
            << u"deals.csv"_s
            // 1767225600000 is 2026-01-01 in UTC, 1770681600000 is 2026-02-10.
            << QByteArray("id,amount,status,created_at,closed_at\n1,10,won,1767225600000,1770681600000\n")
            << u"1 won 10 IDR"_s;
        QTest::newRow("a deal closed on the day on which it was created")
            << u"Opportunity.csv"_s
            << QByteArray("Id,Amount,StageName,CloseDate,CreatedDate\n"
                          "1,10,Closed Won,2026-02-10,2026-02-10 15:10:11\n"
                          "2,20,Closed Lost,2026-02-13,2026-02-13 15:10:11\n")
            << u"1 won 10 IDR; 2 lost 20 IDR"_s;
        QTest::newRow("an Indonesian sheet: Rp, points, commas, dashes, months in words")
            << u"data penjualan.csv"_s
            << QByteArray("Kode Deal;Nama Sales;Nilai;Status;Tgl Mulai;Tgl Closing\n"
                          "1;Ann;Rp 1.250.000,50;Deal;12 Agu 2025;3 Okt 2025\n"
                          "2;Ann;Rp 2.000.000,00;Batal;1 Mei 2025;30 Des 2025\n3;Bob;Rp 100,00;Proses;2 Jan "
                          "2025;-\n")
            << u"1 won 1250000.5 IDR; 2 lost 2000000 IDR; 3 open 100 IDR"_s;
    }
    void deals()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        MemorySession session;
        const FileOutcome outcome = take(session, text, name);
        QVERIFY2(outcome.isTaken(), outcome.error ? qPrintable(outcome.error->text) : "");
        QStringList told;
        for (const Opportunity &deal : session.state.opportunities)
            told.append(QStringList{deal->externalId,
                                    QString(keyOf(session.state.directory.stage(deal->stage)->fields().kind)),
                                    deal->amount->toDecimal(), deal->amount->currency().code()}
                            .join(u' '));
        told.sort();
        QCOMPARE(told.join(u"; "_s), expected);
        // An empty workspace takes over the currency of what comes first.
        QCOMPARE(session.state.directory.settings.currency,
                 session.state.opportunities.first()->amount->currency());
    }

    void anUnchangedRowLeavesWhatPeopleChanged()
    {
        MemorySession session;
        const QByteArray head("opportunity_id,sales_agent,deal_stage,engage_date,close_value\n");
        const QByteArray first = head + "A1,Ann,Engaging,2026-01-05,100\nA2,Ann,Engaging,2026-01-05,200\n";
        QVERIFY(take(session, first, u"a.csv"_s).isTaken());
        for (const QString &id : {u"A1"_s, u"A2"_s}) {
            const auto stored = session.idOfExternal(u"opportunity"_s, u"csv:opportunities"_s, id);
            const auto row = session.opportunity(*OpportunityId::fromNumber(**stored));
            OpportunityFields mine = row->opportunity.fields();
            mine.name = u"Mine"_s;
            mine.amount = Money(99'900, mine.amount->currency());
            QVERIFY(session.save(*Opportunity::make(mine), today.now(), {}));
        }
        const FileOutcome same = take(session, first, u"a.csv"_s);
        QCOMPARE(same.unchanged, 2);
        QCOMPARE(same.overridden, 0);
        // A2 has changed over there as well: its value is taken, and that is told.
        const FileOutcome later = take(
            session, head + "A1,Ann,Engaging,2026-01-05,100\nA2,Ann,Engaging,2026-01-05,250\n", u"a.csv"_s);
        QCOMPARE(later.unchanged, 1);
        QCOMPARE(later.changed, 1);
        QCOMPARE(later.overridden, 1);
        QStringList amounts;
        for (const Opportunity &deal : session.state.opportunities)
            amounts.append(deal->externalId + u' ' + deal->amount->toDecimal());
        amounts.sort();
        QCOMPARE(amounts.join(u", "_s), u"A1 999, A2 250"_s);
    }

    void peopleKnownByIdGetTheirNamesLater()
    {
        MemorySession session;
        QVERIFY(take(session,
                     "Id,Name,StageName,Amount,CloseDate,OwnerId\n61,Big,Closed Won,10,2026-02-10,0051\n",
                     u"Opportunity.csv"_s)
                    .isTaken());
        QCOMPARE(session.state.directory.reps.size(), size_t(1));
        QCOMPARE(session.state.directory.reps.front()->name, u"0051"_s);
        QVERIFY(take(session, "User ID,Full Name\n0051,Ann Lee\n", u"users.csv"_s).isTaken());
        QCOMPARE(session.state.directory.reps.size(), size_t(1));
        QCOMPARE(session.state.directory.reps.front()->name, u"Ann Lee"_s);
        // In a later call nobody but the workspace knows whose id it is.
        QVERIFY(take(session,
                     "Id,Name,StageName,Amount,CloseDate,OwnerId\n62,New,Closed Won,20,2026-02-11,0051\n",
                     u"Opportunity.csv"_s)
                    .isTaken());
        QCOMPARE(session.state.directory.reps.size(), size_t(1));
        for (const Opportunity &deal : session.state.opportunities)
            QCOMPARE(deal->owner, session.state.directory.reps.front()->id);
    }

    void aDryRunSeesWhatTheFilesBeforeBring()
    {
        MemorySession session;
        const auto files = [] {
            std::vector<ImportFile> list;
            list.push_back(
                {fileOf("Id,Subject,Start Date Time,WhatId,OwnerId\ne1,Talk,2026-01-05 09:00:00,61,0051\n",
                        u"Event.csv"_s),
                 {}});
            list.push_back(
                {fileOf("Id,Name,StageName,Amount,CloseDate,OwnerId\n61,Big,Closed Won,10,2026-02-10,0051\n",
                        u"Opportunity.csv"_s),
                 {}});
            return list;
        };
        const auto dry = importFiles(session, files(), {.dryRun = true}, today);
        QVERIFY(dry);
        QVERIFY(session.state.opportunities.isEmpty() && session.state.activities.isEmpty());
        const auto real = importFiles(session, files(), {}, today);
        QVERIFY(real);
        QCOMPARE(dry->files.size(), real->files.size());
        for (size_t i = 0; i < dry->files.size(); ++i) {
            QCOMPARE(dry->files[i].name, real->files[i].name);
            QCOMPARE(dry->files[i].created, real->files[i].created);
            QCOMPARE(dry->files[i].unresolved, real->files[i].unresolved);
        }
        QCOMPARE(real->files.back().created, 1);
        QCOMPARE(real->files.back().unresolved, 0);
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::OtherSystemsTest)
#include "other_systems_test.moc"
