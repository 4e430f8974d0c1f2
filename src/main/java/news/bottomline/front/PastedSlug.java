package news.bottomline.front;

import java.util.Locale;
import java.util.Optional;
import news.bottomline.base.Slug;

/**
 * Finds the slug in an address copied from an e-mail or a chat: {@code Slug}, {@code slug.}, {@code (slug)},
 * {@code slug”}. Programs that turn text into links often include the punctuation around an address.
 */
final class PastedSlug {

    private static final int LONGEST = Slug.LONGEST + 40;

    static Optional<Slug> in(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        int start = 0;
        int end = typed.length();
        while (start < end && isAround(typed.charAt(start))) {
            start++;
        }
        while (end > start && isAround(typed.charAt(end - 1))) {
            end--;
        }
        return Slug.parse(typed.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isAround(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private PastedSlug() {}
}
