// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/script.h"

#include "core/holidays/bundled_holidays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace laju::demo {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> document(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    QJsonParseError wrong;
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument parsed = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray(), &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::Internal,
            QCoreApplication::translate("Demo", "The sample data in the program is damaged (%1).").arg(name),
            wrong.errorString());
    return parsed;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

void readCompany(const QJsonObject &root, Script &script)
{
    script.company = root[u"name"].toString();
    script.headOffice = root[u"headOffice"].toString();
    script.director = root[u"director"].toString();
    script.emailDomain = root[u"emailDomain"].toString();
    script.strongRep = root[u"strong"].toString();
    script.weakRep = root[u"weak"].toString();
    script.hastyRep = root[u"hasty"].toString();
    script.slowTeam = root[u"slowTeam"].toString();
    script.ownTargetRep = root[u"ownTarget"].toString();
    for (const QJsonValue &team : root[u"teams"].toArray()) {
        TeamScript made{team[u"name"].toString(), team[u"manager"].toString(), {}, strings(team[u"reps"])};
        for (const QString &zone : strings(team[u"zones"]))
            made.zones.append(zone.toLatin1());
        script.teams.push_back(std::move(made));
    }
    for (const QJsonValue &product : root[u"products"].toArray())
        script.products.push_back({product[u"name"].toString(), product[u"series"].toString(),
                                   product[u"price"].toInteger(), strings(product[u"deals"])});
}

} // namespace

Result<Script> readScript()
{
    Script script;
    const auto company = document(u"company.json"_s);
    const auto companies = document(u"companies.json"_s);
    const auto people = document(u"people.json"_s);
    const auto texts = document(u"texts.json"_s);
    for (const auto *read : {&company, &companies, &people, &texts}) {
        if (!*read)
            return failure(read->error());
    }
    readCompany(company->object(), script);

    const QJsonObject names = companies->object();
    for (const QJsonValue &form : names[u"forms"].toArray())
        script.forms.push_back({form[u"form"].toString(), form[u"industry"].toString()});
    script.companyFirst = strings(names[u"first"]);
    script.companySecond = strings(names[u"second"]);
    script.industries = strings(names[u"industries"]);
    script.areaCodes = strings(names[u"areaCodes"]);

    script.firstNames = strings(people->object()[u"first"]);
    script.lastNames = strings(people->object()[u"last"]);
    script.titles = strings(people->object()[u"titles"]);

    const QJsonObject phrases = texts->object();
    for (auto entry = phrases.begin(); entry != phrases.end(); ++entry) {
        if (entry->isArray())
            script.texts[entry.key()] = strings(*entry);
    }
    for (const CostClass costClass : allOf<CostClass>())
        script.costNotes[costClass] = phrases[u"costNotes"].toObject()[keyOf(costClass)].toString();
    script.leave = phrases[u"leave"].toString();
    script.pulseQuestion = phrases[u"pulseQuestion"].toString();

    // The company is an Indonesian one, whatever the language of the program.
    const auto years = bundledHolidays(u"ID"_s, Language::Indonesian);
    if (!years)
        return failure(years.error());
    for (const HolidayYear &year : *years) {
        if (!year.provisional)
            std::ranges::copy(year.days, std::back_inserter(script.holidays));
    }
    return script;
}

} // namespace laju::demo
