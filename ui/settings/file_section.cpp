// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_section.h"

#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

FileSection::FileSection(Context &sectionContext, QWidget *parent)
    : Section(sectionContext, parent)
    , m_location(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_check(new QPushButton(this))
{
    m_location->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_location->setWordWrap(true);
    addField(u"workspaceLocation"_s, m_location);
    m_model = new RowTable<ImportRecord>(
        {{.header = [] { return tr("Imported file"); },
          .text = [](const ImportRecord &record) { return record.file; }},
         {.header = [] { return tr("When"); },
          .text =
              [this](const ImportRecord &record) {
                  return context().format().dateTime(record.at, context().directory().zone());
              }},
         {.header = [] { return tr("Rows"); },
          .text = [this](const ImportRecord &record) { return context().format().count(record.rows); },
          .alignment = Qt::AlignRight},
         {.header = [] { return tr("State"); },
          .text = [](const ImportRecord &record) { return record.undone ? tr("taken back") : tr("in"); }}},
        [](const ImportRecord &record) { return record.id.number(); }, this);
    m_table = new TableView(card());
    m_table->setObjectName(u"importsTable"_s);
    m_table->setModel(m_model);
    m_table->setFitRows(10);
    card()->body()->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    m_import->setObjectName(u"importButton"_s);
    m_undo->setObjectName(u"undoImportButton"_s);
    m_check->setObjectName(u"checkButton"_s);
    buttons->addWidget(m_check);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_import);
    card()->body()->addLayout(buttons);

    connect(m_import, &QPushButton::clicked, this, [this] { context().navigator->importFiles(); });
    connect(m_undo, &QPushButton::clicked, this, &FileSection::undoImport);
    connect(m_check, &QPushButton::clicked, this, &FileSection::checkFile);
    connect(&context().live, &LiveFacts::factsChanged, this, [this](const Change &change) {
        if (change.everything)
            show(context().directory());
    });
    begin();
}

void FileSection::show(const Directory &)
{
    m_location->setText(QDir::toNativeSeparators(context().store.location()));
    context().store.ask(
        this, [](Session &session) { return session.imports(); },
        [this](const Result<std::vector<ImportRecord>> &imports) {
            if (imports)
                m_model->setRows(*imports);
            else
                context().showError(imports.error());
            m_undo->setEnabled(m_model->rowCount() > 0);
        });
}

void FileSection::undoImport()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty()) {
        context().navigator->showMessage({.text = tr("Choose the import to take back first.")});
        return;
    }
    const ImportRecord record = m_model->rowAt(chosen.first().row());
    m_undo->setEnabled(false);
    context().store.ask(
        this, [id = record.id](Session &session) { return session.undoImport(id); },
        [this, record](const Result<Change> &undone) {
            if (undone)
                context().navigator->showMessage({.text = tr("Took back %1.").arg(record.file)});
            else
                context().showError(undone.error());
            show(context().directory());
        });
}

void FileSection::checkFile()
{
    m_check->setEnabled(false);
    context().store.ask(
        this, [](Session &session) { return session.check(true); },
        [this](const Result<std::vector<CheckFinding>> &findings) {
            m_check->setEnabled(true);
            if (!findings) {
                context().showError(findings.error());
                return;
            }
            QStringList texts;
            for (const CheckFinding &finding : *findings)
                texts.append(finding.mended ? tr("%1 (mended)").arg(finding.text) : finding.text);
            if (texts.isEmpty())
                context().navigator->showMessage(
                    {.tone = Tone::Good,
                     .text = tr("All is well: the file is whole and every sum equals its rows.")});
            else
                context().navigator->showMessage({.tone = Tone::Warning, .text = texts.join(u'\n')});
            if (!texts.isEmpty())
                context().live.load();
        });
}

void FileSection::retranslate()
{
    card()->setTitle(tr("File"));
    relabel(m_location, tr("Workspace"));
    m_table->setAccessibleName(tr("Imports"));
    m_table->setEmptyText(tr("Nothing was imported yet."));
    m_import->setText(tr("Import a file…"));
    m_undo->setText(tr("Take back"));
    m_check->setText(tr("Check the file"));
}

} // namespace laju::ui
