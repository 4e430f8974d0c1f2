package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** Validates a draft and resolves its categories. Reports all problems at once. */
@ApplicationScoped
class DraftValidator {

    @Inject
    Categories categories;

    @Inject
    Slugs slugs;

    @Inject
    PictureChecks pictures;

    record Accepted(Slug slug, Revision.Content content) {}

    /**
     * @param existing the article that gets a new revision; empty for a new article
     * @throws Failure.Invalid with problems on {@code title}, {@code slug} and {@code categories}
     */
    Accepted accept(Draft draft, Optional<Article> existing) {
        slugs.lock();
        Map<String, Category> found = named(draft.categories());
        List<Problem> problems =
                problems(draft.title(), draft.slug(), draft.categories(), draft.picture(), existing, found.keySet());
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        List<Category> filed =
                draft.categories().stream().map(found::get).distinct().toList();
        Revision.Content content = new Revision.Content(
                draft.template(), draft.title(), draft.summary(), filed, draft.picture(), draft.blocks());
        return new Accepted(slug(draft, existing), content);
    }

    /** What is wrong with a draft apart from its blocks. */
    List<Problem> problems(
            String title,
            Optional<String> slug,
            List<String> filed,
            Optional<Long> picture,
            Optional<Article> existing) {
        return problems(title, slug, filed, picture, existing, named(filed).keySet());
    }

    private List<Problem> problems(
            String title,
            Optional<String> slug,
            List<String> filed,
            Optional<Long> picture,
            Optional<Article> existing,
            Set<String> known) {
        List<Problem> problems = new ArrayList<>(Draft.problems(title, filed));
        slugProblem(slug, existing).ifPresent(problems::add);
        problems.addAll(pictures.unknown(picture));
        problems.addAll(unknown(filed, known));
        return problems;
    }

    private Map<String, Category> named(List<String> filed) {
        return categories.named(counted(filed).toList());
    }

    /** Categories beyond the most are a problem already, however many there are. */
    private static Stream<String> counted(List<String> filed) {
        return filed.stream().limit(Draft.MOST_CATEGORIES);
    }

    private static List<Problem> unknown(List<String> filed, Set<String> known) {
        return counted(filed)
                .filter(slug -> !known.contains(slug))
                .map(slug -> Problem.of("categories", "article.category.unknown", slug))
                .toList();
    }

    private Optional<Problem> slugProblem(Optional<String> slug, Optional<Article> existing) {
        Optional<Slug> present = existing.map(Article::slug);
        Optional<String> asked =
                slug.filter(one -> !one.equals(present.map(Slug::value).orElse("")));
        return existing.filter(Article::isReleased).isPresent()
                ? asked.map(one -> Problem.of("slug", "article.slug.fixed"))
                : asked.flatMap(slugs::problem);
    }

    private Slug slug(Draft draft, Optional<Article> existing) {
        Optional<Slug> fixed = existing.filter(Article::isReleased).map(Article::slug);
        return fixed.or(() -> draft.slug().map(Slug::new))
                .orElseGet(() -> slugs.derived(draft.title(), existing.map(Article::slug)));
    }
}
