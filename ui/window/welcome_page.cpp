// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include "core/demo/demo.h"
#include "ui/common/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

WelcomePage::WelcomePage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_sample(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_empty(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    setObjectName(u"welcomePage"_s);
    constexpr int width = 460;
    m_sample->setObjectName(u"welcomeSample"_s);
    m_import->setObjectName(u"welcomeImport"_s);
    m_name->setObjectName(u"welcomeName"_s);
    m_empty->setObjectName(u"welcomeEmpty"_s);
    m_progress->setObjectName(u"welcomeProgress"_s);
    setTextStyle(m_title, TextStyle::Figure);
    setTextStyle(m_text, TextStyle::Body, ui::Role::Secondary);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->hide();
    setButtonKind(m_sample, ButtonKind::Primary);

    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_sample);
    column->addWidget(m_import);
    auto *start = new QHBoxLayout;
    start->addWidget(m_name, 1);
    start->addWidget(m_empty);
    column->addLayout(start);
    column->addWidget(m_progress);
    column->addStretch(3);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_sample, m_import, m_progress})
        widget->setFixedWidth(width);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();

    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::makeSample);
    connect(m_import, &QPushButton::clicked, this, [this] { m_context.navigator->importFiles(); });
    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::startEmpty);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::startEmpty);
    retranslate();
}

WelcomePage::~WelcomePage()
{
    *m_cancelled = true;
}

void WelcomePage::makeSample()
{
    setBusy(true);
    m_context.store.ask(
        this,
        [now = toZone(m_context.clock.now(), m_context.directory().zone()), cancelled = m_cancelled,
         bar = QPointer<QProgressBar>(m_progress)](Session &session) {
            return makeDemo(session, {.today = toDay(now.date()), .until = now.time()}, [&](int percent) {
                // The bar lives on the GUI thread; here only the pointer to it is passed on.
                if (!*cancelled)
                    QMetaObject::invokeMethod(
                        bar.data(),
                        [bar, percent] {
                            if (bar)
                                bar->setValue(percent);
                        },
                        Qt::QueuedConnection);
                return !*cancelled;
            });
        },
        [this](const Result<Change> &made) {
            setBusy(false);
            if (!made)
                m_context.showError(made.error());
        });
}

void WelcomePage::startEmpty()
{
    const auto rep = Rep::make({.name = m_name->text().trimmed(), .role = laju::Role::Administrator});
    setInvalid(m_name, !rep);
    if (!rep) {
        m_context.showError(rep.error());
        m_name->setFocus();
        return;
    }
    m_context.store.ask(
        this, [rep = *rep](Session &session) { return session.save(rep, {}, {}); },
        [this, id = (*rep)->id](const Result<Change> &saved) {
            if (!saved)
                return m_context.showError(saved.error());
            m_context.preferences.set(Preferences::actingRep, static_cast<qlonglong>(id.number()));
            Q_EMIT startedEmpty();
        });
}

void WelcomePage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sample, m_import, m_name, m_empty})
        widget->setEnabled(!busy);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Laju"));
    m_text->setText(
        tr("Log what you do, see whether it works. This workspace is empty; what shall it begin with?"));
    m_sample->setText(tr("Try it with a sample company"));
    m_import->setText(tr("Import what you have…"));
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_empty->setText(tr("Start empty"));
    m_progress->setAccessibleName(tr("Making the sample company"));
}

} // namespace laju::ui
