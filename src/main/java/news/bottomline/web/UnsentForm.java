package news.bottomline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Text;

/**
 * A form post that was not processed, because the session had ended, the token was stale, the article was gone or the database
 * did not answer. The answer shows every field in a form that sends the same again when the user presses its button.
 *
 * @param action the path that the form was sent to
 * @param secrets the names of the password fields, whose values are never sent back
 */
public record UnsentForm(String action, List<Field> fields, List<String> secrets) {

    public record Field(String name, String value) {

        private static final Pattern POSITION = Pattern.compile("\\[(\\d{1,6})]");

        /** Parts of a name that say that the page wrote the value, not the user. */
        private static final Pattern WRITTEN_BY_THE_PAGE = Pattern.compile(
                "template|templateVersion|seen|over|confirmed|before|whole-html|take\\[]|.+\\.(?:id|kind|shape|evidence)");

        /** The name without positions: {@code blocks.items.text} for {@code blocks[2].items[1].text}. */
        public String kind() {
            return POSITION.matcher(name).replaceAll("");
        }

        /** The positions in the name, each counted from 1, such as {@code 3.2}; empty where there is none. */
        public String number() {
            return POSITION.matcher(name)
                    .results()
                    .map(found -> String.valueOf(Integer.parseInt(found.group(1)) + 1))
                    .collect(Collectors.joining("."));
        }

        /** Whether the user typed or chose the value. */
        public boolean isTyped() {
            return !WRITTEN_BY_THE_PAGE.matcher(name).matches();
        }
    }

    static final Set<String> PASSWORDS = Set.of("password", "again", "current");
    private static final String TOKEN = "csrf";
    private static final String CARRIED = "unsent.";
    private static final String ACTION = "unsent-action";

    /** @param action kept as well, since an error page has a path of its own */
    private record Kept(String action, byte[] body) {}

    /** Keeps a form's body until the request is answered. */
    static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(UnsentForm.class.getName(), new Kept(RequestPath.within(request), body));
    }

    /** The form that this request brought; empty where it brought none or nothing that would be lost. */
    static Optional<UnsentForm> worthKeeping(HttpServletRequest request) {
        return of(request).filter(UnsentForm::isWorthKeeping);
    }

    private static Optional<UnsentForm> of(HttpServletRequest request) {
        return request.getAttribute(UnsentForm.class.getName()) instanceof Kept(String action, byte[] body)
                ? parse(action, new String(body, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    static Optional<UnsentForm> parse(String action, String body) {
        List<Field> all = Stream.of(body.split("&"))
                .filter(pair -> !pair.isEmpty())
                .flatMap(pair -> field(pair).stream())
                .filter(field -> !field.name().equals(TOKEN))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsentForm(
                        action,
                        all.stream()
                                .filter(field -> !PASSWORDS.contains(field.name()))
                                .toList(),
                        all.stream()
                                .map(Field::name)
                                .filter(PASSWORDS::contains)
                                .distinct()
                                .toList()));
    }

    /** The form that the sign-in form carried along. The form token proves that this site's sign-in page put it there. */
    public static Optional<UnsentForm> carried(MultivaluedMap<String, String> signIn, String action) {
        List<Field> fields = signIn.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CARRIED))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> new Field(entry.getKey().substring(CARRIED.length()), value)))
                .toList();
        return fields.isEmpty() || action.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsentForm(action, fields, List.of()));
    }

    /** The path to which a carried form was sent, not validated. */
    public static String carriedAction(MultivaluedMap<String, String> signIn) {
        return Optional.ofNullable(signIn.getFirst(ACTION)).orElse("");
    }

    /** The hidden fields that carry this form through the sign-in form. */
    public List<Field> asCarried() {
        return Stream.concat(
                        Stream.of(new Field(ACTION, action)),
                        fields.stream().map(field -> new Field(CARRIED + field.name(), field.value())))
                .toList();
    }

    /** Whether it holds any typed text. */
    boolean isWorthKeeping() {
        return fields.stream().anyMatch(field -> !field.value().isBlank());
    }

    private static Optional<Field> field(String pair) {
        int equals = pair.indexOf('=');
        try {
            return Optional.of(new Field(
                    decoded(equals < 0 ? pair : pair.substring(0, equals)),
                    decoded(equals < 0 ? "" : pair.substring(equals + 1))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return Text.withoutUnwanted(URLDecoder.decode(text, StandardCharsets.UTF_8));
    }
}
