// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/call_grid_dialog.h"

#include "core/exchange/duration_format.h"
#include "ui/common/card.h"
#include "ui/common/delegates.h"
#include "ui/common/styling.h"
#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int columnCount = 5;
constexpr int rowsAtFirst = 10;

/// A table in which Enter goes on to the next cell, as in a spreadsheet filled in row by row.
class Grid final : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        QTableWidget::closeEditor(editor, hint == QAbstractItemDelegate::SubmitModelCache
                                              ? QAbstractItemDelegate::EditNextItem
                                              : hint);
    }
};

constexpr int NewAccountRole = Qt::UserRole; ///< whether no account has the name that stands there

/// Edits an account with completion and an outcome by choosing.
class GridDelegate final : public CellDelegate
{
public:
    GridDelegate(Store &store, QObject *parent)
        : CellDelegate(parent)
        , m_store(store)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() == CallGridDialog::AccountName)
            return new AccountField(m_store, parent);
        if (index.column() != CallGridDialog::Ending)
            return CellDelegate::createEditor(parent, option, index);
        auto *choice = new QComboBox(parent);
        choice->addItem({});
        for (const Outcome outcome : outcomesOf(ActivityKind::Call))
            choice->addItem(outcomeName(outcome, ActivityKind::Call));
        return choice;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentText(index.data(Qt::EditRole).toString());
        else
            CellDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, choice->currentText());
        } else if (const auto *account = qobject_cast<AccountField *>(editor)) {
            // Read in full first: each change of the model puts the cell's old text back into the editor.
            const QString completed = account->completed();
            const QString name = completed.isEmpty() ? account->text() : completed;
            const bool isNew = completed.isEmpty() && !account->newName().isEmpty();
            model->setData(index, isNew, NewAccountRole);
            model->setData(index, name);
        } else {
            CellDelegate::setModelData(editor, model, index);
        }
    }

private:
    Store &m_store;
};

QTime readTime(const QString &text)
{
    for (const QString &form : {u"H:mm"_s, u"H.mm"_s, u"HHmm"_s, u"H"_s}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    }
    return {};
}

} // namespace

void CallGridDialog::open(Context &context, QWidget *parent)
{
    const auto rep = context.actingRep();
    const auto &types = context.directory().activityTypes;
    const auto call =
        std::ranges::find(types, ActivityKind::Call, [](const ActivityType &type) { return type->kind; });
    if (!rep || call == types.end()) {
        context.showError(
            {ErrorKind::NotFound, tr("Add a rep in Settings first: an activity belongs to somebody.")});
        return;
    }
    auto *dialog = new CallGridDialog(context, *rep, (*call)->id, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

CallGridDialog::CallGridDialog(Context &context, RepId rep, ActivityTypeId type, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rep(rep)
    , m_type(type)
    , m_dayLabel(new QLabel(this))
    , m_day(new QDateEdit(toQDate(context.today(rep)), this))
    , m_grid(new Grid(0, columnCount, this))
    , m_help(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"callGridDialog"_s);
    m_day->setObjectName(u"callGridDay"_s);
    m_day->setCalendarPopup(true);
    m_dayLabel->setBuddy(m_day);
    m_grid->setObjectName(u"callGrid"_s);
    m_grid->setItemDelegate(new GridDelegate(context.store, m_grid));
    m_grid->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_grid->verticalHeader()->setDefaultSectionSize(metric::rowHeight + metric::space);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_help->setObjectName(u"callGridHelp"_s);
    setTextStyle(m_help, TextStyle::Small, Role::Faint);
    m_grid->horizontalHeader()->setSectionResizeMode(AccountName, QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    m_problem->setObjectName(u"callGridProblem"_s);
    m_problem->setWordWrap(true);
    setTextStyle(m_problem, TextStyle::Body, Role::Bad);
    m_cancel->setObjectName(u"callGridCancel"_s);
    m_save->setObjectName(u"callGridSave"_s);
    m_cancel->setAutoDefault(false);
    // Enter belongs to the grid.
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);

    auto *top = new QHBoxLayout;
    top->addWidget(m_dayLabel);
    top->addWidget(m_day);
    top->addStretch();
    top->addWidget(m_help);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->addLayout(top);
    auto *card = new Card(this);
    card->setEdgeToEdge(true);
    card->body()->addWidget(m_grid);
    column->setSpacing(metric::cardGap);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    resize(900, 520);

    retranslate();
    for (int row = 0; row < rowsAtFirst; ++row)
        addRow();
    m_grid->setCurrentCell(0, Time);
    m_grid->setFocus();
    connect(m_grid, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *changed) {
        m_insists = false;
        setTextStyle(m_problem, TextStyle::Body, Role::Secondary);
        showNewAccounts();
        if (changed->row() == m_grid->rowCount() - 1 && !changed->text().isEmpty())
            addRow();
    });
    connect(m_save, &QPushButton::clicked, this, &CallGridDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &CallGridDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &CallGridDialog::save);
}

void CallGridDialog::addRow()
{
    const int row = m_grid->rowCount();
    const QSignalBlocker quiet(m_grid);
    m_grid->insertRow(row);
    for (int column = 0; column < columnCount; ++column)
        m_grid->setItem(row, column, new QTableWidgetItem);
}

QString CallGridDialog::cell(int row, Column column) const
{
    return m_grid->item(row, column)->text().trimmed();
}

bool CallGridDialog::isBlank(int row) const
{
    for (int column = 0; column < columnCount; ++column) {
        if (!cell(row, static_cast<Column>(column)).isEmpty())
            return false;
    }
    return true;
}

std::optional<std::vector<CallGridDialog::Line>> CallGridDialog::read()
{
    std::vector<Line> lines;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (isBlank(row))
            continue;
        Line line{.fields = {.rep = m_rep, .type = m_type, .start = {}, .direction = Direction::Outbound},
                  .account = cell(row, AccountName),
                  .row = row};
        if (!readRow(row, line))
            return {};
        lines.push_back(std::move(line));
    }
    return lines;
}

