package news.bottomline.base;

import java.util.List;

/**
 * A problem with an input. It holds no text: messages are made where the language of the reader is known.
 *
 * @param field the name of the field in the form and the API, such as {@code email} or {@code blocks[2].heading}
 * @param key the message's key in {@code messages/messages.properties}
 * @param arguments the raw values in the message, such as instants and numbers
 */
public record Problem(String field, String key, List<Object> arguments) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
