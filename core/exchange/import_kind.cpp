// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kind.h"

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
            {Id, {u"!user id", u"!rep id", u"!agent id", u"!id pengguna", u"id"}},
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
              u"!user name",
              u"!username",
              u"!user",
              u"!nama sales",
              u"!tenaga penjual",
              u"!wiraniaga",
              u"name",
              u"nama",
              u"nama lengkap"},
             1},
            {FirstName, {u"first name", u"nama depan"}, 1},
            {LastName, {u"last name", u"nama belakang"}, 1},
            {Email, {u"email", u"e mail", u"email address", u"surel"}},
            {Manager,
             {u"!manager", u"!manager name", u"!reports to", u"!supervisor", u"!manajer", u"!atasan"}},
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
            {Id, {u"!accountid", u"!account id", u"!company id", u"!organization id", u"record id", u"id"}},
            {Name,
             {u"!account name", u"!account", u"!company name", u"!organization name", u"!company",
              u"!organization", u"!nama perusahaan", u"!perusahaan", u"!akun", u"!pelanggan", u"!customer",
              u"name", u"nama"},
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

ImportKindInfo stageHistory()
{
    using enum ImportField;
    return {
        ImportKind::StageHistory,
        {},
        {u"history", u"riwayat"},
        {
            {OpportunityId,
             {u"!opportunity id", u"!deal id", u"potentialid", u"potential id", u"id peluang", u"deal",
              u"opportunity", u"deal name", u"opportunity name", u"peluang"},
             1},
            {Stage,
             {u"!!to stage", u"!!new stage", u"!!stage to", u"!!stage after", u"!!tahap baru", u"!!ke tahap",
              u"stage name", u"stage", u"tahap", u"to", u"ke"},
             2},
            {Created,
             {u"!!changed at", u"!!moved at", u"!!change date", u"!!entered at", u"!!stage changed at",
              u"created date", u"changed on", u"timestamp", u"date", u"at", u"time", u"tanggal", u"waktu"},
             3},
            {FromStage,
             {u"!!from opportunity stage name", u"!!from stage", u"!!previous stage", u"!!old stage",
              u"!!stage from", u"!!stage before", u"!!tahap sebelumnya", u"!!tahap lama", u"!!dari tahap",
              u"from", u"dari"}},
            {Deleted, {u"is deleted"}},
        }};
}

ImportKindInfo opportunities()
{
    using enum ImportField;
    return {
        ImportKind::Opportunities,
        {u"deal", u"opportunity"},
        {u"deal", u"opportunit", u"pipeline", u"potential", u"peluang", u"penjualan", u"invoice", u"faktur"},
        {
            {Id,
             {u"!opportunity id", u"!deal id", u"!potentialid", u"!potential id", u"!id peluang",
              u"record id", u"pipedrive system id", u"opportunity number", u"deal number", u"id"}},
            {Invoice,
             {u"!!id invoice", u"!!invoice id", u"!!invoice", u"!!invoice no", u"!!invoice number",
              u"!!no invoice", u"!!nomor invoice", u"!!id faktur", u"!!no faktur", u"!!nomor faktur",
              u"!!faktur"},
             1},
            {Name,
             {u"!deal name", u"!opportunity name", u"!potential name", u"!deal title", u"!nama peluang",
              u"!opportunity", u"!peluang", u"title", u"name", u"judul", u"nama"}},
            {Owner,
             {u"!deal owner",
              u"!opportunity owner",
              u"!potential owner",
              u"sales agent",
              u"sales rep",
              u"owner",
              u"owner name",
              u"assigned to",
              u"assigned user name",
              u"salesperson",
              u"sales",
              u"pemilik",
              u"nama sales",
              u"wiraniaga",
              u"rep",
              u"rep name",
              u"sales rep name",
              u"sales person",
              u"agent",
              u"agent name",
              u"account executive",
              u"account manager",
              u"employee",
              u"seller",
              u"tenaga penjual"}},
            {OwnerId, {u"owner id", u"deal owner id", u"potential owner id", u"assigned user id"}},
            {Account,
             {u"account name", u"account", u"company name", u"associated company", u"company",
              u"organization", u"organization name", u"customer", u"customer name", u"client", u"client name",
              u"perusahaan", u"akun", u"pelanggan", u"nama pelanggan"}},
            {AccountId,
             {u"account id", u"accountid", u"account name id", u"company id", u"organization id",
              u"customer id", u"id customer", u"id pelanggan"}},
            {Contact,
             {u"contact name", u"contact person", u"contact", u"primary contact", u"person name", u"kontak",
              u"narahubung"}},
            {ContactId, {u"contact id", u"contactid", u"contact name id"}},
            {Product,
             {u"product", u"product name", u"associated product", u"products", u"produk", u"nama produk",
              u"nama barang", u"product id", u"id produk", u"id barang", u"kode barang"}},
            {Pipeline, {u"pipeline", u"pipeline name", u"alur penjualan"}},
            {Stage,
             {u"!deal stage", u"!stage name", u"!opportunity stage", u"!stage", u"!stage pipeline", u"!tahap",
              u"!tahapan", u"sales stage"},
             1},
            {DealStatus,
             {u"!forecast type", u"!deal status", u"!opportunity status", u"status", u"outcome", u"result",
              u"deal outcome", u"hasil"},
             1},
            {IsWon, {u"!is won", u"!is closed won", u"won", u"menang"}, 1},
            {IsClosed, {u"!is closed", u"closed"}},
            {Created,
             {u"!engage date", u"create date", u"created date", u"created time", u"created at",
              u"creation date", u"deal created", u"created", u"created on", u"date created", u"open date",
              u"opened", u"date opened", u"opened at", u"start date", u"tanggal dibuat", u"dibuat",
              u"tanggal mulai"}},
            {StageChanged,
             {u"last stage change", u"last stage change date", u"date entered current stage",
              u"stage changed", u"perubahan tahap terakhir"}},
            {WonAt, {u"won time", u"won date", u"won at", u"won on", u"tanggal menang"}},
            {LostAt, {u"lost time", u"lost date", u"lost at", u"lost on", u"tanggal kalah"}},
            {Closed,
             {u"!close date", u"!closing date", u"!closed on", u"!deal closed on", u"closed date",
              u"date closed", u"closed at", u"closed time", u"closed", u"closing", u"end date",
              u"!tanggal tutup", u"!tanggal penutupan", u"ditutup", u"invoice date", u"tanggal invoice",
              u"tanggal faktur", u"tanggal", u"date"}},
            {ExpectedClose,
             {u"expected close date", u"expected close", u"perkiraan tutup", u"perkiraan tanggal tutup"}},
            {Amount,
             {u"!close value", u"!deal value", u"!deal size", u"!deal amount", u"amount", u"value",
              u"opportunity amount", u"opportunity value", u"total amount", u"total", u"revenue",
              u"price total", u"nilai", u"jumlah", u"nilai peluang", u"nilai transaksi", u"total harga"}},
            {Price, {u"unit price", u"price", u"selling price", u"harga", u"harga satuan", u"harga jual"}},
            {Quantity,
             {u"quantity", u"qty", u"units", u"jumlah barang", u"jumlah unit", u"kuantitas", u"banyaknya"}},
            {Deleted, {u"is deleted", u"deleted"}},
            {Team, {u"sales team", u"team", u"team name", u"tim", u"tim penjualan"}},
            {ImportField::Currency,
             {u"currency", u"currency iso code", u"currency of value", u"deal currency", u"mata uang"}},
            {Probability,
             {u"probability", u"deal probability", u"win probability", u"peluang menang", u"probabilitas"}},
            {LossReason,
             {u"!lost reason", u"!loss reason", u"!closed lost reason", u"reason for loss", u"alasan kalah"}},
            {LeadSource, {u"lead source", u"original source", u"source", u"sumber", u"sumber prospek"}},
            {Note, {u"description", u"note", u"notes", u"next step", u"catatan", u"keterangan"}},
        }};
}

ImportKindInfo activities()
{
    using enum ImportField;
    return {
        ImportKind::Activities,
        {u"activity", u"task", u"event", u"call", u"meeting"},
        {u"activit", u"task", u"event", u"call", u"meeting", u"email", u"aktivitas", u"panggilan",
         u"pertemuan"},
        {
            {Id,
             {u"!taskid", u"!eventid", u"!callid", u"!activity id", u"!task id", u"!event id", u"!call id",
              u"!id aktivitas", u"record id", u"id"}},
            {ImportField::ActivityType,
             {u"!activity type", u"!task subtype", u"!event subtype", u"!call and meeting type",
              u"!jenis aktivitas", u"type", u"jenis", u"tipe"}},
            {Owner,
             {u"!activity assigned to",
              u"!call owner",
              u"!event owner",
              u"!task owner",
              u"!call owner name",
              u"!assigned to user",
              u"!assigned",
              u"owner",
              u"owner name",
              u"assigned to",
              u"assigned user name",
              u"sales agent",
              u"sales rep",
              u"sales",
              u"pemilik",
              u"nama sales",
              u"wiraniaga",
              u"salesperson",
              u"user",
              u"user name",
              u"caller",
              u"staff",
              u"petugas",
              u"karyawan",
              u"rep",
              u"rep name",
              u"sales rep name",
              u"sales person",
              u"agent",
              u"agent name",
              u"account executive",
              u"account manager",
              u"employee",
              u"seller",
              u"tenaga penjual"}},
            {OwnerId,
             {u"call owner id", u"event owner id", u"task owner id", u"owner id", u"assigned user id",
              u"created by id"}},
            {Start,
             {u"!call start time",
              u"!start date time",
              u"!start datetime",
              u"!activity date time",
              u"!activity date",
              u"!date start",
              u"!message date",
              u"!meeting start time",
              u"!start time",
              u"!due date",
              u"!start",
              u"!waktu mulai",
              u"!mulai",
              u"!call date",
              u"!call time",
              u"!call date time",
              u"!sent at",
              u"date",
              u"start date",
              u"timestamp",
              u"datetime",
              u"date time",
              u"started at",
              u"start at",
              u"time stamp",
              u"tanggal",
              u"waktu",
              u"time"},
             1},
            {StartTime, {u"due time", u"time", u"start time of day", u"jam", u"pukul"}},
            {End,
             {u"!end date time", u"!end datetime", u"!date end", u"!meeting end time", u"!end time",
              u"waktu selesai", u"selesai"}},
            {Duration,
             {u"!call duration in seconds", u"!call duration in minutes", u"!call duration",
              u"!duration in minutes", u"!duration in seconds", u"!duration", u"!durasi",
              u"!durasi panggilan", u"!call length", u"!talk time", u"!talk duration", u"!billsec", u"length",
              u"lama", u"lama panggilan"}},
            {Direction,
             {u"!call direction", u"!call type", u"!direction", u"!incoming", u"!arah", u"!arah panggilan"}},
            {Outcome,
             {u"!call outcome", u"!meeting outcome", u"!call disposition", u"!disposition", u"!call result",
              u"!outgoing call status", u"!outcome", u"!hasil", u"!hasil panggilan", u"!answered",
              u"!connected", u"!dijawab", u"!tersambung", u"result", u"call answered", u"picked up"}},
            {ImportField::ActivityStatus,
             {u"!done", u"!call status", u"!task status", u"status", u"activity status", u"is closed"}},
            {Deleted, {u"is deleted", u"deleted"}},
            {Team, {u"sales team", u"team", u"team name", u"tim", u"tim penjualan"}},
            {Subject,
             {u"!subject", u"!call title", u"!meeting name", u"!subjek", u"!perihal", u"title", u"name",
              u"judul"}},
            {Note,
             {u"call notes", u"full comments", u"comments", u"description", u"note", u"notes", u"text body",
              u"catatan", u"keterangan"}},
            {Booked,
             {u"created time", u"created date", u"creation date", u"create date", u"created at",
              u"tanggal dibuat"}},
            {Account,
             {u"account name", u"company account", u"account", u"company", u"company name", u"organization",
              u"organization name", u"customer", u"customer name", u"client", u"client name", u"perusahaan",
              u"akun", u"pelanggan", u"nama pelanggan"}},
            {AccountId, {u"accountid", u"account id", u"company id", u"customer id"}},
            {Contact,
             {u"contact name", u"contact", u"contact person", u"person name", u"kontak", u"narahubung"}},
            {ContactId, {u"contactid", u"contact id", u"who id"}},
            {ImportField::Opportunity,
             {u"opportunity", u"deal", u"opportunity name", u"deal title", u"deal name", u"potential name",
              u"parent name", u"peluang"}},
            {OpportunityId, {u"opportunity id", u"deal id", u"potentialid", u"related to id", u"what id"}},
        }};
}

ImportKindInfo costs()
{
    using enum ImportField;
    return {
        ImportKind::Costs,
        {u"cost"},
        {u"cost", u"expense", u"spend", u"biaya", u"pengeluaran"},
        {
            {Month, {u"!month", u"!cost month", u"!bulan", u"period", u"periode", u"date", u"tanggal"}, 1},
            {CostClass,
             {u"!cost class", u"!cost type", u"!cost category", u"!kelas biaya", u"!jenis biaya",
              u"!kategori biaya", u"class", u"category", u"type", u"kelas", u"kategori", u"jenis"},
             3},
            {Amount,
             {u"!cost", u"!costs", u"!expense", u"!spend", u"!biaya", u"!pengeluaran", u"amount", u"value",
              u"nilai", u"jumlah", u"nominal"},
             2},
            {ImportField::Currency, {u"currency", u"mata uang"}},
            {Team, {u"team", u"team name", u"tim"}},
            {Note, {u"note", u"notes", u"description", u"catatan", u"keterangan"}},
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
    case Month:
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
    case IsClosed:
        return ImportValue::Boolean;
    case ImportField::Stage:
    case FromStage:
    case DealStatus:
    case ImportField::ActivityType:
    case ImportField::Direction:
    case ImportField::Outcome:
    case ImportField::ActivityStatus:
    case ImportField::CostClass:
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
        reps(), products(), accounts(), contacts(), stageHistory(), opportunities(), activities(), costs(),
    };
    return kinds;
}

const ImportKindInfo &importKind(ImportKind kind)
{
    return *std::ranges::find(importKinds(), kind, &ImportKindInfo::kind);
}

} // namespace laju
