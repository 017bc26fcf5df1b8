// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

// "CSV files (*.csv *.txt)" → "csv"
QString suffixOf(const QString &filter)
{
    static const QRegularExpression firstSuffix(u"\\*\\.(\\w+)"_s);
    return firstSuffix.match(filter).captured(1);
}

class DesktopDialogs final : public Dialogs
{
public:
    void askOpenFile(QWidget *parent, const QString &title, const QString &filters,
                     PathAnswer answer) override
    {
        auto *dialog = new QFileDialog(parent, title, QString(), filters);
        dialog->setFileMode(QFileDialog::ExistingFile);
        open(dialog, &QFileDialog::fileSelected, std::move(answer));
    }

    void askOpenFiles(QWidget *parent, const QString &title, const QString &filters,
                      PathsAnswer answer) override
    {
        auto *dialog = new QFileDialog(parent, title, QString(), filters);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        open(dialog, &QFileDialog::filesSelected, std::move(answer));
    }

    void askSaveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filters,
                     PathAnswer answer) override
    {
        auto *dialog = new QFileDialog(parent, title, QString(), filters);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffixOf(filters));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
        dialog->selectFile(suggestion);
        open(dialog, &QFileDialog::fileSelected, std::move(answer));
    }

    void confirm(QWidget *parent, const QString &title, const QString &question, const QString &action,
                 std::function<void(bool)> answer) override
    {
        auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        const QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
        box->setDefaultButton(QMessageBox::Cancel);
        QObject::connect(box, &QMessageBox::finished, box,
                         [box, yes, answer = std::move(answer)] { answer(box->clickedButton() == yes); });
        box->open();
    }

    void showError(QWidget *parent, const QString &title, const QString &text, const QString &detail) override
    {
        auto *box = new QMessageBox(QMessageBox::Critical, title, text, QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setDetailedText(detail);
        box->open();
    }

private:
    template<class Selected, class Answer>
    static void open(QFileDialog *dialog, Selected selected, Answer answer)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, selected, dialog, std::move(answer));
        dialog->open();
    }
};

} // namespace

std::unique_ptr<Dialogs> makeDialogs()
{
    return std::make_unique<DesktopDialogs>();
}

} // namespace laju::ui
