package news.bottomline.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The action of a button of the article form, read from the field {@code do}. */
sealed interface Action {

    record Save() implements Action {}

    record Preview() implements Action {}

    /** @param number the other editor's revision that this save replaces */
    record SaveOver(int number) implements Action {}

    /** Returns the form, with items added, removed or moved, and saves nothing. */
    record Reshape(Optional<Move> move) implements Action {}

    /** @param confirmed whether the editor has confirmed that the date in the form does not count */
    record PublishNow(boolean confirmed) implements Action {}

    /** @param confirmed the hour that the editor has confirmed */
    record Schedule(Optional<Instant> confirmed) implements Action {}

    /** An unknown button, which does nothing. */
    record Unknown() implements Action {}

    static Action parse(String written) {
        int colon = written.indexOf(':');
        String verb = colon < 0 ? written : written.substring(0, colon);
        String argument = colon < 0 ? "" : written.substring(colon + 1);
        return switch (verb) {
            case "", "save" -> new Save();
            case "preview" -> new Preview();
            case "keep" -> new Reshape(Optional.empty());
            case "save-over" -> argument.matches("\\d{1,6}") ? new SaveOver(Integer.parseInt(argument)) : new Unknown();
            case "publish-now" -> new PublishNow("confirmed".equals(argument));
            case "schedule" -> argument.isEmpty() ? new Schedule(Optional.empty()) : schedule(argument);
            default ->
                Move.parse(written)
                        .<Action>map(move -> new Reshape(Optional.of(move)))
                        .orElseGet(Unknown::new);
        };
    }

    private static Action schedule(String hour) {
        try {
            return new Schedule(Optional.of(Instant.parse(hour)));
        } catch (DateTimeException e) {
            return new Unknown();
        }
    }
}
