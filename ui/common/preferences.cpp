// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include <QSettings>

namespace laju::ui {

QVariant Preferences::read(const char *key, const QVariant &fallback) const
{
    return m_settings.value(QLatin1StringView(key), fallback);
}

void Preferences::write(const char *key, const QVariant &value, bool isDefault)
{
    if (isDefault)
        m_settings.remove(QLatin1StringView(key));
    else
        m_settings.setValue(QLatin1StringView(key), value);
}

} // namespace laju::ui
