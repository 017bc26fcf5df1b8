// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_formats.h"

#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

class ValueFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsGuard_data();
    void stripsGuard();
    void readsBooleans_data();
    void readsBooleans();
};

void ValueFormatsTest::stripsGuard_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("'+62 811") << u"+62 811"_s;
    QTest::newRow(" '-5 ") << u"-5"_s;
    QTest::newRow("'@ann") << u"@ann"_s;
    QTest::newRow("'=x") << u"=x"_s;
    QTest::newRow("'til Monday") << u"'til Monday"_s;
    QTest::newRow("'") << u"'"_s;
    QTest::newRow("-5") << u"-5"_s;
    QTest::newRow("") << u""_s;
}

void ValueFormatsTest::stripsGuard()
{
    QTEST(withoutGuard(QString::fromUtf8(QTest::currentDataTag())).toString(), "text");
}

void ValueFormatsTest::readsBooleans_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *text : {"true", "TRUE", "yes", "Ya", " 1 ", "Done", "y", "selesai"})
        QTest::newRow(text) << u"true"_s;
    for (const char *text : {"false", "No", "tidak", "0", "Undone", "n", "belum"})
        QTest::newRow(text) << u"false"_s;
    QTest::newRow("perhaps") << u"“perhaps” is neither yes nor no."_s;
    QTest::newRow("") << u"“” is neither yes nor no."_s;
    QTest::newRow("10") << u"“10” is neither yes nor no."_s;
}

void ValueFormatsTest::readsBooleans()
{
    const auto value = parseBoolean(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(!value ? value.error().text : *value ? u"true"_s : u"false"_s, "expected");
}

QTEST_APPLESS_MAIN(ValueFormatsTest)
#include "value_formats_test.moc"
