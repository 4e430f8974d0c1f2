package news.bottomline.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.WebAddress;
import news.bottomline.comment.Decision;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.screening.Verdict;
import org.jspecify.annotations.Nullable;

/** A comment with everything that a moderator sees. No other response contains a writer's e-mail address. */
public record QueuedComment(
        long id,
        String state,
        About article,
        @Nullable Answered parent,
        String name,
        @Nullable String email,
        @Nullable String website,
        String text,
        Instant postedAt,
        Screened verdict,
        @Nullable Decided decision) {

    /** The comment's article. */
    public record About(String slug, String title) {}

    /** The comment to which it replies. */
    public record Answered(String name, String text, String state) {}

    /** The screening's result: the check, and the words that triggered it. */
    public record Screened(String kind, String check, List<String> words) {
        static Screened of(Verdict verdict) {
            return new Screened(verdict.kind().toLowerCase(Locale.ROOT), verdict.check(), verdict.words());
        }
    }

    /** The latest decision; its {@code id} is what a later one names as {@code seen}. */
    public record Decided(long id, String kind, @Nullable String reason, String by, Instant at) {
        static Decided of(Decision decision) {
            return new Decided(
                    decision.id(),
                    name(decision.kind()),
                    decision.reason().orElse(null),
                    decision.by().name(),
                    decision.at());
        }
    }

    static QueuedComment of(ModeratedComment comment) {
        return new QueuedComment(
                comment.id(),
                name(comment.state()),
                new About(comment.article().slug().value(), comment.article().title()),
                comment.answered()
                        .map(one -> new Answered(one.name(), one.text(), name(one.state())))
                        .orElse(null),
                comment.name(),
                comment.email().map(EmailAddress::value).orElse(null),
                comment.website().map(WebAddress::value).orElse(null),
                comment.text(),
                comment.postedAt(),
                Screened.of(comment.verdict()),
                comment.decision().map(Decided::of).orElse(null));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
