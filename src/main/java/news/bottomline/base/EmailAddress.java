package news.bottomline.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as the HTML standard's {@code input type=email} accepts it, at most 254 characters (RFC 5321, 4.5.3.1.3).
 * An internationalised domain is kept in ASCII form, so that its two spellings are one address. Other characters than ASCII
 * before the {@code @} are refused: most servers cannot deliver to them (SMTPUTF8).
 */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    public EmailAddress {
        value = normalised(value).orElseThrow(() -> new Failure.Invalid(Problem.of("email", "email.form")));
    }

    public static Optional<EmailAddress> parse(String typed) {
        return typed.length() > 2 * LONGEST
                ? Optional.empty()
                : normalised(typed.strip()).map(EmailAddress::new);
    }

    private static Optional<String> normalised(String typed) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(withAsciiDomain(typed)).filter(EmailAddress::isOne);
    }

    private static String withAsciiDomain(String typed) {
        int at = typed.lastIndexOf('@');
        if (typed.chars().allMatch(c -> c < 0x80) || at < 0) {
            return typed;
        }
        return DomainName.ascii(typed.substring(at + 1))
                .map(domain -> typed.substring(0, at + 1) + domain)
                .orElse("");
    }

    /** The address as people write it, with the domain's own letters. */
    public String shown() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + DomainName.unicode(value.substring(at + 1));
    }

    /** The form in which an address is looked up, equal for all spellings of a mailbox. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Hides the address, so that a string concatenation cannot bring it into a log or a message. */
    @Override
    public String toString() {
        return "(an e-mail address)";
    }
}
