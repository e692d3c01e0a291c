// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labeldialog.h"

#include "models/labels/labelqueries.h"
#include "models/labels/labelsheetjson.h"
#include "models/labels/sheetrepository.h"
#include "models/storage/dberror.h"
#include "ui/common/choicebox.h"
#include "ui/common/progressbarline.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/labels/ownsheetdialog.h"
#include "ui/labels/sheetview.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

constexpr int kWaitMs = 120;
constexpr int kPollMs = 100;
constexpr int kWidth = 1000;
const QString kSettings = u"labels/"_s;
const QString kFirstSheet = u"28388"_s;

QDoubleSpinBox *offsetBox(const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setRange(-Labels::kMostOffset / 10.0, Labels::kMostOffset / 10.0);
    box->setSuffix(u" mm"_s);
    return box;
}

QString offsetKey(const QString &product)
{
    return kSettings + u"offset/"_s + QString::fromLatin1(product.toUtf8().toHex());
}

/// 組織 2 件、名称 1 件
QString partCounts(const QMap<Labels::LabelPart, int> &counts)
{
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(Labels::partWords(it.key()));
    return words.join(u"、"_s);
}

} // namespace

/// What was made of a wish off the window's thread.
struct LabelDialog::Preview {
    std::shared_ptr<const Known> known;
    Labels::LabelWish wish;
    std::optional<Books::Page> page;
    QMap<Labels::LabelPart, int> dropped;
    QMap<Labels::LabelPart, int> shortened;
    QStringList missing;
};

LabelDialog::LabelDialog(Shell::Session &session, Labels::LabelSources sources, LabelsWanted wanted, QWidget *parent)
    : FormDialog(tr("ラベルを印刷"), u"labels"_s, parent)
    , m_session(session)
    , m_sources(std::move(sources))
    , m_wanted(std::move(wanted))
    , m_sheet(new Common::ChoiceBox(this))
    , m_start(new QSpinBox(this))
    , m_copies(new QSpinBox(this))
    , m_x(offsetBox(u"labelOffsetXSpinBox"_s, this))
    , m_y(offsetBox(u"labelOffsetYSpinBox"_s, this))
    , m_counts(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_view(new SheetView(this))
    , m_line(new Common::ProgressBarLine(this))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &LabelDialog::refresh);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    build();
    const Common::Settings settings;
    loadSheets(settings.value(kSettings + u"sheet"_s, kFirstSheet).toString());
    setModified(false);
}

QSize LabelDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo({kWidth, 0});
}

void LabelDialog::run(Shell::Session &session, const Labels::LabelSources &sources, const LabelsWanted &wanted, QWidget *parent)
{
    auto *dialog = new LabelDialog(session, sources, wanted, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LabelDialog::build()
{
    m_sheet->setObjectName(u"labelSheetBox"_s);
    m_sheet->setMinimumContentsLength(30);
    Common::FormField *sheet = form()->addField(tr("用紙(&S)"), m_sheet, Common::Need::Required, u"sheet"_s);
    sheet->setSupport(tr("品番か面数で探せます。"));
    m_start->setObjectName(u"labelStartSpinBox"_s);
    m_copies->setObjectName(u"labelCopiesSpinBox"_s);
    m_copies->setRange(1, Labels::kMostCopies);
    form()->addField(tr("始める位置(&B)"), m_start, Common::Need::Unsaid, u"start"_s)->setSupport(tr("右の絵の、空いている最初のラベルをクリックしても選べます。"));
    form()->addField(tr("一件の枚数(&C)"), m_copies, Common::Need::Unsaid, u"copies"_s);
    form()->addField(tr("右へずらす(&R)"), m_x, Common::Need::Unsaid, u"offset"_s);
    form()->addField(tr("下へずらす(&D)"), m_y)->setSupport(tr("用紙ごとに覚えます。位置合わせの頁で測ってください。"));
    buildParts();
    m_counts->setObjectName(u"labelCountsLabel"_s);
    m_counts->setWordWrap(true);
    m_advice->setObjectName(u"labelAdviceLabel"_s);
    m_advice->setWordWrap(true);
    form()->addWidget(m_counts);
    form()->addWidget(m_advice);
    form()->addStretch(1);
    setSidePane(m_view);
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_line);
    buildButtons();
    connect(m_sheet, &Common::ChoiceBox::chosenChanged, this, &LabelDialog::sheetChosen);
    connect(m_start, &QSpinBox::valueChanged, m_view, &SheetView::setStart);
    connect(m_view, &SheetView::startChosen, m_start, &QSpinBox::setValue);
    connect(m_start, &QSpinBox::valueChanged, this, &LabelDialog::changed);
    connect(m_copies, &QSpinBox::valueChanged, this, &LabelDialog::changed);
    connect(m_x, &QDoubleSpinBox::valueChanged, this, &LabelDialog::changed);
    connect(m_y, &QDoubleSpinBox::valueChanged, this, &LabelDialog::changed);
}

void LabelDialog::buildParts()
{
    const Common::Settings settings;
    const auto kept = Labels::partsFromText(settings.value(kSettings + u"parts"_s, Labels::partsToText(Labels::kAllParts)).toString()).value_or(Labels::kAllParts);
    m_copies->setValue(settings.value(kSettings + u"copies"_s, 1).toInt());
    auto *boxes = new QWidget(this);
    auto *layout = new QGridLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Labels::LabelPart part : Labels::allParts()) {
        if (part == Labels::LabelPart::Class)
            continue; // it always stands there
        auto *box = new QCheckBox(Labels::partWords(part), boxes);
        box->setObjectName(u"labelPart_"_s + Labels::partsToText(part));
        box->setChecked(kept.testFlag(part));
        connect(box, &QCheckBox::toggled, this, &LabelDialog::changed);
        layout->addWidget(box, int(m_parts.size()) / 2, int(m_parts.size()) % 2);
        m_parts.append({part, box});
    }
    form()->addField(tr("載せるもの"), boxes, Common::Need::Unsaid, u"parts"_s)->setSupport(tr("分類は必ず載ります。狭いラベルでは、小さくするか … と縮めます。"));
}

