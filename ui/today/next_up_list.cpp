// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/next_up_list.h"

#include "ui/common/chip.h"
#include "ui/common/elided_label.h"
#include "ui/common/styling.h"
#include "ui/logging/activity_edits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int mostRows = 6;
constexpr int whenWidth = 84;
constexpr auto soon = std::chrono::minutes(60);

/// One line of the list, with a hairline below.
class Row final : public QWidget
{
public:
    Row(std::function<void()> activate, QWidget *parent)
        : QWidget(parent)
        , m_activate(std::move(activate))
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus())
            painter.fillRect(rect(), currentPalette().color(ui::Role::AccentSoft));
        painter.setPen(currentPalette().color(ui::Role::Line));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            m_activate();
        else
            QWidget::keyPressEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { m_activate(); }

private:
    std::function<void()> m_activate;
};

} // namespace

NextUpList::NextUpList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

void NextUpList::setRows(std::vector<ActivityRow> rows)
{
    m_rows = std::move(rows);
    // The rows hold buttons whose signal may have led here, so they go later.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content->setObjectName({});
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    const int shown = std::min(static_cast<int>(m_rows.size()), mostRows);
    for (int i = 0; i < shown; ++i)
        column->addWidget(makeRow(m_rows[static_cast<size_t>(i)], i));
    QString text;
    if (m_rows.empty())
        text = tr("Nothing is planned for the next two weeks. End a line with “follow up thu 10:00” to plan "
                  "the next step.");
    else if (static_cast<int>(m_rows.size()) > shown)
        text = tr("and %n more", nullptr, static_cast<int>(m_rows.size()) - shown);
    if (!text.isEmpty()) {
        auto *label = new QLabel(text, m_content);
        label->setObjectName(u"nextUpNote"_s);
        label->setWordWrap(true);
        setTextStyle(label, TextStyle::Small, Role::Faint);
        column->addSpacing(2 * metric::space);
        column->addWidget(label);
    }
    m_layout->addWidget(m_content);
    m_content->show();
}

int NextUpList::overdue() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [now = m_context.clock.now()](const ActivityRow &row) { return row.activity->start < now; }));
}

int NextUpList::due() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const ActivityRow &row) { return row.day <= m_context.today(row.activity->rep); }));
}

QString NextUpList::when(const ActivityRow &row) const
{
    const Format &format = m_context.format();
    const Day today = m_context.today(row.activity->rep);
    const QString time = format.time(row.activity->start, m_context.directory().zoneOf(row.activity->rep));
    if (row.day == today)
        return time;
    const QString weekday = format.weekday(row.day);
    const bool thisWeek = row.day > today && row.day < today + std::chrono::days(7);
    return weekday + u' ' + (thisWeek ? time : format.dayAndMonth(row.day));
}

QWidget *NextUpList::makeRow(const ActivityRow &row, int index)
{
    const ActivityId id = row.activity->id;
    auto *line = new Row([this, id] { Q_EMIT editRequested(id); }, m_content);
    line->setObjectName(u"nextUp%1"_s.arg(index));
    line->setFixedHeight(34);
    auto *moment = new QLabel(when(row), line);
    moment->setMinimumWidth(whenWidth);
    setTextStyle(moment, TextStyle::Small, Role::Faint);
    auto *what = new ElidedLabel(headline(row, m_context.directory()), line);
    if (!row.account.isEmpty() && !what->text().contains(row.account))
        what->setText(QString(what->text() + u" – " + row.account));
    line->setAccessibleName(QString(moment->text() + u' ' + what->text()));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metric::space, 0, 0, 0);
    layout->setSpacing(2 * metric::space);
    layout->addWidget(moment);
    layout->addWidget(what, 1);
    const auto left = row.activity->start - m_context.clock.now();
    if (left < left.zero()) {
        layout->addWidget(new Chip(tr("overdue"), Tone::Bad, line));
    } else if (left <= soon) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
        //: %1 is a duration such as "48 min"
        layout->addWidget(
            new Chip(tr("in %1").arg(m_context.format().duration(minutes)), Tone::Accent, line));
    }
    layout->addWidget(makeDoneButton(row, index, line));
    return line;
}

QWidget *NextUpList::makeDoneButton(const ActivityRow &row, int index, QWidget *parent)
{
    const ActivityType *type = m_context.directory().activityType(row.activity->type);
    const ActivityKind kind = type ? (*type)->kind : ActivityKind::Other;
    auto *button = new QToolButton(parent);
    button->setObjectName(u"nextUpDone%1"_s.arg(index));
    setButtonKind(button, ButtonKind::Normal);
    button->setText(tr("Done"));
    button->setFixedHeight(26);
    //: %1 is a planned activity
    button->setAccessibleName(tr("Done: %1").arg(headline(row, m_context.directory())));
    // An e-mail that is marked done has been sent; more there is to say only later.
    const std::vector<Outcome> outcomes =
        kind == ActivityKind::Email ? std::vector{Outcome::Sent} : outcomesOf(kind);
    if (outcomes.size() < 2) {
        const Outcome only = outcomes.empty() ? Outcome::None : outcomes.front();
        connect(button, &QToolButton::clicked, this, [this, row, only] { Q_EMIT done(row, only); });
        return button;
    }
    auto *menu = new QMenu(button);
    for (const Outcome outcome : outcomes)
        menu->addAction(outcomeName(outcome, kind), this,
                        [this, row, outcome] { Q_EMIT done(row, outcome); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace laju::ui
