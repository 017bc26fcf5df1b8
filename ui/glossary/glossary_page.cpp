// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/glossary_page.h"

#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/search_field.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/glossary/entry_list.h"
#include "ui/glossary/entry_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int listWidth = 340;
constexpr int leastListWidth = 260;
constexpr qsizetype mostVisited = 100;
constexpr auto firstShown = "pipeline"_L1; ///< before anybody chose

enum Order { ByTopic, Alphabetical };

QToolButton *arrowButton(const QString &name, Icon which, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which));
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

GlossaryPage::GlossaryPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_search(new SearchField(this))
    , m_order(new SegmentedControl(this))
    , m_model(new EntryModel(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(Icon::Search, this))
    , m_suggestion(m_nothing->addButton({}))
    , m_all(m_nothing->addButton({}))
    , m_found(new QStackedWidget(this))
    , m_back(arrowButton(u"glossaryBack"_s, Icon::Previous, this))
    , m_forward(arrowButton(u"glossaryForward"_s, Icon::Next, this))
    , m_scroll(new QScrollArea(this))
    , m_entry(new EntryView(pageContext, this))
{
    setObjectName(u"glossaryPage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    columns->setSpacing(metric::cardGap);
    columns->addWidget(makeList());
    columns->addWidget(makeEntry(), 1);
    connectParts();
    retranslate();
    if (!glossary()) {
        context().showError(glossary().error());
        return;
    }
    const QString remembered = context().preferences.get(Preferences::glossaryEntry);
    showEntry(glossary()->find(remembered) ? remembered : QString(firstShown));
}

QWidget *GlossaryPage::makeList()
{
    auto *card = new Card(this);
    card->setMaximumWidth(listWidth);
    card->setMinimumWidth(leastListWidth);
    m_search->setObjectName(u"glossarySearch"_s);
    m_order->setObjectName(u"glossaryOrder"_s);
    m_list->setObjectName(u"glossaryList"_s);
    m_nothing->setObjectName(u"glossaryNothing"_s);
    m_suggestion->setObjectName(u"glossarySuggestion"_s);
    m_all->setObjectName(u"glossaryAll"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_found->addWidget(m_list);
    m_found->addWidget(m_nothing);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_order, 0, Qt::AlignLeft);
    card->body()->addWidget(m_found, 1);
    return card;
}

QWidget *GlossaryPage::makeEntry()
{
    auto *card = new Card(this);
    auto *arrows = new QHBoxLayout;
    arrows->addWidget(m_back);
    arrows->addWidget(m_forward);
    arrows->addStretch(1);
    card->body()->addLayout(arrows);
    m_scroll->setObjectName(u"glossaryScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_entry);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_entry->setAutoFillBackground(false);
    card->body()->addWidget(m_scroll, 1);
    return card;
}

void GlossaryPage::connectParts()
{
    m_order->setSegments({{}, {}});
    m_order->setCurrentIndex(context().preferences.get(Preferences::glossaryByLetter) ? Alphabetical
                                                                                      : ByTopic);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searchChanged, this, &GlossaryPage::search);
    connect(m_order, &SegmentedControl::currentChanged, this, [this](int order) {
        context().preferences.set(Preferences::glossaryByLetter, order == Alphabetical);
        fillList();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const QString key = current.data(EntryModel::KeyOfEntryRole).toString();
                    !key.isEmpty() && key != m_visited.value(m_at))
                    showEntry(key);
            });
    connect(m_entry, &EntryView::entryChosen, this, &GlossaryPage::showEntry);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_search->clear();
        search({});
        m_search->setFocus();
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_search->clear();
        search({});
        showEntry(m_suggested);
        m_list->setFocus();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    const auto shortcut = [this](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(1); });
    // A metric's entry shows its figure of the month.
    connect(&context().live, &LiveFacts::factsChanged, this, &GlossaryPage::present);
    connect(&context().localization, &Localization::changed, this, &GlossaryPage::retranslate);
}

QString GlossaryPage::title() const
{
    return tr("Glossary");
}

