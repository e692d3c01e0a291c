// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/shaper.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstShaper : public QObject
{
    Q_OBJECT

    const Books::FontSet m_fonts{Books::bookFonts()};

    Books::ShapedText shaped(const QString &text, QStringList *missing = nullptr) const
    {
        Books::Shaper shaper(m_fonts);
        Books::ShapedText result;
        shaper.shape(text, result);
        if (missing)
            *missing = shaper.missing();
        return result;
    }

private slots:
    /// The remembered glyph of a character must be what HarfBuzz gives for it inside its text.
    void rememberedGlyphsAreThoseOfHarfBuzz()
    {
        const QString text =
            u"様式第1号（第5条関係）A-税-0042 ㈱①サーバー室、3A–3C。「写し」99.5% user@host"_s;
        const Books::ShapedText result = shaped(text);
        QCOMPARE(qsizetype(result.atoms.size()), text.size());
        hb_buffer_t *buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()),
                            int(text.size()), 0, -1);
        hb_buffer_guess_segment_properties(buffer);
        hb_feature_t noKerning;
        hb_feature_from_string("-kern", -1, &noKerning);
        hb_shape(m_fonts.font(0), buffer, &noKerning, 1);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
        QCOMPARE(count, unsigned(result.atoms.size()));
        for (unsigned i = 0; i < count; ++i) {
            if (result.atoms[i].font != 0)
                continue; // HarfBuzz was asked for the first font only
            QCOMPARE(result.atoms[i].glyph, infos[i].codepoint);
            QCOMPARE(result.atoms[i].advance,
                     float(positions[i].x_advance) / m_fonts.unitsPerEm(0));
        }
        hb_buffer_destroy(buffer);
    }

    void aSupplementaryCharacterIsOneAtom()
    {
        const Books::ShapedText result = shaped(u"𠮷田"_s);
        QCOMPARE(result.atoms.size(), size_t(2));
        QCOMPARE(result.atoms[0].units, quint8(2));
        QCOMPARE(result.atoms[1].position, quint32(2));
    }

    void aVariationSequenceIsShapedAsAUnit()
    {
        QStringList missing;
        const Books::ShapedText result = shaped(u"葛\U000E0100城"_s, &missing);
        QCOMPARE(result.atoms.size(), size_t(2));
        const Books::Atom &atom = result.atoms.front();
        QCOMPARE(atom.units, quint8(3));
        QVERIFY(atom.flags & Books::Atom::Complex);
        QCOMPARE(result.extras.at(atom.glyph).glyph,
                 m_fonts.variationGlyph(atom.font, U'葛', U'\U000E0100'));
        QVERIFY(result.extras.at(atom.glyph).glyph != 0);
        QVERIFY(missing.isEmpty());
    }

    void anUnknownVariationIsNamedAndDrawnPlain()
    {
        QStringList missing;
        const QString sequence = u"一\U000E01E0"_s;
        const Books::ShapedText result = shaped(sequence, &missing);
        QCOMPARE(missing, QStringList{sequence});
        QCOMPARE(result.atoms.size(), size_t(1));
        QCOMPARE(result.extras.at(0).glyph, m_fonts.glyph(result.atoms[0].font, U'一'));
    }

    void whatNoFontHasIsAGetaAndNamedOnce()
    {
        QStringList missing;
        const QString gaiji(QChar(0xf8f0));
        const Books::ShapedText result = shaped(QString(gaiji + u"田"_s + gaiji), &missing);
        QCOMPARE(missing, QStringList{gaiji});
        QCOMPARE(result.atoms.size(), size_t(3));
        QCOMPARE(result.atoms[0].glyph, m_fonts.glyph(result.atoms[0].font, U'〓'));
    }

    void aLoneSurrogateAndControlsDoNoHarm()
    {
        const Books::ShapedText result =
            shaped(QString(u"台"_s + QChar(0xd842) + QChar(0x07) + QChar(0x200b) + u"帳"_s));
        QCOMPARE(result.atoms.size(), size_t(5));
        QCOMPARE(result.atoms[2].glyphs, quint8(0));
        QCOMPARE(result.atoms[3].glyphs, quint8(0));
        QVERIFY(result.atoms[1].glyphs > 0);
    }

    void decomposedKanaKeepTheirMark()
    {
        const Books::ShapedText result = shaped(u"か\u3099き"_s);
        QCOMPARE(result.atoms.size(), size_t(2));
        QCOMPARE(result.atoms[0].units, quint8(2));
    }
};

QTEST_GUILESS_MAIN(TstShaper)
#include "tst_shaper.moc"
