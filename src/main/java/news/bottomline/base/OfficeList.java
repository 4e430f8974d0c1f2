package news.bottomline.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A nested list made of items that come one after the other, each with its level. */
final class OfficeList {

    private record Level(int number, Element list) {}

    private static final Pattern NUMBER =
            Pattern.compile("\\(?[\\p{L}\\p{Nd}]{1,6}(?:\\.[\\p{L}\\p{Nd}]{1,6}){0,8}[.)]+");

    private final Element parent;
    private final Deque<Level> open = new ArrayDeque<>();

    OfficeList(Element parent) {
        this.parent = parent;
    }

    /** The list's element for a mark such as {@code 1.}, {@code (a)} or a bullet. */
    static String tagFor(String mark) {
        return NUMBER.matcher(Text.line(mark).strip()).matches() ? "ol" : "ul";
    }

    /** A new item, for its content. */
    Element item(int level, String tag) {
        while (!open.isEmpty() && open.getLast().number() > level) {
            open.removeLast();
        }
        if (!open.isEmpty()
                && open.getLast().number() == level
                && !open.getLast().list().normalName().equals(tag)) {
            open.removeLast();
        }
        if (open.isEmpty() || open.getLast().number() < level) {
            open.addLast(new Level(level, above().appendElement(tag)));
        }
        return open.getLast().list().appendElement("li");
    }

    /** Where a list of a new level begins: in the last item of the level above. */
    private Element above() {
        if (open.isEmpty()) {
            return parent;
        }
        Element list = open.getLast().list();
        return (Element) list.childNode(list.childNodeSize() - 1);
    }
}
