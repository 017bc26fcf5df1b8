// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_field.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

#include <chrono>

namespace laju::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search, Role::Faint), LeadingPosition);
    m_completer->setModel(&m_suggestions);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    setCompleter(m_completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SearchField::suggestionChosen);
}

void SearchField::setSuggestions(const QStringList &suggestions)
{
    m_suggestions.setStringList(suggestions);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        announce();
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace laju::ui
