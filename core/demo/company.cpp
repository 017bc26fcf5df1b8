// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <QCoreApplication>
#include <QSet>

namespace laju::demo {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr int customerCount = 220;

QString emailOf(const QString &name, const QString &domain)
{
    return name.toLower().replace(u' ', u'.') + u'@' + domain;
}

Result<void> saveRep(World &world, RepFields fields, TeamId team)
{
    const auto rep = Rep::make(std::move(fields));
    if (!rep)
        return failure(rep.error());
    if (const auto saved = world.session.save(*rep, team, std::nullopt); !saved)
        return failure(saved.error());
    return {};
}

Result<void> makePeople(World &world)
{
    const TeamId head = TeamId::generate();
    if (auto saved = saveInto(world.session, TeamFields{.id = head, .name = world.script.headOffice}); !saved)
        return saved;
    const auto person = [&](const QString &name, Role role, const QByteArray &zone) {
        return RepFields{
            .name = name, .email = emailOf(name, world.script.emailDomain), .role = role, .zone = zone};
    };
    if (auto saved = saveRep(world, person(world.script.director, Role::Manager, {}), head); !saved)
        return saved;
    for (size_t position = 0; position < world.script.teams.size(); ++position) {
        const TeamScript &script = world.script.teams[position];
        const TeamId team = TeamId::generate();
        world.teams.push_back(team);
        if (auto saved = saveInto(world.session, TeamFields{.id = team, .name = script.name, .parent = head});
            !saved)
            return saved;
        if (auto saved = saveRep(world, person(script.manager, Role::Manager, script.zones.front()), team);
            !saved)
            return saved;
        qsizetype turn = 0;
        for (const QString &name : script.reps) {
            RepFields rep = person(name, Role::Rep, script.zones[turn++ % script.zones.size()]);
            Seller seller{rep.id, position, QTimeZone(rep.zone)};
            seller.effort = world.random.between(0.88, 1.12);
            seller.skill = 0.25 * world.random.normal();
            seller.emailShare = world.random.between(0.85, 1.15);
            seller.isHasty = name == world.script.hastyRep;
            if (name == world.script.strongRep) {
                seller.effort = 1.15;
                seller.skill = 1.0;
            } else if (name == world.script.weakRep) {
                seller.effort = 0.74;
                seller.skill = -1.1;
            }
            if (auto saved = saveRep(world, std::move(rep), team); !saved)
                return saved;
            world.sellers.push_back(std::move(seller));
        }
    }
    return {};
}

Result<void> makeCalendar(World &world)
{
    for (const HolidayFields &holiday : world.script.holidays) {
        if (auto saved = saveInto(world.session, holiday); !saved)
            return saved;
    }
    const int historyDays = static_cast<int>((world.options.today - world.firstDay).count());
    for (const Seller &seller : world.sellers) {
        for (int absence = 0; absence < 3; ++absence) {
            const Day from = world.firstDay + days(world.random.below(historyDays - 5));
            const int length = 1 + world.random.below(4);
            for (Day day = from; day < from + days(length); day += days(1)) {
                const unsigned iso = weekday(day).iso_encoding();
                if (iso > 5)
                    continue;
                if (auto saved = saveInto(world.session, HolidayFields{.day = day,
                                                                       .name = world.script.leave,
                                                                       .kind = HolidayKind::Leave,
                                                                       .scope = seller.id});
                    !saved)
                    return saved;
            }
        }
    }
    return {};
}

Result<void> makeProducts(World &world)
{
    const Currency rupiah = Currency::rupiah();
    for (const ProductScript &script : world.script.products) {
        ProductFields product{.name = script.name,
                              .series = script.series,
                              .price = Money(script.price * rupiah.minorPerMajor(), rupiah)};
        world.products.push_back(product.id);
        if (auto saved = saveInto(world.session, std::move(product)); !saved)
            return saved;
    }
    return {};
}

Result<void> makeCustomers(World &world)
{
    Random &random = world.random;
    QSet<QString> used;
    while (static_cast<int>(world.customers.size()) < customerCount) {
        const CompanyForm &form = random.pick(world.script.forms);
        const QString &first = random.pick(world.script.companyFirst);
        const QString &second = random.pick(world.script.companySecond);
        const QString name = form.form.arg(QString(first + u' ' + second));
        const QString phone =
            u"%1 %2"_s.arg(random.pick(world.script.areaCodes)).arg(3000000 + random.below(6000000));
        const auto employees = static_cast<qint64>(random.logNormal(120, 1.1)) + 3;
        const QString &industry = random.pick(world.script.industries);
        // The same words under another legal form would be hard to tell apart when typed.
        const QString words = first + second;
        if (used.contains(words))
            continue;
        used.insert(words);
        AccountFields account{.name = name,
                              .industry = form.industry.isEmpty() ? industry : form.industry,
                              .country = u"Indonesia"_s,
                              .phone = phone,
                              .employees = employees};
        Customer customer{account.id, name, {}};
        if (auto saved = saveInto(world.session, std::move(account)); !saved)
            return saved;
        const int contacts = 1 + random.below(3);
        for (int i = 0; i < contacts; ++i) {
            const QString &given = random.pick(world.script.firstNames);
            const QString &family = random.pick(world.script.lastNames);
            const QString person = given + u' ' + family;
            ContactFields contact{
                .name = person,
                .account = customer.id,
                .email = emailOf(person, words.toLower() + u".example"_s),
                .phone = u"08%1"_s.arg(1100000000 + static_cast<qint64>(random.unit() * 899999999)),
                .title = random.pick(world.script.titles)};
            customer.contacts.push_back(contact.id);
            if (auto saved = saveInto(world.session, std::move(contact)); !saved)
                return saved;
        }
        world.sellers[world.customers.size() % world.sellers.size()].customers.push_back(
            world.customers.size());
        world.customers.push_back(std::move(customer));
    }
    return {};
}

/// Takes the activity types and the pipeline that every workspace begins with.
Result<void> readDirectory(World &world)
{
    auto directory = world.session.directory();
    if (!directory)
        return failure(directory.error());
    world.directory = std::move(*directory);
    for (const Stage &stage : world.directory.stages) {
        if (stage->pipeline != world.directory.stages.front()->pipeline)
            continue;
        if (stage->kind == StageKind::Open)
            world.openStages.push_back(stage->id);
        else
            (stage->kind == StageKind::Won ? world.wonStage : world.lostStage) = stage->id;
    }
    for (const ActivityKind kind :
         {ActivityKind::Call, ActivityKind::Email, ActivityKind::Meeting, ActivityKind::Demo}) {
        if (const ActivityType *type = world.directory.activityType(QString(keyOf(kind))))
            world.types.emplace(kind, type->fields().id);
    }
    constexpr size_t builtInTypes = 4;
    if (world.openStages.empty() || !world.wonStage || !world.lostStage || world.types.size() != builtInTypes)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate(
                           "Demo", "The workspace lacks the stages or activity types of a new one."));
    for (Seller &seller : world.sellers)
        seller.calendar = world.directory.calendarOf(seller.id);
    return {};
}

} // namespace

Result<void> makeCompany(World &world)
{
    WorkspaceSettings settings = world.directory.settings;
    settings.name = world.script.company;
    if (auto saved = world.session.save(settings); !saved)
        return failure(saved.error());
    for (const auto step : {makePeople, makeCalendar, makeProducts, makeCustomers, readDirectory}) {
        if (auto done = step(world); !done)
            return done;
    }
    return {};
}

} // namespace laju::demo
