package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.ArticleMove;
import news.bottomline.article.MoveProgress;
import news.bottomline.article.TemplateMoves;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;
import news.bottomline.web.FieldErrors;

/**
 * The articles on older versions of a template, each with what a move to the latest would change, and the moves so far.
 *
 * @param plan one page of them
 * @param after the id behind which the page begins; 0 for the first
 * @param ticked the ids of those that were chosen
 */
public record MovesPage(
        Template template,
        TemplateMoves.Plan plan,
        List<MoveProgress> moves,
        long after,
        List<Long> ticked,
        FieldErrors errors) {

    private static final FieldErrors NO_ERRORS = FieldErrors.form("", "articles");

    /** The page without problems. */
    static MovesPage of(Template template, TemplateMoves.Plan plan, List<MoveProgress> moves, long after) {
        return new MovesPage(template, plan, moves, after, List.of(), NO_ERRORS);
    }

    MovesPage refused(List<Long> sent, List<Problem> problems) {
        return new MovesPage(template, plan, moves, after, sent, NO_ERRORS.with(problems));
    }

    public String path() {
        return "/desk/templates/" + template.key() + "/moves";
    }

    /** How many articles one move takes if all are to be moved. */
    public int all() {
        return Math.min(plan.total(), TemplateMoves.MOST);
    }

    public boolean isTicked(ArticleMove move) {
        return ticked.contains(move.article());
    }
}
