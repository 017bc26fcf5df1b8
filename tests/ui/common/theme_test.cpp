// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/style_sheet.h"
#include "ui/common/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace laju::ui;
using namespace Qt::StringLiterals;

namespace {

// As WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QColor groundOf(const QWidget &widget)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    return image.pixelColor(image.width() / 2, 2);
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(Qt::white, Qt::white) - 1) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("ground");
        const auto add = [](const char *name, Role text, Role ground) {
            QTest::addRow("%s, light", name) << false << text << ground;
            QTest::addRow("%s, dark", name) << true << text << ground;
        };
        struct Text
        {
            const char *name;
            Role role;
        };
        for (const auto &[name, role] :
             {Text{"text", Role::Text}, Text{"secondary", Role::Secondary}, Text{"faint", Role::Faint},
              Text{"accent", Role::Accent}, Text{"good", Role::Good}, Text{"warning", Role::Warning},
              Text{"bad", Role::Bad}}) {
            add(qPrintable(QString(QLatin1StringView(name) + u" on background"_s)), role, Role::Background);
            add(qPrintable(QString(QLatin1StringView(name) + u" on surface"_s)), role, Role::Surface);
            // Chosen rows of tables.
            if (role != Role::Faint)
                add(qPrintable(QString(QLatin1StringView(name) + u" on chosen"_s)), role,
                    role == Role::Good ? Role::GoodSoft : Role::AccentSoft);
        }
        add("accent chip", Role::Accent, Role::AccentSoft);
        add("good chip", Role::Good, Role::GoodSoft);
        add("warning chip", Role::Warning, Role::WarningSoft);
        add("bad chip", Role::Bad, Role::BadSoft);
        add("text on warning", Role::Text, Role::WarningSoft);
        add("text on bad", Role::Text, Role::BadSoft);
        add("primary button", Role::OnAccent, Role::Accent);
        add("primary button under the pointer", Role::OnAccent, Role::AccentHover);
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(Role, text);
        QFETCH(Role, ground);
        const Palette &palette = dark ? darkPalette() : lightPalette();
        constexpr double levelAa = 4.5;
        const double reached = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(reached >= levelAa, qPrintable(QString::number(reached)));
    }

    void printIsLight()
    {
        Theme theme(Scheme::Dark);
        QCOMPARE(printPalette().color(Role::Surface), QColor(Qt::white));
        QVERIFY(currentPalette().color(Role::Surface) != QColor(Qt::white));
    }

    void styleSheetNamesNoRole()
    {
        QVERIFY(!styleSheet(lightPalette()).contains(u'@'));
        QVERIFY(styleSheet(lightPalette()) != styleSheet(darkPalette()));
    }

    void switchingRepaints()
    {
        Theme theme(Scheme::Light);
        Chip chip(u"overdue"_s, Tone::Bad);
        chip.resize(chip.sizeHint());
        chip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chip));
        QCOMPARE(groundOf(chip), lightPalette().color(Role::BadSoft));

        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(groundOf(chip), darkPalette().color(Role::BadSoft));

        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void everyIconIsBundled()
    {
        Theme theme(Scheme::Light);
        for (int i = 0; i <= static_cast<int>(Icon::Menu); ++i) {
            const QImage image = icon(static_cast<Icon>(i)).pixmap(16, 16).toImage();
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    painted += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
            }
            QVERIFY2(painted > 5, qPrintable(QString::number(i)));
        }
        QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    }

    void iconsFollowTheTheme()
    {
        Theme theme(Scheme::Light);
        const QIcon add = icon(Icon::Add);
        const QImage light = add.pixmap(16, 16).toImage();
        theme.setScheme(Scheme::Dark);
        QVERIFY(add.pixmap(16, 16).toImage() != light);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
