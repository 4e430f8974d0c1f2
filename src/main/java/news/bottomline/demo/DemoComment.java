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
 * What somebody says under an article.
 *
 * @param ago how long before now it was written
 * @param staff the key of the person, where it was somebody of the newsroom
 * @param trap what a program wrote into the field that people do not see
 * @param decision what the moderator decides, APPROVED, REFUSED or SPAM; empty: the screening's verdict stands
 * @param reason why it is refused
 * @param answers what others say to it; only those to approved remarks are there to be read
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
