// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_dialog.h"

#include "tests/ui/logging/desk.h"
#include "ui/logging/activity_edits.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

constexpr auto noon = u"2026-11-23T05:00:00";

/// The open dialog; nullptr when there is none.
ui::ActivityDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<ui::ActivityDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

ui::ActivityDialog *openFor(Desk &desk, std::optional<ActivityId> activity)
{
    ui::ActivityDialog::open(*desk.context, activity, nullptr);
    if (!QTest::qWaitFor([] { return openDialog() != nullptr; }))
        qFatal("The dialog did not open");
    return openDialog();
}

template<class W> W *field(QWidget *dialog, const QString &name)
{
    W *found = dialog->findChild<W *>(name);
    if (!found)
        qFatal("There is no field %s", qPrintable(name));
    return found;
}

/// Makes one call of Sari's at noon UTC with the account there is.
std::function<void(TestWorkspace &)> oneCall(ActivityId id)
{
    return [id](TestWorkspace &workspace) {
        ActivityFields call = workspace.activity(workspace.sari, u"call", utc(noon));
        call.id = id;
        call.account = workspace.maju;
        call.direction = Direction::Outbound;
        require(workspace.session().save(require(Activity::make(call))));
    };
}

} // namespace

class ActivityDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsFollowTheType();
    void savesANewActivity();
    void createsTheContactTyped();
    void knowsAContactAgain();
    void editsOne();
    void saysWhatIsWrongAtTheField();
    void savesTheSameAgainOnlyWhenTold();
    void asksBeforeThrowingChangesAway();
    void closesUnaskedWhenNothingChanged();
    void tellsOfAConflictAndReloads();
    void doneFollowsTheKind_data();
    void doneFollowsTheKind();
};

void ActivityDialogTest::fieldsFollowTheType()
{
    Desk desk;
    auto *dialog = openFor(desk, {});
    auto *type = field<QComboBox>(dialog, u"activityType"_s);
    const auto choose = [&](QStringView key) {
        type->setCurrentIndex(
            type->findData(desk.context->directory().activityType(key)->fields().id.number()));
    };
    choose(u"call");
    QVERIFY(field<QLineEdit>(dialog, u"activityDuration"_s)->isVisible());
    QVERIFY(field<QWidget>(dialog, u"activityDirection"_s)->isVisible());
    QVERIFY(!field<QDateTimeEdit>(dialog, u"activityBooked"_s)->isVisible());
    QVERIFY(field<QComboBox>(dialog, u"activityOutcome"_s)->findText(u"Voicemail"_s) > 0);
    choose(u"email");
    QVERIFY(!field<QLineEdit>(dialog, u"activityDuration"_s)->isVisible());
    QVERIFY(field<QComboBox>(dialog, u"activityOutcome"_s)->findText(u"Bounced"_s) > 0);
    choose(u"meeting");
    QVERIFY(field<QDateTimeEdit>(dialog, u"activityBooked"_s)->isVisible());
    QVERIFY(!field<QWidget>(dialog, u"activityDirection"_s)->isVisible());
    choose(u"demo");
    QVERIFY(field<QComboBox>(dialog, u"activityOutcome"_s)->findText(u"Completed"_s) > 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void ActivityDialogTest::savesANewActivity()
{
    Desk desk;
    auto *dialog = openFor(desk, {});
    const QPointer<ui::ActivityDialog> alive(dialog);
    auto *account = field<QLineEdit>(dialog, u"activityAccount"_s);
    QTest::keyClicks(account, u"Toko Baru"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"activityDuration"_s), u"12:30"_s);
    field<QDateTimeEdit>(dialog, u"activityStart"_s)
        ->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC));
    auto *subject = field<QLineEdit>(dialog, u"activitySubject"_s);
    QTest::keyClicks(subject, u"Asked for a quote"_s);
    QTest::keyClick(subject, Qt::Key_Return);
    QTRY_VERIFY(!alive);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].account, u"Toko Baru"_s);
    QCOMPARE(rows[0].activity->duration, std::chrono::seconds(750));
    QCOMPARE(rows[0].activity->subject, u"Asked for a quote"_s);
    QCOMPARE(rows[0].activity->rep, desk.workspace.sari);
    // 15:00 in Jakarta (UTC+7), back-dated.
    QCOMPARE(rows[0].activity->start, utc(u"2026-11-20T08:00:00"));
}

