package news.bottomline.base;

import java.util.Set;

/** What the elements of HTML mean for rich text. */
final class ElementKinds {

    static final Set<String> LISTS = Set.of("ul", "ol");
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Elements without a meaning of their own, of which the writer is not told. */
    static final Set<String> NEUTRAL = Set.of(
            "div",
            "span",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "html",
            "body",
            "tbody",
            "col",
            "colgroup",
            "thead",
            "tr",
            "td",
            "th",
            "li",
            "dt",
            "dd",
            "wbr",
            "br",
            "font",
            "center",
            "meta",
            "link",
            "base",
            "style",
            "head",
            "title",
            "xml");
    /** Elements whose content is not text for readers. */
    static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "head",
            "title",
            "noscript",
            "noframes",
            "noembed",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "frameset",
            "xmp",
            "plaintext",
            "xml");
    /** Elements that stand apart from their neighbours though they are no blocks. */
    static final Set<String> PARTS = Set.of("td", "th", "tr", "caption", "option", "dt", "dd", "summary", "legend");
    /** Elements that show something which is lost. */
    static final Set<String> SHOWN = Set.of("img", "input", "hr", "button", "meter", "progress");

    private ElementKinds() {}
}
