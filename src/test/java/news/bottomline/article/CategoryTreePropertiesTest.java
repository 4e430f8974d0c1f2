package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import news.bottomline.base.Failure;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import org.junit.jupiter.api.Test;

/** Random changes of a random tree, on a real PostgreSQL: whatever is tried, what holds of the tree and the articles holds. */
class CategoryTreePropertiesTest {

    private static final int STEPS = 400;

    private final Random random = new Random(42);

    /** For each article, where it was filed, as the changes since then have it. */
    private final Map<Long, List<Long>> filed = new HashMap<>();

    /** Every address that a category has ever had, and where it leads. */
    private final Map<String, Long> addresses = new HashMap<>();

    private TestDatabase paper;
    private Editor eve;
    private int names;

    @Test
    void noChangeMakesACycleAFourthLevelOrAnArticleThatIsFiledNowhere() throws IOException {
        try (TestDatabase database = new TestDatabase()) {
            paper = database;
            eve = paper.hire("Eve Editor", Role.EDITOR).asEditor();
            int made = 0;
            for (int step = 0; step < STEPS; step++) {
                made += changes() ? 1 : 0;
                if (step % 10 == 0) {
                    file();
                }
                check();
            }
            assertThat(made).as("changes that were allowed").isGreaterThan(STEPS / 4);
        }
    }

    private boolean changes() {
        List<Category> all = paper.in(db -> paper.categories(db).all());
        try {
            switch (all.size() < 3 ? 0 : random.nextInt(5)) {
                case 0 ->
                    remember(paper.in(db -> paper.categories(db)
                            .create(new CategoryFields(name(), none(), "", some(all), Optional.empty()), eve)));
                case 1, 2 -> change(any(all), all);
                case 3 -> merge(any(all), any(all));
                default -> delete(any(all));
            }
            return true;
        } catch (Failure.Invalid | Failure.Conflict refused) {
            return false;
        }
    }

    private void change(Category one, List<Category> all) {
        String name = random.nextBoolean() ? name() : one.name();
        Optional<Integer> position = random.nextBoolean() ? Optional.of(1 + random.nextInt(4)) : Optional.empty();
        remember(paper.in(db -> paper.categories(db)
                .change(one.id(), one.version(), new CategoryFields(name, none(), "", some(all), position), eve)));
    }

    private void merge(Category leaving, Category into) {
        paper.in(db -> paper.categories(db).merge(leaving.id(), into.slug().value(), eve));
        addresses.replaceAll((slug, id) -> id == leaving.id() ? into.id() : id);
        filed.replaceAll((article, ids) -> ids.stream()
                .map(id -> id == leaving.id() ? into.id() : id)
                .distinct()
                .toList());
    }

    private void delete(Category leaving) {
        paper.in(db -> {
            paper.categories(db).delete(leaving.id(), eve);
            return leaving;
        });
        addresses.values().removeIf(id -> id == leaving.id());
    }

    private void file() {
        List<Category> all = paper.in(db -> paper.categories(db).all());
        if (all.isEmpty()) {
            return;
        }
        List<Category> chosen =
                IntStream.range(0, 3).mapToObj(i -> any(all)).distinct().toList();
        String[] slugs = chosen.stream().map(one -> one.slug().value()).toArray(String[]::new);
        Article article = paper.with(articles -> articles.draft(paper.draft("Filed", slugs), eve.asAuthor()));
        filed.put(article.id(), chosen.stream().map(Category::id).toList());
    }

    private void check() {
        CategoryTree tree = paper.in(db -> paper.categories(db).tree());
        List<Category> all = tree.all();
        long rows = paper.in(db ->
                db.createQuery("select count(c) from Category c", Long.class).getSingleResult());
        assertThat(all).as("each is reached from the first level once").hasSize((int) rows);
        assertThat(new HashSet<>(all)).hasSize(all.size());
        assertThat(all).allSatisfy(one -> assertThat(tree.level(one)).isBetween(1, CategoryTree.LEVELS));
        Set<String> names = new HashSet<>();
        assertThat(all).allSatisfy(one -> assertThat(names.add(one.name())).isTrue());
        addresses.forEach((slug, id) -> {
            Optional<Long> found =
                    paper.in(db -> paper.categories(db).find(new Slug(slug)).map(Category::id));
            assertThat(found).as(slug).contains(id);
        });
        filed.forEach((id, categories) -> {
            List<Category> present = paper.with(articles ->
                    articles.open(id, eve.asAuthor()).latestRevision().categories());
            assertThat(present).extracting(Category::id).isEqualTo(categories);
        });
    }

    private void remember(Category category) {
        addresses.put(category.slug().value(), category.id());
    }

    /** Few names, so that addresses are wanted twice. */
    private String name() {
        return new ArrayList<>(List.of("Oil & Gas", "Oil Gas", "Oil, Gas", "Trade", "trade!", "Mining", "Ores"))
                        .get(random.nextInt(7))
                + (random.nextInt(3) == 0 ? " " + names++ : "");
    }

    private Optional<String> some(List<Category> all) {
        return all.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(any(all).slug().value());
    }

    private Category any(List<Category> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
