// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

QString fileName(Icon icon)
{
    switch (icon) {
    case Icon::Today:
        return u"view-calendar-day"_s;
    case Icon::Activities:
        return u"view-list-details"_s;
    case Icon::Pipeline:
        return u"object-columns"_s;
    case Icon::Dashboard:
        return u"office-chart-bar"_s;
    case Icon::Coaching:
        return u"view-conversation-balloon"_s;
    case Icon::Targets:
        return u"crosshairs"_s;
    case Icon::Reports:
        return u"office-report"_s;
    case Icon::Pulse:
        return u"love"_s;
    case Icon::Glossary:
        return u"documentation"_s;
    case Icon::Settings:
        return u"configure"_s;
    case Icon::Add:
        return u"list-add"_s;
    case Icon::Delete:
        return u"edit-delete"_s;
    case Icon::Edit:
        return u"document-edit"_s;
    case Icon::Undo:
        return u"edit-undo"_s;
    case Icon::Redo:
        return u"edit-redo"_s;
    case Icon::Import:
        return u"document-import"_s;
    case Icon::Export:
        return u"document-export"_s;
    case Icon::Print:
        return u"document-print"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Filter:
        return u"view-filter"_s;
    case Icon::Info:
        return u"help-about"_s;
    case Icon::Call:
        return u"call-start"_s;
    case Icon::Email:
        return u"mail-message"_s;
    case Icon::Meeting:
        return u"system-users"_s;
    case Icon::Demo:
        return u"view-presentation"_s;
    case Icon::Note:
        return u"note"_s;
    case Icon::Timer:
        return u"chronometer"_s;
    case Icon::Previous:
        return u"go-previous"_s;
    case Icon::Next:
        return u"go-next"_s;
    case Icon::Board:
        return u"view-file-columns"_s;
    case Icon::Table:
        return u"table"_s;
    case Icon::Close:
        return u"window-close-symbolic"_s;
    case Icon::Check:
        return u"dialog-ok-apply"_s;
    case Icon::Warning:
        return u"messagebox_warning"_s;
    case Icon::Error:
        return u"dialog-cancel"_s;
    case Icon::Menu:
        return u"application-menu"_s;
    }
    Q_UNREACHABLE();
}

// Colours are asked for at each painting, so that an icon set once is right in every theme.
class RoleIconEngine final : public QIconEngine
{
public:
    RoleIconEngine(Icon which, Role role)
        : m_which(which)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, tinted(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new RoleIconEngine(*this); }

private:
    [[nodiscard]] QPixmap tinted(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const Role role =
            mode == QIcon::Disabled ? Role::Faint : (state == QIcon::On ? Role::Accent : m_role);
        const QColor color = currentPalette().color(role);
        const QString key =
            u"laju/%1/%2/%3x%4"_s.arg(fileName(m_which), color.name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer renderer(QString(u":/icons/breeze/" + fileName(m_which) + u".svg"));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    Icon m_which;
    Role m_role;
};

} // namespace

QIcon icon(Icon icon, Role role)
{
    return QIcon(new RoleIconEngine(icon, role));
}

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer renderer(u":/icons/laju.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace laju::ui
