// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/common/segmented_control.h"
#include "ui/targets/tab_list.h"
#include "ui/targets/targets_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

TargetsPage::TargetsPage(Context &pageContext, QWidget *parent)
    : ScrollPage(pageContext, parent)
    , m_tools(new QWidget(this))
    , m_chooser(new SegmentedControl(m_tools))
    , m_scope(new ScopePicker(pageContext, ScopePicker::Offers::Everything, m_tools))
    , m_tabs(targetsTabs().size(), nullptr)
{
    setObjectName(u"targetsPage"_s);
    setGlossaryKey(this, u"target"_s);
    m_chooser->setObjectName(u"targetsTabs"_s);
    m_chooser->setVisible(m_tabs.size() > 1);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_chooser);
    row->addWidget(m_scope);
    m_tools->hide();
    rows()->addStretch();
    connect(m_chooser, &SegmentedControl::currentChanged, this, &TargetsPage::choose);
    connect(m_scope, &ScopePicker::scopeChanged, this, &TargetsPage::invalidate);
    retranslate();
    showSection(QString(context().preferences.get(Preferences::targetsTab)));
    if (m_current < 0)
        choose(0);
}

TargetsTab *TargetsPage::tab(int index)
{
    TargetsTab *&made = m_tabs[static_cast<size_t>(index)];
    if (!made) {
        made = targetsTabs()[static_cast<size_t>(index)].make(context(), body());
        rows()->insertWidget(0, made);
    }
    return made;
}

void TargetsPage::choose(int index)
{
    if (index == m_current)
        return;
    if (m_current >= 0)
        tab(m_current)->hide();
    m_current = index;
    m_chooser->setCurrentIndex(index);
    tab(index)->show();
    scrollToTop();
    const char *key = targetsTabs()[static_cast<size_t>(index)].section.key;
    context().preferences.set(Preferences::targetsTab, index == 0 ? QString() : QString::fromLatin1(key));
    invalidate();
    Q_EMIT headingChanged();
}

void TargetsPage::showSection(QStringView key)
{
    const auto found = std::ranges::find_if(targetsTabs(), [&](const TargetsTabEntry &entry) {
        return key == QLatin1StringView(entry.section.key);
    });
    if (found != targetsTabs().end())
        choose(static_cast<int>(found - targetsTabs().begin()));
}

QString TargetsPage::title() const
{
    return tr("Targets");
}

QString TargetsPage::createText() const
{
    return tr("Add target");
}

QString TargetsPage::hint() const
{
    return m_tabs[static_cast<size_t>(m_current)]->hint();
}

void TargetsPage::createNew()
{
    choose(0);
    static_cast<TargetsView *>(tab(0))->createNew();
}

void TargetsPage::refresh()
{
    tab(m_current)->refresh(m_scope->scope());
}

void TargetsPage::retranslate()
{
    QStringList names;
    for (const TargetsTabEntry &entry : targetsTabs())
        names.append(QCoreApplication::translate("PageSection", entry.section.name));
    m_chooser->setSegments(names);
    m_chooser->setAccessibleName(tr("Section"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
