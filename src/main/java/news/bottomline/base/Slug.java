package news.bottomline.base;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an article's or a category's address: lower-case letters, digits and single hyphens, 1 to 120 characters. */
public record Slug(String value) {

    public static final int LONGEST = 120;

    /** The characters of a title that are read; enough for a slug of full length, and a bound on the work. */
    private static final int READ = 4 * LONGEST;

    private static final String WITHOUT_LETTERS = "article";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    /** "1,000" and "1’000" are one number; "3.5" is two parts. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])[,'’٬](?=[0-9]{3}(?![0-9]))");
    /** The dots of "U.S." and "p.m.", not those of "example.org". */
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=(?<![a-z0-9])[a-z])\\.");

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Loaded by the first title that has other letters than a to z. */
    private static final class ToLatin {
        private static final Transliterator LETTERS =
                Transliterator.getInstance("Any-Latin; [ʹʺʼʾʿ] Remove; Latin-ASCII");
    }

    public Slug {
        if (!isOne(value)) {
            throw new Failure.Invalid(Problem.of("slug", "slug.form", LONGEST));
        }
    }

    /** The slug as typed; empty where the text does not have the form of one. */
    public static Optional<Slug> parse(String typed) {
        return isOne(typed) ? Optional.of(new Slug(typed)) : Optional.empty();
    }

    /**
     * "Who's Paying? The U.S. Alliance" becomes {@code whos-paying-the-us-alliance}. Letters of other scripts become Latin
     * ones; a title without letters and digits becomes {@code article}.
     */
    public static Slug of(String title) {
        String latin = latin(Text.beginning(title, READ)).toLowerCase(Locale.ROOT);
        String numbers = THOUSANDS.matcher(latin).replaceAll("");
        String plain = ABBREVIATION.matcher(numbers).replaceAll("");
        String bare = APOSTROPHES.matcher(plain).replaceAll("");
        String joined = trimHyphens(BETWEEN_WORDS.matcher(bare).replaceAll("-"));
        return new Slug(joined.isEmpty() ? WITHOUT_LETTERS : shorten(joined, LONGEST));
    }

    /** This slug with a number behind it, for when the plain one is taken. */
    public Slug numbered(int number) {
        String tail = "-" + number;
        return new Slug(shorten(value, LONGEST - tail.length()) + tail);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String latin(String title) {
        if (title.chars().allMatch(c -> c < 0x80)) {
            return title;
        }
        StringBuilder digits = new StringBuilder(title.length());
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ToLatin.LETTERS.transliterate(digits.toString());
    }

    /** Between words, where the last one would not fit. */
    private static String shorten(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int end = slug.charAt(longest) == '-' ? longest : slug.lastIndexOf('-', longest);
        return trimHyphens(slug.substring(0, end > longest / 2 ? end : longest));
    }

    private static String trimHyphens(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = text.length() > start && text.endsWith("-") ? text.length() - 1 : text.length();
        return text.substring(start, Math.max(start, end));
    }

    @Override
    public String toString() {
        return value;
    }
}
