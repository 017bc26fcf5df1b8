// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stages_section.h"

#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/settings/stage_removal_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

QString kindName(StageKind kind)
{
    switch (kind) {
    case StageKind::Open:
        return StagesSection::tr("Open");
    case StageKind::Won:
        return StagesSection::tr("Won");
    case StageKind::Lost:
        return StagesSection::tr("Lost");
    }
    return {};
}

} // namespace

StagesSection::StagesSection(Context &sectionContext, QWidget *parent)
    : TableSection(sectionContext, parent, {u"stagesTable"_s, u"stage"_s}, Rows::CanBeDeleted)
    , m_pipeline(new QComboBox(this))
    , m_pipelineName(new QLineEdit(this))
    , m_pipelineUp(new QToolButton(this))
    , m_pipelineDown(new QToolButton(this))
    , m_pipelineRename(new QPushButton(this))
    , m_pipelineNew(new QPushButton(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_probability(new QSpinBox(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_model = new RowTable<Stage>(
        {{.header = [] { return tr("Stage"); }, .text = [](const Stage &stage) { return stage->name; }},
         {.header = [] { return tr("Kind"); },
          .text = [](const Stage &stage) { return kindName(stage->kind); }},
         {.header = [] { return tr("Chance of winning"); },
          .text =
              [this](const Stage &stage) {
                  return context().format().percent(stage->probability / 100.0, 0);
              },
          .sort = [](const Stage &stage) { return QVariant(stage->probability); },
          .alignment = Qt::AlignRight}},
        [](const Stage &stage) { return stage->id.number(); }, this);
    setModel(m_model);
    makePipelineRow();
    m_probability->setRange(0, 100);
    m_probability->setSuffix(u"%"_s);
    addField(u"stageName"_s, m_name);
    addField(u"stageKind"_s, m_kind);
    addField(u"stageProbability"_s, m_probability);
    addButton(u"stageUp"_s, m_up);
    addButton(u"stageDown"_s, m_down);
    saveOnReturn(m_name);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_probability->setEnabled(kind == static_cast<int>(StageKind::Open)); });
    setTabOrder(m_pipelineNew, table());
    begin();
    fillForm(nullptr);
}

void StagesSection::makePipelineRow()
{
    m_pipeline->setObjectName(u"stagesPipeline"_s);
    m_pipelineName->setObjectName(u"pipelineName"_s);
    m_pipelineUp->setObjectName(u"pipelineUp"_s);
    m_pipelineDown->setObjectName(u"pipelineDown"_s);
    m_pipelineRename->setObjectName(u"pipelineRename"_s);
    m_pipelineNew->setObjectName(u"pipelineNew"_s);
    m_pipelineUp->setArrowType(Qt::UpArrow);
    m_pipelineDown->setArrowType(Qt::DownArrow);
    m_pipeline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pipeline);
    row->addWidget(m_pipelineUp);
    row->addWidget(m_pipelineDown);
    row->addSpacing(2 * metric::space);
    row->addWidget(m_pipelineName, 1);
    row->addWidget(m_pipelineRename);
    row->addWidget(m_pipelineNew);
    card()->body()->insertLayout(0, row);
    connect(m_pipeline, &QComboBox::activated, this, &StagesSection::choosePipeline);
    connect(m_pipelineUp, &QToolButton::clicked, this, [this] { movePipeline(-1); });
    connect(m_pipelineDown, &QToolButton::clicked, this, [this] { movePipeline(1); });
    connect(m_pipelineRename, &QPushButton::clicked, this, [this] { savePipelineName(false); });
    connect(m_pipelineNew, &QPushButton::clicked, this, [this] { savePipelineName(true); });
}

void StagesSection::show(const Directory &directory)
{
    const std::optional<PipelineId> before = pipeline();
    {
        const QSignalBlocker quiet(m_pipeline);
        m_pipeline->clear();
        for (const Pipeline &each : directory.pipelines)
            m_pipeline->addItem(each->name, each->id.number());
        m_pipeline->setCurrentIndex(before ? std::max(0, m_pipeline->findData(before->number())) : 0);
    }
    if (const Pipeline *shown = pipeline() ? directory.pipeline(*pipeline()) : nullptr;
        shown && !m_pipelineName->hasFocus())
        m_pipelineName->setText((*shown)->name);
    showStages();
}

