package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** Validates a draft and resolves its template and categories. Reports all problems at once. */
@ApplicationScoped
class DraftValidator {

    @Inject
    Templates templates;

    @Inject
    Categories categories;

    @Inject
    Slugs slugs;

    record Accepted(Slug slug, Revision.Content content) {}

    /**
     * @param existing the article that gets a new revision; empty for a new article
     * @throws Failure.Invalid with problems on {@code title}, {@code slug}, {@code template}, {@code categories} and parts of
     *     {@code blocks}
     */
    Accepted accept(Draft draft, Optional<Article> existing) {
        slugs.lock();
        List<Problem> problems = new ArrayList<>(draft.problems());
        slugProblem(draft, existing).ifPresent(problems::add);
        Optional<Template> template = templates.find(draft.template());
        if (template.isEmpty()) {
            problems.add(Templates.unknown(draft.template()));
        }
        List<String> asked = // those beyond are a problem already, however many there are
                draft.categories().stream().limit(Draft.MOST_CATEGORIES).toList();
        Map<String, Category> found = categories.named(asked);
        problems.addAll(unknown(asked, found.keySet()));
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        List<Category> filed = asked.stream().map(found::get).distinct().toList();
        Revision.Content content = new Revision.Content(template.orElseThrow(), draft.title(), filed, draft.blocks());
        return new Accepted(slug(draft, existing), content);
    }

    private static List<Problem> unknown(List<String> asked, Set<String> known) {
        return asked.stream()
                .filter(slug -> !known.contains(slug))
                .map(slug -> Problem.of("categories", "article.category.unknown", slug))
                .toList();
    }

    private Optional<Problem> slugProblem(Draft draft, Optional<Article> existing) {
        Optional<Slug> present = existing.map(Article::slug);
        Optional<String> asked = draft.slug()
                .filter(slug -> !slug.equals(present.map(Slug::value).orElse("")));
        return existing.filter(Article::isReleased).isPresent()
                ? asked.map(slug -> Problem.of("slug", "article.slug.fixed"))
                : asked.flatMap(slugs::problem);
    }

    private Slug slug(Draft draft, Optional<Article> existing) {
        Optional<Slug> fixed = existing.filter(Article::isReleased).map(Article::slug);
        return fixed.or(() -> draft.slug().map(Slug::new))
                .orElseGet(() -> slugs.derived(draft.title(), existing.map(Article::slug)));
    }
}
