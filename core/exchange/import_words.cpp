// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"

#include "core/domain/account.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

template<class Value> using Words = std::initializer_list<std::pair<QStringView, Value>>;

/// Reads @p word by a table whose words are matching keys: lower case, letters and digits only.
template<class Value> std::optional<Value> lookUp(const QHash<QString, Value> &table, QStringView word)
{
    const auto found = table.constFind(matchingKey(word));
    return found == table.cend() ? std::nullopt : std::optional(found.value());
}

template<class Value> QHash<QString, Value> tableOf(Words<Value> words)
{
    QHash<QString, Value> table;
    for (const auto &[word, value] : words)
        table.insert(word.toString(), value);
    return table;
}

} // namespace

std::optional<StageKind> dealStateOf(QStringView word)
{
    static const auto table = tableOf<StageKind>({
        {u"won", StageKind::Won},
        {u"closedwon", StageKind::Won},
        {u"dealwon", StageKind::Won},
        {u"menang", StageKind::Won},
        {u"dimenangkan", StageKind::Won},
        {u"berhasil", StageKind::Won},
        {u"ditutupmenang", StageKind::Won},
        {u"tutupmenang", StageKind::Won},
        {u"closewon", StageKind::Won},
        {u"win", StageKind::Won},
        {u"successful", StageKind::Won},
        {u"sold", StageKind::Won},
        {u"closedwin", StageKind::Won},
        {u"terjual", StageKind::Won},
        {u"loss", StageKind::Lost},
        {u"lose", StageKind::Lost},
        {u"unsuccessful", StageKind::Lost},
        {u"closedloss", StageKind::Lost},
        {u"lost", StageKind::Lost},
        {u"closedlost", StageKind::Lost},
        {u"deallost", StageKind::Lost},
        {u"kalah", StageKind::Lost},
        {u"gagal", StageKind::Lost},
        {u"ditutupkalah", StageKind::Lost},
        {u"tutupkalah", StageKind::Lost},
        {u"closelost", StageKind::Lost},
        {u"closedlosttocompetition", StageKind::Lost},
        {u"open", StageKind::Open},
        {u"terbuka", StageKind::Open},
        {u"berjalan", StageKind::Open},
        {u"inprogress", StageKind::Open},
        {u"pipeline", StageKind::Open},
        {u"bestcase", StageKind::Open},
        {u"commit", StageKind::Open},
        {u"active", StageKind::Open},
        {u"pending", StageKind::Open},
        {u"ongoing", StageKind::Open},
        {u"new", StageKind::Open},
        {u"aktif", StageKind::Open},
    });
    return lookUp(table, word);
}

StageKind stageKindOf(QStringView stageName)
{
    return dealStateOf(stageName).value_or(StageKind::Open);
}

std::optional<int> usualPlaceOf(QStringView stageName)
{
    static const auto table = tableOf<int>({
        {u"new", 0},
        {u"baru", 0},
        {u"lead", 1},
        {u"prospek", 2},
        {u"prospect", 2},
        {u"prospecting", 2},
        {u"prospeksi", 2},
        {u"qualification", 3},
        {u"qualified", 3},
        {u"qualifiedtobuy", 3},
        {u"kualifikasi", 3},
        {u"engaging", 4},
        {u"contactmade", 4},
        {u"dihubungi", 4},
        {u"appointmentscheduled", 4},
        {u"needsanalysis", 5},
        {u"analisiskebutuhan", 5},
        {u"needsdefined", 5},
        {u"discovery", 5},
        {u"valueproposition", 6},
        {u"presentationscheduled", 7},
        {u"demoscheduled", 7},
        {u"demo", 7},
        {u"presentasi", 7},
        {u"iddecisionmakers", 8},
        {u"decisionmakerboughtin", 8},
        {u"perceptionanalysis", 9},
        {u"initialoffer", 10},
        {u"penawaran", 10},
        {u"proposal", 10},
        {u"proposalpricequote", 10},
        {u"proposalmade", 10},
        {u"quote", 10},
        {u"negotiation", 11},
        {u"negotiationreview", 11},
        {u"negotiationsstarted", 11},
        {u"negosiasi", 11},
        {u"contractsent", 12},
        {u"kontrakdikirim", 12},
    });
    return lookUp(table, stageName);
}

