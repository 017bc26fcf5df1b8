// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/types_section.h"

#include "core/domain/account.h"
#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

TypesSection::TypesSection(Context &sectionContext, QWidget *parent)
    : Section(sectionContext, parent)
    , m_types(new QLabel(this))
    , m_newType(new QWidget(this))
    , m_name(new QLineEdit(m_newType))
    , m_add(new QPushButton(m_newType))
{
    m_types->setWordWrap(true);
    m_types->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addField(u"activityTypes"_s, m_types);
    auto *row = new QHBoxLayout(m_newType);
    row->setContentsMargins({});
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    m_name->setObjectName(u"typeName"_s);
    m_add->setObjectName(u"typeAdd"_s);
    addField(u"newType"_s, m_newType);
    connect(m_add, &QPushButton::clicked, this, &TypesSection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &TypesSection::add);
    begin();
}

void TypesSection::show(const Directory &directory)
{
    QStringList names;
    std::ranges::transform(directory.activityTypes, std::back_inserter(names), typeName);
    m_types->setText(names.join(u", "_s));
}

void TypesSection::add()
{
    const QString name = m_name->text().trimmed();
    const Directory &directory = context().directory();
    // The key is what survives a rename: plain letters of the first name.
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (c.isSpace() && !key.endsWith(u'_'))
            key += u'_';
    }
    const bool known = std::ranges::any_of(directory.activityTypes, [&](const ActivityType &type) {
        return type->key == key || matchingKey(typeName(type)) == matchingKey(name);
    });
    const int number = directory.activityTypes.empty() ? 0 : directory.activityTypes.back()->number + 1;
    const auto type =
        ActivityType::make({.key = key, .kind = ActivityKind::Other, .name = name, .number = number});
    setInvalid(m_name, known || !type);
    if (known) {
        context().showError({ErrorKind::Duplicate, tr("There is an activity type “%1” already.").arg(name)});
        return;
    }
    if (!type) {
        context().showError(type.error());
        return;
    }
    context().undo.run(
        tr("Add activity type"), [type = *type](Session &session) { return session.save(type); },
        [this](const Result<Change> &saved) {
            if (!saved)
                context().showError(saved.error());
            else
                m_name->clear();
        });
}

void TypesSection::retranslate()
{
    card()->setTitle(tr("Activity types"));
    relabel(m_types, tr("In use"));
    relabel(m_newType, tr("One of your own"));
    m_name->setPlaceholderText(tr("Site visit"));
    m_name->setAccessibleName(tr("Name of the new type"));
    m_add->setText(tr("Add"));
}

} // namespace laju::ui
