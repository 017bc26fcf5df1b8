// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/data_section.h"

#include "core/insight/hygiene_reader.h"
#include "core/insight/hygiene_words.h"
#include "ui/coaching/trace_reading.h"
#include "ui/common/card.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum CheckColumn { CheckName, Found, Habit };
enum RepColumn { RepName, RepFound, RepOf, RepShare, RepHabit };

constexpr int leastCheckWidth = 200;
constexpr int mostReps = 12;

/// A reader with the facts that it reads for.
struct HygieneWork
{
    HygieneWork(std::shared_ptr<const Facts> shared, const Selection &selection, Instant now,
                PhoneBook phones)
        : facts(std::move(shared))
        , reader(*facts, selection, now, std::move(phones))
    {
    }
    std::shared_ptr<const Facts> facts;
    HygieneReader reader;
};

Tone toneOf(const HygieneFinding &finding)
{
    return finding.count == 0 ? Tone::Neutral : Tone::Warning;
}

} // namespace

DataSection::DataSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_reading(new TraceReading(sectionContext.store, this))
    , m_checks(new Card(this))
    , m_detail(new Card(this))
    , m_meaning(new QLabel(m_detail))
    , m_remedy(new QLabel(m_detail))
    , m_list(new QToolButton(m_detail))
{
    setObjectName(u"dataSection"_s);
    setGlossaryKey(this, u"data_hygiene"_s);
    m_checks->setEdgeToEdge(true);
    makeChecks();
    m_checks->body()->addWidget(m_checkTable);

    m_detail->setEdgeToEdge(true);
    for (QLabel *label : {m_meaning, m_remedy}) {
        label->setWordWrap(true);
        label->setContentsMargins(metric::cardPadding, 0, metric::cardPadding, metric::space);
    }
    m_meaning->setObjectName(u"hygieneMeaning"_s);
    setTextStyle(m_meaning, TextStyle::Body);
    setTextStyle(m_remedy, TextStyle::Body, Role::Secondary);
    m_list->setObjectName(u"hygieneList"_s);
    setButtonKind(m_list, ButtonKind::Link);
    m_list->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QToolButton::clicked, this, &DataSection::listRecords);
    m_detail->addHeaderWidget(m_list);
    makeReps();
    m_detail->body()->addWidget(m_meaning);
    m_detail->body()->addWidget(m_remedy);
    m_detail->body()->addWidget(m_repTable);
    m_detail->body()->addStretch();
    addRow({{m_checks, 1}, {m_detail, 1}}, 900);
    retranslate();
}

void DataSection::makeChecks()
{
    std::vector<TableColumn<HygieneFinding>> columns{
        {.header = [] { return tr("Check"); },
         .text = [](const HygieneFinding &finding) { return nameOf(finding.check); }},
        {.header = [] { return tr("Found"); },
         .text = [this](const HygieneFinding &finding) { return countText(finding, context().format()); },
         .sort = [](const HygieneFinding &finding) { return QVariant(finding.count); },
         .alignment = Qt::AlignRight,
         .extra = [](const HygieneFinding &finding, int role) -> QVariant {
             return role == ToneRole ? QVariant(static_cast<int>(toneOf(finding))) : QVariant();
         }},
        //: a column's heading: whose habit of recording it may be
        {.header = [] { return tr("Habit"); },
         .text = [this](const HygieneFinding &finding) { return habitOf(finding); },
         .extra = [](const HygieneFinding &, int role) -> QVariant {
             return role == ToneRole ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
         }},
    };
    m_checkModel = new RowTable<HygieneFinding>(
        std::move(columns), [](const HygieneFinding &finding) { return static_cast<qint64>(finding.check); },
        this);
    m_checkTable = new TableView(m_checks);
    m_checkTable->setObjectName(u"hygieneTable"_s);
    m_checkTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checkTable->setModel(m_checkModel);
    m_checkTable->setItemDelegateForColumn(Habit, new ChipDelegate(m_checkTable));
    m_checkTable->setStretchColumn(CheckName, leastCheckWidth, {Habit});
    m_checkTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checkTable->setFitRows(static_cast<int>(hygieneCheckCount));
    connect(m_checkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataSection::showCheck);
    connect(m_checkTable, &TableView::rowActivated, this, &DataSection::listRecords);
}

