// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/similarqueries.h"
#include "models/policy/policy.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace AssetsUi {

/// Beside a form: its groups to jump to (Alt+1 …), what similar things are classed as, and what the class chosen so far allows.
class FormPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPane(QWidget *parent = nullptr);

    void setGroups(const QStringList &titles); ///< none hides the list
    /// Marks groups in which something is wrong.
    void setErrors(const QSet<int> &groups);
    void showGuidance(const Policy::Document &policy, const Policy::Levels &levels);
    /// Text over the guidance: what follows from the act.
    void setConsequences(const QStringList &lines);
    /// Things of a like name with the class they bear; none shows nothing.
    void setSimilar(const QList<Assets::SimilarAsset> &similar);
    [[nodiscard]] const QList<Assets::SimilarAsset> &similar() const { return m_similar; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void groupChosen(int index);
    void clauseRequested(const QString &clause);

private:
    void fill();
    [[nodiscard]] QString similarHtml() const;

    QListWidget *m_list;
    QTextBrowser *m_text;
    QStringList m_titles;
    QStringList m_consequences;
    QList<Assets::SimilarAsset> m_similar;
    QString m_guidance;
};

} // namespace AssetsUi
