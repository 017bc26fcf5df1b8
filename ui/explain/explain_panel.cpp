// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explain_panel.h"

#include "ui/common/drill_down.h"
#include "ui/common/icons.h"
#include "ui/common/styling.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int sheetWidth = 420;
constexpr std::array sides{Side::Numerator, Side::Denominator};

QLabel *wrappedLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(label, style, role);
    return label;
}

Role roleOf(Aspect aspect)
{
    return aspect == Aspect::Caution ? Role::Warning : Role::Text;
}

} // namespace

ExplainPanel::ExplainPanel(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"explainPanel"_s);
    setSurface(this);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, 16);
    rows->setSpacing(metric::cardGap);
    makeHead();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"explainScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(m_scroll->viewport());
    rows->addWidget(m_scroll, 1);
    makeFoot();
    hide();

    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ExplainPanel::dismiss);
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::dismiss);
    connect(&m_context.live, &LiveFacts::factsChanged, this, &ExplainPanel::refresh);
    connect(&m_context.localization, &Localization::changed, this, &ExplainPanel::refresh);
    parent->installEventFilter(this);
    retranslate();
}

void ExplainPanel::makeHead()
{
    m_name = wrappedLabel({}, TextStyle::Title, Role::Text, this);
    m_name->setObjectName(u"explainName"_s);
    m_subject = wrappedLabel({}, TextStyle::Small, Role::Secondary, this);
    m_subject->setObjectName(u"explainSubject"_s);
    m_value = wrappedLabel({}, TextStyle::Figure, Role::Text, this);
    m_value->setObjectName(u"explainValue"_s);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"explainClose"_s);
    m_close->setIcon(icon(Icon::Close));
    setButtonKind(m_close, ButtonKind::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(row);
    rows->addWidget(m_subject);
    rows->addWidget(m_value);
}

void ExplainPanel::makeFoot()
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *lists = new QHBoxLayout;
    lists->setSpacing(2 * metric::space);
    for (size_t i = 0; i < sides.size(); ++i) {
        m_rows[i] = new QPushButton(this);
        m_rows[i]->setObjectName(u"explainRows%1"_s.arg(i));
        lists->addWidget(m_rows[i]);
        connect(m_rows[i], &QPushButton::clicked, this, [this, i] { listRows(sides[i]); });
    }
    lists->addStretch();
    rows->addLayout(lists);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"explainCopy"_s);
    m_glossary = new QPushButton(this);
    m_glossary->setObjectName(u"explainGlossary"_s);
    auto *others = new QHBoxLayout;
    others->setSpacing(2 * metric::space);
    others->addWidget(m_copy);
    others->addWidget(m_glossary);
    others->addStretch();
    rows->addLayout(others);
    connect(m_copy, &QPushButton::clicked, this, &ExplainPanel::copy);
    connect(m_glossary, &QPushButton::clicked, this, [this] {
        const QString key = QString::fromLatin1(m_shown->metric->key);
        dismiss();
        m_context.navigator->showGlossary(key);
    });
}

void ExplainPanel::explain(const Metric &metric, const Selection &selection)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_shown = laju::explain(metric, selection, m_context.facts(), m_context.today(), m_context.words());
    showAspects();
    placeAtSide();
    show();
    raise();
    m_scroll->verticalScrollBar()->setValue(0);
    m_close->setFocus();
}

void ExplainPanel::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

void ExplainPanel::refresh()
{
    if (!isVisible() || !m_shown)
        return;
    const Selection selection = m_shown->selection;
    m_shown =
        laju::explain(*m_shown->metric, selection, m_context.facts(), m_context.today(), m_context.words());
    showAspects();
}

void ExplainPanel::showAspects()
{
    m_name->setText(m_shown->name);
    m_subject->setText(m_shown->subject);
    m_value->setText(m_shown->value);
    setTextStyle(m_value, TextStyle::Figure, m_shown->figure.isTentative() ? Role::Faint : Role::Text);
    auto *body = new QWidget(m_scroll);
    setSurface(body);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 2 * metric::space, 0);
    rows->setSpacing(metric::space);
    for (const ExplainedAspect &aspect : m_shown->aspects) {
        rows->addWidget(wrappedLabel(aspect.title, TextStyle::Small, Role::Secondary, body));
        for (const QString &line : aspect.lines) {
            auto *text = wrappedLabel(line,
                                      aspect.aspect == Aspect::Formula && line == aspect.lines.front()
                                          ? TextStyle::Strong
                                          : TextStyle::Body,
                                      roleOf(aspect.aspect), body);
            text->setObjectName(u"explain_"_s + QString(keyOf(aspect.aspect)));
            rows->addWidget(text);
        }
        rows->addSpacing(2 * metric::space);
    }
    rows->addStretch();
    m_scroll->setWidget(body);
    retranslate();
}

void ExplainPanel::placeAtSide()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(sheetWidth, room.width());
    setGeometry(room.width() - width, 0, width, room.height());
}

void ExplainPanel::listRows(Side side)
{
    const DrillDown rows = drillDown(m_context, *m_shown->metric, m_shown->selection, side);
    dismiss();
    m_context.navigator->drillDown(rows);
}

void ExplainPanel::copy()
{
    QGuiApplication::clipboard()->setText(toText(*m_shown));
    m_context.navigator->showMessage({.text = tr("Copied the explanation.")});
}

bool ExplainPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        placeAtSide();
    return QFrame::eventFilter(watched, event);
}

void ExplainPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ExplainPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(currentPalette().color(ui::Role::Line));
    painter.drawLine(0, 0, 0, height());
}

void ExplainPanel::retranslate()
{
    setAccessibleName(tr("Explanation of a figure"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the explanation"));
    m_glossary->setText(tr("Glossary entry"));
    m_glossary->setAccessibleName(m_glossary->text());
    for (size_t i = 0; i < sides.size(); ++i) {
        const bool isThere =
            m_shown && std::ranges::find(m_shown->rows, sides[i], &RowSet::side) != m_shown->rows.end();
        m_rows[i]->setVisible(isThere);
        if (!isThere)
            continue;
        //: A button: %1 is what is listed, such as "62 won"
        m_rows[i]->setText(
            m_shown->rows.size() > 1
                ? tr("List: %1").arg(m_context.words().rowsName(*m_shown->metric, m_shown->figure, sides[i]))
                : tr("List the rows"));
        m_rows[i]->setAccessibleName(m_rows[i]->text());
    }
}

} // namespace laju::ui
