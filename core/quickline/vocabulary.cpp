// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/vocabulary.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace laju::quickline {

using namespace std::chrono;
using namespace Qt::StringLiterals;

std::span<const Entry> vocabulary()
{
    static const std::array entries{
        Entry{ActivityKind::Call, u"call|telepon|called|calling|phone|phoned|rang|telp|telpon|tlp|tlpn|tel|"
                                  u"telfon|menelepon|menelpon|"
                                  "nelpon|panggilan|panggil|phone call"},
        Entry{ActivityKind::Email,
              u"email|surel|emailed|mail|mailed|imel|mengemail|kirim email|surat elektronik"},
        Entry{ActivityKind::Meeting,
              u"meeting|rapat|meet|met|pertemuan|ketemu|bertemu|temu|meet up|janji temu|miting"},
        Entry{ActivityKind::Demo, u"demo|demonstrasi|demoed|demonstration|presentasi|presentation"},

        Entry{Outcome::Connected, u"connected|tersambung|answered|reached|spoke|talked|nyambung|sambung|"
                                  u"diangkat|dijawab|terhubung"},
        Entry{
            Outcome::NoAnswer,
            u"no answer|tidak diangkat|noanswer|unanswered|no reply|no pickup|no pick up|not answered|"
            "! answered|! diangkat|! dijawab|! ada jawaban|! nyambung|! tersambung|! angkat|! jawab|missed"},
        Entry{Outcome::Voicemail,
              u"voicemail|kotak suara|vm|voice mail|pesan suara|left message|left a message|mailbox"},
        Entry{Outcome::Busy, u"busy|sibuk|line busy|nada sibuk|engaged"},
        Entry{Outcome::Gatekeeper,
              u"gatekeeper|resepsionis|receptionist|front desk|operator|sekretaris|secretary|satpam"},
        Entry{Outcome::Sent, u"sent|terkirim|dikirim|kirim|mengirim"},
        Entry{Outcome::Replied,
              u"replied|dibalas|got reply|got a reply|answered|dijawab|berbalas|sudah dibalas"},
        Entry{Outcome::AutoReplied,
              u"auto reply|balasan otomatis|autoreply|auto replied|autoreplied|out of office|ooo"},
        Entry{Outcome::Bounced,
              u"bounced|mental|bounce|undelivered|gagal terkirim|! terkirim|terpental|ditolak server"},
        Entry{Outcome::Held,
              u"held|terlaksana|took "
              u"place|happened|completed|done|selesai|berlangsung|dilaksanakan|hadir|attended"},
        Entry{
            Outcome::NoShow,
            u"no-show|tidak hadir|noshow|no show|! hadir|! datang|did not show|didnt show|mangkir|! muncul"},
        Entry{Outcome::Cancelled, u"cancelled|batal|canceled|called off|dibatalkan|! jadi|cancel|dicancel"},

        Entry{Direction::Inbound, u"inbound|masuk|incoming|received"},
        Entry{Direction::Outbound, u"outbound|keluar|outgoing"},

        Entry{Sign::At, u"at|jam|pukul|pkl|pk|jm|@"},
        Entry{Sign::On, u"on|pada|hari|tanggal|tgl"},
        Entry{Sign::During, u"for|selama"},
        Entry{Sign::In, u"in|dalam"},
        Entry{Sign::Ahead, u"from now|lagi|later|kemudian|ke depan"},
        Entry{Sign::Ago, u"ago|yang lalu|lalu|back|yg lalu"},
        Entry{Sign::Next, u"next|depan"},
        Entry{Sign::Last, u"last|lalu|yang lalu|yg lalu|kemarin|kmrn|past"},
        Entry{Sign::From, u"from|dari"},
        Entry{Sign::Link, u"with|dengan|to|ke|dgn|sama|bersama|at|di|kepada|untuk|the"},
        Entry{Sign::FollowUp, u"follow up|tindak lanjut|followup|f/u|fu|tindaklanjut|tindak lanjuti|follow "
                              u"up lagi|next step|langkah berikut|"
                              "langkah berikutnya"},

        Entry{Span::Second, u"s|sec|secs|second|seconds|detik|dtk"},
        Entry{Span::Minute, u"m|min|mins|minute|minutes|menit|mnt|mnit"},
        Entry{Span::Hour, u"h|hr|hrs|hour|hours|jam|j"},
        Entry{Span::Day, u"day|days|hari|d"},
        Entry{Span::Week, u"week|weeks|minggu|mgg|pekan|w"},
        Entry{Span::Month, u"month|months|bulan|bln"},

        Entry{DayPart::Am, u"am|a.m"},
        Entry{DayPart::Pm, u"pm|p.m"},
        Entry{DayPart::Morning, u"morning|pagi|in the morning"},
        Entry{DayPart::Midday, u"midday|siang|noon"},
        Entry{DayPart::Afternoon, u"afternoon|sore|in the afternoon"},
        Entry{DayPart::Evening, u"evening|malam|in the evening|tonight"},

        Entry{DayOffset{0}, u"today|hari ini|tadi|nanti|now|sekarang|just now|barusan"},
        Entry{DayOffset{1}, u"tomorrow|besok|tmrw|tmr|esok|tomorow|bsk"},
        Entry{DayOffset{2}, u"day after tomorrow|lusa|the day after tomorrow|besok lusa"},
        Entry{DayOffset{-1}, u"yesterday|kemarin|kmrn|kemaren"},
        Entry{DayOffset{-2}, u"day before yesterday|kemarin lusa|the day before yesterday|kemarin dulu"},

        Entry{Length{30min}, u"half an hour|setengah jam|half hour|a half hour"},
        Entry{Length{15min}, u"quarter of an hour|seperempat jam|a quarter hour|quarter hour"},
        Entry{Length{1h}, u"an hour|sejam|one hour|satu jam"},
        Entry{Length{2h}, u"two hours|dua jam"},
        Entry{Length{90min}, u"an hour and a half|satu setengah jam|sejam setengah"},
        Entry{Length{1min}, u"a minute|semenit|one minute|satu menit"},

        Entry{Monday, u"monday|senin|mon|sen"},
        Entry{Tuesday, u"tuesday|selasa|tue|tues|sel"},
        Entry{Wednesday, u"wednesday|rabu|wed|rab"},
        Entry{Thursday, u"thursday|kamis|thu|thur|thurs|kam"},
        Entry{Friday, u"friday|jumat|fri|jum"},
        Entry{Saturday, u"saturday|sabtu|sat|sab"},
        Entry{Sunday, u"sunday|minggu|sun|ahad"},

        Entry{January, u"january|januari|jan"},
        Entry{February, u"february|februari|feb|pebruari"},
        Entry{March, u"march|maret|mar"},
        Entry{April, u"april|april|apr"},
        Entry{May, u"may|mei"},
        Entry{June, u"june|juni|jun"},
        Entry{July, u"july|juli|jul"},
        Entry{August, u"august|agustus|aug|agu|ags|agt"},
        Entry{September, u"september|september|sep|sept"},
        Entry{October, u"october|oktober|oct|okt"},
        Entry{November, u"november|november|nov|nop|nopember"},
        Entry{December, u"december|desember|dec|des"},
    };
    return entries;
}

