// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stages_section.h"

#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace laju::ui {

StagesSection::StagesSection(Context &sectionContext, QWidget *parent)
    : Section(sectionContext, parent)
    , m_name(new QLineEdit(this))
    , m_probability(new QSpinBox(this))
    , m_new(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_model = new RowTable<Stage>(
        {{.header = [] { return tr("Stage"); }, .text = [](const Stage &stage) { return stage->name; }},
         {.header = [] { return tr("Pipeline"); },
          .text =
              [this](const Stage &stage) {
                  const auto &pipelines = context().directory().pipelines;
                  const auto found = std::ranges::find(pipelines, stage->pipeline,
                                                       [](const Pipeline &pipeline) { return pipeline->id; });
                  return found == pipelines.end() ? QString() : (*found)->name;
              }},
         {.header = [] { return tr("Chance of winning"); },
          .text =
              [this](const Stage &stage) {
                  return context().format().percent(stage->probability / 100.0, 0);
              },
          .sort = [](const Stage &stage) { return QVariant(stage->probability); },
          .alignment = Qt::AlignRight}},
        [](const Stage &stage) { return stage->id.number(); }, this);
    m_table = new TableView(card());
    m_table->setObjectName(u"stagesTable"_s);
    m_table->setModel(m_model);
    m_table->setFitRows(12);
    card()->body()->insertWidget(0, m_table);
    m_probability->setRange(0, 100);
    m_probability->setSuffix(u"%"_s);
    addField(u"stageName"_s, m_name);
    addField(u"stageProbability"_s, m_probability);
    m_new->setObjectName(u"stageNew"_s);
    m_save->setObjectName(u"stageSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_new);
    buttons->addWidget(m_save);
    card()->body()->addLayout(buttons);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { edit(&m_model->rowAt(index.row())); });
    connect(m_table, &QAbstractItemView::clicked, m_table, &TableView::rowActivated);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(m_save, &QPushButton::clicked, this, &StagesSection::save);
    connect(m_name, &QLineEdit::returnPressed, this, &StagesSection::save);
    begin();
}

void StagesSection::show(const Directory &directory)
{
    m_model->setRows(directory.stages);
    if (m_stage) {
        if (const Stage *stored = directory.stage((*m_stage)->id))
            m_stage = *stored;
    }
}

void StagesSection::edit(const Stage *stage)
{
    m_stage = stage ? std::optional(*stage) : std::nullopt;
    m_name->setText(stage ? (*stage)->name : QString());
    m_probability->setValue(stage ? (*stage)->probability : 0);
    // What is won is certain and what is lost is gone.
    m_probability->setEnabled(!stage || (*stage)->kind == StageKind::Open);
    m_name->setFocus();
}

void StagesSection::save()
{
    const Directory &directory = context().directory();
    if (directory.pipelines.empty())
        return;
    const PipelineId pipeline = directory.pipelines.front()->id;
    StageFields fields = m_stage ? m_stage->fields() : StageFields{.pipeline = pipeline, .name = {}};
    if (!m_stage) {
        // A new stage comes last of the open ones; those behind it move on by one.
        for (const Stage &stage : directory.stages) {
            if (stage->pipeline == pipeline && stage->kind == StageKind::Open)
                fields.position = std::max(fields.position, stage->position + 1);
        }
    }
    fields.name = m_name->text().trimmed();
    fields.probability = m_probability->value();
    const auto stage = Stage::make(std::move(fields));
    setInvalid(m_name, !stage);
    if (!stage) {
        context().showError(stage.error());
        return;
    }
    std::vector<Stage> moved;
    if (!m_stage) {
        for (const Stage &other : directory.stages) {
            if (other->pipeline != pipeline || other->position < stage.value()->position)
                continue;
            StageFields later = other.fields();
            ++later.position;
            moved.push_back(Stage::make(std::move(later)).value());
        }
    }
    context().undo.run(
        tr("Change stage"),
        [stage = *stage, moved](Session &session) {
            return session.transact([&](Session &inside) -> Result<void> {
                for (const Stage &each : moved) {
                    if (const auto saved = inside.save(each); !saved)
                        return failure(saved.error());
                }
                if (const auto saved = inside.save(stage); !saved)
                    return failure(saved.error());
                return {};
            });
        },
        [this](const Result<Change> &saved) {
            if (!saved)
                context().showError(saved.error());
            else
                edit(nullptr);
        });
}

void StagesSection::retranslate()
{
    card()->setTitle(tr("Stages"));
    m_table->setAccessibleName(tr("Stages"));
    relabel(m_name, tr("Name"));
    relabel(m_probability, tr("Chance of winning"));
    m_new->setText(tr("New"));
    m_save->setText(tr("Save"));
}

} // namespace laju::ui
