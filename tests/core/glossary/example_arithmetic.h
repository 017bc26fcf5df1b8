// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QRegularExpression>
#include <QString>

#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace laju::test {

/// One "4 × Rp 30 million = Rp 120 million" out of a text.
struct Equation
{
    QString text;
    double left;
    double right;
    double tolerance; ///< half of the last digit shown after ≈; next to nothing after =

    [[nodiscard]] bool holds() const { return std::abs(left - right) <= tolerance; }
};

/// Reads the sums that stand in the glossary's examples. Words between numbers are passed over, other
/// punctuation parts one sum from the next.
class ExampleArithmetic final
{
public:
    explicit ExampleArithmetic(Language language)
        : m_language(language)
    {
    }

    [[nodiscard]] std::vector<Equation> equationsIn(const QString &example) const
    {
        const std::vector<Token> tokens = tokensOf(example);
        std::vector<Equation> equations;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (!isOneOf(tokens[i], u"=≈"))
                continue;
            size_t from = i;
            while (from > 0 && belongs(tokens[from - 1], from < i ? &tokens[from] : nullptr))
                --from;
            const bool hasRight = i + 1 < tokens.size() && tokens[i + 1].number;
            const std::vector<Token> left(tokens.begin() + static_cast<qptrdiff>(from),
                                          tokens.begin() + static_cast<qptrdiff>(i));
            size_t at = 0;
            const double value = left.empty() ? std::nan("") : sum(left, at);
            const double right = hasRight ? *tokens[i + 1].number : std::nan("");
            const double tolerance =
                tokens[i].text == u"≈" && hasRight ? tokens[i + 1].lastDigit / 2 : std::abs(right) * 1e-9;
            equations.push_back({example, at == left.size() ? value : std::nan(""), right, tolerance});
        }
        return equations;
    }

    /// The numbers in @p text without regard to how the language writes them, sorted.
    [[nodiscard]] static QStringList digitsIn(const QString &text)
    {
        QStringList digits;
        static const QRegularExpression number(QStringLiteral("\\d+(?:[.,:]\\d+)*"));
        for (auto match = number.globalMatch(text); match.hasNext();)
            digits.append(match.next().captured().remove(QRegularExpression(QStringLiteral("[.,:]"))));
        digits.sort();
        return digits;
    }

private:
    struct Token
    {
        QString text;
        std::optional<double> number = {};
        double lastDigit = 0;
    };

    static bool isOneOf(const Token &token, QStringView signs)
    {
        return !token.number && token.text.size() == 1 && signs.contains(token.text);
    }

    /// Whether @p token continues to the left a sum whose leftmost token is @p next.
    static bool belongs(const Token &token, const Token *next)
    {
        if (token.number || isOneOf(token, u")"))
            return !next || isOneOf(*next, u"+−×÷)");
        return isOneOf(token, u"+−×÷(") && next && (next->number || isOneOf(*next, u"("));
    }

    [[nodiscard]] std::vector<Token> tokensOf(const QString &text) const
    {
        static const QRegularExpression pattern(
            QStringLiteral("(?:Rp )?(\\d+(?:[.,]\\d+)*)( ?(?:%|million|billion|juta|miliar))?|([^\\w\\s])"),
            QRegularExpression::UseUnicodePropertiesOption);
        static const std::map<QString, double> units{{QStringLiteral("%"), 0.01},
                                                     {QStringLiteral("million"), 1e6},
                                                     {QStringLiteral("billion"), 1e9},
                                                     {QStringLiteral("juta"), 1e6},
                                                     {QStringLiteral("miliar"), 1e9}};
        std::vector<Token> tokens;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            if (found.capturedLength(1) == 0) {
                tokens.push_back({found.captured(3)});
                continue;
            }
            QString digits = found.captured(1);
            if (m_language == Language::Indonesian) {
                digits.remove(u'.');
                digits.replace(u',', u'.');
            } else {
                digits.remove(u',');
            }
            const auto unit = units.find(found.captured(2).trimmed());
            const double factor = unit == units.end() ? 1 : unit->second;
            const qsizetype decimals = digits.contains(u'.') ? digits.size() - digits.indexOf(u'.') - 1 : 0;
            tokens.push_back({found.captured(), digits.toDouble() * factor,
                              factor * std::pow(10.0, -static_cast<double>(decimals))});
        }
        return tokens;
    }

    static double sum(const std::vector<Token> &tokens, size_t &at)
    {
        double value = product(tokens, at);
        while (at < tokens.size() && isOneOf(tokens[at], u"+−")) {
            const bool plus = tokens[at++].text == u"+";
            const double next = product(tokens, at);
            value = plus ? value + next : value - next;
        }
        return value;
    }
    static double product(const std::vector<Token> &tokens, size_t &at)
    {
        double value = factor(tokens, at);
        while (at < tokens.size() && isOneOf(tokens[at], u"×÷")) {
            const bool times = tokens[at++].text == u"×";
            const double next = factor(tokens, at);
            value = times ? value * next : value / next;
        }
        return value;
    }
    static double factor(const std::vector<Token> &tokens, size_t &at)
    {
        if (at >= tokens.size())
            return std::nan("");
        if (isOneOf(tokens[at], u"(")) {
            const double value = sum(tokens, ++at);
            const bool closed = at < tokens.size() && isOneOf(tokens[at], u")");
            ++at;
            return closed ? value : std::nan("");
        }
        return tokens[at++].number.value_or(std::nan(""));
    }

    Language m_language;
};

} // namespace laju::test
