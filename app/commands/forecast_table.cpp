// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands/forecast_output.h"
#include "app/commands/text_table.h"
#include "core/forecast/forecast_words.h"

using namespace Qt::StringLiterals;

namespace laju {

namespace {

using Rows = std::vector<QStringList>;

class Table final
{
public:
    Table(const ForecastOutput &output, const Format &format, const Directory &directory)
        : m_output(output)
        , m_format(format)
        , m_directory(directory)
    {
    }

    void writeForecast(QTextStream &out) const
    {
        const Forecast &forecast = m_output.forecast;
        Rows rows{{CommandLine::tr("As of %1").arg(m_format.date(forecast.day))}, {QString()}};
        for (const Horizon horizon : allOf<Horizon>()) {
            rows[0].append(nameOf(horizon));
            rows[1].append(m_format.period(forecast.of(horizon).period));
        }
        const auto add = [&](const QString &name, auto cell) {
            QStringList row{name};
            for (const PeriodForecast &period : forecast.periods)
                row.append(cell(period));
            rows.push_back(row);
        };
        add(CommandLine::tr("Won so far"), [&](const auto &each) { return money(each.won); });
        add(CommandLine::tr("Expected in all"), [&](const auto &each) { return money(each.expected()); });
        add(CommandLine::tr("… of open deals"), [&](const auto &each) { return money(each.expectedOpen); });
        add(CommandLine::tr("… of deals not begun yet"),
            [&](const auto &each) { return money(each.expectedNew); });
        add(CommandLine::tr("P10"), [&](const auto &each) { return money(each.p10); });
        add(CommandLine::tr("P50"), [&](const auto &each) { return money(each.p50); });
        add(CommandLine::tr("P90"), [&](const auto &each) { return money(each.p90); });
        add(CommandLine::tr("Weighted by stage, by expected date"),
            [&](const auto &each) { return money(each.datedStageWeighted); });
        add(CommandLine::tr("Reps commit (own probability from %1%)").arg(commitFrom),
            [&](const auto &each) { return called(each.commit); });
        add(CommandLine::tr("Reps' best case (from %1%)").arg(bestCaseFrom),
            [&](const auto &each) { return called(each.bestCase); });
        add(CommandLine::tr("Open, expected to close"),
            [&](const auto &each) { return called(each.closing); });
        add(CommandLine::tr("Target"), [&](const auto &each) { return money(each.target); });
        add(CommandLine::tr("Coverage"),
            [&](const auto &each) { return each.coverage ? m_format.number(*each.coverage, 1) : nothing; });
        add(CommandLine::tr("Gap from P50 to target"), [&](const auto &each) { return money(each.gap); });
        writeRows(out, rows);
        for (const Horizon horizon : allOf<Horizon>())
            writeClosers(out, horizon);
        out << '\n' << remarksOn(forecast, m_directory, m_format).join(u'\n') << '\n';
    }

    void writeBacktest(QTextStream &out, const Backtest &test) const
    {
        Rows rows{{CommandLine::tr("Month"), CommandLine::tr("Came"), CommandLine::tr("P10"),
                   CommandLine::tr("P50"), CommandLine::tr("P90"), CommandLine::tr("In range"),
                   CommandLine::tr("By stage"), CommandLine::tr("Last year"), CommandLine::tr("Open"),
                   CommandLine::tr("Won"), CommandLine::tr("Brier"), CommandLine::tr("Brier by stage")}};
        for (const BacktestMonth &month : test.months)
            rows.push_back(
                {m_format.period(month.month), money(month.came), money(month.p10), money(month.p50),
                 money(month.p90), month.isWithinRange() ? CommandLine::tr("yes") : CommandLine::tr("no"),
                 money(month.stageWeighted), money(month.lastYear), m_format.count(month.openDeals),
                 m_format.count(month.openWon), score(month.brier), score(month.brierStageWeighted)});
        out << '\n';
        if (rows.size() > 1)
            writeRows(out, rows);
        Rows bins{{CommandLine::tr("Chance given"), CommandLine::tr("Deals"), CommandLine::tr("On the mean"),
                   CommandLine::tr("Came true")}};
        for (const CalibrationBin &bin : test.of(Method::Ours).calibration) {
            if (bin.deals > 0)
                bins.push_back(
                    {m_format.percentRange(bin.from, bin.to), m_format.count(bin.deals),
                     m_format.percent(bin.predicted),
                     m_format.percent(static_cast<double>(bin.won) / static_cast<double>(bin.deals))});
        }
        if (bins.size() > 1) {
            out << '\n';
            writeRows(out, bins);
        }
        out << '\n' << remarksOn(test, m_format).join(u'\n') << '\n';
    }

private:
    [[nodiscard]] QString money(qint64 minor) const
    {
        return m_format.compactMoney(Money(minor, m_directory.settings.currency));
    }
    [[nodiscard]] QString money(std::optional<qint64> minor) const { return minor ? money(*minor) : nothing; }
    [[nodiscard]] QString called(const Called &called) const
    {
        return u"%1 (%2)"_s.arg(money(called.amount), m_format.count(called.deals));
    }
    [[nodiscard]] QString score(std::optional<double> score) const
    {
        return score ? m_format.number(*score, 4) : nothing;
    }
    void writeClosers(QTextStream &out, Horizon horizon) const
    {
        constexpr qsizetype mostNames = 5;
        const PeriodForecast &period = m_output.forecast.of(horizon);
        const QStringList ways = closersOf(period, m_format);
        if (ways.isEmpty())
            return;
        //: %1 is "This month", "This quarter" or "Next quarter"
        out << '\n' << CommandLine::tr("%1: what would close the gap").arg(nameOf(horizon)) << '\n';
        for (const QString &way : ways)
            out << "  " << way << '\n';
        QStringList names;
        for (const OpportunityId id : period.closers.deals) {
            if (names.size() < mostNames)
                names.append(m_output.names.at(id));
        }
        if (std::ssize(period.closers.deals) > mostNames)
            names.append(u"…"_s);
        if (!names.isEmpty())
            out << "  " << names.join(u" · "_s) << '\n';
    }

    const QString nothing = u"–"_s;
    const ForecastOutput &m_output;
    const Format &m_format;
    const Directory &m_directory;
};

} // namespace

void writeForecastTable(QTextStream &out, const ForecastOutput &output, const Format &format,
                        const Directory &directory)
{
    const Table table(output, format, directory);
    table.writeForecast(out);
    if (output.backtest)
        table.writeBacktest(out, *output.backtest);
}

} // namespace laju
