// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_words.h"

#include "core/exchange/word_table.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The end that a stage's longer name speaks of: "6 - Won (100%)", "Closed Won (Sales Pipeline)", "Lost to
/// competitor". What only says "open" decides nothing, and a negation is nobody's to guess.
template<class LookUp> std::optional<StageKind> stateInside(QStringView word, const LookUp &lookUp)
{
    const auto isEnd = [](std::optional<StageKind> kind) { return kind && *kind != StageKind::Open; };
    static const QRegularExpression speaksOfEnd(u"[\\d(\\[]|won|lost|menang|kalah"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    QString text = word.toString().toLower();
    if (!text.contains(speaksOfEnd))
        return {};
    // What stands in brackets is about the stage; the number before it is its place.
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression place(u"^\\s*\\d+\\s*[-.:)\u2013]\\s*"_s);
    static const QRegularExpression between(u"[^\\w]+|_"_s);
    text.remove(brackets);
    text.remove(place);
    if (text.trimmed() == u"0%")
        return StageKind::Lost;
    if (text != word && isEnd(lookUp(text)))
        return lookUp(text);
    static const QStringList won{u"won"_s, u"menang"_s};
    static const QStringList lost{u"lost"_s, u"kalah"_s};
    static const QStringList negations{u"not"_s, u"no"_s,     u"tidak"_s, u"belum"_s, u"non"_s,
                                       u"if"_s,  u"before"_s, u"or"_s,    u"atau"_s};
    bool isWon = false;
    bool isLost = false;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (negations.contains(part))
            return {};
        isWon |= won.contains(part);
        isLost |= lost.contains(part);
    }
    if (isWon == isLost)
        return {};
    return isWon ? StageKind::Won : StageKind::Lost;
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
        {u"100", StageKind::Won},
        {u"deal", StageKind::Won},
        {u"closing", StageKind::Won},
        {u"sukses", StageKind::Won},
        {u"success", StageKind::Won},
        {u"signed", StageKind::Won},
        {u"contractsigned", StageKind::Won},
        {u"purchased", StageKind::Won},
        {u"customer", StageKind::Won},
        {u"w", StageKind::Won},
        {u"l", StageKind::Lost},
        {u"tidakdeal", StageKind::Lost},
        {u"nodeal", StageKind::Lost},
        {u"tidakberhasil", StageKind::Lost},
        {u"tidakjadi", StageKind::Lost},
        {u"batal", StageKind::Lost},
        {u"dibatalkan", StageKind::Lost},
        {u"ditolak", StageKind::Lost},
        {u"rejected", StageKind::Lost},
        {u"declined", StageKind::Lost},
        {u"abandoned", StageKind::Lost},
        {u"cancelled", StageKind::Lost},
        {u"canceled", StageKind::Lost},
        {u"dead", StageKind::Lost},
        {u"disqualified", StageKind::Lost},
        {u"notwon", StageKind::Lost},
        {u"failed", StageKind::Lost},
        {u"churned", StageKind::Lost},
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
        {u"proses", StageKind::Open},
        {u"dalamproses", StageKind::Open},
        {u"followup", StageKind::Open},
        {u"omitted", StageKind::Open},
    });
    if (const auto known = lookUp(table, word))
        return known;
    return stateInside(word, [](QStringView part) { return lookUp(table, part); });
}

StageKind stageKindOf(QStringView stageName)
{
    return dealStateOf(stageName).value_or(StageKind::Open);
}

bool isDoubtfulWin(QStringView word)
{
    static const auto table = tableOf<bool>({{u"closing", true},
                                             {u"deal", true},
                                             {u"customer", true},
                                             {u"signed", true},
                                             {u"contractsigned", true}});
    return lookUp(table, word).value_or(false);
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
        {u"adspend", CostClass::Marketing},
        {u"advertisement", CostClass::Marketing},
        {u"digitalmarketing", CostClass::Marketing},
        {u"marketingspend", CostClass::Marketing},
        {u"marketingcost", CostClass::Marketing},
        {u"biayapemasaran", CostClass::Marketing},
        {u"biayamarketing", CostClass::Marketing},
        {u"biayaiklan", CostClass::Marketing},
        {u"googleads", CostClass::Marketing},
        {u"facebookads", CostClass::Marketing},
        {u"metaads", CostClass::Marketing},
        {u"events", CostClass::Marketing},
        {u"event", CostClass::Marketing},
        {u"content", CostClass::Marketing},
        {u"seo", CostClass::Marketing},
        {u"salescost", CostClass::Sales},
        {u"biayapenjualan", CostClass::Sales},
        {u"salessalaries", CostClass::Sales},
        {u"salary", CostClass::Sales},
        {u"commissions", CostClass::Sales},
        {u"salesteam", CostClass::Sales},
        {u"travel", CostClass::Sales},
        {u"gajisales", CostClass::Sales},
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

std::optional<int> agreementOf(QStringView word)
{
    constexpr int disagrees = 0;
    constexpr int isNeutral = 1;
    constexpr int agrees = 2;
    static const auto table = tableOf<int>({
        {u"agree", agrees},
        {u"stronglyagree", agrees},
        {u"somewhatagree", agrees},
        {u"promoter", agrees},
        {u"promotor", agrees},
        {u"positive", agrees},
        {u"satisfied", agrees},
        {u"verysatisfied", agrees},
        {u"setuju", agrees},
        {u"sangatsetuju", agrees},
        {u"positif", agrees},
        {u"puas", agrees},
        {u"sangatpuas", agrees},
        {u"neutral", isNeutral},
        {u"passive", isNeutral},
        {u"neitheragreenordisagree", isNeutral},
        {u"undecided", isNeutral},
        {u"netral", isNeutral},
        {u"pasif", isNeutral},
        {u"biasasaja", isNeutral},
        {u"raguragu", isNeutral},
        {u"disagree", disagrees},
        {u"stronglydisagree", disagrees},
        {u"somewhatdisagree", disagrees},
        {u"detractor", disagrees},
        {u"negative", disagrees},
        {u"dissatisfied", disagrees},
        {u"verydissatisfied", disagrees},
        {u"unsatisfied", disagrees},
        {u"tidaksetuju", disagrees},
        {u"kurangsetuju", disagrees},
        {u"sangattidaksetuju", disagrees},
        {u"pengkritik", disagrees},
        {u"detraktor", disagrees},
        {u"negatif", disagrees},
        {u"tidakpuas", disagrees},
        {u"sangattidakpuas", disagrees},
    });
    return lookUp(table, word);
}

} // namespace laju
