package news.bottomline.moderation;

import java.util.List;
import news.bottomline.article.Category;

/**
 * What a moderator can choose in the longer filter form, which is shown on demand.
 *
 * @param rules the names of the checks that have decided about any comment
 */
public record FilterChoices(List<Category> categories, List<String> rules) {}
