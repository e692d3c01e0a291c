// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

namespace Shell {

/// One place to go to: icon, word, and how much waits there.
class NavigationButton final : public QToolButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &title, const QString &icon, QWidget *parent);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setFolded(bool folded);
    void setShortcutHint(const QString &shortcut);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_title;
    QString m_iconName;
    QString m_hint;
    int m_count = 0;
    bool m_folded = false;
};

/// The pages at the left. Up and Down move among them; folded it shows icons with the word as tool tip.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addEntry(const QString &key, const QString &title, const QString &icon);
    void setCurrent(const QString &key);
    void setCount(const QString &key, int count);
    [[nodiscard]] int count(const QString &key) const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<NavigationButton *> m_buttons;
    QHash<QString, NavigationButton *> m_byKey;
    bool m_folded = false;
};

} // namespace Shell
