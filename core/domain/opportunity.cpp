// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/opportunity.h"

#include "core/domain/field_checks.h"

namespace laju {

namespace {

std::optional<Error> checkProbability(int percent)
{
    if (percent < 0 || percent > 100)
        return invalid(QCoreApplication::translate("Domain", "A probability lies between 0% and 100% (%1%).")
                           .arg(percent));
    return {};
}

} // namespace

std::optional<Error> check(const PipelineFields &pipeline)
{
    return requireName(pipeline.name);
}

std::optional<Error> check(const StageFields &stage)
{
    if (auto wrong = requireName(stage.name))
        return wrong;
    if (auto wrong = checkProbability(stage.probability))
        return wrong;
    if (stage.kind == StageKind::Won && stage.probability != 100)
        return invalid(QCoreApplication::translate("Domain", "A won stage has a probability of 100%."));
    if (stage.kind == StageKind::Lost && stage.probability != 0)
        return invalid(QCoreApplication::translate("Domain", "A lost stage has a probability of 0%."));
    return {};
}

std::optional<Error> check(const OpportunityFields &opportunity)
{
    if (auto wrong = requireName(opportunity.name))
        return wrong;
    if (opportunity.amount && opportunity.amount->minor() < 0)
        return invalid(QCoreApplication::translate("Domain", "An amount cannot be negative (%1).")
                           .arg(opportunity.amount->toDecimal()));
    if (opportunity.probability) {
        if (auto wrong = checkProbability(*opportunity.probability))
            return wrong;
    }
    if (opportunity.created && opportunity.closed && *opportunity.closed < *opportunity.created)
        return invalid(
            QCoreApplication::translate("Domain", "The opportunity closes before it was created."));
    return {};
}

} // namespace laju