std::optional<QString> activityTypeKeyOf(QStringView word)
{
    static const auto table = tableOf<QString>({
        {u"call", u"call"_s},           {u"calls", u"call"_s},        {u"phonecall", u"call"_s},
        {u"panggilan", u"call"_s},      {u"telepon", u"call"_s},      {u"telpon", u"call"_s},
        {u"phone", u"call"_s},          {u"email", u"email"_s},       {u"emails", u"email"_s},
        {u"mail", u"email"_s},          {u"surel", u"email"_s},       {u"listemail", u"email"_s},
        {u"meeting", u"meeting"_s},     {u"meetings", u"meeting"_s},  {u"event", u"meeting"_s},
        {u"appointment", u"meeting"_s}, {u"pertemuan", u"meeting"_s}, {u"rapat", u"meeting"_s},
        {u"kunjungan", u"meeting"_s},   {u"visit", u"meeting"_s},     {u"lunch", u"meeting"_s},
        {u"demo", u"demo"_s},           {u"demos", u"demo"_s},        {u"demonstration", u"demo"_s},
        {u"presentation", u"demo"_s},   {u"presentasi", u"demo"_s},   {u"demoproduk", u"demo"_s},
    });
    return lookUp(table, word);
}

std::optional<Direction> directionOf(QStringView word)
{
    static const auto table = tableOf<Direction>({
        {u"outbound", Direction::Outbound},
        {u"outgoing", Direction::Outbound},
        {u"out", Direction::Outbound},
        {u"keluar", Direction::Outbound},
        {u"sent", Direction::Outbound},
        {u"false", Direction::Outbound},
        {u"0", Direction::Outbound},
        {u"inbound", Direction::Inbound},
        {u"incoming", Direction::Inbound},
        {u"in", Direction::Inbound},
        {u"masuk", Direction::Inbound},
        {u"received", Direction::Inbound},
        {u"missed", Direction::Inbound},
        {u"takterjawab", Direction::Inbound},
        {u"true", Direction::Inbound},
        {u"1", Direction::Inbound},
        {u"dialled", Direction::Outbound},
        {u"dialed", Direction::Outbound},
        {u"made", Direction::Outbound},
        {u"o", Direction::Outbound},
        {u"outboundcall", Direction::Outbound},
        {u"outgoingcall", Direction::Outbound},
        {u"inboundcall", Direction::Inbound},
        {u"incomingcall", Direction::Inbound},
        {u"i", Direction::Inbound},
        {u"panggilankeluar", Direction::Outbound},
        {u"panggilanmasuk", Direction::Inbound},
        {u"internal", Direction::None},
    });
    return lookUp(table, word);
}

