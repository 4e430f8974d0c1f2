package news.bottomline.desk;

import java.util.List;
import java.util.Map;
import news.bottomline.article.template.Templates;

/**
 * All templates in the order of the choice.
 *
 * @param older how many articles have an older version than the latest, by the keys of their templates
 * @param focus the button that was pressed, such as {@code up-opinion}; empty for none
 */
public record TemplatesPage(List<Templates.Listed> templates, Map<String, Integer> older, String focus) {

    public int older(String key) {
        return older.getOrDefault(key, 0);
    }
}
