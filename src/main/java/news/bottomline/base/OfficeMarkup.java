package news.bottomline.base;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads markup as word processors, mail programs and browsers put it on the clipboard, and says the same in plain HTML. Word's
 * paragraphs with {@code mso-list} become lists, styles become {@code strong} and {@code em} or cancel them, classes become
 * headings. It copies the tree once, so its cost grows with the length and with nothing else.
 */
final class OfficeMarkup {

    /** Nesting beyond it is flattened: the parser looks through all open elements at each tag. */
    private static final int DEEPEST = 64;

    private static final Pattern CLIPBOARD_HEADER =
            Pattern.compile("\\s{0,9}Version:[0-9.]{1,9}\\s{1,9}StartHTML:[^<]{0,500}");
    private static final Pattern MADE_BY_OFFICE =
            Pattern.compile("mso-|urn:schemas-microsoft-com|docs-internal-guid|content=\"?LibreOffice");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]\\s*+");
    private static final Pattern LIST_CLASS = Pattern.compile("MsoListParagraph(?:CxSp(?:First|Middle|Last))?");
    private static final Pattern TYPED_MARK =
            Pattern.compile("\\s*+([·•▪§o\\uF0B7\\uF0A7]|[0-9a-z]{1,3}[.)])[\\s\\u00A0]");

    private static final Pattern LEVEL = Pattern.compile("[1-9]");
    private static final Pattern DASH = Pattern.compile("\\s*+[—–―-]");

    /** Elements around which a format has no meaning. */
    private static final Set<String> WITHOUT_FORMAT =
            Set.of("ul", "ol", "table", "tbody", "thead", "tr", "img", "br", "hr", "html", "body");

    private final boolean wrapped;
    private final OfficeNames names = new OfficeNames();
    private boolean begun;

    private OfficeMarkup(boolean wrapped) {
        this.wrapped = wrapped;
    }

    /** What is open around an element. */
    record Context(boolean bold, boolean italic, boolean heading, boolean quotation, boolean listItem) {

        private static final Context OUTSIDE = new Context(false, false, false, false, false);

        Context inside(String name) {
            return new Context(
                    bold || name.equals("strong") || name.equals("b"),
                    italic || name.equals("em") || name.equals("i"),
                    heading || ElementKinds.HEADINGS.contains(name),
                    quotation || name.equals("blockquote"),
                    listItem || name.equals("li"));
        }
    }

    /** @return the body's element */
    static Element read(String untrusted) {
        Matcher header = CLIPBOARD_HEADER.matcher(untrusted);
        String markup = header.lookingAt() ? untrusted.substring(header.end()) : untrusted;
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Element body = new Element("body");
        OfficeMarkup office = new OfficeMarkup(MADE_BY_OFFICE.matcher(markup).find());
        Element source = new Element("body");
        Iterable<Node> parsed = parser.parseFragmentInput(TypedMarkup.withTextEscaped(markup), source, "");
        office.copy(parsed, body, Context.OUTSIDE);
        return body;
    }

    private void copy(Iterable<Node> nodes, Element to, Context context) {
        OfficeList list = null;
        boolean mark = false;
        for (Node node : nodes) {
            if (node instanceof Comment comment) {
                mark = isMark(comment, mark);
            } else if (!mark || !context.listItem()) {
                list = copy(node, to, list, context);
            }
        }
    }

    /** @return the list that goes on behind the node */
    private @Nullable OfficeList copy(Node node, Element to, @Nullable OfficeList list, Context context) {
        if (node instanceof Element element && isListItem(element)) {
            OfficeList items = list == null ? new OfficeList(to) : list;
            items(element, items, context);
            return items;
        }
        switch (node) {
            case TextNode text -> text(text, to);
            case Element element -> element(element, to, context);
            default -> {}
        }
        return node instanceof TextNode text && text.isBlank() ? list : null;
    }

    /** Word's list marks stand between comments, for programs that know no lists. */
    private static boolean isMark(Comment comment, boolean before) {
        String data = comment.getData();
        return data.startsWith("[if !supportLists") || (before && !data.startsWith("[endif"));
    }

    private void text(TextNode text, Element to) {
        String plain = Blanks.plain(text.getWholeText());
        begun |= !text.isBlank();
        to.appendChild(new TextNode(wrapped ? LINE_END.matcher(plain).replaceAll(" ") : plain));
    }

    private void element(Element element, Element to, Context context) {
        InlineStyle style = InlineStyle.of(element);
        boolean blank = element.hasClass("Apple-converted-space") || style.isBlank();
        if ((context.listItem() && style.isListMark()) || (element.hasClass("EOP") && isBlank(element))) {
            return;
        }
        if (blank && isBlank(element)) {
            to.appendChild(new TextNode(" "));
            return;
        }
        String name = names.name(element, style, context, begun);
        boolean joins = ElementKinds.LISTS.contains(name)
                && ElementKinds.LISTS.contains(to.normalName())
                && lastItem(to) != null;
        Element parent = joins ? Objects.requireNonNull(lastItem(to)) : to;
        Element copy = name.equals("span") ? parent : opened(name, element, parent);
        if (!ElementKinds.WITHOUT_TEXT.contains(name)) {
            formatted(element, copy, style, context.inside(name));
        }
    }

    /** A list that stands directly in a list belongs to the item before it. */
    private static @Nullable Element lastItem(Element list) {
        int last = list.childNodeSize() - 1;
        while (last >= 0 && list.childNode(last) instanceof TextNode text && text.isBlank()) {
            last--;
        }
        return last >= 0
                        && list.childNode(last) instanceof Element item
                        && item.normalName().equals("li")
                ? item
                : null;
    }

    private static Element opened(String name, Element element, Element parent) {
        Element copy = parent.appendElement(name);
        if (name.equals("a")) {
            copy.attr("href", element.attr("href"));
        }
        if (OfficeNames.isAttribution(element)
                && name.equals("p")
                && !DASH.matcher(element.wholeText()).lookingAt()) {
            copy.appendText("— ");
        }
        return copy;
    }

    private void formatted(Element element, Element copy, InlineStyle style, Context context) {
        Element inner = copy;
        Context inside = context;
        if (!context.heading() && !WITHOUT_FORMAT.contains(element.normalName())) {
            if (!context.bold() && style.bold().orElse(false)) {
                inner = joined(inner, "strong");
                inside = inside.inside("strong");
            }
            if (!context.italic() && style.italic().orElse(false)) {
                inner = joined(inner, "em");
                inside = inside.inside("em");
            }
            if (style.raised().isPresent()) {
                inner = inner.appendElement(style.raised().get());
            }
        }
        copy(element.childNodes(), inner, inside);
    }

    /** Programs cut a bold passage into several spans; they are one. */
    private static Element joined(Element parent, String name) {
        boolean goesOn = parent.childNodeSize() > 0
                && parent.childNode(parent.childNodeSize() - 1) instanceof Element last
                && last.normalName().equals(name);
        return goesOn ? (Element) parent.childNode(parent.childNodeSize() - 1) : parent.appendElement(name);
    }

    private static boolean isListItem(Element element) {
        String name = element.normalName();
        if (name.equals("p")) {
            return InlineStyle.of(element).listLevel().isPresent() || isTypedItem(element);
        }
        Element first = element.firstElementChild();
        return element.hasClass("ListContainerWrapper")
                && first != null
                && ElementKinds.LISTS.contains(first.normalName());
    }

    /** A list's paragraph whose style was lost on the way and whose mark has become text. */
    private static boolean isTypedItem(Element paragraph) {
        return LIST_CLASS.matcher(paragraph.className()).matches()
                && TYPED_MARK.matcher(TextNodes.of(paragraph)).lookingAt();
    }

    private void items(Element element, OfficeList list, Context context) {
        if (element.normalName().equals("div")) {
            wrappedItems(element, list, context);
            return;
        }
        InlineStyle style = InlineStyle.of(element);
        Matcher typed = TYPED_MARK.matcher(TextNodes.of(element));
        boolean marked = style.listLevel().isPresent() || !typed.lookingAt();
        Element item =
                list.item(style.listLevel().orElse(1), OfficeList.tagFor(marked ? mark(element) : typed.group(1)));
        formatted(element, item, style, context.inside("li"));
        if (!marked) {
            TextNodes.dropStart(item, typed.end());
        }
    }

    /** Word for the web wraps each item into a list of its own. */
    private void wrappedItems(Element wrapper, OfficeList list, Context context) {
        for (Element inner : wrapper.children()) {
            for (Element item : inner.children()) {
                String level = item.attr("data-aria-level");
                int number = LEVEL.matcher(level).matches() ? Integer.parseInt(level) : 1;
                Element target = list.item(number, inner.normalName().equals("ol") ? "ol" : "ul");
                copy(item.childNodes(), target, context.inside("li"));
            }
        }
    }

    private static String mark(Element paragraph) {
        for (Element span : paragraph.select("span[style]")) {
            if (InlineStyle.of(span).isListMark()) {
                return span.wholeText().replace('\u00A0', ' ');
            }
        }
        return "";
    }

    private static boolean isBlank(Element element) {
        return element.wholeText().chars().allMatch(c -> c == '\u00A0' || Character.isWhitespace(c));
    }
}
