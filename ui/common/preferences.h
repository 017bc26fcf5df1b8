// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace laju::ui {

/// What one person on one machine chose; kept in QSettings. Defaults are not stored, so a better default
/// reaches everybody.
class Preferences final
{
public:
    /// One choice: where it is kept, and what holds until somebody chooses.
    template<class T> struct Choice
    {
        const char *key;
        T fallback;
    };

    /// @name Every choice there is
    /// @{
    static inline const Choice<QString> language{"language", {}}; ///< "en", "id"; empty: the desktop's
    static inline const Choice<QString> scheme{"scheme", {}};     ///< "light", "dark"; empty: the desktop's
    static inline const Choice<QByteArray> windowGeometry{"window/geometry", {}};
    static inline const Choice<QString> page{"window/page", {}};      ///< key of the page last looked at
    static inline const Choice<qlonglong> actingRep{"acting_rep", 0}; ///< who logs here; 0: not chosen
    static inline const Choice<QString> lastLine{"quick_log/last_line",
                                                 {}};                    ///< what was logged by the line last
    static inline const Choice<QString> calendar{"period/calendar", {}}; ///< key of a Calendar
    static inline const Choice<QString> scope{"scope", {}}; ///< "company", "team:<id>", "rep:<id>"
    static inline const Choice<QString> dashboardSection{"dashboard/section", {}};  ///< key of a PageSection
    static inline const Choice<QString> dashboardTrend{"dashboard/trend", {}};      ///< key of a metric
    static inline const Choice<QString> dashboardBucket{"dashboard/bucket", {}};    ///< key of a Calendar
    static inline const Choice<QString> dashboardDealsBy{"dashboard/deals_by", {}}; ///< key of a WinLossBy
    static inline const Choice<QString> dashboardRanked{"dashboard/ranked", {}};    ///< key of a metric
    static inline const Choice<QString> dashboardEffort{"dashboard/effort", {}};    ///< key of a metric
    static inline const Choice<QString> dashboardResult{"dashboard/result", {}};    ///< key of a metric
    static inline const Choice<QString> coachingSection{"coaching/section", {}};    ///< key of a PageSection
    static inline const Choice<int> coachingDays{"coaching/days", 90};              ///< up to today
    static inline const Choice<QString> coachingRate{"coaching/rate", {}};          ///< key of a RateOf
    static inline const Choice<QString> coachingBy{"coaching/by", {}};              ///< key of a Dimension
    static inline const Choice<qlonglong> oneToOneRep{"coaching/rep", 0};           ///< 0: not chosen
    static inline const Choice<QStringList> chartsAsTables{"charts/as_tables", {}}; ///< names of charts
    static inline const Choice<bool> pipelineTable{"pipeline/table", false};
    static inline const Choice<QString> glossaryEntry{"glossary/entry", {}}; ///< key of the one read last
    static inline const Choice<bool> dayScore{"today/score", false};         ///< one number for the day
    static inline const Choice<QString> targetsTab{"targets/tab", {}};       ///< key of a PageSection
    static inline const Choice<qlonglong> planRevenue{"plan/revenue", 0};    ///< minor units; 0: not told
    static inline const Choice<QString> planCalendar{"plan/calendar", {}};   ///< key of a Calendar
    static inline const Choice<int> planWindow{"plan/window", 12};           ///< months
    static inline const Choice<bool> glossaryByLetter{"glossary/by_letter", false};
    static inline const Choice<QString> reportLanguage{"report/language", {}}; ///< empty: the program's
    static inline const Choice<QString> exportFolder{"export/folder", {}};
    static inline const Choice<bool> pulseReminders{"pulse/reminders", true};
    static inline const Choice<QStringList> pulseAnswered{"pulse/answered", {}}; ///< survey and round, each
    static inline const Choice<QStringList> pulsePutOff{"pulse/put_off", {}};    ///< survey and day, each
    static inline const Choice<QString> lastWorkspace{"workspace/last", {}};
    /// @}

    /// Keeps choices in @p settings, which must outlive this.
    explicit Preferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    template<class T> [[nodiscard]] T get(const Choice<T> &choice) const
    {
        return read(choice.key, QVariant::fromValue(choice.fallback)).template value<T>();
    }
    template<class T> void set(const Choice<T> &choice, const T &value)
    {
        write(choice.key, QVariant::fromValue(value), value == choice.fallback);
    }

private:
    [[nodiscard]] QVariant read(const char *key, const QVariant &fallback) const;
    void write(const char *key, const QVariant &value, bool isDefault);

    QSettings &m_settings;
};

} // namespace laju::ui
