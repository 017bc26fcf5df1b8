// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/table_section.h"

#include "ui/common/styling.h"
#include "ui/common/table_view.h"
#include "ui/logging/activity_edits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int rowsInSight = 12;

} // namespace

TableSection::TableSection(Context &sectionContext, QWidget *parent, const Names &names, Rows rows)
    : Section(sectionContext, parent)
    , m_table(new TableView(card()))
    , m_buttons(new QHBoxLayout)
    , m_new(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_table->setObjectName(names.table);
    m_table->setFitRows(rowsInSight);
    card()->body()->insertWidget(0, m_table);
    m_new->setObjectName(names.row + u"New");
    m_save->setObjectName(names.row + u"Save");
    setButtonKind(m_save, ButtonKind::Primary);
    if (rows == Rows::CanBeDeleted) {
        m_remove = new QPushButton(this);
        m_remove->setObjectName(names.row + u"Delete");
        m_remove->setEnabled(false);
        setButtonKind(m_remove, ButtonKind::Quiet);
        m_buttons->addWidget(m_remove);
        connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
        auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this] {
            if (!m_table->currentIndex().isValid())
                return;
            edit(m_table->currentIndex().row());
            remove();
        });
    }
    m_buttons->addStretch();
    m_buttons->addWidget(m_new);
    m_buttons->addWidget(m_save);
    card()->body()->addLayout(m_buttons);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_table, &QAbstractItemView::clicked, m_table, &TableView::rowActivated);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void TableSection::begin()
{
    Section::begin();
    QWidget *before = lastField();
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void TableSection::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
}

void TableSection::addButton(const QString &objectName, QPushButton *button)
{
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_addedButtons++, button);
}

void TableSection::saveOnReturn(QLineEdit *field)
{
    connect(field, &QLineEdit::returnPressed, this, [this] { save(); });
}

void TableSection::submit(const QString &step, std::function<Result<Change>(Session &)> job,
                          const QString &told)
{
    context().undo.run(
        step, std::move(job),
        [section = QPointer(this), &sectionContext = context(), told](const Result<Change> &done) {
            if (!done) {
                sectionContext.showError(done.error());
                return;
            }
            if (section)
                section->edit({});
            if (!told.isEmpty() && sectionContext.navigator)
                sectionContext.navigator->showMessage(withUndo(sectionContext, told, *done));
        });
}

void TableSection::setEditing(bool editing)
{
    if (m_remove)
        m_remove->setEnabled(editing);
}

void TableSection::retranslate()
{
    m_new->setText(tr("New"));
    m_save->setText(tr("Save"));
    if (m_remove)
        m_remove->setText(tr("Delete"));
}

} // namespace laju::ui