std::optional<Outcome> outcomeOf(QStringView word)
{
    static const auto table = tableOf<Outcome>({
        {u"connected", Outcome::Connected},
        {u"answered", Outcome::Connected},
        {u"tersambung", Outcome::Connected},
        {u"dijawab", Outcome::Connected},
        {u"interested", Outcome::Connected},
        {u"notinterested", Outcome::Connected},
        {u"spokewith", Outcome::Connected},
        {u"callback", Outcome::Connected},
        {u"requestedmoreinfo", Outcome::Connected},
        {u"yes", Outcome::Connected},
        {u"y", Outcome::Connected},
        {u"ya", Outcome::Connected},
        {u"true", Outcome::Connected},
        {u"1", Outcome::Connected},
        {u"success", Outcome::Connected},
        {u"successful", Outcome::Connected},
        {u"reached", Outcome::Connected},
        {u"talked", Outcome::Connected},
        {u"spoke", Outcome::Connected},
        {u"conversation", Outcome::Connected},
        {u"berhasil", Outcome::Connected},
        {u"terhubung", Outcome::Connected},
        {u"bicara", Outcome::Connected},
        {u"meetingbooked", Outcome::Connected},
        {u"followup", Outcome::Connected},
        {u"qualified", Outcome::Connected},
        {u"notqualified", Outcome::Connected},
        {u"no", Outcome::NoAnswer},
        {u"n", Outcome::NoAnswer},
        {u"tidak", Outcome::NoAnswer},
        {u"false", Outcome::NoAnswer},
        {u"0", Outcome::NoAnswer},
        {u"notanswered", Outcome::NoAnswer},
        {u"notconnected", Outcome::NoAnswer},
        {u"notreached", Outcome::NoAnswer},
        {u"unreachable", Outcome::NoAnswer},
        {u"unsuccessful", Outcome::NoAnswer},
        {u"abandoned", Outcome::NoAnswer},
        {u"congestion", Outcome::NoAnswer},
        {u"rejected", Outcome::NoAnswer},
        {u"declined", Outcome::NoAnswer},
        {u"nomorsalah", Outcome::NoAnswer},
        {u"tidakterhubung", Outcome::NoAnswer},
        {u"tidaktersambung", Outcome::NoAnswer},
        {u"takdijawab", Outcome::NoAnswer},
        {u"noanswer", Outcome::NoAnswer},
        {u"tidakdijawab", Outcome::NoAnswer},
        {u"noresponse", Outcome::NoAnswer},
        {u"noresponsebusy", Outcome::NoAnswer},
        {u"unanswered", Outcome::NoAnswer},
        {u"missed", Outcome::NoAnswer},
        {u"failed", Outcome::NoAnswer},
        {u"wrongnumber", Outcome::NoAnswer},
        {u"invalidnumber", Outcome::NoAnswer},
        {u"leftvoicemail", Outcome::Voicemail},
        {u"voicemail", Outcome::Voicemail},
        {u"vm", Outcome::Voicemail},
        {u"answeringmachine", Outcome::Voicemail},
        {u"machine", Outcome::Voicemail},
        {u"pesansuara", Outcome::Voicemail},
        {u"leftmessage", Outcome::Voicemail},
        {u"busy", Outcome::Busy},
        {u"sibuk", Outcome::Busy},
        {u"linebusy", Outcome::Busy},
        {u"gatekeeper", Outcome::Gatekeeper},
        {u"leftlivemessage", Outcome::Gatekeeper},
        {u"resepsionis", Outcome::Gatekeeper},
        {u"sent", Outcome::Sent},
        {u"terkirim", Outcome::Sent},
        {u"delivered", Outcome::Sent},
        {u"bounced", Outcome::Bounced},
        {u"bounce", Outcome::Bounced},
        {u"terpental", Outcome::Bounced},
        {u"autoreplied", Outcome::AutoReplied},
        {u"autoreply", Outcome::AutoReplied},
        {u"balasanotomatis", Outcome::AutoReplied},
        {u"replied", Outcome::Replied},
        {u"reply", Outcome::Replied},
        {u"dibalas", Outcome::Replied},
        {u"held", Outcome::Held},
        {u"completed", Outcome::Held},
        {u"terlaksana", Outcome::Held},
        {u"selesai", Outcome::Held},
        {u"done", Outcome::Held},
        {u"attended", Outcome::Held},
        {u"noshow", Outcome::NoShow},
        {u"tidakhadir", Outcome::NoShow},
        {u"absent", Outcome::NoShow},
        {u"cancelled", Outcome::Cancelled},
        {u"canceled", Outcome::Cancelled},
        {u"dibatalkan", Outcome::Cancelled},
        {u"batal", Outcome::Cancelled},
        {u"notheld", Outcome::Cancelled},
        {u"rescheduled", Outcome::Cancelled},
        {u"dijadwalulang", Outcome::Cancelled},
    });
    return lookUp(table, word);
}

std::optional<Outcome> callOutcomeOf(QStringView word)
{
    static const auto table = tableOf<Outcome>({
        {u"held", Outcome::Connected},
        {u"attended", Outcome::Connected},
        {u"attendeddialled", Outcome::Connected},
        {u"received", Outcome::Connected},
        {u"notheld", Outcome::NoAnswer},
        {u"missed", Outcome::NoAnswer},
        {u"takterjawab", Outcome::NoAnswer},
        {u"unattended", Outcome::NoAnswer},
        {u"unattendeddialled", Outcome::NoAnswer},
        {u"noanswer", Outcome::NoAnswer},
        {u"failed", Outcome::NoAnswer},
        {u"cancelled", Outcome::NoAnswer},
        {u"canceled", Outcome::NoAnswer},
        {u"busy", Outcome::Busy},
    });
    return lookUp(table, word);
}

