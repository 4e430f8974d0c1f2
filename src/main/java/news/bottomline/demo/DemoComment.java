package news.bottomline.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.bottomline.comment.Reply;
import news.bottomline.comment.State;

/**
 * A comment of the demonstration.
 *
 * @param ago the time since it was written
 * @param staff the key of the writer, if they work in the newsroom
 * @param trap the value of the hidden field, which only programs fill in
 * @param decision the moderator's decision, APPROVED, REFUSED or SPAM; empty to keep the screening's verdict
 * @param reason the reason of a refusal
 * @param answers the replies to it; only an approved comment can have any
 */
record DemoComment(
        String name,
        String email,
        String website,
        Duration ago,
        String text,
        Optional<String> staff,
        String trap,
        Optional<State> decision,
        String reason,
        List<DemoComment> answers) {

    static List<DemoComment> list(JsonArray written) {
        return written.getValuesAs(JsonObject.class).stream()
                .map(DemoComment::of)
                .toList();
    }

    private static DemoComment of(JsonObject written) {
        return new DemoComment(
                written.getString("name"),
                written.getString("email"),
                written.getString("website", ""),
                Duration.parse(written.getString("ago")),
                written.getString("text"),
                Optional.ofNullable(written.getString("staff", null)),
                written.getString("trap", ""),
                Optional.ofNullable(written.getString("decision", null)).map(State::valueOf),
                written.getString("reason", ""),
                list(written.getOrDefault("answers", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()));
    }

    Reply reply(Optional<Long> parent) {
        return new Reply(name, email, website, text, parent, trap);
    }
}
