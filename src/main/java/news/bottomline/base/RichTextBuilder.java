package news.bottomline.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Brings any markup into the structure of rich text: a block holds lines of text, a line holds no block, a link has text. What
 * has no place leaves a gap between the words around it. The result is not yet safe: {@link SafeHtml} sanitises it.
 */
public final class RichTextBuilder {

    private static final String BARE = "div";
    private static final Set<String> FORMATS = Set.of("strong", "em", "b", "i", "sub", "sup", "code");
    private static final Map<String, String> LINES =
            Map.of("p", "p", "h1", "h3", "h2", "h3", "h3", "h3", "h4", "h4", "h5", "h4", "h6", "h4");
    /** Characters. A table with more in a cell is there for the page's layout. */
    private static final int LONGEST_CELL = 200;

    private final boolean outline;
    private final Set<String> leftOut = new TreeSet<>();
    private final Deque<Element> formats = new ArrayDeque<>();
    private Element container;
    private String lineTag = BARE;
    private @Nullable Element line;
    private Element innermost;
    private boolean gap;
    private boolean endsBlank = true;

    private RichTextBuilder(Element root, boolean outline) {
        this.outline = outline;
        container = root;
        innermost = root;
    }

    /** @param leftOut the names of the elements that have no place in rich text, in alphabetical order */
    record Built(String html, List<String> leftOut) {}

    static Built build(String markup) {
        Document target = Document.createShell("");
        target.outputSettings().prettyPrint(false);
        RichTextBuilder builder = new RichTextBuilder(target.body(), false);
        builder.walk(OfficeMarkup.read(markup).childNodes());
        builder.endLine();
        settle(target.body());
        return new Built(target.body().html(), List.copyOf(builder.leftOut));
    }

    /**
     * The paragraphs, headings, lists and quotations of any markup, one after the other in the body that it returns. Unlike in
     * rich text, headings keep their level, tables of two columns stay, and two line breaks in a row part paragraphs. Nothing in
     * it is sanitised.
     */
    public static Element outline(String untrusted) {
        Document target = Document.createShell("");
        target.outputSettings().prettyPrint(false);
        RichTextBuilder builder = new RichTextBuilder(target.body(), true);
        builder.walk(OfficeMarkup.read(untrusted).childNodes());
        builder.endLine();
        target.body().children().stream()
                .filter(child -> child.normalName().equals(BARE))
                .forEach(child -> child.tagName("p"));
        return target.body();
    }

    private void walk(List<Node> nodes) {
        for (Node child : nodes) {
            if (child instanceof TextNode text) {
                text(Text.withoutUnwanted(text.getWholeText()));
            } else if (child instanceof Element element) {
                element(element, element.normalName());
            }
        }
    }

    private void element(Element element, String name) {
        if (ElementKinds.WITHOUT_TEXT.contains(name) || ElementKinds.SHOWN.contains(name)) {
            if (!ElementKinds.NEUTRAL.contains(name)) {
                leftOut.add(name);
            }
            gap = true;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (LINES.containsKey(name)) {
            lines(element, outline ? name : LINES.getOrDefault(name, "p"));
        } else if (outline && name.equals("table") && hasTwoColumns(element)) {
            endLine();
            container.appendChild(element.clone());
        } else if (ElementKinds.LISTS.contains(name)) {
            list(element, name);
        } else if (name.equals("blockquote")) {
            inside(container, name, element);
        } else if (isFormat(element, name)) {
            formatted(element, name);
        } else {
            unwrapped(element, name);
        }
    }

    private boolean isFormat(Element element, String name) {
        boolean open = formats.stream().anyMatch(one -> one.normalName().equals(name));
        return !open && (FORMATS.contains(name) || (name.equals("a") && isLink(element)));
    }

    private boolean isLink(Element element) {
        boolean link = SafeHtml.mayLinkTo(element.attr("href")) && Text.isVisible(element.text());
        if (!link && !element.attr("href").isBlank()) {
            leftOut.add("a");
        }
        return link;
    }

    private static boolean hasTwoColumns(Element table) {
        List<Element> rows = table.select("tr");
        return table.select("table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6").size() == 1
                && !rows.isEmpty()
                && rows.stream()
                        .flatMap(row -> row.children().stream())
                        .noneMatch(cell -> Text.isLonger(cell.text(), LONGEST_CELL))
                && rows.stream().allMatch(row -> row.childrenSize() == 2);
    }

    private void unwrapped(Element element, String name) {
        boolean namespaced = name.indexOf(':') >= 0;
        if (!namespaced && !ElementKinds.NEUTRAL.contains(name) && !FORMATS.contains(name) && !name.equals("a")) {
            leftOut.add(name);
        }
        if (element.isBlock() || ElementKinds.PARTS.contains(name)) {
            lines(element, lineTag);
        } else {
            walk(element.childNodes());
        }
    }

    private void lines(Element element, String tag) {
        endLine();
        String outer = lineTag;
        lineTag = tag;
        walk(element.childNodes());
        endLine();
        lineTag = outer;
    }

    private void list(Element element, String name) {
        endLine();
        Element list = new Element(name);
        for (Node child : element.childNodes()) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (!blank && (child instanceof Element || child instanceof TextNode)) {
                inside(list, "li", child);
            }
        }
        if (list.childrenSize() > 0) {
            container.appendChild(list);
        }
    }