namespace {

/// Whom the workspace knows by now, as "name @ account".
QStringList people(Desk &desk)
{
    std::optional<QStringList> found;
    QObject receiver;
    desk.store->ask(
        &receiver,
        [](Session &session) -> Result<QStringList> {
            QStringList names;
            for (const Contact &contact : require(session.contacts({})))
                names.append(
                    contact->name + u" @ " +
                    (contact->account ? require(session.account(*contact->account))->name : QString()));
            return names;
        },
        [&](const Result<QStringList> &names) { found = *names; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }))
        qFatal("The store did not answer");
    return *found;
}

} // namespace

// One save makes account, contact and activity; one undo takes all three back.
void ActivityDialogTest::createsTheContactTyped()
{
    Desk desk;
    const QPointer<ui::ActivityDialog> dialog(openFor(desk, {}));
    auto *contact = field<QComboBox>(dialog, u"activityContact"_s);
    QTest::keyClicks(contact, u"Ibu Ratna"_s);
    // The account follows, and does not empty what was typed.
    QTest::keyClicks(field<QLineEdit>(dialog, u"activityAccount"_s), u"Toko Baru"_s);
    QCOMPARE(contact->currentText(), u"Ibu Ratna"_s);
    const auto *hint = field<QLabel>(dialog, u"activityContactMessage"_s);
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"Ibu Ratna"_s), qPrintable(hint->text()));
    QTest::keyClick(contact, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].account, u"Toko Baru"_s);
    QCOMPARE(rows[0].contact, u"Ibu Ratna"_s);
    QCOMPARE(people(desk), QStringList{u"Ibu Ratna @ Toko Baru"_s});
    desk.undo->stack().undo();
    QCOMPARE(desk.rows().size(), 0U);
    QCOMPARE(people(desk), QStringList());
}

// Spelt otherwise, typed before the account's people were read: the same person all the same.
void ActivityDialogTest::knowsAContactAgain()
{
    const ContactId ratna = ContactId::generate();
    Desk desk([ratna](TestWorkspace &workspace) {
        require(workspace.session().save(
            require(Contact::make({.id = ratna, .name = u"Ratna Dewi"_s, .account = workspace.maju}))));
    });
    const QPointer<ui::ActivityDialog> dialog(openFor(desk, {}));
    auto *contact = field<QComboBox>(dialog, u"activityContact"_s);
    QTest::keyClicks(contact, u"ratna dewi"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"activityAccount"_s), u"PT Maju Jaya"_s);
    QTRY_COMPARE(contact->count(), 1);
    QVERIFY(!field<QLabel>(dialog, u"activityContactMessage"_s)->isVisible());
    QTest::keyClick(contact, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.rows()[0].activity->contact, std::optional(ratna));
    QCOMPARE(people(desk), QStringList{u"Ratna Dewi @ PT Maju Jaya"_s});
}

void ActivityDialogTest::editsOne()
{
    const ActivityId id = ActivityId::generate();
    Desk desk(oneCall(id));
    auto *dialog = openFor(desk, id);
    const QPointer<ui::ActivityDialog> alive(dialog);
    QCOMPARE(field<QLineEdit>(dialog, u"activityAccount"_s)->text(), u"PT Maju Jaya"_s);
    auto *outcome = field<QComboBox>(dialog, u"activityOutcome"_s);
    outcome->setCurrentIndex(outcome->findText(u"Voicemail"_s));
    QTest::mouseClick(field<QPushButton>(dialog, u"activitySave"_s), Qt::LeftButton);
    QTRY_VERIFY(!alive);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].activity->outcome, Outcome::Voicemail);
    QCOMPARE(rows[0].activity->start, utc(noon));
    QCOMPARE(rows[0].activity->account, desk.workspace.maju);
    desk.undo->stack().undo();
    QCOMPARE(desk.rows()[0].activity->outcome, Outcome::None);
}

void ActivityDialogTest::saysWhatIsWrongAtTheField()
{
    Desk desk;
    auto *dialog = openFor(desk, {});
    auto *duration = field<QLineEdit>(dialog, u"activityDuration"_s);
    QTest::keyClicks(duration, u"long"_s);
    QTest::keyClick(duration, Qt::Key_Return);
    auto *message = field<QLabel>(dialog, u"activityDurationMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(desk.rows().size(), 0U);
    duration->clear();
    dialog->done(QDialog::Rejected);
}

void ActivityDialogTest::savesTheSameAgainOnlyWhenTold()
{
    Desk desk(oneCall(ActivityId::generate()));
    const QPointer<ui::ActivityDialog> dialog(openFor(desk, {}));
    auto *account = field<QLineEdit>(dialog, u"activityAccount"_s);
    QTest::keyClicks(account, u"PT Maju Jaya"_s);
    // 12:01 in Jakarta, a minute after the call that is there.
    field<QDateTimeEdit>(dialog, u"activityStart"_s)
        ->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(12, 1), Qt::UTC));
    auto *save = field<QPushButton>(dialog, u"activitySave"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *problem = field<QLabel>(dialog, u"activityProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"two minutes"_s), qPrintable(problem->text()));
    QCOMPARE(desk.rows().size(), 1U);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.rows().size(), 2U);
}

