// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelservice.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QTimer>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPrinter;
class QSpinBox;

namespace Common {
class ChoiceBox;
class ProgressBarLine;
}

namespace LabelsUi {

class SheetView;

/// Of which things labels are wanted: chosen ones, or what a filter leaves.
struct LabelsWanted {
    QString kind;
    QVector<qint64> ids; ///< empty = the filter
    QJsonObject filter;
    QJsonArray sort;
};

/// ラベルを印刷: sheet, place, copies and what stands on the labels, with the first sheet as it will come out.
class LabelDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    LabelDialog(Shell::Session &session, Labels::LabelSources sources, LabelsWanted wanted, QWidget *parent = nullptr);
    static void run(Shell::Session &session, const Labels::LabelSources &sources, const LabelsWanted &wanted, QWidget *parent);

    [[nodiscard]] SheetView *sheetView() const { return m_view; }
    [[nodiscard]] QString countsText() const;
    /// What is asked for now; the sheet has no product while none is chosen.
    [[nodiscard]] Labels::LabelWish wish() const;
    /// Wide enough to see what stands on the labels.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The preview shows what is asked for.
    void previewShown();
    /// The labels went out.
    void printed(int labels);

protected:
    void check() override;
    void apply() override;

private:
    /// What the register says of the things; asked once.
    struct Known {
        QVector<qint64> ids;
        int again = 0;
        int due = 0; ///< how many marks wait to be renewed
        QString problem;
    };
    struct Preview;
    /// The pages of a run, and for how many of its things the mark waits to be renewed.
    struct Made {
        std::shared_ptr<Labels::LabelPages> pages;
        int due = 0;
    };

    void build();
    void buildParts();
    void buildButtons();
    void loadSheets(const QString &choose);
    void sheetChosen();
    void changed();
    void refresh();
    void show(const Preview &preview);
    [[nodiscard]] static Preview readPreview(Storage::Connection &db, const Register::Visibility &visible, const Labels::LabelSources &sources,
                                             const LabelsWanted &what, const Labels::LabelWish &wanted, const std::shared_ptr<const Known> &known);
    [[nodiscard]] static std::shared_ptr<const Known> readKnown(Storage::Connection &db, const Register::Visibility &visible, const Labels::LabelSources &sources,
                                                                const LabelsWanted &wanted);
    [[nodiscard]] QJsonObject params(const QString &target) const;
    void addOwnSheet();
    void calibrate();
    void writePdf();
    void sendToPrinter();
    /// Records the run, then makes its pages and hands them to `then`.
    void record(const QString &target, std::function<void(std::shared_ptr<Labels::LabelPages>)> then);
    void makePages(const std::function<void(std::shared_ptr<Labels::LabelPages>)> &then);
    [[nodiscard]] static std::optional<Made> readRun(Storage::Connection &db, qint64 run, const Labels::LabelWish &wish, const Labels::LabelSources &sources,
                                                     const Register::Visibility &visible, Support::Progress &progress);
    /// The dialog is busy with this, can be watched and stopped.
    void begin(const QString &what);
    void stopWatching();
    void rejected(const Register::Rejection &rejection);
    void writeTo(const QString &path, const std::shared_ptr<Labels::LabelPages> &pages);
    void printOn(std::unique_ptr<QPrinter> printer, const std::shared_ptr<Labels::LabelPages> &pages);
    void ended(std::optional<Support::Error> error, const QString &done);
    void offerLabelled();
    void remember() const;

    Shell::Session &m_session;
    Labels::LabelSources m_sources;
    LabelsWanted m_wanted;
    std::shared_ptr<const Known> m_known;
    QList<Labels::LabelSheet> m_sheets;
    Common::ChoiceBox *m_sheet;
    QSpinBox *m_start;
    QSpinBox *m_copies;
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    QList<std::pair<Labels::LabelPart, QCheckBox *>> m_parts;
    QLabel *m_counts;
    QLabel *m_advice;
    SheetView *m_view;
    Common::ProgressBarLine *m_line;
    QTimer m_wait;
    QTimer m_poll; ///< how far the run is
    std::shared_ptr<Support::Progress> m_progress;
    QJsonObject m_result; ///< of label.print
    int m_due = 0;        ///< of the run's things, those whose mark waits
    bool m_toPrinter = false;
};

} // namespace LabelsUi
