package news.bottomline.desk;

import java.util.List;
import java.util.Map;
import news.bottomline.article.template.Templates;

/**
 * All templates in the order of the choice.
 *
 * @param older how many articles have an older version than the latest, by the keys of their templates
 */
public record TemplatesPage(List<Templates.Listed> templates, Map<String, Integer> older, Pressed pressed) {

    public int older(String key) {
        return older.getOrDefault(key, 0);
    }
}
