// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/link.h"
#include "models/register/act.h"
#include "models/register/openitems.h"
#include "ui/assets/answers.h"
#include "ui/common/dialog.h"

#include <functional>
#include <optional>

class QTimer;

namespace Common {
class FormKeeping;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ActPreview;
class AssetForm;
class FormPane;
struct FormContent;
class SimilarReader;

/// How a form begins.
struct FormStart {
    std::optional<qint64> asset;      ///< edited; nullopt = a new one
    Answers answers;                  ///< laid over what is there: a template, a parked draft
    std::optional<qint64> draft;      ///< the parked draft this is, to be cleared away when it is saved
    std::optional<qint64> seenRevision; ///< the version that the draft was made from
    bool modified = false;            ///< what is laid over counts as typed
    /// What a new one is a copy, a printout … of: the parameter of asset.register and what it is called.
    struct Source {
        QString parameter;
        QString label;
        QString number;
        QString name;
    };
    std::optional<Source> source{};

    [[nodiscard]] static FormStart fresh(std::optional<qint64> unitId);
    [[nodiscard]] static FormStart edit(qint64 id) { return {id, {}, {}, {}, false}; }
    /// A new asset with the answers of another: without what only one thing can have.
    [[nodiscard]] static FormStart likeAsset(Storage::Connection &db, qint64 id);
    /// A new asset with what a copy takes from its source (Assets::proposedParams).
    [[nodiscard]] static FormStart madeFrom(Storage::Connection &db, Classes::LinkKind kind, qint64 id);
    /// nullopt when the asset of the draft is gone.
    [[nodiscard]] static std::optional<FormStart> fromDraft(Storage::Connection &db, const Register::ParkedDraft &draft);
};

/// 資産の登録・編集. Saves one asset after the other when asked to; nothing typed is lost by an error, a refusal, another
/// person's save, another unit's policy or a crash. Ctrl+Enter saves and goes on, with Shift it saves and closes. 元に戻す puts every field back, and what was typed with the next press.
class AssetDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    /// The asset before (-1) or after (+1) another in the list.
    using Neighbour = std::function<std::optional<qint64>(qint64 id, int step)>;

    /// Empty, until prepare() or begin().
    explicit AssetDialog(Shell::Session &session, QWidget *parent = nullptr);
    AssetDialog(Shell::Session &session, const FormStart &start, QWidget *parent = nullptr);
    ~AssetDialog() override;

    /// Makes the fields that a form beginning so has, a few at a time; what is left is made when it begins.
    void prepare(const FormStart &start);
    /// Begins anew, closed: its fields are filled again where they suit, which takes a third of the time of making them.
    void begin(const FormStart &start);
    void setNeighbour(Neighbour neighbour);
    [[nodiscard]] AssetForm *assetForm() const { return m_form; }
    [[nodiscard]] std::optional<qint64> assetId() const { return m_start.asset; }
    /// What the act would be given now.
    [[nodiscard]] QJsonObject params() const;
    [[nodiscard]] QString act() const;
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void saveAndStep(int step);
    void park();

signals:
    void saved(qint64 id);
    void parked();
    /// The form went on to this asset.
    void movedTo(qint64 id);

protected:
    void check() override;
    void apply() override;

private:
    enum class After { Close, Next, Previous, Another };

    void makeButtons();
    bool load(const FormStart &start);
    void build(const Answers &answers);
    [[nodiscard]] std::optional<FormContent> contentFor(const Answers &answers);
    void makeForm(const FormContent &content, bool byAndBy);
    void finishMaking();
    void formMade();
    void tearDown();
    void unitChosen();
    void preview();
    void showFindings(const Policy::Findings &findings, const QList<Register::Consequence> &consequences);
    void adopt(const QString &rule);
    void applied(const Register::Outcome &outcome);
    void goOn(const QString &number);
    void showStale(const Register::Stale &stale);
    void showInvalid(const Register::Invalid &invalid);
    void clearDraft();
    void prepareKeeping();
    void typed();
    void resetOrBack();
    void showAnswers(const Answers &answers);
    void updateResetButton();
    [[nodiscard]] QString draftTitle() const;
    void jumpTo(int group);
    void markGroups();

    Shell::Session &m_session;
    FormStart m_start;
    Answers m_base;    ///< what was there when the form began
    Answers m_first;   ///< what the form showed then, with what was laid over
    std::optional<Answers> m_setAside; ///< what was typed before everything was put back
    Common::FormKeeping *m_keeping = nullptr;
    qint64 m_revision = 0;
    QString m_number;  ///< by which the act finds the asset
    Neighbour m_neighbour;
    AssetForm *m_form = nullptr;
    FormPane *m_pane = nullptr;
    ActPreview *m_preview = nullptr;
    QTimer *m_making; ///< runs while the form is not made yet
    SimilarReader *m_similar = nullptr;
    QMap<QString, QJsonObject> m_proposals; ///< by the rule of their finding
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_park = nullptr;
    QPushButton *m_reset = nullptr;
    After m_after = After::Close;
};

} // namespace AssetsUi
