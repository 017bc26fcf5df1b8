// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kind_parts.h"

#include <algorithm>

namespace laju {

namespace {

ImportKindInfo reps()
{
    using enum ImportField;
    return {
        ImportKind::Reps,
        {u"user", u"rep", u"owner"},
        {u"user", u"reps", u"agent", u"team", u"pengguna", u"tim"},
        {
            {Id,
             {u"!user id", u"!rep id", u"!agent id", u"!employee id", u"!salesperson id", u"!sales rep id",
              u"!sales agent id", u"!seller id", u"!id pengguna", u"!id sales", u"id"}},
            {Name,
             {u"!sales agent",
              u"!sales rep",
              u"!representative",
              u"!rep",
              u"!salesperson",
              u"!sales person",
              u"!agent",
              u"!agent name",
              u"!rep name",
              u"!employee",
              u"!full name",
              u"!sales rep name",
              u"!salesperson name",
              u"!sales agent name",
              u"!employee name",
              u"!nama sales",
              u"!tenaga penjual",
              u"!wiraniaga",
              u"name",
              u"nama",
              u"nama lengkap",
              u"user name",
              u"user",
              u"username"},
             1},
            {FirstName, {u"first name", u"nama depan"}, 1},
            {LastName, {u"last name", u"nama belakang"}, 1},
            {Email, {u"email", u"e mail", u"email address", u"surel"}},
            {Manager,
             {u"!manager", u"!manager name", u"!reports to", u"!manager full name", u"!sales manager",
              u"!supervisor", u"!manajer", u"!atasan"}},
            {Team, {u"!team", u"!team name", u"!sales team", u"!tim", u"!tim penjualan"}},
            {Office,
             {u"!regional office", u"!office", u"!region", u"!branch", u"!kantor", u"!kantor regional",
              u"!cabang", u"!wilayah"}},
            {TeamSince, {u"team since", u"sejak", u"di tim sejak"}},
            {FirstDay,
             {u"!first day", u"!hire date", u"!joined", u"start date", u"tanggal masuk", u"mulai bekerja"}},
            {LastDay, {u"!last day", u"!termination date", u"end date", u"tanggal keluar"}},
        }};
}

ImportKindInfo products()
{
    using enum ImportField;
    return {
        ImportKind::Products,
        {u"product"},
        {u"product", u"produk", u"barang"},
        {
            {Id, {u"!product id", u"!id produk", u"!product code", u"!sku", u"id"}},
            {Name,
             {u"!product", u"!product name", u"!produk", u"!nama produk", u"!nama barang", u"name", u"nama"},
             1},
            {Series,
             {u"!series", u"!product family", u"!product category", u"!family", u"!seri", u"!kategori",
              u"category"}},
            {Price,
             {u"!sales price", u"!unit price", u"!list price", u"!price", u"!harga", u"!harga satuan",
              u"!harga jual"},
             2},
            {ImportField::Currency, {u"currency", u"currency iso code", u"mata uang"}},
        }};
}

ImportKindInfo accounts()
{
    using enum ImportField;
    return {
        ImportKind::Accounts,
        {u"organization", u"organisation", u"company", u"account"},
        {u"account", u"compan", u"organi", u"customer", u"pelanggan", u"perusahaan"},
        {
            {Id,
             {u"!accountid", u"!account id", u"!customer id", u"!client id", u"!company id",
              u"!organization id", u"record id", u"id"}},
            {Name,
             {u"!account name", u"!account", u"!company name", u"!organization name", u"!company",
              u"!organization", u"!nama perusahaan", u"!perusahaan", u"!akun", u"!pelanggan", u"!customer",
              u"!customer name", u"!client name", u"!client", u"!nama pelanggan", u"name", u"nama"},
             1},
            {Industry, {u"!sector", u"!industry", u"!industri", u"!sektor"}},
            {Country,
             {u"office location", u"country", u"billing country", u"country region", u"negara", u"location",
              u"lokasi"}},
            {Employees,
             {u"!employees", u"!number of employees", u"!no of employees", u"!jumlah karyawan",
              u"!karyawan"}},
            {Phone, {u"phone", u"phone number", u"main phone", u"telepon", u"no telepon", u"nomor telepon"}},
            {Parent,
             {u"!subsidiary of", u"!parent account", u"!parent company", u"!induk perusahaan",
              u"!anak perusahaan dari"}},
            {Note, {u"note", u"notes", u"description", u"catatan", u"keterangan"}},
            {Deleted, {u"is deleted"}},
        }};
}

ImportKindInfo contacts()
{
    using enum ImportField;
    return {ImportKind::Contacts,
            {u"person", u"contact", u"lead"},
            {u"contact", u"person", u"people", u"lead", u"kontak"},
            {
                {Id, {u"!contactid", u"!contact id", u"!person id", u"!lead id", u"record id", u"id"}},
                {Name,
                 {u"!contact name", u"!person name", u"!contact person", u"!nama kontak", u"!narahubung",
                  u"full name", u"name", u"nama"},
                 1},
                {FirstName, {u"first name", u"nama depan"}, 1},
                {LastName, {u"last name", u"nama belakang"}, 1},
                {Email, {u"!email", u"!email work", u"!email address", u"!e mail", u"!surel", u"email home"}},
                {Phone,
                 {u"!mobile", u"!mobile phone", u"phone", u"phone work", u"phone number", u"telepon",
                  u"no hp", u"nomor telepon"}},
                {JobTitle, {u"!title", u"!job title", u"!position", u"!jabatan"}},
                {Account,
                 {u"account name", u"account", u"company name", u"associated company", u"company",
                  u"organization name", u"organization", u"perusahaan", u"nama perusahaan"}},
                {AccountId, {u"account id", u"accountid", u"associated company id", u"account name id"}},
                {Deleted, {u"is deleted"}},
            }};
}

ImportKindInfo costs()
{
    using enum ImportField;
    return {ImportKind::Costs,
            {u"cost"},
            {u"cost", u"expense", u"spend", u"biaya", u"pengeluaran"},
            {
                {Month,
                 {u"!month", u"!cost month", u"!bulan", u"!month year", u"period", u"periode", u"date",
                  u"tanggal"},
                 1},
                {CostClass,
                 {u"!cost class",     u"!cost type",
                  u"!cost category",  u"!expense category",
                  u"!expense type",   u"!budget category",
                  u"!kelas biaya",    u"!jenis biaya",
                  u"!kategori biaya", u"class",
                  u"category",        u"type",
                  u"kelas",           u"kategori",
                  u"jenis",           u"department",
                  u"departemen",      u"channel",
                  u"kanal",           u"item",
                  u"pos biaya"},
                 0},
                {Amount,
                 {u"!cost",
                  u"!costs",
                  u"!expense",
                  u"!expenses",
                  u"!spend",
                  u"!spent",
                  u"!biaya",
                  u"!pengeluaran",
                  u"!actual spend",
                  u"!total cost",
                  u"!total biaya",
                  u"!total spend",
                  u"!marketing spend",
                  u"!ad spend",
                  u"!marketing cost",
                  u"!biaya pemasaran",
                  u"!biaya iklan",
                  u"!jumlah biaya",
                  u"amount",
                  u"value",
                  u"nilai",
                  u"jumlah",
                  u"nominal"},
                 2},
                {ImportField::Currency, {u"currency", u"mata uang"}},
                {Team, {u"team", u"team name", u"tim"}},
                {Note, {u"note", u"notes", u"description", u"catatan", u"keterangan"}},
            }};
}

ImportKindInfo surveyAnswers()
{
    using enum ImportField;
    return {
        ImportKind::SurveyAnswers,
        {u"survey", u"response"},
        {u"survey", u"survei", u"enps", u"nps", u"pulse", u"denyut", u"kuesioner", u"feedback"},
        {
            {Score,
             {u"!!e nps", // as heads divide "eNPS"
              u"!!e nps score",
              u"!!skor e nps",
              u"!!enps",
              u"!!enps score",
              u"!!skor enps",
              u"!nps",
              u"!nps score",
              u"!skor nps",
              u"!net promoter score",
              u"!!employee net promoter score",
              u"!!employee nps",
              u"!!recommendation score",
              u"!!likelihood to recommend",
              u"!!how likely*",
              u"!!seberapa mungkin*",
              u"!!seberapa besar kemungkinan*",
              u"!score",
              u"!skor",
              u"!rating",
              u"!answer",
              u"!jawaban",
              u"!response",
              u"!agreement",
              u"!persetujuan"},
             1},
            {Question, {u"!question", u"!pertanyaan", u"!survey question", u"survey", u"survei"}},
            {Answered,
             {u"!answered on", u"!answered", u"!response date", u"!submitted at", u"!submission date",
              u"!submit date", u"!survey date", u"!completed at", u"!tanggal jawaban", u"!date submitted",
              u"timestamp", u"stempel waktu", u"submitted", u"created at", u"end date", u"date", u"tanggal"}},
            {Team, {u"team", u"team name", u"tim", u"department", u"departemen", u"divisi", u"unit"}},
        }};
}

} // namespace

ImportValue valueOf(ImportField field)
{
    using enum ImportField;
    switch (field) {
    case TeamSince:
    case FirstDay:
    case LastDay:
    case Created:
    case StageChanged:
    case Closed:
    case WonAt:
    case LostAt:
    case ExpectedClose:
    case Start:
    case End:
    case Booked:
    case RepliedAt:
    case Month:
    case Answered:
        return ImportValue::Date;
    case StartTime:
        return ImportValue::Time;
    case Employees:
    case Quantity:
        return ImportValue::Number;
    case Probability:
        return ImportValue::Percent;
    case Price:
    case Amount:
        return ImportValue::Money;
    case Deleted:
        return ImportValue::Boolean;
    case ImportField::Currency:
        return ImportValue::Currency;
    case Duration:
        return ImportValue::Duration;
    case IsWon:
    case IsLost:
    case IsClosed:
    case IsActive:
    case Replied:
    case Bounced:
        return ImportValue::Boolean;
    case ImportField::Stage:
    case FromStage:
    case DealStatus:
    case ImportField::ActivityType:
    case ImportField::Direction:
    case ImportField::Outcome:
    case ImportField::ActivityStatus:
    case ImportField::CostClass:
    case Score:
        return ImportValue::Word;
    default:
        return ImportValue::Text;
    }
}

const ImportFieldInfo *ImportKindInfo::field(ImportField wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &ImportFieldInfo::field);
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<ImportKindInfo> &importKinds()
{
    static const std::vector<ImportKindInfo> kinds{
        reps(),          products(),   accounts(), contacts(),      stageHistory(),
        opportunities(), activities(), costs(),    surveyAnswers(),
    };
    return kinds;
}

const ImportKindInfo &importKind(ImportKind kind)
{
    return *std::ranges::find(importKinds(), kind, &ImportKindInfo::kind);
}

} // namespace laju
