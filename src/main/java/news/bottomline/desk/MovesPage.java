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
 */
public record MovesPage(Template template, TemplateMoves.Plan plan, List<MoveProgress> moves, FieldErrors errors) {

    private static final FieldErrors NO_ERRORS = FieldErrors.form("", "articles");

    MovesPage(Template template, TemplateMoves.Plan plan, List<MoveProgress> moves, List<Problem> problems) {
        this(template, plan, moves, NO_ERRORS.with(problems));
    }

    public String path() {
        return "/desk/templates/" + template.key() + "/moves";
    }

    /** How many articles one move takes if all are to be moved. */
    public int all() {
        return Math.min(plan.total(), TemplateMoves.MOST);
    }

    public String name(ArticleMove move) {
        return "article-" + move.article();
    }
}
