package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a text puts in quotation marks. */
final class Quotations {

    private final String text;

    /** Up to where a mark is known to have no closing one, so that a text full of opening marks is read once. */
    private final Map<String, Integer> unclosed = new HashMap<>();

    /** The words between two marks: from behind the opening one to the closing one. */
    record Quotation(String words, int start, int end) {}

    private Quotations(String text) {
        this.text = text;
    }

    static List<Quotation> in(String text) {
        Quotations quotations = new Quotations(text);
        List<Quotation> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = quotations.opens(i) ? quotations.close(i) : -1;
            if (end > i + 1) {
                found.add(new Quotation(text.substring(i + 1, end), i + 1, end));
            }
            i = Math.max(i, end) + 1;
        }
        return found;
    }

    private boolean opens(int i) {
        String mark = Characters.plain(text.charAt(i));
        boolean quote = mark.equals("\"") || mark.equals("'");
        return quote && !isWordAt(i - 1) && i + 1 < text.length() && !Characters.isSpace(text.charAt(i + 1));
    }

    /** The matching mark, or −1. A quotation ends in its line. */
    private int close(int opening) {
        String mark = Characters.plain(text.charAt(opening));
        if (opening < unclosed.getOrDefault(mark, 0)) {
            return -1;
        }
        int i = opening + 1;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (closes(i, mark)) {
                return i;
            }
            i++;
        }
        unclosed.put(mark, i);
        return -1;
    }

    /** An apostrophe inside a word closes nothing. */
    private boolean closes(int i, String mark) {
        boolean same = Characters.plain(text.charAt(i)).equals(mark);
        return same && !(mark.equals("'") && isWordAt(i + 1)) && !Characters.isSpace(text.charAt(i - 1));
    }

    private boolean isWordAt(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
