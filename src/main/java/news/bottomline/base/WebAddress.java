package news.bottomline.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https address of a public host, at most 2,000 characters and without user information. The scheme and
 * the host are kept in lower case, the host in ASCII form.
 */
public record WebAddress(String value) {

    public static final int LONGEST = 2000;

    /** Scheme, host, port and the rest, as browsers take an address apart; a backslash counts as a slash. */
    private static final Pattern PARTS = Pattern.compile(
            "(?:(https?):)?(?://)?(\\[[0-9a-f:.]{2,45}]|[^/?#\\\\:@\\s\\[\\]]{1,255})(?::([0-9]{0,5}))?([/?#\\\\].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** What browsers accept in an address, and the standard wants encoded. */
    private static final Pattern TO_ENCODE = Pattern.compile("[\\s\\p{Z}\"<>|\\\\^`{}\\[\\]]|%(?![0-9a-fA-F]{2})");

    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}");

    public WebAddress {
        value = normalised(value).orElseThrow(() -> new Failure.Invalid(Problem.of("website", "website.form")));
    }

    /** Accepts what people type: "example.org/about" is taken as https. */
    public static Optional<WebAddress> parse(String typed) {
        return normalised(typed).map(WebAddress::new);
    }

    private static Optional<String> normalised(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(Text.line(typed));
        if (!parts.matches() || (parts.group(1) != null && parts.group().charAt(parts.end(1) + 1) != '/')) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(parts.group(1)).orElse("https").toLowerCase(Locale.ROOT);
        String rest = Optional.ofNullable(parts.group(4)).orElse("");
        return host(parts.group(2))
                .flatMap(host -> port(parts.group(3)).map(port -> scheme + "://" + host + port + encoded(rest)))
                .filter(address -> address.length() <= LONGEST);
    }

    /** Only names with a dot and addresses that other machines can reach. */
    private static Optional<String> host(String typed) {
        if (typed.startsWith("[")) {
            return ipv6(typed.toLowerCase(Locale.ROOT));
        }
        String bare = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        return DomainName.ascii(bare)
                .filter(host -> host.contains(".") && !host.endsWith(".localhost"))
                .filter(host ->
                        !NUMERIC.matcher(host).matches() || (IPV4.matcher(host).matches() && !host.startsWith("127.")));
    }

    private static Optional<String> ipv6(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal); // a literal is not looked up
            boolean local = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress();
            return local ? Optional.empty() : Optional.of(literal);
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> port(@Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return Optional.of("");
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 65_535 ? Optional.of(":" + number) : Optional.empty();
    }

    private static String encoded(String rest) {
        String slashed = rest.startsWith("\\") ? "/" + rest.substring(1) : rest;
        return TO_ENCODE
                .matcher(slashed)
                .replaceAll(found -> URLEncoder.encode(found.group(), UTF_8).replace("+", "%20"));
    }

    @Override
    public String toString() {
        return value;
    }
}