void LabelDialog::buildButtons()
{
    setActText(tr("PDF に書き出す(&F)…"));
    QPushButton *print = addButton(tr("印刷する(&P)…"));
    print->setObjectName(u"labelPrintButton"_s);
    connect(print, &QPushButton::clicked, this, [this] {
        m_toPrinter = true;
        submit();
        m_toPrinter = false;
    });
    QPushButton *calibration = addButton(tr("位置合わせの頁(&K)…"));
    calibration->setObjectName(u"labelCalibrationButton"_s);
    connect(calibration, &QPushButton::clicked, this, &LabelDialog::calibrate);
    QPushButton *own = addButton(tr("用紙の寸法を登録(&O)…"));
    own->setObjectName(u"labelOwnSheetButton"_s);
    connect(own, &QPushButton::clicked, this, &LabelDialog::addOwnSheet);
}

void LabelDialog::loadSheets(const QString &choose)
{
    m_sheets = Labels::allSheets(m_session.db());
    QList<Common::Choice> choices;
    for (const Labels::LabelSheet &sheet : std::as_const(m_sheets))
        choices.append({sheet.product, tr("%1 %2 — %3").arg(sheet.maker, sheet.product, Labels::sheetWords(sheet)).trimmed(), sheet.also.join(u' '), true});
    m_sheet->setChoices(choices);
    m_sheet->setChosen(choose);
    if (!m_sheet->chosen().isValid() && !m_sheets.isEmpty())
        m_sheet->setChosen(kFirstSheet);
    sheetChosen();
}

void LabelDialog::sheetChosen()
{
    const Labels::LabelSheet sheet = wish().sheet;
    if (sheet.product.isEmpty())
        return;
    const QPoint offset = Labels::offsetFromText(Common::Settings().value(offsetKey(sheet.product)).toString()).value_or(QPoint());
    m_x->setValue(offset.x() / 10.0);
    m_y->setValue(offset.y() / 10.0);
    m_start->setRange(1, sheet.perPage());
    m_start->setEnabled(sheet.perPage() > 1);
    m_view->setSheet(sheet);
    form()->field(u"sheet"_s)->setSupport(tr("%1（%2）").arg(Labels::sourceWords(sheet.source), sheet.sourceText));
    changed();
}

Labels::LabelWish LabelDialog::wish() const
{
    Labels::LabelWish wish;
    const QString product = m_sheet->chosenCode();
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&product](const Labels::LabelSheet &sheet) { return sheet.product == product; });
    if (found != m_sheets.cend())
        wish.sheet = *found;
    wish.start = std::min(m_start->value(), wish.sheet.perPage());
    wish.copies = m_copies->value();
    wish.offset = QPoint(qRound(m_x->value() * 10), qRound(m_y->value() * 10));
    wish.parts = Labels::LabelPart::Class;
    for (const auto &[part, box] : m_parts)
        wish.parts.setFlag(part, box->isChecked());
    return wish;
}

void LabelDialog::changed()
{
    m_wait.start();
}

std::shared_ptr<const LabelDialog::Known> LabelDialog::readKnown(Storage::Connection &db, const Register::Visibility &visible, const Labels::LabelSources &sources,
                                                                  const LabelsWanted &wanted)
{
    const auto known = std::make_shared<Known>();
    const auto source = std::find_if(sources.cbegin(), sources.cend(), [&wanted](const Labels::LabelSource &one) { return one.kind == wanted.kind; });
    if (source == sources.cend())
        return known;
    known->ids = wanted.ids;
    if (known->ids.isEmpty()) {
        const auto ids = source->ids(db, visible, wanted.filter, wanted.sort);
        known->problem = ids ? QString() : ids.error();
        known->ids = ids.value_or(QVector<qint64>());
    }
    if (known->ids.size() > Labels::kMostLabels)
        return known; // the act says so
    for (const Labels::LabelContent &content : source->contents(db, visible, known->ids)) {
        known->again += Labels::timesPrinted(db, content.object.id) > 0 ? 1 : 0;
        known->due += content.due ? 1 : 0;
    }
    return known;
}

