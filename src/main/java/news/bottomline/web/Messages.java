package news.bottomline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import news.bottomline.base.DateFormats;
import news.bottomline.base.Problem;

/** The words that people read, from {@code messages/messages.properties}. */
@ApplicationScoped
public class Messages {

    private final ResourceBundle words = ResourceBundle.getBundle("messages.messages", Locale.ROOT);

    /** The text of this key; with arguments it is a {@link MessageFormat}, without it stands as it is. */
    public String say(String key, Object... arguments) {
        String text = words.getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.ENGLISH)
                        .format(Arrays.stream(arguments).map(Messages::shown).toArray());
    }

    /** Instants stand in a sentence as dates do on pages. */
    private static Object shown(Object argument) {
        return argument instanceof Instant instant ? DateFormats.moment(instant) : argument;
    }

    public String say(Problem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }
}
