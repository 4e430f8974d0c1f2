package news.bottomline.article.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;
import news.bottomline.base.TextNodes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Quotations: a quotation's element, or a paragraph in quotation marks with a line that names who said it. */
final class Quotation {

    /** Characters of the line with the name. */
    private static final int LONGEST_LINE = 160;

    private static final String OPENING = "\"“„«‘‟「『";
    private static final String CLOSING = "\"”“»’「」』";

    private static final Pattern NAMED = Pattern.compile("\\s*+(?:[—–―]|--|-\\s)\\s*+([^,]++)(?:,\\s*+(.*+))?");

    private final Part.Quote part;
    private final boolean usedNext;

    private Quotation(Part.Quote part, boolean usedNext) {
        this.part = part;
        this.usedNext = usedNext;
    }

    Part.Quote part() {
        return part;
    }

    /** Whether the piece behind the quotation has the name. */
    boolean usedNext() {
        return usedNext;
    }

    static Optional<Quotation> of(Element piece, @Nullable Element next) {
        return switch (piece.normalName()) {
            case "blockquote" ->
                piece.selectFirst("ul, ol, h1, h2, h3, h4, h5, h6, table") == null
                        ? Optional.of(element(piece, next))
                        : Optional.empty();
            case "p" -> paragraph(piece, next);
            default -> Optional.empty();
        };
    }

    private static Quotation element(Element quotation, @Nullable Element next) {
        Element last = quotation.lastElementChild();
        Optional<Matcher> inside = quotation.childrenSize() > 1 && last != null ? named(last) : Optional.empty();
        if (inside.isPresent()) {
            Element words = quotation.clone();
            Element line = words.lastElementChild();
            if (line != null) {
                line.remove();
            }
            return new Quotation(quote(words, inside.get()), false);
        }
        Optional<Quotation> paragraph = paragraph(quotation, next);
        if (paragraph.isPresent()) {
            return paragraph.get();
        }
        Optional<Matcher> behind = next == null ? Optional.empty() : named(next);
        return behind.map(line -> new Quotation(quote(quotation.clone(), line), true))
                .orElseGet(() -> new Quotation(new Part.Quote(withoutMarks(quotation.clone()), "", ""), false));
    }

    private static Optional<Quotation> paragraph(Element paragraph, @Nullable Element next) {
        String text = TextNodes.of(paragraph);
        String shown = text.strip();
        if (shown.length() < 3 || OPENING.indexOf(shown.charAt(0)) < 0) {
            return Optional.empty();
        }
        int close = lastClosing(shown);
        if (close <= 1 || isClosedBefore(shown, close)) {
            return Optional.empty();
        }
        if (close == shown.length() - 1) {
            Optional<Matcher> line = next == null ? Optional.empty() : named(next);
            return line.map(named -> new Quotation(quote(paragraph.clone(), named), true));
        }
        String rest = shown.substring(close + 1);
        return named(rest).map(line -> {
            Element words = paragraph.clone();
            TextNodes.dropEnd(words, text.length() - text.stripTrailing().length() + rest.length());
            return new Quotation(quote(words, line), false);
        });
    }

    private static int lastClosing(String text) {
        int at = text.length() - 1;
        while (at > 0 && (CLOSING.indexOf(text.charAt(at)) < 0 || isApostrophe(text, at))) {
            at--;
        }
        return at;
    }

    /** Two quotations with words between them are running text. */
    private static boolean isClosedBefore(String text, int close) {
        char mark = text.charAt(close);
        int earlier = text.indexOf(mark, 1);
        while (earlier >= 0 && earlier < close && isApostrophe(text, earlier)) {
            earlier = text.indexOf(mark, earlier + 1);
        }
        return earlier >= 0 && earlier < close;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static Optional<Matcher> named(Element line) {
        return line.normalName().equals("p") ? named(TextNodes.of(line)) : Optional.empty();
    }

    private static Optional<Matcher> named(String line) {
        Matcher named = NAMED.matcher(line.length() > LONGEST_LINE ? "" : Text.line(line));
        return named.matches() ? Optional.of(named) : Optional.empty();
    }

    private static Part.Quote quote(Element words, Matcher line) {
        String capacity = line.group(2) == null ? "" : line.group(2);
        return new Part.Quote(withoutMarks(words), Text.line(line.group(1)), Text.line(capacity));
    }

    private static SafeHtml withoutMarks(Element words) {
        String text = TextNodes.of(words);
        String shown = text.strip();
        boolean marked = shown.length() > 2
                && OPENING.indexOf(shown.charAt(0)) >= 0
                && CLOSING.indexOf(shown.charAt(shown.length() - 1)) >= 0;
        if (marked) {
            TextNodes.dropStart(words, text.indexOf(shown) + 1);
            TextNodes.dropEnd(words, text.length() - text.stripTrailing().length() + 1);
        }
        return SafeHtml.of(words.normalName().equals("p") ? Content.html(words) : words.html());
    }
}
