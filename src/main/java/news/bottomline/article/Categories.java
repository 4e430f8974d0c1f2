package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.user.Editor;

/** Reads and creates categories. */
@ApplicationScoped
public class Categories {

    private static final String WITH_PARENT = "select c from Category c left join fetch c.parent";

    @PersistenceContext
    EntityManager db;

    @Inject
    Slugs slugs;

    @Inject
    Event<PagesChanged> changes;

    /** All categories, by name. */
    @Transactional
    public List<Category> all() {
        return db.createQuery(WITH_PARENT + " order by c.name, c.id", Category.class)
                .getResultList();
    }

    @Transactional
    public Optional<Category> find(Slug slug) {
        return db.createQuery(WITH_PARENT + " where c.slug = :slug", Category.class)
                .setParameter("slug", slug.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * @param parent the slug of the parent category, which must not have a parent itself
     * @throws Failure.Invalid on {@code name} where it is missing, longer than {@value Category#LONGEST_NAME} characters or
     *     too much like another's, and on {@code parent} where there is none of that slug
     */
    @Transactional
    public Category create(String name, Optional<String> parent, Editor by) {
        slugs.lock();
        String plain = Text.line(name);
        Optional<Category> above = parent.flatMap(Slug::parse).flatMap(this::find);
        List<Problem> problems = new ArrayList<>(nameProblems(plain));
        if (parent.isPresent() && above.isEmpty()) {
            problems.add(Problem.of("parent", "category.parent.unknown"));
        }
        if (above.flatMap(Category::parent).isPresent()) {
            problems.add(Problem.of("parent", "category.parent.deep"));
        }
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        Category category = new Category(plain, free(plain), above);
        db.persist(category);
        db.flush();
        changes.fire(PagesChanged.added());
        return category;
    }

    private List<Problem> nameProblems(String name) {
        if (name.isEmpty()) {
            return List.of(Problem.of("name", "category.name.missing"));
        }
        if (Text.length(name) > Category.LONGEST_NAME) {
            return List.of(Problem.of("name", "block.longest", Category.LONGEST_NAME));
        }
        boolean taken = all().stream().anyMatch(other -> letters(other.name()).equals(letters(name)));
        return taken ? List.of(Problem.of("name", "category.name.taken")) : List.of();
    }

    /** What makes two names one: "Trade & Tariffs" and "trade, tariffs" differ in nothing that readers would say. */
    private static String letters(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = folded.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.isEmpty() ? folded : letters;
    }

    /** Different names of other scripts may have one spelling in Latin letters: the later one gets a number. */
    private Slug free(String name) {
        Slug plain = Slug.of(name);
        Slug free = plain;
        for (int number = 2; find(free).isPresent(); number++) {
            free = plain.numbered(number);
        }
        return free;
    }

    /** The categories that exist for these slugs, in the given order. */
    List<Category> of(Collection<String> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = db.createQuery(WITH_PARENT + " where c.slug in :slugs", Category.class)
                .setParameter("slugs", asked)
                .getResultStream()
                .collect(Collectors.toMap(category -> category.slug().value(), Function.identity()));
        return asked.stream().filter(found::containsKey).map(found::get).toList();
    }
}
