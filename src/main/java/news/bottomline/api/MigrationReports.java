package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import news.bottomline.article.ArticleMove;
import news.bottomline.article.MoveProgress;
import news.bottomline.article.TemplateMoves;
import news.bottomline.base.Problem;
import news.bottomline.web.Messages;
import org.jspecify.annotations.Nullable;

/** Moves of articles to another version of their template, as programs are told of them. */
@ApplicationScoped
class MigrationReports {

    @Inject
    Messages messages;

    /**
     * @param id absent for a dry run
     * @param state {@code planned}, {@code running} or {@code finished}
     * @param version to which the articles move; of a way back, from which
     * @param reverses the id of the move of which this is the way back; absent for none
     * @param next the value of {@code after} for the next page; absent on the last
     */
    public record Report(
            @Nullable Long id,
            String state,
            int version,
            @Nullable Long reverses,
            int total,
            int done,
            List<Moved> articles,
            @Nullable Long next) {}

    /** An article, with what the move changes. */
    public record Moved(
            long id,
            String slug,
            String title,
            String outcome,
            int from,
            int to,
            boolean conforms,
            String readers,
            List<Change> changes) {}

    public record Change(String field, String message) {}

    Report of(TemplateMoves.Plan plan) {
        return new Report(
                null,
                "planned",
                plan.version(),
                null,
                plan.total(),
                0,
                plan.articles().stream().map(this::moved).toList(),
                plan.next().orElse(null));
    }

    /** @param oneMore the articles of a page, and one more if there is another page */
    Report of(MoveProgress move, List<ArticleMove> oneMore) {
        boolean more = oneMore.size() > TemplateMoves.MOST_NAMED;
        List<ArticleMove> page = more ? oneMore.subList(0, TemplateMoves.MOST_NAMED) : oneMore;
        return new Report(
                move.id(),
                move.isFinished() ? "finished" : "running",
                move.version(),
                move.reverses().orElse(null),
                move.total(),
                move.done(),
                page.stream().map(this::moved).toList(),
                more ? page.getLast().article() : null);
    }

    private Moved moved(ArticleMove move) {
        return new Moved(
                move.article(),
                move.slug().value(),
                move.title(),
                move.outcome().word(),
                move.from(),
                move.to(),
                move.conforms(),
                move.readers().word(),
                move.changes().stream().map(this::change).toList());
    }

    private Change change(Problem problem) {
        return new Change(problem.field(), messages.say(problem));
    }
}
