package news.bottomline.comment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.bottomline.screening.Links;

/**
 * Converts a comment's plain text to HTML: paragraphs, line breaks, and links for http and https addresses. Everything typed
 * is escaped, so a view may write the result as it is. Each paragraph has its own writing direction. The text was cleaned by
 * {@link news.bottomline.base.Text#lines} when it was posted, so it is not cleaned again.
 */
public final class CommentText {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n{2,}");

    /** @param newTab says, in the language of the page, that a link opens in a new tab */
    public static String html(String text, String newTab) {
        return html(text, List.of(), newTab);
    }

    /** The same for moderators, with the words marked that the screening's verdict rests on. */
    public static String html(String text, List<String> marked, String newTab) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(text)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> "<p dir=\"auto\">" + linked(paragraph, marks(paragraph, marked), newTab) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static MarkedWords marks(String paragraph, List<String> words) {
        return words.isEmpty() ? MarkedWords.NONE : MarkedWords.in(paragraph, words);
    }

    private static String linked(String paragraph, MarkedWords marks, String newTab) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Links.Link link : Links.in(paragraph)) {
            html.append(marked(paragraph, done, link.start(), marks))
                    .append(anchor(link, marked(paragraph, link.start(), link.end(), marks), newTab));
            done = link.end();
        }
        return html.append(marked(paragraph, done, paragraph.length(), marks)).toString();
    }

    private static String marked(String text, int start, int end, MarkedWords marks) {
        StringBuilder html = new StringBuilder();
        int done = start;
        while (done < end) {
            int until = marks.endOfPart(done, end);
            String part = escaped(text.substring(done, until));
            html.append(marks.isMarked(done) ? "<mark>" + part + "</mark>" : part);
            done = until;
        }
        return html.toString();
    }

    private static String anchor(Links.Link link, String typed, String newTab) {
        return "<a href=\"" + escaped(link.address().value())
                + "\" dir=\"ltr\" rel=\"nofollow ugc noopener\" target=\"_blank\">" + typed
                + "<span class=\"new-tab\"><span class=\"visually-hidden\"> " + escaped(newTab)
                + "</span></span></a>";
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append("<br>\n");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    private CommentText() {}
}
