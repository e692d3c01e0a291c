// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <QWidget>

class QPainter;
class QPalette;

namespace Common {

/// The mark of one level: the text always, the shape by rank, colour only as a third signal.
/// Readable in greyscale and in light and dark palettes.
struct Badge {
    enum class State {
        Classified,
        Unclassified, ///< shown as 未 unless `text` says otherwise
        Asking,       ///< a consultation is open: 照会
    };
    QString text;     ///< 3A
    int rank = 0;     ///< 1 = lowest of the axis
    int maxRank = 0;  ///< highest rank of the axis
    State state = State::Unclassified;
    QString axis;     ///< 機密性: for the tool tip, for readers and for a row of badges; may be empty

    [[nodiscard]] QString shownText() const;
    /// 機密性 3A / 機密性 未分類: what a screen reader says and what is copied to a sheet beside `axis`.
    [[nodiscard]] QString spoken() const;
    bool operator==(const Badge &) const = default;

    static Badge unclassified(const QString &axis = {});
    static Badge asking(const QString &axis = {});
    static Badge level(const QString &text, int rank, int maxRank, const QString &axis = {});
};

/// True for a cell that holds one. Asked for every cell that is painted, so without the search for conversions.
[[nodiscard]] bool isBadge(const QVariant &cell);

/// From highest to lowest; what rank/maxRank becomes on paper and on screen.
enum class BadgeShape { DoubleBar, Filled, Heavy, Outlined, Underlined, Dashed, Dotted };

[[nodiscard]] BadgeShape badgeShape(const Badge &badge);
/// Size the badge wants in this font, in device independent pixels.
[[nodiscard]] QSize badgeSize(const Badge &badge, const QFontMetrics &metrics);
/// Paints it at the left of `rect`, vertically centred. Leaves the painter as it was.
void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QPalette &palette);

/// One badge, or a row of badges with the names of their axes, in forms and details.
class BadgeLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    void setBadges(const QList<Badge> &badges, bool showAxes = true);
    [[nodiscard]] const QList<Badge> &badges() const { return m_badges; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int captionWidth(const Badge &badge) const;

    QList<Badge> m_badges;
    bool m_showAxes = false;
};

} // namespace Common

Q_DECLARE_METATYPE(Common::Badge)
