// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/quickline/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

/// Monday 23 November 2026, 14:14 in Jakarta.
constexpr Instant monday = sys_days{2026y / November / 23} + 7h + 14min;

} // namespace

class QuickLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const QString &line, const QString &meaning) {
            QTest::addRow("%s", name) << line << meaning;
        };

        row("the English example", u"call PT Nusantara Jaya 12m connected, follow up thu 10:00"_s,
            u"call | PT Nusantara Jaya | 12:00 | connected | done 11-23 14:02 | f: call 11-26 10:00"_s);
        row("the Indonesian example",
            u"telp PT Nusantara Jaya 12 mnt tersambung, tindak lanjut kamis 10.00"_s,
            u"call | PT Nusantara Jaya | 12:00 | connected | done 11-23 14:02 | f: call 11-26 10:00"_s);
        row("start of a name", u"call PT Nusantara 12m connected"_s,
            u"call | PT Nusantara Jaya | 12:00 | connected | done 11-23 14:02"_s);
        row("note, then follow-up",
            u"call PT Nusantara Jaya 12m connected — asked for revised quote, follow up thu 10:00"_s,
            u"call | PT Nusantara Jaya | 12:00 | connected | done 11-23 14:02 | n: asked for revised quote | f: call 11-26 10:00"_s);
        row("follow-up, then note",
            u"call PT Andalan 5m, follow up thu 10:00 send quote — asked for discount"_s,
            u"call | PT Andalan | 5:00 | connected | done 11-23 14:09 | n: asked for discount | f: call 11-26 10:00 send quote"_s);
        row("e-mail with a note", u"email Bank Sentosa sent case study"_s,
            u"email | Bank Sentosa | sent | done 11-23 14:14 | n: case study"_s);
        row("meeting tomorrow", u"meeting RS Harapan tomorrow 14:00"_s,
            u"meeting | RS Harapan | planned 11-24 14:00"_s);
        row("demo held", u"demo Toko Sinar held 45m — 3 attendees"_s,
            u"demo | Toko Sinar | 45:00 | held | done 11-23 13:29 | n: 3 attendees"_s);
        row("no answer, small letters", u"call toko sinar no answer"_s,
            u"call | Toko Sinar | no_answer | done 11-23 14:14"_s);
        row("inbound in Indonesian", u"telpon masuk PT Andalan 5 menit"_s,
            u"call in | PT Andalan | 5:00 | connected | done 11-23 14:09"_s);
        row("meeting without an account", u"rapat besok jam 9"_s, u"meeting | planned 11-24 09:00"_s);

        row("only the type", u"call"_s, u"call | done 11-23 14:14"_s);
        row("nothing", u""_s, u"- | done 11-23 14:14 | !type"_s);
        row("blanks", u"   "_s, u"- | done 11-23 14:14 | !type"_s);
        row("no type", u"hello there"_s, u"- | ?hello there | done 11-23 14:14 | !type | !unknown"_s);
        row("capitals", u"CALL TOKO SINAR BUSY"_s, u"call | Toko Sinar | busy | done 11-23 14:14"_s);
        row("moment before the type", u"besok rapat RS Harapan jam 10"_s,
            u"meeting | RS Harapan | planned 11-24 10:00"_s);
        row("follow-up as the type", u"follow up Toko Sinar besok 09.00"_s,
            u"call | Toko Sinar | planned 11-24 09:00"_s);
        row("the team's own type", u"kunjungan lapangan PT Andalan 2 jam"_s,
            u"site_visit | PT Andalan | 120:00 | done 11-23 12:14"_s);
        row("type as a verb", u"nelpon ke Toko Sinar tidak diangkat"_s,
            u"call | Toko Sinar | no_answer | done 11-23 14:14"_s);
        row("hyphen in the type", u"e-mail Toko Sinar"_s, u"email | Toko Sinar | sent | done 11-23 14:14"_s);
        row("colon after the type", u"call: Toko Sinar 2m"_s,
            u"call | Toko Sinar | 2:00 | connected | done 11-23 14:12"_s);

        row("joined units", u"call PT Andalan 1h30"_s,
            u"call | PT Andalan | 90:00 | connected | done 11-23 12:44"_s);
        row("hours and minutes", u"rapat PT Andalan 1 jam 15 menit terlaksana"_s,
            u"meeting | PT Andalan | 75:00 | held | done 11-23 12:59"_s);
        row("seconds", u"call PT Andalan 90s"_s,
            u"call | PT Andalan | 1:30 | connected | done 11-23 14:12"_s);
        row("minutes and seconds in words", u"telp PT Andalan 6 menit 20 detik"_s,
            u"call | PT Andalan | 6:20 | connected | done 11-23 14:07"_s);
        row("decimal comma", u"rapat PT Andalan 1,5 jam"_s,
            u"meeting | PT Andalan | 90:00 | held | done 11-23 12:44"_s);
        row("decimal point", u"meeting PT Andalan 1.5h"_s,
            u"meeting | PT Andalan | 90:00 | held | done 11-23 12:44"_s);
        row("half an hour", u"demo PT Andalan setengah jam"_s,
            u"demo | PT Andalan | 30:00 | held | done 11-23 13:44"_s);
        row("for", u"call PT Andalan for 10 minutes"_s,
            u"call | PT Andalan | 10:00 | connected | done 11-23 14:04"_s);
        row("selama", u"telp PT Andalan selama 10 menit"_s,
            u"call | PT Andalan | 10:00 | connected | done 11-23 14:04"_s);
        row("m:ss of a call", u"call PT Andalan 12:04"_s,
            u"call | PT Andalan | 12:04 | connected | done 11-23 14:01"_s);
        row("h:mm:ss", u"call PT Andalan 1:02:03"_s,
            u"call | PT Andalan | 62:03 | connected | done 11-23 13:11"_s);
        row("hh:mm of a meeting", u"meeting PT Andalan 15:30"_s,
            u"meeting | PT Andalan | planned 11-23 15:30"_s);
        row("what is no time of day", u"demo PT Andalan 45:10"_s,
            u"demo | PT Andalan | 45:10 | held | done 11-23 13:28"_s);
        row("colon of a call after a day", u"call PT Andalan yesterday 16:30"_s,
            u"call | PT Andalan | done 11-22 16:30"_s);
        row("colon of a call before a day", u"call PT Andalan 16:30 kemarin"_s,
            u"call | PT Andalan | done 11-22 16:30"_s);
        row("colon of a call beside a duration", u"call PT Andalan 3m 11:20"_s,
            u"call | PT Andalan | 3:00 | connected | done 11-23 11:20"_s);
        row("colon with a word", u"call PT Andalan at 10:05"_s, u"call | PT Andalan | done 11-23 10:05"_s);
        row("colon with pukul", u"telp PT Andalan pukul 10:05"_s, u"call | PT Andalan | done 11-23 10:05"_s);
        row("point is a time even of a call", u"telp PT Andalan 10.05"_s,
            u"call | PT Andalan | done 11-23 10:05"_s);
        row("no duration of an e-mail", u"email PT Andalan 10:05"_s,
            u"email | PT Andalan | sent | done 11-23 10:05"_s);
        row("from and to", u"meeting RS Harapan tomorrow 14:00-15:30"_s,
            u"meeting | RS Harapan | 90:00 | planned 11-24 14:00"_s);

        row("9am", u"call PT Andalan 9am busy"_s, u"call | PT Andalan | busy | done 11-23 09:00"_s);
        row("3 pm", u"meeting PT Andalan 3 pm"_s, u"meeting | PT Andalan | planned 11-23 15:00"_s);
        row("12am", u"email PT Andalan 12am"_s, u"email | PT Andalan | sent | done 11-23 00:00"_s);
        row("@ and an hour", u"meeting PT Andalan @16"_s, u"meeting | PT Andalan | planned 11-23 16:00"_s);
        row("jam 14", u"telp PT Andalan jam 14 sibuk"_s, u"call | PT Andalan | busy | done 11-23 14:00"_s);
        row("jam 2 is in the afternoon", u"rapat PT Andalan besok jam 2"_s,
            u"meeting | PT Andalan | planned 11-24 14:00"_s);
        row("02:00 is in the night", u"rapat PT Andalan besok 02:00"_s,
            u"meeting | PT Andalan | planned 11-24 02:00"_s);
        row("2 jam is two hours", u"rapat PT Andalan besok jam 9 2 jam"_s,
            u"meeting | PT Andalan | 120:00 | planned 11-24 09:00"_s);
        row("two hours, then the time", u"rapat PT Andalan besok 2 jam jam 9"_s,
            u"meeting | PT Andalan | 120:00 | planned 11-24 09:00"_s);
        row("half to three", u"rapat PT Andalan besok jam setengah 3"_s,
            u"meeting | PT Andalan | planned 11-24 14:30"_s);
        row("part of the day", u"rapat PT Andalan besok jam 7 malam"_s,
            u"meeting | PT Andalan | planned 11-24 19:00"_s);
        row("pagi alone", u"rapat PT Andalan besok pagi"_s, u"meeting | PT Andalan | planned 11-24 09:00"_s);
        row("tadi pagi", u"telp PT Andalan tadi pagi tak dijawab"_s,
            u"call | PT Andalan | no_answer | done 11-23 09:00"_s);

        row("weekday ahead", u"meeting PT Andalan fri 10:00"_s,
            u"meeting | PT Andalan | planned 11-27 10:00"_s);
        row("weekday behind, of a report", u"meeting PT Andalan fri 10:00 held"_s,
            u"meeting | PT Andalan | held | done 11-20 10:00"_s);
        row("last weekday", u"email PT Andalan jumat lalu"_s,
            u"email | PT Andalan | sent | done 11-20 09:00"_s);
        row("next week's weekday", u"rapat PT Andalan kamis depan jam 9"_s,
            u"meeting | PT Andalan | planned 12-03 09:00"_s);
        row("today's weekday, still to come", u"rapat PT Andalan senin 16.00"_s,
            u"meeting | PT Andalan | planned 11-23 16:00"_s);
        row("today's weekday, gone by", u"rapat PT Andalan senin 09.00"_s,
            u"meeting | PT Andalan | planned 11-30 09:00"_s);
        row("hari and weekday", u"rapat PT Andalan hari rabu jam 10"_s,
            u"meeting | PT Andalan | planned 11-25 10:00"_s);
        row("jum'at", u"rapat PT Andalan jum'at jam 10"_s, u"meeting | PT Andalan | planned 11-27 10:00"_s);
        row("minggu depan is next week", u"rapat PT Andalan minggu depan jam 10"_s,
            u"meeting | PT Andalan | planned 11-30 10:00"_s);
        row("minggu is Sunday", u"rapat PT Andalan minggu jam 10"_s,
            u"meeting | PT Andalan | planned 11-29 10:00"_s);
        row("in 2 days", u"meeting PT Andalan in 2 days at 11"_s,
            u"meeting | PT Andalan | planned 11-25 11:00"_s);
        row("2 hari lagi", u"rapat PT Andalan 2 hari lagi jam 11"_s,
            u"meeting | PT Andalan | planned 11-25 11:00"_s);
        row("2 weeks", u"meeting PT Andalan in 2 weeks"_s, u"meeting | PT Andalan | planned 12-07 09:00"_s);
        row("3 days ago", u"email PT Andalan 3 days ago"_s,
            u"email | PT Andalan | sent | done 11-20 09:00"_s);
        row("in 30 min", u"meeting PT Andalan in 30 min"_s, u"meeting | PT Andalan | planned 11-23 14:44"_s);
        row("10 menit yang lalu", u"telp PT Andalan 10 menit yang lalu sibuk"_s,
            u"call | PT Andalan | busy | done 11-23 14:04"_s);
        row("lusa", u"rapat PT Andalan lusa jam 9"_s, u"meeting | PT Andalan | planned 11-25 09:00"_s);
        row("26 nov", u"meeting PT Andalan 26 nov 10:00"_s, u"meeting | PT Andalan | planned 11-26 10:00"_s);
        row("nov 26", u"meeting PT Andalan nov 26 10:00"_s, u"meeting | PT Andalan | planned 11-26 10:00"_s);
        row("26/11", u"rapat PT Andalan 26/11 10.00"_s, u"meeting | PT Andalan | planned 11-26 10:00"_s);
        row("day first", u"rapat PT Andalan 2/12 10.00"_s, u"meeting | PT Andalan | planned 12-02 10:00"_s);
        row("over the turn of the year", u"rapat PT Andalan 5 januari jam 10"_s,
            u"meeting | PT Andalan | planned 2027-01-05 10:00"_s);
        row("with its year", u"meeting PT Andalan 20 nov 2025 held"_s,
            u"meeting | PT Andalan | held | done 2025-11-20 09:00"_s);
        row("ISO", u"meeting PT Andalan 2026-12-01 10:00"_s, u"meeting | PT Andalan | planned 12-01 10:00"_s);
        row("tgl", u"rapat PT Andalan tgl 30 jam 10"_s, u"meeting | PT Andalan | planned 11-30 10:00"_s);
        row("31 February", u"rapat PT Andalan 31 feb jam 10"_s,
            u"meeting | PT Andalan | held | done 11-23 14:14 | !date"_s);

        row("voicemail", u"call PT Andalan left message"_s,
            u"call | PT Andalan | voicemail | done 11-23 14:14"_s);
        row("kotak suara", u"telp PT Andalan kotak suara"_s,
            u"call | PT Andalan | voicemail | done 11-23 14:14"_s);
        row("resepsionis", u"telp PT Andalan resepsionis"_s,
            u"call | PT Andalan | gatekeeper | done 11-23 14:14"_s);
        row("gak nyambung", u"telp PT Andalan gak nyambung"_s,
            u"call | PT Andalan | no_answer | done 11-23 14:14"_s);
        row("no answer and a duration", u"call PT Andalan 30s no answer"_s,
            u"call | PT Andalan | 0:30 | no_answer | done 11-23 14:13"_s);
        row("answered of an e-mail", u"email PT Andalan dijawab"_s,
            u"email | PT Andalan | replied | done 11-23 14:14"_s);
        row("answered of a call", u"telp PT Andalan dijawab"_s,
            u"call | PT Andalan | connected | done 11-23 14:14"_s);
        row("balasan otomatis", u"email PT Andalan balasan otomatis"_s,
            u"email | PT Andalan | auto_replied | done 11-23 14:14"_s);
        row("no-show", u"demo PT Andalan no-show"_s, u"demo | PT Andalan | no_show | done 11-23 14:14"_s);
        row("tidak hadir", u"demo PT Andalan kemarin jam 10 tidak hadir"_s,
            u"demo | PT Andalan | no_show | done 11-22 10:00"_s);
        row("a meeting called off", u"rapat PT Andalan besok jam 10 batal"_s,
            u"meeting | PT Andalan | cancelled | done 11-24 10:00"_s);
        row("held in the future", u"rapat PT Andalan besok jam 10 terlaksana"_s,
            u"meeting | PT Andalan | held | planned 11-24 10:00 | !future"_s);
        row("an outcome of another type is a note", u"call PT Andalan sent brochure"_s,
            u"call | PT Andalan | done 11-23 14:14 | n: sent brochure"_s);
        row("e-mail received", u"email masuk Bank Sentosa tanya harga"_s,
            u"email in | Bank Sentosa | done 11-23 14:14 | n: tanya harga"_s);
        row("from is inbound", u"call from RS Harapan 3m"_s,
            u"call in | RS Harapan | 3:00 | connected | done 11-23 14:11"_s);

        row("without the legal form", u"call nusantara jaya 2m"_s,
            u"call | PT Nusantara Jaya | 2:00 | connected | done 11-23 14:12"_s);
        row("without either legal form", u"call surya abadi 2m"_s,
            u"call | PT Surya Abadi Tbk | 2:00 | connected | done 11-23 14:12"_s);
        row("with a dotted legal form", u"call P.T. Karya-Logam 2m"_s,
            u"call | PT Karya Logam | 2:00 | connected | done 11-23 14:12"_s);
        row("the longest name", u"call Bank Sentosa Syariah 2m"_s,
            u"call | Bank Sentosa Syariah | 2:00 | connected | done 11-23 14:12"_s);
        row("account at the end", u"call 2m connected RS Harapan"_s,
            u"call | RS Harapan | 2:00 | connected | done 11-23 14:12"_s);
        row("a later word of a name", u"call perhubungan busy"_s,
            u"call | Dinas Perhubungan | busy | done 11-23 14:14"_s);
        row("several begin so", u"call maju busy"_s, u"call | ?maju | busy | done 11-23 14:14 | !several"_s);
        row("several are named so", u"call kembar busy"_s,
            u"call | ?kembar | busy | done 11-23 14:14 | !several"_s);
        row("the legal form tells them apart", u"call CV Kembar busy"_s,
            u"call | CV Kembar | busy | done 11-23 14:14"_s);
        row("an unknown account", u"call PT Baru Sekali 5m"_s,
            u"call | ?PT Baru Sekali | 5:00 | connected | done 11-23 14:09 | !unknown"_s);
        row("an unknown account and small words", u"call Toko Baru minta diskon 5m"_s,
            u"call | ?Toko Baru | 5:00 | connected | done 11-23 14:09 | n: minta diskon | !unknown"_s);
        row("a name with digits and a unit", u"call Toko 24 Jam 5m"_s,
            u"call | Toko 24 Jam | 5:00 | connected | done 11-23 14:09"_s);
        row("a weekday is no account", u"meeting sun 10:00"_s, u"meeting | planned 11-29 10:00"_s);
        row("with its legal form it is", u"meeting PT Sun sun 10:00"_s,
            u"meeting | PT Sun | planned 11-29 10:00"_s);
        row("a note names another account", u"call Toko Sinar busy — about Bank Sentosa"_s,
            u"call | Toko Sinar | busy | done 11-23 14:14 | n: about Bank Sentosa"_s);
        row("opportunity by name", u"call Bank Sentosa core upgrade 5m"_s,
            u"call | Bank Sentosa | #Core upgrade | 5:00 | connected | done 11-23 14:09"_s);
        row("opportunity by its start", u"call Dinas Perhubungan #tender 5m"_s,
            u"call | Dinas Perhubungan | #Tender 2027 | 5:00 | connected | done 11-23 14:09"_s);

        row("note after two hyphens", u"call Toko Sinar busy -- try later"_s,
            u"call | Toko Sinar | busy | done 11-23 14:14 | n: try later"_s);
        row("note after a colon", u"call Toko Sinar 3m: budget ok"_s,
            u"call | Toko Sinar | 3:00 | connected | done 11-23 14:11 | n: budget ok"_s);
        row("punctuation within the note", u"call Toko Sinar 3m — budget ok, wants 3 units (blue)"_s,
            u"call | Toko Sinar | 3:00 | connected | done 11-23 14:11 | n: budget ok, wants 3 units (blue)"_s);
        row("numbers in the note stay there", u"call Toko Sinar 3m — call back 10:00"_s,
            u"call | Toko Sinar | 3:00 | connected | done 11-23 14:11 | n: call back 10:00"_s);
        row("follow up within a note", u"call Toko Sinar 3m — we follow up internally"_s,
            u"call | Toko Sinar | 3:00 | connected | done 11-23 14:11 | n: we follow up internally"_s);
        row("follow-up with a type", u"email RS Harapan terkirim, tindak lanjut rapat jumat jam 9"_s,
            u"email | RS Harapan | sent | done 11-23 14:14 | f: meeting 11-27 09:00"_s);
        row("follow-up with a text", u"call RS Harapan 4m, follow up in 2 days send proposal"_s,
            u"call | RS Harapan | 4:00 | connected | done 11-23 14:10 | f: call 11-25 09:00 send proposal"_s);
        row("follow-up at a time gone by", u"call RS Harapan 4m, follow up 10:00"_s,
            u"call | RS Harapan | 4:00 | connected | done 11-23 14:10 | f: call 11-24 10:00"_s);
        row("follow-up without a date", u"call RS Harapan 4m, follow up"_s,
            u"call | RS Harapan | 4:00 | connected | done 11-23 14:10 | !when"_s);
        row("mixed languages", u"telp RS Harapan connected 4m, follow up lusa jam 3 sore"_s,
            u"call | RS Harapan | 4:00 | connected | done 11-23 14:10 | f: call 11-25 15:00"_s);
    }
    void understands()
    {
        QFETCH(QString, line);
        QFETCH(QString, meaning);
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        QCOMPARE(sample::summary(workspace.line.parse(line, workspace.rep, monday), workspace), meaning);
    }

    void livesInTheZoneOfTheRep_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qlonglong>("start");
        const auto row = [](const char *name, const char *zone, const QString &line,
                            sys_time<minutes> start) {
            QTest::addRow("%s", name) << QByteArray(zone) << line << qlonglong(millis(start));
        };
        row("Jakarta, today", "Asia/Jakarta", u"meeting 16:00"_s, sys_days{2026y / November / 23} + 9h);
        row("Jayapura, today", "Asia/Jayapura", u"meeting 17:00"_s, sys_days{2026y / November / 23} + 8h);
        row("UTC, today", "UTC", u"meeting 16:00"_s, sys_days{2026y / November / 23} + 16h);
        row("Jakarta, tomorrow", "Asia/Jakarta", u"rapat besok 01.00 pagi"_s,
            sys_days{2026y / November / 23} + 18h);
        row("Jayapura, tomorrow", "Asia/Jayapura", u"rapat besok jam 9"_s, sys_days{2026y / November / 24});
        row("UTC, tomorrow", "UTC", u"rapat besok jam 9"_s, sys_days{2026y / November / 24} + 9h);
    }
    void livesInTheZoneOfTheRep()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, line);
        QFETCH(qlonglong, start);
        const sample::Workspace workspace = sample::workspace(zone);
        QCOMPARE(qlonglong(millis(workspace.line.parse(line, workspace.rep, monday).start)), start);
    }

    void dayTurnsWithTheZone()
    {
        // 23:30 on Monday in Jakarta is 01:30 on Tuesday in Jayapura.
        constexpr Instant late = sys_days{2026y / November / 23} + 16h + 30min;
        for (const auto &[zone, day] :
             {std::pair{"Asia/Jakarta", 24}, std::pair{"Asia/Jayapura", 25}, std::pair{"UTC", 24}}) {
            const sample::Workspace workspace = sample::workspace(zone);
            const Understood understood = workspace.line.parse(u"rapat besok jam 9", workspace.rep, late);
            QCOMPARE(toZone(understood.start, workspace.directory->zoneOf(workspace.rep)).date().day(), day);
        }
    }

    void showsWhatIsWhat()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const auto tokens =
            workspace.line
                .parse(u"call Toko Sinar 12 m busy — later, follow up thu 10:00", workspace.rep, monday)
                .tokens;
        const std::vector<Token> expected{{0, 4, TokenKind::Type},      {5, 10, TokenKind::Account},
                                          {16, 4, TokenKind::Duration}, {21, 4, TokenKind::Outcome},
                                          {28, 5, TokenKind::Note},     {35, 9, TokenKind::FollowUp},
                                          {45, 3, TokenKind::When},     {49, 5, TokenKind::When}};
        QVERIFY(tokens == expected);
    }

    void makesTheActivities()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const auto understood = workspace.line.parse(
            u"call Toko Sinar 12m — wants quote, follow up meeting thu 10:00 bring samples", workspace.rep,
            monday);
        const auto activities = toActivities(understood, workspace.rep);
        QVERIFY(activities);
        QCOMPARE(activities->size(), size_t(2));
        const Activity &done = activities->front();
        const Activity &next = activities->back();
        QCOMPARE(done->status, ActivityStatus::Done);
        QCOMPARE(done->duration, seconds(720));
        QCOMPARE(done->note, u"wants quote"_s);
        QCOMPARE(next->status, ActivityStatus::Planned);
        QCOMPARE(next->subject, u"bring samples"_s);
        QCOMPARE(next->booked, std::optional(monday));
        QVERIFY(done->account && next->account == done->account);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("no type") << u"hello"_s;
        QTest::addRow("held tomorrow") << u"meeting tomorrow 10:00 held"_s;
        QTest::addRow("no such date") << u"meeting 31 feb"_s;
        QTest::addRow("follow-up without a date") << u"call 3m, follow up"_s;
        QTest::addRow("200 hours") << u"meeting 200h"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, line);
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const auto activities =
            toActivities(workspace.line.parse(line, workspace.rep, monday), workspace.rep);
        QVERIFY(!activities);
        QCOMPARE(activities.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!activities.error().text.isEmpty());
    }

    void knowsAnAccountOnceItIsMade()
    {
        sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        QVERIFY(!workspace.line.parse(u"call PT Baru Sekali", workspace.rep, monday).account);
        workspace.line.addAccount({AccountId::generate(), u"PT Baru Sekali"_s});
        QCOMPARE(workspace.line.parse(u"call baru sekali 3m", workspace.rep, monday).account->name,
                 u"PT Baru Sekali"_s);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("begin");
        QTest::addRow("a type") << u"me"_s << u"meeting"_s << 0;
        QTest::addRow("a type in Indonesian") << u"rap"_s << u"rapat"_s << 0;
        QTest::addRow("the team's own type") << u"kun"_s << u"Kunjungan lapangan"_s << 0;
        QTest::addRow("an account") << u"call nusan"_s << u"PT Nusantara Jaya"_s << 5;
        QTest::addRow("an account of several words") << u"call bank sen"_s << u"Bank Sentosa"_s << 5;
        QTest::addRow("a later word") << u"call sentosa sy"_s << u"Bank Sentosa Syariah"_s << 5;
        QTest::addRow("an outcome") << u"call Toko Sinar voi"_s << u"voicemail"_s << 16;
        QTest::addRow("an outcome in Indonesian") << u"telp Toko Sinar tersa"_s << u"tersambung"_s << 16;
        QTest::addRow("a follow-up") << u"call Toko Sinar 3m, fol"_s << u"follow up"_s << 20;
    }
    void completes()
    {
        QFETCH(QString, before);
        QFETCH(QString, first);
        QFETCH(int, begin);
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const auto found = workspace.line.complete(before, static_cast<int>(before.size()));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().text, first);
        QCOMPARE(found.front().begin, begin);
        QCOMPARE(found.front().begin + found.front().length, int(before.size()));
    }
};

QTEST_GUILESS_MAIN(QuickLineTest)
#include "quick_line_test.moc"
