// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/glossary_key.h"

#include <QVariant>
#include <QWidget>

namespace laju::ui {

namespace {
constexpr const char *glossaryKeyProperty = "glossaryKey";
} // namespace

void setGlossaryKey(QWidget *widget, const QString &key)
{
    widget->setProperty(glossaryKeyProperty, key);
}

QString glossaryKeyOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString key = widget->property(glossaryKeyProperty).toString(); !key.isEmpty())
            return key;
    }
    return {};
}

} // namespace laju::ui
