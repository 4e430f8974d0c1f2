package news.bottomline.base;

import java.util.List;

/**
 * One thing wrong with what somebody entered.
 *
 * @param field the field as the form and the API name it, such as {@code email} or {@code blocks[2].heading}
 * @param key the message's key in {@code messages/messages.properties}
 * @param arguments what the message is filled with
 */
public record Problem(String field, String key, List<Object> arguments) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