QString GlossaryPage::subtitle() const
{
    return glossary() ? tr("%n terms and metrics", nullptr, static_cast<int>(glossary()->entries().size()))
                      : QString();
}

QString GlossaryPage::hint() const
{
    return tr(
        "Ctrl+F searches in either language · Alt+← goes back · F1 anywhere shows what the focus is on");
}

void GlossaryPage::showEntry(const QString &key)
{
    if (!glossary() || !glossary()->find(key))
        return;
    if (m_visited.value(m_at) != key) {
        m_visited.resize(m_at + 1);
        m_visited.append(key);
        if (m_visited.size() > mostVisited)
            m_visited.removeFirst();
        m_at = m_visited.size() - 1;
    }
    present();
    m_scroll->verticalScrollBar()->setValue(0);
}

void GlossaryPage::go(int steps)
{
    if (m_at + steps < 0 || m_at + steps >= m_visited.size())
        return;
    m_at += steps;
    present();
}

void GlossaryPage::present()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
    const GlossaryEntry *entry = glossary() ? glossary()->find(m_visited.value(m_at)) : nullptr;
    if (!entry)
        return;
    m_entry->showEntry(*entry);
    context().preferences.set(Preferences::glossaryEntry, entry->key);
    selectInList();
}

void GlossaryPage::selectInList()
{
    const int row = m_model->rowOf(m_visited.value(m_at));
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void GlossaryPage::search(const QString &text)
{
    fillList();
    if (!glossary() || text.isEmpty() || m_model->firstEntry() >= 0)
        return;
    const auto near = glossary()->similar(text, 1);
    m_suggested = near.empty() ? QString() : near.front()->key;
    m_suggestion->setVisible(!near.empty());
    if (!near.empty())
        //: %1 is a term like the one that was looked for
        m_suggestion->setText(tr("Show “%1”").arg(near.front()->in(language()).term));
    m_nothing->setText(
        tr("Nothing for “%1”. Try fewer letters, or the word in the other language.").arg(text));
}

void GlossaryPage::fillList()
{
    if (!glossary())
        return;
    std::vector<EntryModel::Section> sections;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
        EntryModel::Section found;
        for (const GlossaryMatch &match : glossary()->search(text, language()))
            found.entries.push_back(match.entry);
        sections.push_back(std::move(found));
    } else if (m_order->currentIndex() == Alphabetical) {
        for (const GlossaryEntry *entry : glossary()->sorted(language())) {
            const QString letter = entry->in(language()).term.left(1).toUpper();
            if (sections.empty() || sections.back().heading != letter)
                sections.push_back({letter, {}});
            sections.back().entries.push_back(entry);
        }
    } else {
        const auto sorted = glossary()->sorted(language());
        for (const GlossaryGroup &group : glossary()->groups()) {
            sections.push_back({group.in(language()), {}});
            std::ranges::copy_if(sorted, std::back_inserter(sections.back().entries),
                                 [&](const GlossaryEntry *entry) { return entry->group == group.key; });
        }
    }
    m_model->setSections(sections, language());
    m_order->setEnabled(m_search->text().trimmed().isEmpty());
    m_found->setCurrentWidget(m_model->firstEntry() < 0 ? static_cast<QWidget *>(m_nothing) : m_list);
    selectInList();
}

bool GlossaryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (opens || key == Qt::Key_Down) {
            search(m_search->text().trimmed());
            if (const int row = m_model->firstEntry(); row >= 0) {
                m_list->setCurrentIndex(m_model->index(row));
                m_list->setFocus();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void GlossaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    selectInList();
    m_search->setFocus();
}

void GlossaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void GlossaryPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search terms and metrics"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_order->setSegments({tr("By topic"), tr("A–Z")});
    m_order->setAccessibleName(tr("Order of the list"));
    m_list->setAccessibleName(tr("Terms"));
    m_all->setText(tr("Show all terms"));
    m_back->setToolTip(tr("Back (Alt+←)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+→)"));
    m_forward->setAccessibleName(tr("Forward"));
    search(m_search->text().trimmed());
    present();
    Q_EMIT headingChanged();
}

} // namespace laju::ui