    /** A container has lines of its own; one without text is left out. */
    private void inside(Element parent, String name, Node content) {
        endLine();
        Element outer = container;
        String outerTag = lineTag;
        container = new Element(name);
        lineTag = BARE;
        switch (content) {
            case TextNode text -> text(Text.withoutUnwanted(text.getWholeText()));
            case Element element when element.normalName().equals(name) -> walk(element.childNodes());
            case Element element -> element(element, element.normalName());
            default -> {}
        }
        endLine();
        settle(container);
        if (container.childNodeSize() > 0) {
            parent.appendChild(container);
        }
        container = outer;
        lineTag = outerTag;
    }

    private void formatted(Element element, String name) {
        Element format = new Element(name);
        if (name.equals("a")) {
            format.attr("href", Text.withoutUnwanted(element.attr("href").strip()));
        }
        formats.addLast(format);
        if (line != null) {
            open(format);
        }
        walk(element.childNodes());
        formats.removeLast();
        if (line != null) {
            innermost = Objects.requireNonNull(innermost.parent());
        }
    }

    private void open(Element format) {
        Element copy = format.clone();
        innermost.appendChild(copy);
        innermost = copy;
    }

    private void text(String text) {
        if (text.isEmpty() || (line == null && text.isBlank())) {
            return;
        }
        if (line == null) {
            startLine();
        }
        String rest = endsBlank ? text.stripLeading() : text;
        if (rest.isEmpty()) {
            return;
        }
        boolean joins = gap && !endsBlank && !Character.isWhitespace(rest.charAt(0));
        innermost.appendText(joins ? " " + rest : rest);
        gap = false;
        endsBlank = Character.isWhitespace(rest.charAt(rest.length() - 1));
    }

    private void lineBreak() {
        if (line == null) {
            return;
        }
        int last = innermost.childNodeSize() - 1;
        while (outline && last >= 0 && innermost.childNode(last) instanceof TextNode text && text.isBlank()) {
            last--;
        }
        if (outline && last >= 0 && innermost.childNode(last).nodeName().equals("br")) {
            innermost.childNode(last).remove();
            endLine();
        } else {
            innermost.appendElement("br");
            endsBlank = true;
        }
    }

    private void startLine() {
        line = container.appendElement(lineTag);
        innermost = line;
        endsBlank = true;
        formats.forEach(this::open);
    }

    private void endLine() {
        if (line != null && !Text.isVisible(line.wholeText())) {
            line.remove();
        } else if (line != null) {
            stripEnd(line);
        }
        line = null;
        gap = false;
    }

    /** White space at the end of a line is not seen, and would make two texts differ that are the same. */
    private static void stripEnd(Element line) {
        Node last = line.lastChild();
        while (last instanceof TextNode blank && blank.isBlank()) {
            blank.remove();
            last = line.lastChild();
        }
        if (last instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    /** A single line needs no paragraph around it; in a list's item it may stand before an inner list. */
    private static void settle(Element container) {
        List<Element> bare = container.children().stream()
                .filter(child -> child.normalName().equals(BARE))
                .toList();
        boolean onlyLists = container.normalName().equals("li")
                && container.children().stream()
                        .skip(1)
                        .allMatch(child -> ElementKinds.LISTS.contains(child.normalName()));
        boolean alone = bare.size() == 1 && (container.childrenSize() == 1 || onlyLists);
        bare.forEach(alone ? Element::unwrap : child -> child.tagName("p"));
    }
}
