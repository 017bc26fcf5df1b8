// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/quick_line_edit.h"

#include "ui/common/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace laju::ui {

QuickLineEdit::QuickLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

QuickLineEdit::~QuickLineEdit()
{
    delete m_list;
}

bool QuickLineEdit::isOffering() const
{
    return m_list && m_list->isVisible();
}

void QuickLineEdit::offer(std::vector<Completion> completions)
{
    m_completions = std::move(completions);
    if (m_completions.empty()) {
        if (m_list)
            m_list->hide();
        return;
    }
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new QListWidget(window());
        m_list->setObjectName(objectName() + u"Completions"_s);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this, [this] { accept(m_list->currentRow()); });
    }
    m_list->setAccessibleName(tr("Ways to go on"));
    m_list->clear();
    for (const Completion &completion : m_completions)
        m_list->addItem(completion.text);
    placeList();
}

void QuickLineEdit::placeList()
{
    constexpr int widest = 420;
    constexpr int frame = 10;
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int rows = static_cast<int>(m_completions.size());
    m_list->setGeometry(below.x(), below.y(), std::min(width(), widest),
                        rows * m_list->sizeHintForRow(0) + frame);
    m_list->raise();
    m_list->show();
}

bool QuickLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // In an empty line Ctrl+Z takes back what was logged, not what was typed before.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (text().isEmpty() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    // Tab moves the focus before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress && isOffering() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        accept(std::max(m_list->currentRow(), 0));
        return true;
    }
    return QLineEdit::event(event);
}

void QuickLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offering = isOffering();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (offering)
            m_list->hide();
        else
            Q_EMIT escaped();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (offering) {
            choose(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Right:
        if (offering && cursorPosition() == text().size()) {
            accept(std::max(m_list->currentRow(), 0));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offering && m_list->currentRow() >= 0) {
            accept(m_list->currentRow());
            return;
        }
        if (offering)
            m_list->hide();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void QuickLineEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_list)
        m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void QuickLineEdit::choose(int step)
{
    const int rows = m_list->count();
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, rows - 1));
}

void QuickLineEdit::accept(int index)
{
    const Completion chosen = m_completions[static_cast<size_t>(index)];
    m_list->hide();
    // By selection and insertion, so that the line's own undo takes the completion back.
    setSelection(chosen.begin, chosen.length);
    const bool atEnd = chosen.begin + chosen.length >= text().size();
    insert(atEnd ? QString(chosen.text + u' ') : chosen.text);
    Q_EMIT textEdited(text());
}

} // namespace laju::ui
