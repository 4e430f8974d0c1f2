package news.bottomline.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An absolute http or https address with a host, at most 2,000 characters and without user information. */
public record WebAddress(String value) {

    public static final int LONGEST = 2000;

    public WebAddress {
        if (!isOne(value)) {
            throw new Failure.Invalid(Problem.of("website", "website.form"));
        }
    }

    /** Accepts what people type: "example.org/about" is taken as https. */
    public static Optional<WebAddress> parse(String typed) {
        String trimmed = typed.strip();
        String whole = trimmed.contains(":") || trimmed.isEmpty() ? trimmed : "https://" + trimmed;
        return isOne(whole) ? Optional.of(new WebAddress(whole)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
