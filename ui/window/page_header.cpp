// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_header.h"

#include "ui/common/elided_label.h"
#include "ui/common/styling.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_primary(new QPushButton(this))
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_primary->setObjectName(u"primaryButton"_s);
    setTextStyle(m_title, TextStyle::Title);
    setTextStyle(m_subtitle, TextStyle::Body, ui::Role::Faint);
    setButtonKind(m_primary, ButtonKind::Primary);
    m_grid->setContentsMargins(metric::pageMargin, 11, metric::pageMargin, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_title, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_subtitle, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_primary, 0, 3, Qt::AlignVCenter);
    m_grid->setColumnStretch(1, 1);
    connect(m_primary, &QPushButton::clicked, this, &PageHeader::primaryClicked);
}

void PageHeader::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    arrange();
}

void PageHeader::setTools(QWidget *tools)
{
    if (m_tools && m_tools != tools) {
        m_grid->removeWidget(m_tools);
        m_tools->hide();
    }
    m_tools = tools;
    if (m_tools) {
        m_tools->setParent(this);
        m_twoRows = false;
        m_grid->addWidget(m_tools, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
        m_tools->show();
        setTabOrder(m_tools, m_primary);
    }
    arrange();
}

void PageHeader::setPrimary(const QString &text, const QString &shortcut)
{
    m_primary->setText(text + u"  "_s + shortcut);
    m_primary->setAccessibleName(text);
    arrange();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void PageHeader::arrange()
{
    if (!m_tools)
        return;
    const int subtitle =
        m_subtitle->text().isEmpty() ? 0 : m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text());
    const int needed = m_title->sizeHint().width() + subtitle + m_tools->sizeHint().width() +
                       m_primary->sizeHint().width() + 3 * m_grid->horizontalSpacing() +
                       2 * metric::pageMargin;
    const bool twoRows = needed > width();
    if (twoRows == m_twoRows)
        return;
    m_twoRows = twoRows;
    m_grid->removeWidget(m_tools);
    if (twoRows)
        m_grid->addWidget(m_tools, 1, 0, 1, 4, Qt::AlignLeft);
    else
        m_grid->addWidget(m_tools, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().color(ui::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentPalette().color(ui::Role::Line));
}

} // namespace laju::ui
