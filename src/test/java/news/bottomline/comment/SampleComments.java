package news.bottomline.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Verdict;
import org.jspecify.annotations.Nullable;

final class SampleComments {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    /** Posted as many minutes after noon as its id says. */
    static Comment comment(long id, @Nullable Long parent, State state) {
        ValidReply reply = new ValidReply(
                "Reader " + id,
                EmailAddress.parse("reader@example.org").orElseThrow(),
                WebAddress.parse("https://example.org/" + id),
                "Words " + id,
                Optional.ofNullable(parent));
        Verdict verdict = new Verdict.Hold("links", List.of("https://example.org"));
        return new Comment(id, 1, reply, new byte[0], verdict, state, NOON.plusSeconds(60 * id));
    }

    private SampleComments() {}
}
