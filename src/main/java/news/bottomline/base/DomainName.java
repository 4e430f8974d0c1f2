package news.bottomline.base;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of hosts: compared and stored in ASCII form, shown in Unicode (UTS 46). */
final class DomainName {

    private static final int LONGEST = 253;
    private static final IDNA RULES = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern FORM = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    private DomainName() {}

    /** The ASCII form in lower case; empty where this is no name. */
    static Optional<String> ascii(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = RULES.nameToASCII(typed, new StringBuilder(), info).toString();
        boolean sound = !info.hasErrors()
                && ascii.length() <= LONGEST
                && FORM.matcher(ascii).matches();
        return sound ? Optional.of(ascii) : Optional.empty();
    }

    static String unicode(String ascii) {
        IDNA.Info info = new IDNA.Info();
        String unicode = RULES.nameToUnicode(ascii, new StringBuilder(), info).toString();
        return info.hasErrors() ? ascii : unicode;
    }
}
