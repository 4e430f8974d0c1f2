package news.bottomline.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import news.bottomline.base.DateFormats;
import news.bottomline.base.Language;
import news.bottomline.base.Problem;

/** The texts that people read, in one language, with dates and numbers formatted for it. */
public final class Messages {

    private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", "other");

    private final Language language;
    private final ResourceBundle texts;
    private final DateFormats dates;

    public Messages(Language language) {
        this.language = language;
        this.texts = language.messages();
        this.dates = new DateFormats(language.formats());
    }

    public Language language() {
        return language;
    }

    /** The text of this key. With arguments it is a {@link MessageFormat}; without, it is used as it is. */
    public String say(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, language.formats())
                        .format(Arrays.stream(arguments).map(this::shown).toArray());
    }

    /** The text of this key, if there is one. */
    Optional<String> find(String key, Object... arguments) {
        return texts.containsKey(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }

    public String say(Problem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    /** A day, such as "4 May 2026". */
    public String day(Instant at) {
        return dates.day(at);
    }

    /** A day and the time in UTC, such as "4 May 2026, 09:30 UTC". */
    public String moment(Instant at) {
        return say("time.moment", dates.day(at), dates.time(at), "UTC");
    }

    /**
     * The plural forms of a text whose number only a script knows, as JSON: {@code {"one":…,"other":…}}. Their keys are this
     * key followed by a plural category of Unicode.
     */
    public String plurals(String key) {
        JsonObjectBuilder forms = Json.createObjectBuilder();
        PLURALS.stream()
                .filter(category -> texts.containsKey(key + "." + category))
                .forEach(category -> forms.add(category, texts.getString(key + "." + category)));
        return forms.build().toString();
    }

    private Object shown(Object argument) {
        return argument instanceof Instant instant ? moment(instant) : argument;
    }
}