void StagesSection::showStages()
{
    const Directory &directory = context().directory();
    std::vector<Stage> stages;
    std::ranges::copy_if(directory.stages, std::back_inserter(stages),
                         [this](const Stage &stage) { return stage->pipeline == pipeline(); });
    m_model->setRows(std::move(stages));
    m_pipelineUp->setEnabled(m_pipeline->currentIndex() > 0);
    m_pipelineDown->setEnabled(m_pipeline->currentIndex() + 1 < m_pipeline->count());
    // The version of what is being edited must be the stored one, or the next save is a conflict.
    const Stage *stored = m_stage ? directory.stage((*m_stage)->id) : nullptr;
    if (m_stage && (!stored || directory.isRemoved((*m_stage)->id)))
        fillForm(nullptr);
    else if (stored)
        m_stage = *stored;
    showMoves();
}

std::optional<PipelineId> StagesSection::pipeline() const
{
    return PipelineId::fromNumber(m_pipeline->currentData().toLongLong());
}

void StagesSection::choosePipeline()
{
    m_pipelineName->setText(m_pipeline->currentText());
    fillForm(nullptr);
    showStages();
}

void StagesSection::savePipelineName(bool asNew)
{
    const Directory &directory = context().directory();
    const Pipeline *shown = pipeline() ? directory.pipeline(*pipeline()) : nullptr;
    PipelineFields fields = shown && !asNew
                                ? shown->fields()
                                : PipelineFields{.name = {}, .position = int(directory.pipelines.size())};
    fields.name = m_pipelineName->text().trimmed();
    const bool isTaken = std::ranges::any_of(directory.pipelines, [&](const Pipeline &other) {
        return other->id != fields.id && matchingKey(other->name) == matchingKey(fields.name);
    });
    const PipelineId id = fields.id;
    const auto made =
        isTaken ? Result<Pipeline>(failure(ErrorKind::InvalidInput,
                                           //: %1 is a name
                                           tr("There is a pipeline called “%1” already. Give the new "
                                              "one another name.")
                                               .arg(fields.name)))
                : Pipeline::make(std::move(fields));
    setInvalid(m_pipelineName, !made);
    if (!made) {
        context().showError(made.error());
        m_pipelineName->setFocus();
        return;
    }
    if (asNew) {
        // Chosen as soon as it is there.
        m_pipeline->addItem((*made)->name, id.number());
        m_pipeline->setCurrentIndex(m_pipeline->count() - 1);
    }
    run(asNew ? tr("Add pipeline") : tr("Rename pipeline"),
        savePipeline(*made, directory, shown ? std::optional((*shown)->id) : std::nullopt,
                     //: the first stage of a new pipeline
                     tr("New")));
}

void StagesSection::movePipeline(int steps)
{
    if (!pipeline())
        return;
    if (auto job = reorderPipeline(*pipeline(), steps, context().directory()))
        run(tr("Move pipeline"), std::move(*job));
}

void StagesSection::edit(std::optional<int> row)
{
    fillForm(row ? &m_model->rowAt(*row) : nullptr);
    m_name->setFocus();
}

void StagesSection::fillForm(const Stage *stage)
{
    m_stage = stage ? std::optional(*stage) : std::nullopt;
    const StageKind kind = stage ? (*stage)->kind : StageKind::Open;
    m_name->setText(stage ? (*stage)->name : QString());
    m_kind->setCurrentIndex(static_cast<int>(kind));
    // What a stage is decides what its deals count as: that is settled when it is made.
    m_kind->setEnabled(!stage);
    m_probability->setValue(stage ? (*stage)->probability : 0);
    // What is won is certain and what is lost is gone.
    m_probability->setEnabled(kind == StageKind::Open);
    setInvalid(m_name, false);
    showMoves();
}

void StagesSection::showMoves()
{
    const auto canMove = [this](int steps) {
        return m_stage && reorderStage((*m_stage)->id, steps, context().directory()).has_value();
    };
    m_up->setEnabled(canMove(-1));
    m_down->setEnabled(canMove(1));
    setEditing(m_stage.has_value());
}

