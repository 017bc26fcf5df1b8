// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_section.h"

#include "ui/common/employment_dates.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

QString roleName(laju::Role role)
{
    switch (role) {
    case laju::Role::Rep:
        return PeopleSection::tr("Rep");
    case laju::Role::Manager:
        return PeopleSection::tr("Manager");
    case laju::Role::Administrator:
        return PeopleSection::tr("Administrator");
    }
    return {};
}

} // namespace

PeopleSection::PeopleSection(Context &sectionContext, QWidget *parent)
    : TableSection(sectionContext, parent, {u"peopleTable"_s, u"person"_s}, Rows::Stay)
    , m_name(new QLineEdit(this))
    , m_team(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_employment(new EmploymentDates(this))
{
    setObjectName(u"peopleSection"_s);
    m_model = new RowTable<Line>(
        {{.header = [] { return tr("Name"); }, .text = [](const Line &line) { return line.rep->name; }},
         {.header = [] { return tr("Team"); },
          .text =
              [this](const Line &line) {
                  return line.team ? scopeName(*line.team, context().directory()) : u"–"_s;
              }},
         {.header = [] { return tr("Role"); },
          .text = [](const Line &line) { return roleName(line.rep->role); }},
         {.header = [] { return tr("Time zone"); },
          .text =
              [this](const Line &line) {
                  return QString::fromLatin1(context().directory().zoneOf(line.rep->id).id());
              }}},
        [](const Line &line) { return line.rep->id.number(); }, this);
    setModel(m_model);

    // As wide as what stands in them while nothing is chosen.
    constexpr int lettersInSight = 28;
    for (QComboBox *choice : {m_team, m_zone})
        choice->setMinimumContentsLength(lettersInSight);
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    addField(u"personName"_s, m_name);
    addField(u"personTeam"_s, m_team);
    addField(u"personRole"_s, m_role);
    addField(u"personZone"_s, m_zone);
    addField(u"personEmployment"_s, m_employment);
    saveOnReturn(m_name);
    m_employment->show(RepFields{.name = {}}, context().today());
    begin();
}

void PeopleSection::show(const Directory &directory)
{
    std::vector<Line> lines;
    const Day today = context().today();
    for (const Rep &rep : directory.reps)
        lines.push_back({rep, directory.teamOf(rep->id, today)});
    m_model->setRows(std::move(lines));
    const QString team = m_team->currentText();
    m_team->clear();
    for (const Team &each : directory.teams)
        m_team->addItem(each->name);
    m_team->setCurrentText(team);
    // The zone a rep was read with may be newer now: the version must be, or the next save is a conflict.
    if (m_rep) {
        if (const Rep *stored = directory.rep((*m_rep)->id))
            m_rep = *stored;
    }
}

void PeopleSection::edit(std::optional<int> row)
{
    const Line *line = row ? &m_model->rowAt(*row) : nullptr;
    m_rep = line ? std::optional(line->rep) : std::nullopt;
    m_repTeam = line ? line->team : std::nullopt;
    m_name->setText(line ? line->rep->name : QString());
    m_team->setCurrentText(line && line->team ? scopeName(*line->team, context().directory()) : QString());
    m_role->setCurrentIndex(line ? static_cast<int>(line->rep->role) : 0);
    m_zone->setCurrentText(line ? QString::fromLatin1(line->rep->zone) : QString());
    m_employment->show(line ? line->rep.fields() : RepFields{.name = {}}, context().today());
    m_name->setFocus();
}

void PeopleSection::save()
{
    RepFields fields = m_rep ? m_rep->fields() : RepFields{.name = {}};
    fields.name = m_name->text().trimmed();
    fields.role = allOf<laju::Role>()[static_cast<size_t>(m_role->currentIndex())];
    fields.zone = m_zone->currentText().trimmed().toLatin1();
    m_employment->putInto(fields);
    const bool isNamed = !fields.name.isEmpty();
    const auto rep = Rep::make(std::move(fields));
    setInvalid(m_name, !isNamed);
    if (!rep) {
        context().showError(rep.error());
        return;
    }
    const QString teamName = m_team->currentText().trimmed();
    const Team *team = teamName.isEmpty() ? nullptr : context().directory().teamNamed(teamName);
    std::optional<Team> newTeam;
    if (!team && !teamName.isEmpty())
        newTeam = Team::make({.name = teamName}).value();
    const std::optional<TeamId> teamId = newTeam ? std::optional((*newTeam)->id)
                                         : team  ? std::optional((*team)->id)
                                                 : std::nullopt;
    // A newcomer always was in the team; who changes teams does so today and leaves earlier work where it
    // was.
    const std::optional<Day> from =
        m_rep && m_repTeam && m_repTeam != teamId ? std::optional(context().today()) : std::nullopt;
    submit(m_rep ? tr("Change rep") : tr("Add rep"), [rep = *rep, newTeam, teamId, from](Session &session) {
        return session.transact([&](Session &inside) -> Result<void> {
            if (newTeam) {
                if (const auto saved = inside.save(*newTeam); !saved)
                    return failure(saved.error());
            }
            if (const auto saved = inside.save(rep, teamId, from); !saved)
                return failure(saved.error());
            return {};
        });
    });
}

void PeopleSection::retranslate()
{
    TableSection::retranslate();
    card()->setTitle(tr("People"));
    table()->setAccessibleName(tr("People"));
    table()->setEmptyText(tr("Nobody yet. Add the first rep below."));
    relabel(m_name, tr("Name"));
    relabel(m_team, tr("Team"));
    relabel(m_role, tr("Role"));
    relabel(m_zone, tr("Time zone"));
    relabel(m_employment, tr("Employed"));
    m_employment->retranslate(context().format().locale());
    m_zone->lineEdit()->setPlaceholderText(tr("the workspace's"));
    m_team->lineEdit()->setPlaceholderText(tr("none; a new name makes a team"));
    if (m_zone->count() == 0) {
        m_zone->addItem(QString());
        for (const char *zone : {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
            m_zone->addItem(QString::fromLatin1(zone));
    }
    const int role = m_role->currentIndex();
    m_role->clear();
    for (const laju::Role each : allOf<laju::Role>())
        m_role->addItem(roleName(each));
    m_role->setCurrentIndex(std::max(role, 0));
}

} // namespace laju::ui
