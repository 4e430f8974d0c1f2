package news.bottomline.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an article's or a category's address: lower-case letters, digits and single hyphens, 1 to 120 characters. */
public record Slug(String value) {

    public static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Failure.Invalid(Problem.of("slug", "slug.form", LONGEST));
        }
    }

    /** The slug as typed, or none where it has not the form of one. */
    public static Optional<Slug> parse(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches()
                ? Optional.of(new Slug(typed))
                : Optional.empty();
    }

    /** "Who's Paying? The U.S. Alliance" becomes {@code whos-paying-the-us-alliance}; a title with no Latin letter becomes {@code article}. */
    public static Slug of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String bare = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String joined = trimHyphens(BETWEEN_WORDS.matcher(bare).replaceAll("-"));
        return new Slug(joined.isEmpty() ? "article" : shorten(joined, LONGEST));
    }

    /** This slug with a number behind it, for when the plain one is taken. */
    public Slug numbered(int number) {
        String tail = "-" + number;
        return new Slug(shorten(value, LONGEST - tail.length()) + tail);
    }

    private static String shorten(String slug, int longest) {
        return slug.length() <= longest ? slug : trimHyphens(slug.substring(0, longest));
    }

    private static String trimHyphens(String text) {
        return text.replaceAll("^-+|-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
