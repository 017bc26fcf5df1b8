// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/quick_line.h"

#include <QStringList>

namespace laju::sample {

using namespace Qt::StringLiterals;

/// A workspace with one rep, the built-in types and a type of the team's own, and a few names.
struct Workspace
{
    RepId rep = RepId::generate();
    std::shared_ptr<const Directory> directory;
    QuickLine line;
};

inline Workspace workspace(const QByteArray &zone)
{
    auto directory = std::make_shared<Directory>();
    const RepId rep = RepId::generate();
    directory->reps.push_back(Rep::make({.id = rep, .name = u"Budi Santoso"_s, .zone = zone}).value());
    int number = 0;
    for (const ActivityKind kind :
         {ActivityKind::Call, ActivityKind::Email, ActivityKind::Meeting, ActivityKind::Demo})
        directory->activityTypes.push_back(
            ActivityType::make({.key = keyOf(kind), .kind = kind, .number = number++}).value());
    directory->activityTypes.push_back(ActivityType::make({.key = u"site_visit"_s,
                                                           .kind = ActivityKind::Other,
                                                           .name = u"Kunjungan lapangan"_s,
                                                           .number = number})
                                           .value());

    std::vector<Named<AccountId>> accounts;
    for (const QString &name : {u"PT Nusantara Jaya"_s, u"Bank Sentosa"_s, u"RS Harapan"_s, u"Toko Sinar"_s,
                                u"PT Andalan"_s, u"PT Surya Abadi Tbk"_s, u"CV Maju Bersama"_s,
                                u"PT Maju Jaya"_s, u"Dinas Perhubungan"_s, u"PT Karya Logam"_s, u"PT Sun"_s,
                                u"Toko 24 Jam"_s, u"Bank Sentosa Syariah"_s, u"PT Kembar"_s, u"CV Kembar"_s})
        accounts.push_back({AccountId::generate(), name});
    std::vector<Named<OpportunityId>> opportunities;
    for (const QString &name : {u"ERP rollout"_s, u"Core upgrade"_s, u"Tender 2027"_s})
        opportunities.push_back({OpportunityId::generate(), name});
    const std::shared_ptr<const Directory> fixed = directory;
    return {rep, fixed,
            QuickLine(fixed, NameIndex(std::move(accounts)), NameIndex(std::move(opportunities)))};
}

/// What was understood, on one line: "call | PT Nusantara Jaya | 12:00 | connected | done 11-23 14:02 | n:
/// …".
inline QString summary(const Understood &understood, const Workspace &workspace)
{
    const QTimeZone zone = workspace.directory->zoneOf(workspace.rep);
    const auto moment = [&](Instant instant) {
        return toZone(instant, zone).toString(u"yyyy-MM-dd HH:mm"_s).replace(u"2026-"_s, u""_s);
    };
    QStringList parts;
    const auto typeKey = [&](ActivityTypeId type) {
        return workspace.directory->activityType(type)->fields().key;
    };
    parts << (understood.type ? typeKey(*understood.type) : u"-"_s) +
                 (understood.direction == Direction::Inbound ? u" in"_s : u""_s);
    if (understood.account)
        parts << understood.account->name;
    else if (!understood.accountText.isEmpty())
        parts << u"?"_s + understood.accountText;
    if (understood.opportunity)
        parts << u"#"_s + understood.opportunity->name;
    if (understood.duration) {
        const auto seconds = understood.duration->count();
        parts << u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    if (understood.outcome != Outcome::None)
        parts << QString(keyOf(understood.outcome));
    parts << QString(keyOf(understood.status)) + u' ' + moment(understood.start);
    if (!understood.note.isEmpty())
        parts << u"n: "_s + understood.note;
    if (understood.followUp) {
        const FollowUp &next = *understood.followUp;
        parts << u"f: "_s + typeKey(next.type) + u' ' + moment(next.start) +
                     (next.text.isEmpty() ? u""_s : u' ' + next.text);
    }
    static const QHash<int, QString> words{{int(ProblemKind::NoType), u"!type"_s},
                                           {int(ProblemKind::UnknownAccount), u"!unknown"_s},
                                           {int(ProblemKind::AmbiguousAccount), u"!several"_s},
                                           {int(ProblemKind::NoSuchDate), u"!date"_s},
                                           {int(ProblemKind::FollowUpWithoutDate), u"!when"_s},
                                           {int(ProblemKind::OutcomeInFuture), u"!future"_s}};
    for (const Problem &problem : understood.problems)
        parts << words.value(int(problem.kind));
    return parts.join(u" | "_s);
}

} // namespace laju::sample