void ActivityDialogTest::asksBeforeThrowingChangesAway()
{
    Desk desk;
    desk.dialogs.yes = false;
    auto *dialog = openFor(desk, {});
    QTest::keyClicks(field<QLineEdit>(dialog, u"activitySubject"_s), u"x"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(desk.dialogs.questions.size(), 1);
    QVERIFY(dialog->isVisible());
    desk.dialogs.yes = true;
    const QPointer<ui::ActivityDialog> alive(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!alive);
    QCOMPARE(desk.rows().size(), 0U);
}

void ActivityDialogTest::closesUnaskedWhenNothingChanged()
{
    const ActivityId id = ActivityId::generate();
    Desk desk(oneCall(id));
    const QPointer<ui::ActivityDialog> dialog(openFor(desk, id));
    static_cast<void>(desk.rows());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.dialogs.questions.size(), 0);
}

void ActivityDialogTest::tellsOfAConflictAndReloads()
{
    const ActivityId id = ActivityId::generate();
    Desk desk(oneCall(id));
    auto *dialog = openFor(desk, id);
    ActivityFields other = desk.rows()[0].activity.fields();
    other.note = u"From elsewhere"_s;
    desk.store->write(desk.store.get(),
                      [other](Session &session) { return session.save(require(Activity::make(other))); });
    auto *subject = field<QLineEdit>(dialog, u"activitySubject"_s);
    QTest::keyClicks(subject, u"Mine"_s);
    QTest::keyClick(subject, Qt::Key_Return);
    auto *reload = field<QPushButton>(dialog, u"activityReload"_s);
    QTRY_VERIFY(reload->isVisible());
    QTest::mouseClick(reload, Qt::LeftButton);
    QTRY_COMPARE(subject->text(), QString());
    QTest::keyClicks(subject, u"Mine"_s);
    const QPointer<ui::ActivityDialog> alive(dialog);
    QTest::keyClick(subject, Qt::Key_Return);
    QTRY_VERIFY(!alive);
    QCOMPARE(desk.rows()[0].activity->subject, u"Mine"_s);
    QCOMPARE(desk.rows()[0].activity->note, u"From elsewhere"_s);
}

void ActivityDialogTest::doneFollowsTheKind_data()
{
    QTest::addColumn<ActivityKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("start");
    const QString now = u"2026-11-23T02:00:00"_s;
    QTest::newRow("call made later than planned")
        << ActivityKind::Call << Outcome::Connected << u"2026-11-20T02:00:00"_s << now;
    QTest::newRow("meeting held when planned")
        << ActivityKind::Meeting << Outcome::Held << u"2026-11-23T01:00:00"_s << u"2026-11-23T01:00:00"_s;
    QTest::newRow("meeting held early")
        << ActivityKind::Meeting << Outcome::Held << u"2026-11-23T04:00:00"_s << now;
    QTest::newRow("meeting called off") << ActivityKind::Meeting << Outcome::Cancelled
                                        << u"2026-11-25T04:00:00"_s << u"2026-11-25T04:00:00"_s;
}

void ActivityDialogTest::doneFollowsTheKind()
{
    QFETCH(ActivityKind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(QString, planned);
    QFETCH(QString, start);
    const Instant now = utc(u"2026-11-23T02:00:00");
    const ActivityFields fields{.rep = RepId::generate(),
                                .type = ActivityTypeId::generate(),
                                .status = ActivityStatus::Planned,
                                .start = utc(planned)};
    const ActivityFields done = ui::markedDone(fields, kind, outcome, now);
    QCOMPARE(done.status, ActivityStatus::Done);
    QCOMPARE(done.outcome, outcome);
    QCOMPARE(done.start, utc(start));
    QCOMPARE(done.cancelled.has_value(), outcome == Outcome::Cancelled);
}

QTEST_MAIN(ActivityDialogTest)
#include "activity_dialog_test.moc"
