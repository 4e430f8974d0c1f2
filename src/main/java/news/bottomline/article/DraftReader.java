package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;

/**
 * Reads an article's document, which the form, the API and the demonstration have in common: {@code template,
 * templateVersion, title, slug, categories, picture, blocks}. A missing field is empty.
 */
@ApplicationScoped
public class DraftReader {

    private static final List<String> FIELDS = List.of("title", "slug", "template", "categories", "picture");

    @Inject
    Templates templates;

    @Inject
    DraftValidator validator;

    /**
     * @param existing the article that this draft revises; its template is kept unless the document names another one
     * @throws Failure.Invalid with everything that is unknown, too long or of a wrong type, by its path, and what else is wrong
     */
    public Draft read(JsonFields sent, Optional<Article> existing) {
        Optional<Revision> latest = existing.map(Article::latestRevision);
        String title = sent.optionalText("title").orElse("");
        Optional<String> slug = sent.optionalText("slug").map(String::strip).filter(asked -> !asked.isEmpty());
        List<String> categories = sent.texts("categories").stream()
                .map(Text::line)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
        Optional<Long> picture = sent.optionalId("picture");
        Optional<Template> template = template(sent, latest.map(Revision::template));
        List<Block> before = latest.map(Revision::blocks).orElse(List.of());
        List<Block> blocks =
                template.map(known -> Blocks.read(sent, known.shapes(), before)).orElse(List.of());
        if (template.isEmpty()) {
            sent.ignore(List.of("blocks"));
        }
        try {
            sent.refuseOthers().check();
        } catch (Failure.Invalid e) {
            throw all(e.problems(), validator.problems(title, slug, categories, picture, existing));
        }
        return new Draft(template.orElseThrow(), title, slug, categories, picture, blocks);
    }

    private static Failure.Invalid all(List<Problem> read, List<Problem> others) {
        Set<String> told = read.stream().map(Problem::field).collect(Collectors.toSet());
        return new Failure.Invalid(Stream.concat(
                        read.stream(), others.stream().filter(problem -> !told.contains(problem.field())))
                .sorted(Comparator.comparingInt(problem -> order(problem.field())))
                .toList());
    }

    /** The fields are told in the order of the form, and blocks after them. */
    private static int order(String field) {
        int at = FIELDS.indexOf(field);
        return at < 0 ? FIELDS.size() : at;
    }

    private Optional<Template> template(JsonFields sent, Optional<Template> present) {
        String key = sent.line("template");
        Optional<Long> version = sent.optionalId("templateVersion");
        Optional<Template> kept = present.filter(one -> one.key().equals(key) && version.isEmpty());
        Optional<Template> found = kept.or(() -> version.isPresent()
                ? templates.find(key, Math.toIntExact(version.get() % Integer.MAX_VALUE))
                : templates.find(key));
        if (found.isEmpty()) {
            sent.wrong("template", "article.template.unknown", key);
        } else if (present.isEmpty() && !templates.isOffered(key)) {
            sent.wrong("template", "article.template.off", found.get().name());
        }
        return found;
    }
}
