// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pageoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// Takes the options one by one and keeps the first that cannot be read.
class Reader
{
public:
    explicit Reader(const Arguments &arguments) : m_arguments(arguments) { }

    void read()
    {
        paper();
        margins();
        binding();
        duplex();
        pages();
    }
    [[nodiscard]] Support::Result<PageOptions> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return m_options;
    }

private:
    void wrong(const QString &option, const QString &text, const QString &wanted)
    {
        if (!m_error)
            m_error = Support::Error{Support::ErrorCode::InvalidInput,
                                     say(QT_TRANSLATE_NOOP("Ctl", "--%1 の「%2」を読めません。%3 のように書いてください。")).arg(option, text, wanted), option};
    }
    void paper()
    {
        const QString text = m_arguments.value(u"paper"_s);
        if (text.isEmpty())
            return;
        m_options.paper = Books::paperFromText(text);
        if (!m_options.paper)
            wrong(u"paper"_s, text, u"a4, a4-portrait, a3, b4, b5-portrait"_s);
    }
    void margins()
    {
        const QString text = m_arguments.value(u"margins"_s);
        if (text.isEmpty())
            return;
        QList<double> numbers;
        for (const QString &part : text.split(u',')) {
            bool fine = false;
            numbers.append(part.toDouble(&fine));
            if (!fine)
                return wrong(u"margins"_s, text, u"11,10,11,9"_s);
        }
        if (numbers.size() != 4)
            return wrong(u"margins"_s, text, u"11,10,11,9"_s);
        m_options.margins = Books::Margins{numbers[0], numbers[1], numbers[2], numbers[3]};
    }
    void binding()
    {
        const QString text = m_arguments.value(u"binding"_s);
        if (text.isEmpty())
            return;
        const QString edge = text.section(u':', 0, 0);
        if (edge == "left"_L1)
            m_options.edge = Books::BindingEdge::Left;
        else if (edge == "top"_L1)
            m_options.edge = Books::BindingEdge::Top;
        else
            return wrong(u"binding"_s, text, u"left:10, top:15"_s);
        if (!text.contains(u':'))
            return;
        bool fine = false;
        m_options.bindingMm = text.section(u':', 1).toDouble(&fine);
        if (!fine)
            wrong(u"binding"_s, text, u"left:10, top:15"_s);
    }
    void duplex()
    {
        const QString text = m_arguments.value(u"duplex"_s);
        if (text == "none"_L1)
            m_options.duplex = Books::Duplex::None;
        else if (text == "long"_L1)
            m_options.duplex = Books::Duplex::LongEdge;
        else if (text == "short"_L1)
            m_options.duplex = Books::Duplex::ShortEdge;
        else if (!text.isEmpty())
            wrong(u"duplex"_s, text, u"none, long, short"_s);
    }
    void pages()
    {
        const auto selection = Books::pageSelectionFromText(m_arguments.value(u"pages"_s));
        if (!selection) {
            if (!m_error)
                m_error = selection.error();
            return;
        }
        m_options.pages = *selection;
        const QString sides = m_arguments.value(u"sides"_s);
        if (sides == "odd"_L1)
            m_options.pages.sides = Books::PageSelection::Sides::Odd;
        else if (sides == "even"_L1)
            m_options.pages.sides = Books::PageSelection::Sides::Even;
        else if (!sides.isEmpty())
            wrong(u"sides"_s, sides, u"odd, even"_s);
    }

    const Arguments &m_arguments;
    PageOptions m_options;
    std::optional<Support::Error> m_error;
};

} // namespace

Books::PageSetup PageOptions::over(Books::PageSetup own) const
{
    if (paper) {
        own.paper = paper->paper;
        own.orientation = paper->orientation;
    }
    own.margins = margins.value_or(own.margins);
    own.bindingEdge = edge.value_or(own.bindingEdge);
    own.bindingMm = bindingMm.value_or(own.bindingMm);
    own.duplex = duplex.value_or(own.duplex);
    return own;
}

Support::Result<PageOptions> pageOptions(const Arguments &arguments)
{
    Reader reader(arguments);
    reader.read();
    return reader.result();
}

} // namespace Ctl
