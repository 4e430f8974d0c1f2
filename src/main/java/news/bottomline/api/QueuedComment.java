package news.bottomline.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.WebAddress;
import news.bottomline.comment.Decision;
import news.bottomline.comment.ModeratedComment;
import news.bottomline.comment.State;
import news.bottomline.screening.Verdict;
import org.jspecify.annotations.Nullable;

/** A comment as a moderator sees it: the only place of the API where a writer's e-mail address is told. */
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

    /** The article it stands under. */
    public record About(String slug, String title) {}

    /** The comment it answers. */
    public record Answered(String name, String text, String state) {}

    /** What screening said: which check, and the exact words it rests on. */
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

    static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