std::optional<ActivityStatus> activityStatusOf(QStringView word)
{
    static const auto table = tableOf<ActivityStatus>({
        {u"done", ActivityStatus::Done},
        {u"completed", ActivityStatus::Done},
        {u"complete", ActivityStatus::Done},
        {u"held", ActivityStatus::Done},
        {u"notheld", ActivityStatus::Done},
        {u"closed", ActivityStatus::Done},
        {u"true", ActivityStatus::Done},
        {u"1", ActivityStatus::Done},
        {u"yes", ActivityStatus::Done},
        {u"ya", ActivityStatus::Done},
        {u"selesai", ActivityStatus::Done},
        {u"sent", ActivityStatus::Done},
        {u"noanswer", ActivityStatus::Done},
        {u"busy", ActivityStatus::Done},
        {u"failed", ActivityStatus::Done},
        {u"cancelled", ActivityStatus::Done},
        {u"canceled", ActivityStatus::Done},
        {u"dibatalkan", ActivityStatus::Done},
        {u"3", ActivityStatus::Done},
        {u"2", ActivityStatus::Done},
        {u"4", ActivityStatus::Done},
        {u"attendeddialled", ActivityStatus::Done},
        {u"received", ActivityStatus::Done},
        {u"missed", ActivityStatus::Done},
        {u"attended", ActivityStatus::Done},
        {u"unattended", ActivityStatus::Done},
        {u"unattendeddialled", ActivityStatus::Done},
        {u"terlaksana", ActivityStatus::Done},
        {u"overdue", ActivityStatus::Planned},
        {u"todo", ActivityStatus::Planned},
        {u"pending", ActivityStatus::Planned},
        {u"upcoming", ActivityStatus::Planned},
        {u"undone", ActivityStatus::Planned},
        {u"planned", ActivityStatus::Planned},
        {u"scheduled", ActivityStatus::Planned},
        {u"notstarted", ActivityStatus::Planned},
        {u"inprogress", ActivityStatus::Planned},
        {u"open", ActivityStatus::Planned},
        {u"deferred", ActivityStatus::Planned},
        {u"waitingonsomeoneelse", ActivityStatus::Planned},
        {u"waitingforinput", ActivityStatus::Planned},
        {u"false", ActivityStatus::Planned},
        {u"0", ActivityStatus::Planned},
        {u"no", ActivityStatus::Planned},
        {u"tidak", ActivityStatus::Planned},
        {u"belum", ActivityStatus::Planned},
        {u"direncanakan", ActivityStatus::Planned},
        {u"dijadwalkan", ActivityStatus::Planned},
        {u"queued", ActivityStatus::Planned},
        {u"5", ActivityStatus::Planned},
    });
    return lookUp(table, word);
}

std::optional<CostClass> costClassOf(QStringView word)
{
    static const auto table = tableOf<CostClass>({
        {u"marketing", CostClass::Marketing},
        {u"pemasaran", CostClass::Marketing},
        {u"advertising", CostClass::Marketing},
        {u"iklan", CostClass::Marketing},
        {u"ads", CostClass::Marketing},
        {u"promotion", CostClass::Marketing},
        {u"promosi", CostClass::Marketing},
        {u"sales", CostClass::Sales},
        {u"penjualan", CostClass::Sales},
        {u"salaries", CostClass::Sales},
        {u"gaji", CostClass::Sales},
        {u"commission", CostClass::Sales},
        {u"komisi", CostClass::Sales},
        {u"other", CostClass::Other},
        {u"others", CostClass::Other},
        {u"overhead", CostClass::Other},
        {u"lain", CostClass::Other},
        {u"lainnya", CostClass::Other},
        {u"lainlain", CostClass::Other},
    });
    return lookUp(table, word);
}

} // namespace laju
