package news.bottomline.base;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.OfficeMarkup.Context;
import org.jsoup.nodes.Element;

/** The plain HTML element for one whose class, role or style says what it is. */
final class OfficeNames {

    /** Text of this size, in points, at the very beginning is a title. */
    private static final int TITLE_SIZE = 20;

    /** Characters. */
    private static final int LONGEST_TITLE = 200;

    private static final Pattern HEADING_CLASS = Pattern.compile("(?i)(?:Mso)?Heading([1-9])(?:Char)?");
    private static final Pattern TITLE_CLASS = Pattern.compile("(?:mso)?title(?:cxspfirst)?");
    private static final Pattern LEVEL = Pattern.compile("[1-9]");

    private boolean titled;

    /** @param begun whether text has come before it */
    String name(Element element, InlineStyle style, Context context, boolean begun) {
        String name = element.normalName();
        return switch (name) {
            case "b", "strong" -> style.bold().orElse(true) ? name : "span";
            case "i", "em" -> style.italic().orElse(true) ? name : "span";
            case "font" -> "span";
            case "cite", "footer" -> context.quotation() ? "p" : name;
            case "p" -> paragraph(element, context, begun);
            case "blockquote" -> isIndented(element, style) ? "div" : name;
            default -> ElementKinds.HEADINGS.contains(name) ? heading(name.charAt(1) - '0') : name;
        };
    }

    private static boolean isIndented(Element quotation, InlineStyle style) {
        return style.isIndentation()
                || quotation.hasClass("gmail_quote")
                || quotation.attr("type").equals("cite");
    }

    private String paragraph(Element element, Context context, boolean begun) {
        Matcher named = HEADING_CLASS.matcher(element.className());
        if (!begun && isTitle(element)) {
            titled = true;
            return "h1";
        } else if (named.matches()) {
            return heading(Integer.parseInt(named.group(1)));
        } else if (element.attr("role").equals("heading")) {
            String level = element.attr("aria-level");
            return heading(LEVEL.matcher(level).matches() ? Integer.parseInt(level) : 2);
        }
        boolean quotation = element.hasClass("MsoQuote") || element.hasClass("MsoIntenseQuote");
        boolean inItem = context.listItem() && element.attributesSize() > 0;
        return quotation ? "blockquote" : inItem ? "div" : "p";
    }

    /** Below a title that is none of the document's headings, each heading is one level lower. */
    private String heading(int level) {
        return "h" + Math.min(level + (titled ? 1 : 0), 6);
    }

    private static boolean isTitle(Element paragraph) {
        Element first = paragraph.firstElementChild();
        if (Text.isLonger(paragraph.text(), LONGEST_TITLE)) {
            return false;
        }
        boolean named = TITLE_CLASS
                .matcher(paragraph.className().toLowerCase(Locale.ROOT))
                .matches();
        return named
                || InlineStyle.of(paragraph).size() >= TITLE_SIZE
                || (first != null && InlineStyle.of(first).size() >= TITLE_SIZE);
    }

    /** In a quotation, who said it. */
    static boolean isAttribution(Element element) {
        return element.normalName().equals("cite") || element.normalName().equals("footer");
    }
}
