// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/entry_view.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/metric_words.h"
#include "ui/common/chip.h"
#include "ui/common/styling.h"
#include "ui/common/wrapping_row.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int readableWidth = 720; ///< longer lines are hard to follow

/// The ground that sets the example apart.
class ExamplePanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentPalette().color(Role::Background));
        painter.drawRoundedRect(rect(), metric::controlRadius, metric::controlRadius);
    }
};

} // namespace

EntryView::EntryView(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_term(addLabel(u"glossaryTerm"_s))
    , m_group(new Chip(this))
    , m_other(addLabel(u"glossaryOtherTerm"_s))
    , m_definition(addLabel(u"glossaryDefinition"_s))
    , m_facts(new QWidget(this))
    , m_factRows(new QFormLayout(m_facts))
    , m_now(new QPushButton(this))
    , m_examplePanel(new ExamplePanel(this))
    , m_exampleTitle(addLabel(u"glossaryExampleTitle"_s))
    , m_example(addLabel(u"glossaryExample"_s))
    , m_synonyms(addLabel(u"glossarySynonyms"_s))
    , m_relatedTitle(addLabel(u"glossaryRelatedTitle"_s))
    , m_related(new QWidget(this))
{
    setMaximumWidth(readableWidth);
    m_group->setObjectName(u"glossaryGroup"_s);
    m_facts->setObjectName(u"glossaryFacts"_s);
    m_related->setObjectName(u"glossaryRelated"_s);
    m_now->setObjectName(u"glossarySeeFigure"_s);
    m_now->setAutoDefault(true);
    connect(m_now, &QPushButton::clicked, this,
            [this] { m_context.navigator->explain(*m_metric, thisMonth()); });
    setTextStyle(m_term, TextStyle::Title);
    setTextStyle(m_other, TextStyle::Body, Role::Secondary);
    setTextStyle(m_definition, TextStyle::Body);
    setTextStyle(m_exampleTitle, TextStyle::Small, Role::Secondary);
    setTextStyle(m_example, TextStyle::Body);
    setTextStyle(m_synonyms, TextStyle::Small, Role::Secondary);
    setTextStyle(m_relatedTitle, TextStyle::Strong);

    m_factRows->setContentsMargins({});
    m_factRows->setHorizontalSpacing(4 * metric::space);
    m_factRows->setVerticalSpacing(metric::space);
    m_factRows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_factRows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *panel = new QVBoxLayout(m_examplePanel);
    panel->setContentsMargins(metric::cardPadding, 10, metric::cardPadding, 12);
    panel->setSpacing(metric::space);
    panel->addWidget(m_exampleTitle);
    panel->addWidget(m_example);
    new WrappingRow(m_related);

    auto *head = new QHBoxLayout;
    head->addWidget(m_term, 1);
    head->addWidget(m_group, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(3 * metric::space);
    rows->addLayout(head);
    rows->addWidget(m_other);
    rows->addWidget(m_definition);
    rows->addWidget(m_facts);
    rows->addWidget(m_now, 0, Qt::AlignLeft);
    rows->addWidget(m_examplePanel);
    rows->addWidget(m_synonyms);
    rows->addSpacing(metric::space);
    rows->addWidget(m_relatedTitle);
    rows->addWidget(m_related);
    rows->addStretch(1);
}

QLabel *EntryView::addLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void EntryView::showEntry(const GlossaryEntry &entry)
{
    const Language language = m_context.localization.language();
    const bool english = language == Language::English;
    const GlossaryText &text = entry.in(language);
    const GlossaryText &other = entry.in(english ? Language::Indonesian : Language::English);
    m_term->setText(text.abbreviation.isEmpty() ? text.term
                                                : QString(text.term + u" (" + text.abbreviation + u')'));
    m_group->setContent(glossary()->groupOf(entry).in(language), entry.metric ? Tone::Accent : Tone::Neutral);
    //: %1 is the same term in the other language
    m_other->setText((english ? tr("In Indonesian: %1") : tr("In English: %1")).arg(other.term));
    m_definition->setText(text.definition);
    showMetric(entry.metric);
    m_examplePanel->setVisible(!text.example.isEmpty());
    m_exampleTitle->setText(tr("Example"));
    m_example->setText(text.example);
    QStringList synonyms = text.synonyms;
    synonyms.removeAll(other.term);
    synonyms.removeAll(text.abbreviation);
    m_synonyms->setVisible(!synonyms.isEmpty());
    //: %1 lists other words for the same thing
    m_synonyms->setText(tr("Also found as: %1").arg(synonyms.join(u", "_s)));
    showRelated(entry);
}

void EntryView::showMetric(const Metric *metric)
{
    while (m_factRows->rowCount() > 0)
        m_factRows->removeRow(0);
    m_metric = metric;
    m_facts->setVisible(metric);
    m_now->setVisible(metric);
    m_now->setText(tr("See this figure now"));
    if (!metric)
        return;
    const FigureWords &words = m_context.words();
    const auto add = [&](const QString &name, const QString &label, const QString &value) {
        auto *left = new QLabel(label, m_facts);
        setTextStyle(left, TextStyle::Body, Role::Secondary);
        QLabel *right = addLabel(name);
        setTextStyle(right, TextStyle::Body);
        right->setText(value);
        m_factRows->addRow(left, right);
    };
    add(u"glossaryFormula"_s, tr("Formula"), words.formula(*metric));
    add(u"glossaryUnit"_s, tr("Unit"), unitWords(*metric, words.phrases()));
    add(u"glossaryDirection"_s, tr("Direction"), betterWords(*metric, words.phrases()));
    add(u"glossaryBasis"_s, tr("Counted"), words.basis(*metric));

    const Selection month = thisMonth();
    const Figure figure = evaluate(*metric, month, m_context.facts());
    QString value = words.value(*metric, figure) + words.suffix(*metric);
    if (const QString detail = words.detail(*metric, figure); !detail.isEmpty())
        value += u" · "_s + detail;
    //: %1 is a month: the figure of the whole company in it
    add(u"glossaryFigure"_s, tr("Company, %1").arg(m_context.format().period(month.period)), value);
}

Selection EntryView::thisMonth() const
{
    return {.scope = Company{}, .period = Period::containing(m_context.today(), Calendar::Month)};
}

void EntryView::showRelated(const GlossaryEntry &entry)
{
    m_relatedTitle->setText(tr("Related"));
    // Deleted later: one of them may be what was just clicked.
    for (QPushButton *button : m_related->findChildren<QPushButton *>()) {
        button->setObjectName({});
        button->hide();
        m_related->layout()->removeWidget(button);
        button->deleteLater();
    }
    for (const QString &key : entry.related) {
        auto *button =
            new QPushButton(glossary()->find(key)->in(m_context.localization.language()).term, m_related);
        button->setObjectName(u"related_"_s + key);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT entryChosen(key); });
        m_related->layout()->addWidget(button);
        button->show();
    }
}

} // namespace laju::ui