void LabelDialog::refresh()
{
    const Labels::LabelWish wanted = wish();
    if (wanted.sheet.product.isEmpty())
        return;
    m_session.readLatest(this, [this, wanted, known = m_known, sources = m_sources, what = m_wanted,
                                visible = m_session.actor().visible](Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        try {
            const Preview preview = readPreview(db, visible, sources, what, wanted, known);
            return [this, preview] { show(preview); };
        } catch (const Storage::DbError &error) {
            if (superseded)
                return {};
            return [this, told = error.toError(db.path())] { messageBar()->showError(told); };
        }
    });
}

LabelDialog::Preview LabelDialog::readPreview(Storage::Connection &db, const Register::Visibility &visible, const Labels::LabelSources &sources,
                                              const LabelsWanted &what, const Labels::LabelWish &wanted, const std::shared_ptr<const Known> &known)
{
    Preview preview;
    preview.wish = wanted;
    preview.known = known ? known : readKnown(db, visible, sources, what);
    QList<Journal::ObjectRef> first;
    for (const qint64 id : preview.known->ids.mid(0, wanted.sheet.perPage()))
        first.append({what.kind, id});
    Labels::LabelPages pages(wanted, Labels::contentsOf(sources, db, visible, first));
    if (pages.pageCount() > 0)
        preview.page = pages.page(0);
    preview.dropped = pages.dropped();
    preview.shortened = pages.shortened();
    preview.missing = pages.missing();
    return preview;
}

void LabelDialog::show(const Preview &preview)
{
    m_known = preview.known;
    if (!(preview.wish == wish()))
        return; // asked for again already
    m_view->setPage(preview.page);
    const qint64 things = preview.known->ids.size();
    QString text = tr("%1 件 → %2 枚、%3 頁").arg(things).arg(things * preview.wish.copies).arg(Labels::pagesFor(preview.wish, things));
    if (preview.known->again > 0)
        text += u" ・ "_s + tr("うち再発行 %1 件").arg(preview.known->again);
    if (preview.known->due > 0)
        text += u" ・ "_s + tr("表示の更新待ち %1 件").arg(preview.known->due);
    m_counts->setText(text);
    QStringList advice;
    if (!preview.known->problem.isEmpty())
        advice.append(preview.known->problem);
    if (preview.wish.sheet.source == Labels::LabelSheet::Source::Unverified)
        advice.append(tr("この用紙の寸法は未確認です。位置合わせの頁を普通の紙に印刷して、先に確かめてください。"));
    if (!preview.dropped.isEmpty())
        advice.append(tr("入りきらないもの: %1。大きい用紙にするか、載せるものを減らしてください。").arg(partCounts(preview.dropped)));
    if (!preview.shortened.isEmpty())
        advice.append(tr("… と縮めたもの: %1").arg(partCounts(preview.shortened)));
    if (!preview.missing.isEmpty())
        advice.append(tr("この PC の書体にない文字を 〓 で表しています: %1").arg(preview.missing.join(u' ')));
    m_advice->setText(advice.join(u'\n'));
    m_advice->setVisible(!advice.isEmpty());
    emit previewShown();
}

QString LabelDialog::countsText() const
{
    return m_counts->text();
}

QJsonObject LabelDialog::params(const QString &target) const
{
    const Labels::LabelWish wanted = wish();
    QJsonObject params{{u"sheet"_s, wanted.sheet.product}, {u"start"_s, wanted.start}, {u"copies"_s, wanted.copies},
                       {u"offset"_s, Labels::offsetToText(wanted.offset)}, {u"parts"_s, Labels::partsToText(wanted.parts)}, {u"target"_s, target}};
    if (m_wanted.ids.isEmpty()) {
        params.insert(u"kind"_s, m_wanted.kind);
        params.insert(u"filter"_s, m_wanted.filter);
        params.insert(u"sort"_s, m_wanted.sort);
    } else {
        QJsonArray things;
        for (const qint64 id : m_wanted.ids)
            things.append(id);
        params.insert(u"things"_s, things);
    }
    return params;
}

void LabelDialog::addOwnSheet()
{
    auto *dialog = new OwnSheetDialog(m_session, wish().sheet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnSheetDialog::saved, this, &LabelDialog::loadSheets);
    dialog->open();
}

void LabelDialog::remember() const
{
    const Labels::LabelWish wanted = wish();
    Common::Settings settings;
    settings.setValue(kSettings + u"sheet"_s, wanted.sheet.product);
    settings.setValue(kSettings + u"copies"_s, wanted.copies);
    settings.setValue(kSettings + u"parts"_s, Labels::partsToText(wanted.parts));
    settings.setValue(offsetKey(wanted.sheet.product), Labels::offsetToText(wanted.offset));
}

} // namespace LabelsUi
