// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QString>

namespace laju {

/// A text that many records have in common, in the room of a pointer; none for an empty one.
class SharedText final
{
public:
    SharedText() = default;
    SharedText(const QString &text)
        : m_text(text.isEmpty() ? nullptr : new Text(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return !m_text; }
    operator QString() const { return m_text ? m_text->text : QString(); }

    friend bool operator==(const SharedText &one, const SharedText &other)
    {
        return one.m_text == other.m_text || QString(one) == QString(other);
    }

private:
    struct Text final : QSharedData
    {
        explicit Text(const QString &content)
            : text(content)
        {
        }
        QString text;
    };
    QExplicitlySharedDataPointer<const Text> m_text;
};

} // namespace laju
