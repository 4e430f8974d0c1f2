package news.bottomline.desk;

import java.util.List;
import java.util.Map;
import news.bottomline.article.ArticleMove;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.MoveProgress;
import news.bottomline.article.template.Template;

/**
 * How far a move has come, and what has become of the articles.
 *
 * @param results the first articles of each outcome
 */
public record MovePage(Template template, MoveProgress move, Map<Outcome, List<ArticleMove>> results) {

    public String path() {
        return "/desk/templates/" + template.key() + "/moves";
    }

    public int count(Outcome outcome) {
        return switch (outcome) {
            case WAITING -> move.total() - move.done();
            case MOVED -> move.moved();
            case UNCHANGED -> move.unchanged();
            case FAILED -> move.failed();
        };
    }

    /** How many articles with this outcome the page does not name. */
    public int unnamed(Outcome outcome) {
        return count(outcome) - results.getOrDefault(outcome, List.of()).size();
    }
}
