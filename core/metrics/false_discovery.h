// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace laju {

/// For each of @p p, the P values of tests made together, the smallest share of false discoveries at which it
/// would be among the discoveries (its adjusted P value): discoveries are those at or below the share that
/// one is ready to bear. Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57
/// (1995).
[[nodiscard]] std::vector<double> falseDiscoveryRates(std::span<const double> p);

/// The same where some tests matter more: each P value is divided by its weight (> 0), whose mean is made 1
/// first. C. R. Genovese, K. Roeder and L. Wasserman, "False discovery control with p-value weighting",
/// Biometrika 93 (2006).
[[nodiscard]] std::vector<double> falseDiscoveryRates(std::span<const double> p,
                                                      std::span<const double> weights);

} // namespace laju
