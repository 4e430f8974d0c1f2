package news.bottomline.base;

import java.util.List;
import java.util.Optional;

/**
 * A problem with an input. It holds no text: messages are made where the language of the reader is known.
 *
 * @param field the name of the field in the form and the API, such as {@code email} or {@code blocks[2].heading}
 * @param key the message's key in {@code messages/messages.properties}
 * @param arguments the raw values in the message, such as instants and numbers
 * @param finding the key of a finding that an editor may overrule; empty for all other problems
 */
public record Problem(String field, String key, List<Object> arguments, Optional<String> finding) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments), Optional.empty());
    }

    /** The same problem of another field. */
    public Problem at(String other) {
        return new Problem(other, key, arguments, finding);
    }

    public Problem finding(String named) {
        return new Problem(field, key, arguments, Optional.of(named));
    }
}
