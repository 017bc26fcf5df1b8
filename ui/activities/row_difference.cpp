// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/row_difference.h"

#include <algorithm>
#include <unordered_map>

namespace laju::ui {

RowDifference RowDifference::between(std::span<const ActivityRow> before, std::span<const ActivityRow> now)
{
    std::unordered_map<ActivityId, int> places;
    for (size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i].activity->id, static_cast<int>(i));
    // The longest rising sequence of old numbers: for each length the chain that ends with the least.
    struct Link
    {
        std::pair<int, int> numbers;
        int previous;
    };
    std::vector<Link> links;
    std::vector<int> ends;
    for (size_t i = 0; i < now.size(); ++i) {
        const auto place = places.find(now[i].activity->id);
        if (place == places.end())
            continue;
        const auto at = std::ranges::lower_bound(ends, place->second, {}, [&](int link) {
            return links[static_cast<size_t>(link)].numbers.first;
        });
        links.push_back({{place->second, static_cast<int>(i)}, at == ends.begin() ? -1 : *std::prev(at)});
        const int link = static_cast<int>(links.size()) - 1;
        if (at == ends.end())
            ends.push_back(link);
        else
            *at = link;
    }
    RowDifference difference;
    for (int link = ends.empty() ? -1 : ends.back(); link >= 0;
         link = links[static_cast<size_t>(link)].previous)
        difference.kept.push_back(links[static_cast<size_t>(link)].numbers);
    std::ranges::reverse(difference.kept);
    return difference;
}

} // namespace laju::ui
