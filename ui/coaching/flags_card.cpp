// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/flags_card.h"

#include "core/insight/coaching_words.h"
#include "ui/coaching/flag_row.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

FlagsCard::FlagsCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_nothing(new QLabel(this))
    , m_dismissed(new QPushButton(this))
    , m_dismissedList(new QWidget(this))
    , m_tooFew(new QLabel(this))
    , m_tests(new QLabel(this))
{
    setObjectName(u"flagsCard"_s);
    setGlossaryKey(this, u"false_discovery_rate"_s);
    m_nothing->setObjectName(u"flagsNothing"_s);
    m_tooFew->setObjectName(u"flagsTooFew"_s);
    m_list->setSpacing(6);
    setTextStyle(m_nothing, TextStyle::Body, ui::Role::Secondary);
    setTextStyle(m_tooFew, TextStyle::Small, ui::Role::Secondary);
    setTextStyle(m_tests, TextStyle::Note, ui::Role::Faint);
    for (QLabel *label : {m_nothing, m_tooFew, m_tests})
        label->setWordWrap(true);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    m_dismissed->setObjectName(u"flagsDismissed"_s);
    setButtonKind(m_dismissed, ButtonKind::Link);
    new QVBoxLayout(m_dismissedList);
    m_dismissedList->layout()->setContentsMargins({});
    m_dismissedList->hide();
    connect(m_dismissed, &QPushButton::clicked, this,
            [this] { m_dismissedList->setVisible(m_dismissedList->isHidden()); });
    body()->addWidget(m_dismissed, 0, Qt::AlignLeft);
    body()->addWidget(m_dismissedList);
    body()->addWidget(m_tooFew);
    body()->addWidget(m_tests);
    body()->addStretch();
    retranslate();
}

void FlagsCard::wait()
{
    if (std::ranges::none_of(m_rows, &QWidget::isVisible) && !m_nothing->isVisible())
        return;
    setNote(tr("computing …"));
}

void FlagsCard::show(const CoachingStudy &study)
{
    while (m_rows.size() < study.flags.size()) {
        auto *row = new FlagRow(m_context, this);
        row->setObjectName(u"flag%1"_s.arg(m_rows.size()));
        m_rows.push_back(row);
        m_list->addWidget(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < study.flags.size();
        if (isUsed)
            m_rows[i]->show(study.flags[i], study.selection);
        m_rows[i]->setVisible(isUsed);
    }
    showDismissed(study.dismissed);
    const Format &format = m_context.format();
    setNote(study.flags.empty() ? QString() : format.count(std::ssize(study.flags)));
    m_nothing->setText(study.tests > 0 ? tr("Nobody differs by more than chance explains.")
                                       : tr("There are too few records to tell anybody apart by."));
    m_nothing->setVisible(study.flags.empty());
    constexpr qsizetype most = 4;
    const CoachingWords say(m_context.directory(), m_context.words());
    QStringList few;
    for (const TooFewToTell &one : study.tooFew)
        few.append(say.tooFew(one));
    const auto more = static_cast<int>(few.size() - std::min(few.size(), most));
    m_tooFew->setToolTip(more > 0 ? few.join(u'\n') : QString());
    QString text = few.first(std::min(few.size(), most)).join(u" · "_s);
    if (more > 0)
        //: After some of a list
        text += u" · "_s + tr("%n more", nullptr, more);
    //: %1 lists people and why
    m_tooFew->setText(tr("Not flagged, too few records to tell: %1.").arg(text));
    m_tooFew->setVisible(!few.isEmpty());
    //: %1 is a number of tests, %2 a share
    m_tests->setText(
        tr("%1 differences tested in two periods; at most %2 of all flags are expected to be false.")
            .arg(format.count(study.tests), format.percent(falseDiscoveriesAllowed, 0)));
    m_tests->setVisible(study.tests > 0);
}

void FlagsCard::showDismissed(const std::vector<DismissedFlag> &dismissed)
{
    const CoachingWords say(m_context.directory(), m_context.words());
    m_dismissed->setVisible(!dismissed.empty());
    m_dismissed->setText(tr("%n dismissed", nullptr, static_cast<int>(dismissed.size())));
    if (dismissed.empty())
        m_dismissedList->hide();
    qDeleteAll(m_dismissedList->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const DismissedFlag &one : dismissed) {
        auto *line = new QWidget(m_dismissedList);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *text = new QLabel(say.dismissed(one), line);
        text->setWordWrap(true);
        setTextStyle(text, TextStyle::Small, ui::Role::Secondary);
        auto *back = new QPushButton(tr("Bring back"), line);
        back->setObjectName(u"flagRestore"_s);
        //: %1 is a name, a rate and a reason
        back->setAccessibleName(tr("Bring back: %1").arg(text->text()));
        setButtonKind(back, ButtonKind::Link);
        row->addWidget(text, 1);
        row->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this, id = one.dismissal->id] {
            m_context.undo.run(
                tr("Bring back flag"), [id](Session &session) { return session.remove(id); },
                [this](const Result<Change> &done) {
                    if (!done)
                        m_context.showError(done.error());
                });
        });
        m_dismissedList->layout()->addWidget(line);
    }
}

void FlagsCard::retranslate()
{
    setTitle(tr("Worth a conversation"));
}

} // namespace laju::ui
