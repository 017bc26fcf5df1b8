// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/row_reading.h"

namespace laju::ui {

RowReading RowReading::plan(int first, int past, const RowMarks &marks, const RowWindow &window, int count)
{
    RowReading reading{.first = first, .past = past, .way = marks.wayTo(first, past)};
    reading.count = count;
    reading.windowFirst = window.first;
    const bool isCounted = first < marks.known();
    // Behind what is known the end of the list is as far away as it is announced to be.
    if (!marks.total() && !isCounted && count - past < reading.way.skip) {
        reading.way = {.backwards = true, .skip = count - past};
        reading.floats = true;
    }
    reading.isAtEnd = reading.way.backwards && !reading.way.after;
    if (window.rows.empty() || (window.floats && isCounted))
        return reading;
    const auto consider = [&](const RowsWay &way) {
        if (way.skip < 0 || way.skip > reading.way.skip || (way.skip == reading.way.skip && !window.floats))
            return;
        reading.way = way;
        reading.isNext = way.skip == 0;
        reading.isAtEnd = false;
        reading.floats = window.floats;
    };
    consider({.after = window.rows.back().place, .skip = first - window.past()});
    consider({.after = window.rows.front().place, .backwards = true, .skip = window.first - past});
    return reading;
}

RowReading RowReading::asNumberedNow(const RowMarks &marks, const RowWindow &window, int countNow) const
{
    RowReading now = *this;
    const int more = !floats ? 0 : isAtEnd ? countNow - count : window.first - windowFirst;
    now.first += more;
    now.past += more;
    now.floats = floats && !(isAtEnd && marks.total());
    return now;
}

} // namespace laju::ui
