// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace laju::ui {

class ElidedLabel;

/// A surface with a 1 px line and radius 8: title at the left, note at the right, body below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Also the card's accessible name. An empty title and note take no room.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Small faint text at the right of the title, elided when narrow.
    void setNote(const QString &note);
    [[nodiscard]] QString note() const;
    /// Adds a widget (legend, chip, button) at the right end of the header; the card owns it.
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Lets the content reach the card's left, right and bottom line (a table); by default it keeps the
    /// padding.
    void setEdgeToEdge(bool edgeToEdge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateHeader();

    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace laju::ui
