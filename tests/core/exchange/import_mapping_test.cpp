// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"
#include "core/exchange/mapping.h"
#include "tests/core/exchange/memory_session.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The mapped columns as "head=field", in the file's order.
QString pairsOf(const Mapping &mapping)
{
    QStringList pairs;
    for (const MappedColumn &column : mapping.columns) {
        if (column.field)
            pairs.push_back(QString(column.head + u'=' + keyOf(*column.field)));
    }
    return pairs.join(u' ');
}

Result<Mapping> guess(const QByteArray &text)
{
    const auto file = SourceFile::fromBytes(text, u"file.csv"_s);
    return file ? guessMapping(*file) : failure(file.error());
}

} // namespace

class ImportMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("pipedrive deals")
            << QByteArray("Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - "
                          "Organization,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time\n")
            << u"opportunities"_s
            << u"Deal - ID=id Deal - Title=name Deal - Owner=owner Deal - Value=amount Deal - Currency of Value=currency Deal - Organization=account Deal - Stage=stage Deal - Status=deal_status Deal - Deal created=created Deal - Won time=won_at"_s;
        QTest::newRow("pipedrive activities")
            << QByteArray(
                   "Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - "
                   "Duration,Activity - Assigned to user,Activity - Done,Activity - Note,Deal - Title\n")
            << u"activities"_s
            << u"Activity - Subject=subject Activity - Type=activity_type Activity - Due date=start Activity - Due time=start_time Activity - Duration=duration Activity - Assigned to user=owner Activity - Done=activity_status Activity - Note=note Deal - Title=opportunity"_s;
        QTest::newRow("hubspot calls")
            << QByteArray("Record ID,Activity assigned to,Call direction,Call outcome,From number,To "
                          "Number,Call status,Call Title,Activity date,Call notes\n")
            << u"activities"_s
            << u"Record ID=id Activity assigned to=owner Call direction=direction Call outcome=outcome Call status=activity_status Call Title=subject Activity date=start Call notes=note"_s;
        QTest::newRow("zoho calls")
            << QByteArray("Id,Call Start Time,Call Owner Name,CONTACTID,Call Type,Call Duration (in "
                          "seconds),Call Status,Outgoing Call Status\n")
            << u"activities"_s
            << u"Id=id Call Start Time=start Call Owner Name=owner CONTACTID=contact_id Call Type=direction Call Duration (in seconds)=duration Call Status=activity_status Outgoing Call Status=outcome"_s;
        QTest::newRow("espo meetings")
            << QByteArray(
                   "id,name,status,dateStart,dateEnd,duration,parentName,accountName,assignedUserName\n")
            << u"activities"_s
            << u"id=id name=subject status=activity_status dateStart=start dateEnd=end duration=duration parentName=opportunity accountName=account assignedUserName=owner"_s;
        QTest::newRow("Indonesian deals")
            << QByteArray("ID Peluang;Nama Sales;Perusahaan;Tahap;Tanggal dibuat;Tanggal tutup;Nilai\n")
            << u"opportunities"_s
            << u"ID Peluang=id Nama Sales=owner Perusahaan=account Tahap=stage Tanggal dibuat=created Tanggal tutup=closed Nilai=amount"_s;
        QTest::newRow("costs") << QByteArray("Month,Cost class,Amount,Team\n") << u"costs"_s
                               << u"Month=month Cost class=cost_class Amount=amount Team=team"_s;
        QTest::newRow("reps") << QByteArray("sales_agent,manager,regional_office\n") << u"reps"_s
                              << u"sales_agent=name manager=manager regional_office=office"_s;
    }
    void guesses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        QFETCH(QString, pairs);
        const auto mapping = guess(text);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text));
        QCOMPARE(QString(keyOf(mapping->kind)), kind);
        QCOMPARE(pairsOf(*mapping), pairs);
    }

    void sampleHeaders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("some");
        QTest::newRow("HubSpot deals")
            << u"hubspot_deals_observed"_s << u"opportunities"_s << u"Deal Stage=stage"_s;
        QTest::newRow("Pipedrive sample")
            << u"pipedrive_sample_import"_s << u"contacts"_s << u"Organization - Name*=account"_s;
        QTest::newRow("Salesforce EmailMessage")
            << u"salesforce_data_export_EmailMessage"_s << u"activities"_s << u"MessageDate=start"_s;
        QTest::newRow("Salesforce Event")
            << u"salesforce_data_export_Event"_s << u"activities"_s << u"DurationInMinutes=duration"_s;
        QTest::newRow("Salesforce Lead")
            << u"salesforce_data_export_Lead"_s << u"contacts"_s << u"Company=account"_s;
        QTest::newRow("Salesforce Opportunity")
            << u"salesforce_data_export_Opportunity"_s << u"opportunities"_s << u"StageName=stage"_s;
        QTest::newRow("Salesforce OpportunityHistory")
            << u"salesforce_data_export_OpportunityHistory"_s << u"stage_history"_s
            << u"OpportunityId=opportunity_id"_s;
        QTest::newRow("Salesforce Task")
            << u"salesforce_data_export_Task"_s << u"activities"_s << u"CallDurationInSeconds=duration"_s;
        QTest::newRow("Zoho deals") << u"zoho_backup_Deals_001_observed"_s << u"opportunities"_s
                                    << u"Closing Date=closed"_s;
    }
    void sampleHeaders()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QString, some);
        const QString path = QString(QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/export-headers/") +
                                     file + u".header.csv");
        if (!QFile::exists(path))
            QSKIP("the sample data export-headers is not there");
        const auto source = SourceFile::open(path);
        QVERIFY(source);
        const auto mapping = guessMapping(*source);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text));
        QCOMPARE(QString(keyOf(mapping->kind)), kind);
        QVERIFY2(pairsOf(*mapping).contains(some), qPrintable(pairsOf(*mapping)));
        QVERIFY(questions(*mapping).empty() || mapping->has(ImportField::Duration));
    }

    void readsTheValues()
    {
        const auto dayFirst = guess(
            "Deal ID,Deal Stage,Close Date,Amount\n1,Won,3/4/2026,\"1.234\"\n2,Won,25/4/2026,\"1.234,50\"\n");
        QVERIFY(dayFirst);
        QCOMPARE(dayFirst->dateOrder, std::optional(DateOrder::DayFirst));
        QCOMPARE(dayFirst->decimalSign, std::optional(DecimalSign::Comma));
        QVERIFY(questions(*dayFirst).empty());
        const auto undecided = guess("Deal ID,Deal Stage,Close Date,Amount\n1,Won,3/4/2026,\"1.234\"\n");
        QVERIFY(undecided);
        QVERIFY(!undecided->dateOrder);
        QVERIFY(!undecided->decimalSign);
        std::vector<MappingQuestion::About> about;
        for (const MappingQuestion &question : questions(*undecided))
            about.push_back(question.about);
        QCOMPARE(about,
                 (std::vector{MappingQuestion::About::DateOrder, MappingQuestion::About::DecimalSign}));
    }

    void goesThroughItsFile()
    {
        const auto mapping = guess("Deal ID,Deal Stage,Close Date,Amount,Something\n1,Won,3/4/2026,5,x\n");
        QVERIFY(mapping);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mapping.json"_s);
        QVERIFY(mapping->write(path));
        const auto again = Mapping::read(path);
        QVERIFY(again);
        QCOMPARE(*again, *mapping);
    }

    void refusesMappings_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("no kind") << QJsonObject{{u"system"_s, u"csv"_s}} << u"kind"_s;
        QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"dreams"_s}} << u"dreams"_s;
        QTest::newRow("unknown entry")
            << QJsonObject{{u"kind"_s, u"costs"_s}, {u"colour"_s, u"red"_s}} << u"colour"_s;
        QTest::newRow("field of another kind")
            << QJsonObject{{u"kind"_s, u"costs"_s},
                           {u"columns"_s,
                            QJsonArray{QJsonObject{{u"head"_s, u"a"_s}, {u"field"_s, u"outcome"_s}}}}}
            << u"outcome"_s;
        QTest::newRow("no zone") << QJsonObject{{u"kind"_s, u"costs"_s}, {u"zone"_s, u"Mars/Olympus"_s}}
                                 << u"Mars/Olympus"_s;
        QTest::newRow("no currency") << QJsonObject{{u"kind"_s, u"costs"_s}, {u"currency"_s, u"rupees"_s}}
                                     << u"rupees"_s;
    }
    void refusesMappings()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, part);
        const auto mapping = Mapping::fromJson(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(mapping.error().text.contains(part), qPrintable(mapping.error().text));
    }

    void writesCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("text") << u"PT Maju"_s << QByteArray("PT Maju");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote and line") << u"say \"x\"\ny"_s << QByteArray("\"say \"\"x\"\"\ny\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("at sign") << u"@cmd"_s << QByteArray("'@cmd");
        QTest::newRow("minus text") << u"-x"_s << QByteArray("'-x");
        QTest::newRow("negative number") << u"-12.5"_s << QByteArray("-12.5");
        QTest::newRow("plus alone") << u"+"_s << QByteArray("'+");
        QTest::newRow("not Latin") << u"é你"_s << QByteArray("\xC3\xA9\xE4\xBD\xA0");
    }
    void writesCells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer, {.withByteOrderMark = true, .delimiter = ','});
        QVERIFY(writer.write({cell, u"z"_s}));
        QVERIFY(writer.write({u"1"_s}));
        QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBF" + written + ",z\r\n1\r\n"));
    }

    void exportIsUnderstoodAgain()
    {
        MemorySession session;
        const Rep rep = *Rep::make({.name = u"Ani"_s});
        QVERIFY(session.save(rep, {}, {}));
        const Pipeline pipeline = *Pipeline::make({.name = u"Sales"_s});
        QVERIFY(session.save(pipeline));
        const Stage stage = *Stage::make(
            {.pipeline = pipeline->id, .name = u"Won"_s, .kind = StageKind::Won, .probability = 100});
        QVERIFY(session.save(stage));
        const Opportunity deal =
            *Opportunity::make({.name = u"=Big; one"_s,
                                .owner = rep->id,
                                .stage = stage->id,
                                .amount = Money(123450, Currency::rupiah()),
                                .created = instantAt(dayOf(std::chrono::year(2026) / 3 / 1), QTime(8, 0),
                                                     QTimeZone("Asia/Jakarta"))});
        QVERIFY(session.save(deal, *deal->created, {}));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto count = exportOpportunities(session, {}, buffer);
        QVERIFY(count);
        QCOMPARE(*count, 1);
        const QByteArray row = QByteArray::number(deal->id.number()) +
                               ",'=Big; one,Ani,,,Sales,Won,1234.5,IDR,,2026-03-01 08:00,,,,,\r\n";
        QVERIFY2(buffer.data().endsWith(row), buffer.data().constData());
        const auto mapping = guess(buffer.data());
        QVERIFY(mapping);
        QCOMPARE(mapping->kind, ImportKind::Opportunities);
        QVERIFY(mapping->has(ImportField::Name));
        QVERIFY(mapping->has(ImportField::Stage));
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::ImportMappingTest)
#include "import_mapping_test.moc"
