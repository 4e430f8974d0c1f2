package news.bottomline.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as the HTML standard's {@code input type=email} accepts it, at most 254 characters (RFC 5321, 4.5.3.1.3). */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    public EmailAddress {
        if (!isOne(value)) {
            throw new Failure.Invalid(Problem.of("email", "email.form"));
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        String trimmed = typed.strip();
        return isOne(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    /** What two spellings of one mailbox have in common, for looking it up. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Kept out of logs and messages: a forgotten string concatenation shows no address. */
    @Override
    public String toString() {
        return "(an e-mail address)";
    }
}
