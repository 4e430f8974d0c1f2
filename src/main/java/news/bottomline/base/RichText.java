package news.bottomline.base;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notation for rich text, in a form's field and in a document alike. Text without a block tag is read as paragraphs separated by blank lines,
 * which may contain {@code <strong>}, {@code <em>} and {@code <a href>}. Text with a block tag ({@code <p>}, {@code <ul>}, …)
 * is read as HTML. The result is sanitised in both cases.
 */
public final class RichText {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</?(?:p|ul|ol|li|blockquote|h[1-6]|div)\\b[^<>]*>");
    private static final Pattern OTHER_THAN_PARAGRAPHS = Pattern.compile("(?i)</?(ul|ol|li|blockquote|h[1-6])\\b");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("(?<=</(?:p|ul|ol|blockquote|h3|h4)>)\\s*(?=<)");
    private static final Pattern TAGS = Pattern.compile("(?<=>)|(?=<)");

    private RichText() {}

    public static SafeHtml read(String typed) {
        return SafeHtml.of(
                        BLOCK_TAG.matcher(typed).find()
                                ? BETWEEN_BLOCKS.matcher(withoutLineEnds(typed)).replaceAll("")
                                : paragraphs(typed))
                .inParagraphs();
    }

    /** The content of the field for a saved text. Reading it gives the same text. */
    public static String write(SafeHtml saved) {
        String html = Arrays.stream(TAGS.split(saved.html()))
                .map(RichText::spellPlainly)
                .collect(Collectors.joining());
        if (OTHER_THAN_PARAGRAPHS.matcher(html).find() || !html.startsWith("<p>")) {
            return BETWEEN_BLOCKS.matcher(html).replaceAll("\n");
        }
        return Arrays.stream(html.split("</p>"))
                .map(paragraph -> paragraph.replace("<p>", "").strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** In HTML the end of a line is white space; kept, a blank line would part a paragraph when it is shown as plain text. */
    private static String withoutLineEnds(String html) {
        StringBuilder plain = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int end = at;
            while (end < html.length() && Character.isWhitespace(html.charAt(end))) {
                end++;
            }
            String blank = html.substring(at, end);
            plain.append(blank.indexOf('\n') < 0 ? blank : " ");
            at = end;
            if (at < html.length()) {
                plain.append(html.charAt(at++));
            }
        }
        return plain.toString();
    }

    private static String paragraphs(String typed) {
        return BLANK_LINES
                .splitAsStream(Text.lines(typed))
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> "<p>" + paragraph.strip() + "</p>")
                .collect(Collectors.joining());
    }

    /** Decodes the numeric references of the sanitiser, such as apostrophes, but not {@code <}, {@code >} and {@code &}. */
    private static String spellPlainly(String tagOrText) {
        String plain = tagOrText
                .replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#43;", "+")
                .replace("&#96;", "`");
        return tagOrText.startsWith("<") ? plain : plain.replace("&#34;", "\"");
    }
}
