package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.template.Templates;

/**
 * All templates in the order of the choice.
 *
 * @param focus the button that was pressed, such as {@code up-opinion}; empty for none
 */
public record TemplatesPage(List<Templates.Listed> templates, String focus) {}