namespace {

constexpr std::array denials{u"tidak", u"tak",  u"tdk",    u"gak",   u"ga",
                             u"nggak", u"ngga", u"enggak", u"belum", u"not"};

QHash<QString, std::vector<Meaning>> meaningsByPhrase()
{
    QHash<QString, std::vector<Meaning>> all;
    for (const Entry &entry : vocabulary()) {
        for (const QStringView phrase : entry.phrases.tokenize(u'|')) {
            const QString key = phrase.toString().remove(u'-');
            if (!key.startsWith(u'!')) {
                all[key].push_back(entry.meaning);
                continue;
            }
            for (const auto *denial : denials)
                all[QString(QString::fromUtf16(denial) + key.sliced(1))].push_back(entry.meaning);
        }
    }
    return all;
}

} // namespace

const std::vector<Meaning> &meaningsOf(const QString &phrase)
{
    static const QHash<QString, std::vector<Meaning>> all = meaningsByPhrase();
    static const std::vector<Meaning> none;
    const auto found = all.constFind(phrase);
    return found == all.cend() ? none : *found;
}

QStringList usualPhrases(const Entry &entry)
{
    QStringList phrases;
    for (const QStringView phrase : entry.phrases.tokenize(u'|')) {
        if (phrases.size() < 2 && !phrases.contains(phrase))
            phrases.append(phrase.toString());
    }
    return phrases;
}

} // namespace laju::quickline