void StagesSection::save()
{
    if (!pipeline())
        return;
    StageFields fields = m_stage ? m_stage->fields() : StageFields{.pipeline = *pipeline(), .name = {}};
    fields.name = m_name->text().trimmed();
    if (!m_stage)
        fields.kind = allOf<StageKind>()[static_cast<size_t>(std::max(0, m_kind->currentIndex()))];
    fields.probability = fields.kind == StageKind::Won    ? 100
                         : fields.kind == StageKind::Lost ? 0
                                                          : m_probability->value();
    const Directory &directory = context().directory();
    const bool isTaken = std::ranges::any_of(directory.stages, [&](const Stage &other) {
        return other->pipeline == fields.pipeline && other->id != fields.id &&
               matchingKey(other->name) == matchingKey(fields.name);
    });
    auto job = isTaken ? Result<WorkspaceJob>(failure(
                             ErrorKind::InvalidInput,
                             //: %1 is the name of a stage
                             tr("There is a stage called “%1” in this pipeline already.").arg(fields.name)))
                       : saveStage(std::move(fields), directory);
    setInvalid(m_name, !job);
    if (!job) {
        context().showError(job.error());
        return;
    }
    submit(m_stage ? tr("Change stage") : tr("Add stage"), std::move(*job));
}

void StagesSection::move(int steps)
{
    if (!m_stage)
        return;
    if (auto job = reorderStage((*m_stage)->id, steps, context().directory()))
        run(tr("Move stage"), std::move(*job));
}

void StagesSection::remove()
{
    if (!m_stage)
        return;
    const Stage stage = *m_stage;
    const auto standing = std::ranges::count(context().facts().deals(), stage->id, &DealFact::stage);
    std::vector<Stage> targets;
    std::ranges::copy_if(context().directory().stages, std::back_inserter(targets), [&](const Stage &other) {
        return other->pipeline == stage->pipeline && other->kind == StageKind::Open && other->id != stage->id;
    });
    // What is closed stays where it was closed: the store says so.
    if (standing == 0 || stage->kind != StageKind::Open || targets.empty()) {
        removeNow(stage, {});
        return;
    }
    auto *dialog = new StageRemovalDialog(stage, static_cast<int>(standing), targets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StageRemovalDialog::answered, this, [this, stage](StageId to) { removeNow(stage, to); });
    dialog->open();
}

void StagesSection::removeNow(const Stage &stage, std::optional<StageId> to)
{
    submit(tr("Remove stage"), removeStage(stage->id, to, context().clock.now(), context().actingRep()),
           //: %1 is the name of a stage
           tr("Stage “%1” removed.").arg(stage->name));
}

void StagesSection::run(const QString &text, WorkspaceJob job)
{
    context().undo.run(text, std::move(job), [&sectionContext = context()](const Result<Change> &change) {
        if (!change)
            sectionContext.showError(change.error());
    });
}

void StagesSection::retranslate()
{
    TableSection::retranslate();
    card()->setTitle(tr("Pipelines and stages"));
    m_pipeline->setAccessibleName(tr("Pipeline"));
    m_pipelineName->setAccessibleName(tr("Name of the pipeline"));
    m_pipelineName->setPlaceholderText(tr("Name of the pipeline"));
    m_pipelineUp->setAccessibleName(tr("Move the pipeline up"));
    m_pipelineDown->setAccessibleName(tr("Move the pipeline down"));
    m_pipelineUp->setToolTip(m_pipelineUp->accessibleName());
    m_pipelineDown->setToolTip(m_pipelineDown->accessibleName());
    m_pipelineRename->setText(tr("Rename"));
    //: a button: makes a pipeline of the name beside it
    m_pipelineNew->setText(tr("Add as new"));
    table()->setAccessibleName(tr("Stages"));
    relabel(m_name, tr("Name"));
    relabel(m_kind, tr("Kind"));
    relabel(m_probability, tr("Chance of winning"));
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    for (const StageKind each : allOf<StageKind>())
        m_kind->addItem(kindName(each));
    m_kind->setCurrentIndex(std::max(0, kind));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

} // namespace laju::ui
