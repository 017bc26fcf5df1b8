// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/clickable_card.h"
#include "ui/common/painting.h"

namespace laju::ui {

/// All that a ring card shows; texts are already formatted and translated.
struct RingContent
{
    QString title{};     ///< "Calls"
    QString value{};     ///< "32"
    QString target{};    ///< "/ 50"; may be empty
    QString state{};     ///< "behind pace", "on pace"; a ✓ is put before it when pace.tone is Good
    QString secondary{}; ///< "34 by now"
    Pace pace{};

    [[nodiscard]] bool operator==(const RingContent &) const = default;
};

/// A target as a ring with its value beside it. The ⓘ button is hidden until setInfoVisible(true).
class RingCard final : public ClickableCard
{
    Q_OBJECT

public:
    explicit RingCard(QWidget *parent = nullptr);

    void setContent(const RingContent &content);
    [[nodiscard]] const RingContent &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter) override;

private:
    RingContent m_content;
};

} // namespace laju::ui