void DataSection::makeReps()
{
    const auto share = [](const RepHygieneLine &line) {
        return static_cast<double>(line.rep.found.successes) / static_cast<double>(line.rep.found.trials);
    };
    std::vector<TableColumn<RepHygieneLine>> columns{
        {.header = [] { return tr("Rep"); }, .text = &RepHygieneLine::name},
        {.header = [] { return tr("Found"); },
         .text =
             [this](const RepHygieneLine &line) {
                 return context().format().count(line.rep.found.successes);
             },
         .alignment = Qt::AlignRight},
        //: a column's heading: of how many records
        {.header = [] { return tr("Of"); },
         .text =
             [this](const RepHygieneLine &line) { return context().format().count(line.rep.found.trials); },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Share"); },
         .text = [this,
                  share](const RepHygieneLine &line) { return context().format().percent(share(line)); },
         .alignment = Qt::AlignRight},
        {.header = [] { return QString(); },
         .text = [](const RepHygieneLine &line) { return line.rep.isHabit ? habitText() : QString(); },
         .extra = [](const RepHygieneLine &, int role) -> QVariant {
             if (role == ToneRole)
                 return static_cast<int>(Tone::Warning);
             if (role == Qt::ToolTipRole)
                 return tr("The share is above the others' by more than chance explains. A flag about this "
                           "rep may come of it.");
             return {};
         }},
    };
    m_repModel = new RowTable<RepHygieneLine>(
        std::move(columns), [](const RepHygieneLine &line) { return line.rep.rep.number(); }, this);
    m_repTable = new TableView(m_detail);
    m_repTable->setObjectName(u"hygieneReps"_s);
    m_repTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_repTable->setModel(m_repModel);
    m_repTable->setItemDelegateForColumn(RepHabit, new ChipDelegate(m_repTable));
    m_repTable->setStretchColumn(RepName, leastCheckWidth / 2, {RepHabit});
    m_repTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_repTable->setFitRows(mostReps);
}

bool DataSection::isComplete() const
{
    return FigureSection::isComplete() && m_answered == m_asked && !m_reading->isBusy();
}

std::vector<FigureSection::Step> DataSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { read(selection); }};
}

void DataSection::read(const Selection &selection)
{
    const int asked = ++m_asked;
    context().store.ask(this, &readPhones, [=, this](const Result<PhoneBook> &phones) {
        if (!phones) {
            context().showError(phones.error());
            return;
        }
        if (asked != m_asked)
            return;
        const auto work =
            std::make_shared<HygieneWork>(context().live.share(), selection, context().clock.now(), *phones);
        m_reading->read(
            work, work->reader.steps(), [](HygieneWork &each) { return each.reader.take(); },
            [this](const std::shared_ptr<const HygieneReport> &report) {
                m_report = report;
                m_answered = m_asked;
                showReport();
            },
            [this](const Error &error) { context().showError(error); });
    });
}

QString DataSection::habitOf(const HygieneFinding &finding) const
{
    QStringList names;
    for (const RepHygiene &rep : finding.reps) {
        if (const Rep *found = rep.isHabit ? context().directory().rep(rep.rep) : nullptr)
            names.append((*found)->name);
    }
    if (names.size() > 1)
        //: a number of reps
        return tr("%n rep(s)", nullptr, static_cast<int>(names.size()));
    return names.join(QString());
}

const HygieneFinding *DataSection::chosen() const
{
    const int row = m_checkTable->currentIndex().row();
    return row < 0 || row >= m_checkModel->rowCount() ? nullptr : &m_checkModel->rowAt(row);
}

void DataSection::showReport()
{
    if (!m_report)
        return;
    m_checkModel->setRows(m_report->findings);
    if (!chosen()) {
        // What there is most to mend of comes first to mind.
        const auto worst = std::ranges::max_element(m_report->findings, {}, [](const HygieneFinding &each) {
            return each.of == 0 ? 0.0 : static_cast<double>(each.count) / static_cast<double>(each.of);
        });
        m_checkTable->selectRow(static_cast<int>(worst - m_report->findings.begin()));
    }
    showCheck();
}

void DataSection::showCheck()
{
    const HygieneFinding *finding = chosen();
    if (!finding || !m_report)
        return;
    m_detail->setTitle(nameOf(finding->check));
    m_meaning->setText(meaningOf(finding->check, *m_report, context().format()));
    m_remedy->setText(remedyOf(finding->check));
    const auto records = std::ssize(finding->activities) + std::ssize(finding->deals);
    //: a button; a number of records
    m_list->setText(tr("List %n record(s) to mend", nullptr, static_cast<int>(records)) + u" ›"_s);
    m_list->setVisible(records > 0);
    std::vector<RepHygieneLine> lines;
    for (const RepHygiene &rep : finding->reps) {
        const Rep *found = context().directory().rep(rep.rep);
        lines.push_back({.rep = rep, .name = found ? (*found)->name : QString()});
    }
    m_repModel->setRows(std::move(lines));
    m_repTable->setEmptyText(tr("Nothing to mend here."));
}

void DataSection::listRecords() const
{
    const HygieneFinding *finding = chosen();
    if (!finding || !m_report || (finding->activities.empty() && finding->deals.empty()))
        return;
    const QString title = rowsTitle(context(), nameOf(finding->check), m_report->selection);
    if (!finding->deals.empty()) {
        context().navigator->drillDown(drillDown(title, finding->deals));
        return;
    }
    const RowSet rows{Side::Numerator, ActivityQuery{.ids = finding->activities}};
    context().navigator->drillDown(
        {.title = title, .lists = {{.name = nameOf(finding->check), .rows = rows}}});
}

void DataSection::retranslate()
{
    m_checks->setTitle(tr("Data trust"));
    m_checks->setNote(tr("figures are as good as the records"));
    m_checkTable->setAccessibleName(m_checks->title());
    m_checkTable->setAccessibleDescription(tr("Enter lists the records that a check found."));
    m_repTable->setAccessibleName(tr("By rep"));
    showReport();
}

} // namespace laju::ui