bool CallGridDialog::readRow(int row, Line &line)
{
    const QTime time = readTime(cell(row, Time));
    if (!time.isValid()) {
        refuse(row, Time, tr("Write the time as 14:30."));
        return false;
    }
    line.fields.start = instantAt(toDay(m_day->date()), time, m_context.directory().zoneOf(m_rep));
    if (const QString minutes = cell(row, Minutes); !minutes.isEmpty()) {
        const auto length =
            parseDuration(minutes, {.unit = DurationUnit::Minutes, .clock = ClockForm::MinutesSeconds});
        if (!length) {
            refuse(row, Minutes, tr("Write the length in minutes (12) or as 12:30."));
            return false;
        }
        line.fields.duration = *length;
    }
    if (const QString result = cell(row, Ending); !result.isEmpty()) {
        const auto outcomes = outcomesOf(ActivityKind::Call);
        const auto found = std::ranges::find(
            outcomes, result, [](Outcome outcome) { return outcomeName(outcome, ActivityKind::Call); });
        if (found == outcomes.end()) {
            refuse(row, Ending, tr("Choose an outcome from the list."));
            return false;
        }
        line.fields.outcome = *found;
    }
    line.fields.note = cell(row, Note);
    if (const auto activity = Activity::make(line.fields); !activity) {
        refuse(row, Minutes, activity.error().text);
        return false;
    }
    return true;
}

void CallGridDialog::refuse(int row, Column column, const QString &text)
{
    m_grid->setCurrentCell(row, column);
    setTextStyle(m_problem, TextStyle::Body, Role::Bad);
    //: %1 is the number of a row, %2 says what is wrong in it
    m_problem->setText(tr("Row %1: %2").arg(QString::number(row + 1), text));
}

void CallGridDialog::save()
{
    // An editor that is still open gives its text to the grid only when it loses the focus.
    m_save->setFocus();
    const auto lines = read();
    if (!lines)
        return;
    if (lines->empty()) {
        done(Rejected);
        return;
    }
    const auto work = [lines = *lines, single = !m_insists](Session &within) -> Result<void> {
        for (Line line : lines) {
            if (!line.account.isEmpty()) {
                const auto account = accountNamed(within, line.account);
                if (!account)
                    return failure(account.error());
                line.fields.account = *account;
            }
            const auto activity = Activity::make(line.fields);
            if (!activity)
                return failure(activity.error());
            if (const auto alone = single ? refuseSimilar(within, *activity) : Result<void>(); !alone)
                return failure(
                    alone.error().kind,
                    //: %1 is the number of a row, %2 says what is wrong in it
                    CallGridDialog::tr("Row %1: %2").arg(QString::number(line.row + 1), alone.error().text));
            if (const auto saved = within.save(*activity); !saved)
                return failure(saved.error());
        }
        return {};
    };
    m_save->setEnabled(false);
    m_context.undo.run(
        tr("Log calls"), [work](Session &session) { return session.transact(work); },
        [dialog = QPointer<CallGridDialog>(this),
         count = static_cast<int>(lines->size())](const Result<Change> &change) {
            if (dialog)
                dialog->answered(change, count);
        });
}

void CallGridDialog::answered(const Result<Change> &change, int count)
{
    m_save->setEnabled(true);
    if (change) {
        if (m_context.navigator)
            m_context.navigator->showMessage(
                withUndo(m_context, tr("%n calls logged.", nullptr, count), *change));
        done(Accepted);
        return;
    }
    m_insists = change.error().kind == ErrorKind::Duplicate;
    setTextStyle(m_problem, TextStyle::Body, m_insists ? ui::Role::Warning : ui::Role::Bad);
    //: %1 is a sentence that says what is there already
    m_problem->setText(m_insists ? tr("%1 Save again to keep both.").arg(change.error().text)
                                 : change.error().text);
}

void CallGridDialog::showNewAccounts()
{
    QStringList names;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (m_grid->item(row, AccountName)->data(NewAccountRole).toBool())
            names.append(cell(row, AccountName));
    }
    names.removeDuplicates();
    names.removeAll(QString());
    //: %1 lists names
    m_problem->setText(names.isEmpty() ? QString() : tr("New accounts: %1").arg(names.join(u", "_s)));
}

void CallGridDialog::reject()
{
    bool blank = true;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        blank = blank && isBlank(row);
    if (blank) {
        QDialog::reject();
        return;
    }
    m_context.dialogs.confirm(this, tr("Discard calls"), tr("Throw away the calls you entered?"),
                              tr("Discard"), [this](bool yes) {
                                  if (yes)
                                      QDialog::reject();
                              });
}

void CallGridDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CallGridDialog::retranslate()
{
    setWindowTitle(tr("Enter calls"));
    m_dayLabel->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setLocale(m_context.format().locale());
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_help->setText(tr("Tab or Enter goes on · Ctrl+Enter saves all"));
    m_grid->setAccessibleName(tr("Calls"));
    m_grid->setHorizontalHeaderLabels({tr("Time"), tr("Account"), tr("Outcome"), tr("Minutes"), tr("Note")});
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save all"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

} // namespace laju::ui
