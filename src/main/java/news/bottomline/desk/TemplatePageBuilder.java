package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.user.User;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.View;

/** Builds the model of a template's form. */
@ApplicationScoped
class TemplatePageBuilder {

    static final String NEW = "new";

    private static final String FORM = "desk/template.jte";

    @Inject
    Templates templates;

    @Inject
    EditorPageBuilder editors;

    /** The latest version of the template in a path on the desk, whose last part is its key or {@code new}. */
    Optional<Template> latest(String key) {
        return key.equals(NEW)
                ? Optional.empty()
                : Optional.of(templates.find(key).orElseThrow(Failure.NotFound::new));
    }

    View page(
            Optional<Template> latest,
            TemplateForm form,
            List<Problem> problems,
            String notice,
            String focus,
            User me) {
        return new View(
                FORM,
                new TemplatePage(
                        latest, form, FieldErrors.NONE.with(placed(problems)), sample(form, me), notice, focus));
    }

    /** A problem of the whole template stands at its name. */
    private static List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field().equals("version") ? problem.at("name") : problem)
                .toList();
    }

    /** The article form of the template as typed; empty while it has problems. */
    private Optional<EditorPage> sample(TemplateForm form, User me) {
        try {
            TemplateFields fields = TemplateFields.read(JsonFields.of(form.document()));
            return Optional.of(editors.sample(Template.proposed(fields), me));
        } catch (Failure.Invalid incomplete) {
            return Optional.empty();
        }
    }
}
