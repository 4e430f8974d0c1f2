package news.bottomline.user;

import java.text.Normalizer;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Text;

/** A password chosen by a user: 12 to 200 characters of any kind. Its length makes it hard to guess. */
public record Password(String value) {

    public static final int SHORTEST = SiteSettings.SHORTEST_PASSWORD;
    public static final int LONGEST = SiteSettings.LONGEST_PASSWORD;

    /** UTF-16 units: more than 200 characters have in any form. */
    static final int MOST_UNITS = 8 * LONGEST;

    public Password {
        value = composed(value);
        problem(value).ifPresent(problem -> {
            throw new Failure.Invalid(problem);
        });
    }

    /** The problem with a new password, if there is one. */
    public static Optional<Problem> problem(String typed) {
        String value = composed(typed);
        int length = Text.length(value);
        return length < SHORTEST || length > LONGEST
                ? Optional.of(Problem.of("password", "password.length", SHORTEST, LONGEST))
                : Optional.empty();
    }

    /**
     * Normalises a password, because keyboards send "é" as one character or as two. Text
     * that is too long in either form is returned as it is, because normalising a long run of marks takes quadratic time.
     */
    static String composed(String typed) {
        return typed.length() > MOST_UNITS ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
