// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/vocabulary.h"
#include "tests/core/quickline/sample.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

constexpr Instant monday = sys_days{2026y / November / 23} + 7h + 14min;

/// Lines of the words that the quick line knows, numbers, names, marks and rubbish, in any order.
rc::Gen<QString> lines()
{
    std::vector<QString> pieces{u"Toko Sinar"_s,  u"PT"_s,          u"nusantara"_s, u"Bank Sentosa"_s,
                                u"#erp"_s,        u"12m"_s,         u"1h30"_s,      u"12:04"_s,
                                u"14.00"_s,       u"26/11"_s,       u"31 feb"_s,    u"99:99"_s,
                                u"jam 9"_s,       u"—"_s,           u"--"_s,        u"-"_s,
                                u":"_s,           u","_s,           u"@9"_s,        u"("_s,
                                u"\U0001F600"_s,  u"99999999999"_s, u"é"_s,         u"2026-02-30"_s,
                                u"14:00-15:00"_s, u"\""_s,          u"@"_s,         u"jam setengah 0"_s,
                                u"0"_s,           u"follow up"_s};
    for (const quickline::Entry &entry : quickline::vocabulary())
        pieces.push_back(entry.phrases.split(u'|').front().toString());
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)),
        [](const std::vector<QString> &words) { return QStringList(words.begin(), words.end()).join(u' '); });
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0x2100)),
                        [](const std::vector<char16_t> &units) {
                            return QStringView(units.data(), static_cast<qsizetype>(units.size())).toString();
                        });
}

void requireSound(const Understood &understood, const QString &line)
{
    int end = 0;
    for (const Token &token : understood.tokens) {
        RC_ASSERT(token.begin >= end);
        RC_ASSERT(token.length > 0);
        end = token.begin + token.length;
    }
    RC_ASSERT(end <= line.size());
    for (const Problem &problem : understood.problems)
        RC_ASSERT(problem.begin >= 0 && problem.length >= 0 && problem.begin + problem.length <= line.size());
}

} // namespace

class QuickLinePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensNeverOverlap()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jayapura");
        QVERIFY(rc::check("known words in any order", [&] {
            const QString line = *lines();
            requireSound(workspace.line.parse(line, workspace.rep, monday), line);
        }));
        QVERIFY(rc::check("any text", [&] {
            const QString line = *anyText();
            requireSound(workspace.line.parse(line, workspace.rep, monday), line);
            const QString call = u"call "_s + line;
            requireSound(workspace.line.parse(call, workspace.rep, monday), call);
        }));
    }

    void completionsStayWithinTheLine()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        QVERIFY(rc::check("any cursor", [&] {
            const QString line = *lines();
            const int cursor = *rc::gen::inRange(-2, static_cast<int>(line.size()) + 3);
            for (const Completion &completion : workspace.line.complete(line, cursor)) {
                RC_ASSERT(completion.begin >= 0 && completion.length > 0);
                RC_ASSERT(completion.begin + completion.length <= std::min<qsizetype>(cursor, line.size()));
            }
        }));
    }

    void completingANameKeepsTheRest()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const std::vector<QString> names{u"PT Nusantara Jaya"_s, u"Bank Sentosa"_s, u"Dinas Perhubungan"_s,
                                         u"PT Maju Jaya"_s, u"Toko 24 Jam"_s};
        QVERIFY(rc::check("the completed line means the same, with the account", [&] {
            const QString name = *rc::gen::elementOf(names);
            const int typed = *rc::gen::inRange(4, static_cast<int>(name.size()));
            const QString start = u"call "_s + name.first(typed).trimmed();
            const QString rest = *rc::gen::element(u" 12m connected"_s, u" busy — later"_s,
                                                   u" 5 menit, tindak lanjut kamis 10.00"_s);
            for (const Completion &completion :
                 workspace.line.complete(QString(start + rest), static_cast<int>(start.size()))) {
                if (!completion.account)
                    continue;
                QString line = start + rest;
                line.replace(completion.begin, completion.length, completion.text);
                const Understood understood = workspace.line.parse(line, workspace.rep, monday);
                const Understood plain =
                    workspace.line.parse(QString(u"call "_s + completion.text + rest), workspace.rep, monday);
                RC_ASSERT(understood.account.has_value());
                RC_ASSERT(understood.account->id == *completion.account);
                RC_ASSERT(sample::summary(understood, workspace) == sample::summary(plain, workspace));
            }
        }));
    }

    void anyWordOrderMeansTheSame()
    {
        const sample::Workspace workspace = sample::workspace("Asia/Jakarta");
        const QString expected = sample::summary(
            workspace.line.parse(u"call Toko Sinar 12m connected 10.30", workspace.rep, monday), workspace);
        QStringList words{u"10.30"_s, u"12m"_s, u"Toko Sinar"_s, u"connected"_s};
        do {
            const QString line = u"call "_s + words.join(u' ');
            QCOMPARE(sample::summary(workspace.line.parse(line, workspace.rep, monday), workspace), expected);
        } while (std::ranges::next_permutation(words).found);
    }

    void findsNamesAmongMany()
    {
        std::vector<Named<AccountId>> many;
        for (int i = 0; i < 20000; ++i)
            many.push_back({AccountId::generate(), u"PT Usaha %1 Bersama"_s.arg(i)});
        const NameIndex<AccountId> index(many);
        for (const int i : {0, 7, 19999}) {
            const auto found = index.exact(u"usaha%1bersama"_s.arg(i));
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found.front().id, many[static_cast<size_t>(i)].id);
        }
        QCOMPARE(index.beginningWith(u"usaha1999", 5).front().name, u"PT Usaha 1999 Bersama"_s);
        QCOMPARE(index.beginningWith(u"u", 5).size(), size_t(5));
        QVERIFY(index.beginningWith(u"zzz", 5).empty());
    }
};

QTEST_GUILESS_MAIN(QuickLinePropertyTest)
#include "quick_line_property_test.moc"
