package news.bottomline.article.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.article.paste.Labels.Kind;
import news.bottomline.base.Text;
import org.jsoup.nodes.Entities;

/** Plain text as people type it, in a mail or with the marks of Markdown, as HTML. */
final class TypedText {

    /** Characters of a line that may be a heading. */
    private static final int LONGEST_HEADING = 100;

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6})\\s++(.*?)\\s*+#*+");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}+|-{3,}+|\\*{3,}+|_{3,}+");
    private static final Pattern BULLET = Pattern.compile("\\s*+[-*•·▪◦‣–o][ \\t\\u00A0]++(.*+)");
    private static final Pattern NUMBER = Pattern.compile("\\s*+[0-9]{1,3}[.)][ \\t\\u00A0]++(.*+)");
    private static final Pattern QUOTED = Pattern.compile(">\\s?+(.*+)");

    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\\s][^*]*+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*/])([*_])([^*_\\s][^*_]*+)\\1(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]++)]\\((https?://[^\\s()\\[\\]<>]++)\\)");

    private final List<String> lines;
    private final Labels labels;
    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String list = "";

    private TypedText(List<String> lines, Labels labels) {
        this.lines = lines;
        this.labels = labels;
    }

    static String html(String typed, Labels labels) {
        TypedText text = new TypedText(LINE.splitAsStream(Text.lines(typed)).toList(), labels);
        for (int i = 0; i < text.lines.size(); i++) {
            text.read(i);
        }
        text.endParagraph();
        text.inList("");
        return text.html.toString();
    }

    private void read(int i) {
        String line = lines.get(i);
        Matcher heading = MARKED_HEADING.matcher(line);
        Matcher quoted = QUOTED.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (line.isBlank() || UNDERLINE.matcher(line).matches()) {
            underlined(line);
            endParagraph();
        } else if (heading.matches()) {
            element("h" + heading.group(1).length(), heading.group(2));
        } else if (quoted.matches()) {
            quoted(i, quoted.group(1));
        } else if (bullet.matches() && isItem(i)) {
            item("ul", bullet.group(1));
        } else if (number.matches() && isItem(i)) {
            item("ol", number.group(1));
        } else if (isHeading(i)) {
            element(html.isEmpty() && !isLabel(line) ? "h1" : "h2", line);
        } else if (!list.isEmpty() && paragraph.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            html.insert(html.length() - "</li>".length(), " " + inline(line.strip()));
        } else {
            paragraph.add(line.strip());
        }
    }

    /** A paragraph of one line with a line of signs below is a heading. */
    private void underlined(String line) {
        if (!line.isBlank() && paragraph.size() == 1) {
            String heading = paragraph.removeFirst();
            element(line.startsWith("=") ? "h1" : "h2", heading);
        }
    }

    /** In the middle of a paragraph a dash or a number may have come to a line's beginning by chance. */
    private boolean isItem(int i) {
        return paragraph.isEmpty()
                || isLabel(lines.get(i - 1))
                || lines.get(i - 1).endsWith(":");
    }

    private boolean isHeading(int i) {
        String line = lines.get(i).strip();
        boolean alone = (i == 0 || lines.get(i - 1).isBlank())
                && i + 1 < lines.size()
                && lines.get(i + 1).isBlank();
        boolean label = isLabel(line);
        return Text.length(line) <= LONGEST_HEADING
                && paragraph.isEmpty()
                && ((alone && (label || looksLikeOne(line))) || (label && i + 1 < lines.size()) || isLoud(line));
    }

    private static boolean looksLikeOne(String line) {
        char end = line.charAt(line.length() - 1);
        return ".,;:!\"”’»…)".indexOf(end) < 0 && "\"“„«—–".indexOf(line.charAt(0)) < 0 && Text.length(line) <= 80;
    }

    private static boolean isLoud(String line) {
        return line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isUpperCase).count() > 3
                && line.charAt(line.length() - 1) != '.';
    }

    private boolean isLabel(String line) {
        return line.length() <= 2 * Labels.LONGEST
                && List.of(Kind.HIGHLIGHTS, Kind.NOTE, Kind.LINKS, Kind.FIGURES, Kind.CLOSING).stream()
                        .anyMatch(kind -> labels.is(kind, line));
    }

    private void item(String tag, String text) {
        endParagraph();
        inList(tag);
        html.append("<li>").append(inline(text)).append("</li>");
    }

    private void quoted(int i, String line) {
        boolean first = i == 0 || !QUOTED.matcher(lines.get(i - 1)).matches();
        boolean last =
                i + 1 == lines.size() || !QUOTED.matcher(lines.get(i + 1)).matches();
        if (first) {
            endParagraph();
            inList("");
            html.append("<blockquote>");
        }
        html.append("<p>").append(inline(line)).append("</p>");
        html.append(last ? "</blockquote>" : "");
    }

    private void element(String tag, String text) {
        endParagraph();
        inList("");
        html.append('<')
                .append(tag)
                .append('>')
                .append(inline(text))
                .append("</")
                .append(tag)
                .append('>');
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            inList("");
            html.append("<p>")
                    .append(inline(String.join(separator(), paragraph)))
                    .append("</p>");
            paragraph.clear();
        }
    }

    /** Lines that a mail program has broken are one; the line with a speaker's name stays apart. */
    private String separator() {
        String last = paragraph.getLast();
        return last.startsWith("—") || last.startsWith("--") ? "\n" : " ";
    }

    private void inList(String tag) {
        if (!list.equals(tag)) {
            html.append(list.isEmpty() ? "" : "</" + list + ">");
            html.append(tag.isEmpty() ? "" : "<" + tag + ">");
            list = tag;
        }
    }

    private static String inline(String text) {
        String escaped = Entities.escape(text);
        String linked = LINK.matcher(escaped).replaceAll("<a href=\"$2\">$1</a>");
        String strong = STRONG.matcher(linked).replaceAll("<strong>$1</strong>");
        return EMPHASIS.matcher(strong).replaceAll("<em>$2</em>").replace("\n", "<br>");
    }
}
