package news.bottomline.desk;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.Template;
import news.bottomline.web.FieldErrors;

/**
 * The form of a template, beside what it comes to.
 *
 * @param latest the version that the form changes; empty for a new template
 * @param sample the article form that writers will get; empty while the template has problems
 * @param notice the message key of what has just been done; empty for none
 * @param focus the id of the element that takes the focus; empty for the top of the page
 */
public record TemplatePage(
        Optional<Template> latest,
        TemplateForm form,
        FieldErrors errors,
        Optional<EditorPage> sample,
        String notice,
        String focus) {

    /** The template's path on the desk, to which its form is posted. */
    public String path() {
        return "/desk/templates/" + latest.map(Template::key).orElse("new");
    }

    public boolean isFocus(String id) {
        return focus.equals(id);
    }

    /** Blocks as readers will see them. */
    public List<Block> blocks(String line, String text) {
        return sample.map(page -> SampleText.blocks(page.form().template(), line, text))
                .orElse(List.of());
    }
}
