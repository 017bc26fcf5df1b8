// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/domain/working_time.h"

#include <QStringList>

#include <map>
#include <vector>

namespace laju::demo {

struct TeamScript
{
    QString name;
    QString manager;
    QList<QByteArray> zones; ///< the reps are in them by turns
    QStringList reps;
};
struct ProductScript
{
    QString name;
    QString series;
    qint64 price;      ///< in rupiah
    QStringList deals; ///< what selling it is called
};
struct CompanyForm
{
    QString form;     ///< %1 is the name
    QString industry; ///< empty: any
};

/// Who and what the sample company is made of, from resources/demo.
struct Script
{
    QString company;
    QString headOffice;
    QString director;
    QString emailDomain;
    QString strongRep;
    QString weakRep;
    QString hastyRep;
    QString slowTeam;
    QString ownTargetRep;
    std::vector<TeamScript> teams;
    std::vector<ProductScript> products;
    std::vector<CompanyForm> forms;
    QStringList companyFirst;
    QStringList companySecond;
    QStringList industries;
    QStringList areaCodes;
    QStringList firstNames;
    QStringList lastNames;
    QStringList titles;
    std::map<QString, QStringList> texts; ///< lists of phrases by their key
    std::map<CostClass, QString> costNotes;
    QString leave;
    QString pulseQuestion;
    std::vector<HolidayFields> holidays;
};

/// Errors: Internal when a resource is damaged.
Result<Script> readScript();

} // namespace laju::demo
