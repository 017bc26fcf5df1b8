// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

class HeaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void makesKeysDistinct_data();
    void makesKeysDistinct();
};

void HeaderTest::readsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"Close Date"_s << QString() << u"close date"_s;
    QTest::newRow("blanks") << u"  Close   Date "_s << QString() << u"close date"_s;
    QTest::newRow("underscores") << u"close_date"_s << QString() << u"close date"_s;
    QTest::newRow("joined words") << u"CloseDate"_s << QString() << u"close date"_s;
    QTest::newRow("joined, small start") << u"dateStart"_s << QString() << u"date start"_s;
    QTest::newRow("all capitals") << u"CONTACTID"_s << QString() << u"contactid"_s;
    QTest::newRow("required") << u"Name*"_s << QString() << u"name"_s;
    QTest::newRow("prefix") << u"Deal - Close date"_s << u"deal"_s << u"close date"_s;
    QTest::newRow("prefix and required") << u"Organization - Name*"_s << u"organization"_s << u"name"_s;
    QTest::newRow("prefix, brackets") << u"Deal - Stage (pipeline)"_s << u"deal"_s << u"stage pipeline"_s;
    QTest::newRow("no prefix") << u"Total - net"_s << QString() << u"total net"_s;
    QTest::newRow("punctuation") << u"Company / Account:"_s << QString() << u"company account"_s;
    QTest::newRow("apostrophe") << u"Owner's name"_s << QString() << u"owners name"_s;
    QTest::newRow("mark left in") << u"\uFEFFid"_s << QString() << u"id"_s;
    QTest::newRow("accents") << u"Société"_s << QString() << u"société"_s;
    QTest::newRow("nothing") << u" * "_s << QString() << QString();
}

void HeaderTest::readsCells()
{
    QFETCH(QString, text);
    const HeaderCell head = readHeaderCell(text);
    QCOMPARE(head.text, text);
    QTEST(head.entity, "entity");
    QTEST(head.key, "key");
}

void HeaderTest::makesKeysDistinct_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("distinct") << QStringList{u"Id"_s, u"Name"_s} << QStringList{u"id"_s, u"name"_s};
    QTest::newRow("repeated") << QStringList{u"Phone"_s, u"phone"_s, u"PHONE"_s}
                              << QStringList{u"phone"_s, u"phone 2"_s, u"phone 3"_s};
    QTest::newRow("not onto another head") << QStringList{u"Phone"_s, u"Phone"_s, u"Phone 2"_s}
                                           << QStringList{u"phone"_s, u"phone 3"_s, u"phone 2"_s};
    QTest::newRow("entities apart") << QStringList{u"Person - Name"_s, u"Organization - Name"_s}
                                    << QStringList{u"name"_s, u"name"_s};
    QTest::newRow("empty") << QStringList{u"Id"_s, u""_s, u" "_s}
                           << QStringList{u"id"_s, u"column 2"_s, u"column 3"_s};
}

void HeaderTest::makesKeysDistinct()
{
    QFETCH(QStringList, texts);
    QStringList keys;
    for (const HeaderCell &head : readHeader(texts))
        keys << head.key;
    QTEST(keys, "keys");
}

QTEST_APPLESS_MAIN(HeaderTest)
#include "header_test.moc"
