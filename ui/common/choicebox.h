// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QVariant>

#include <optional>

class QCompleter;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Common {

/// One thing to choose. `id` is a row id (qint64) or a code (QString).
struct Choice {
    QVariant id;
    QString text;
    QString hint;         ///< shown behind the text and searched too: reading, number, section
    bool enabled = true;
    bool operator==(const Choice &) const = default;
};

/// A combo box for units, persons, places: typing filters by the folded text (かな/カナ, widths) anywhere in it.
/// Only what is in the list is an answer; a text that is not stays as typed and hasUnknownText() says so.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Keeps the present choice when it is still there. `none` is the text of an empty first line (（なし）); empty = no such line.
    void setChoices(const QList<Choice> &choices, const QString &none = {});
    void setChosen(const QVariant &id); ///< an invalid QVariant chooses nothing
    [[nodiscard]] QVariant chosen() const; ///< invalid when nothing is chosen
    [[nodiscard]] std::optional<qint64> chosenId() const;
    [[nodiscard]] QString chosenCode() const; ///< empty when nothing is chosen
    [[nodiscard]] bool hasUnknownText() const;
    /// The sentence to show for unknown text; empty otherwise.
    [[nodiscard]] QString problem() const;

signals:
    void chosenChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void filter(const QString &typed);
    void resolve();
    void choose(int row);

    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_matches;
    QCompleter *m_completer;
    QVariant m_said;
};

} // namespace Common
