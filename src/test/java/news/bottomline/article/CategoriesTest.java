package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the tree of categories, on a real PostgreSQL. */
class CategoriesTest {

    private static TestDatabase paper;
    private static Editor eve;

    @BeforeAll
    static void open() throws IOException {
        paper = new TestDatabase();
        eve = paper.hire("Eve Editor", Role.EDITOR).asEditor();
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    @BeforeEach
    void clear() {
        paper.in(db -> db.createNativeQuery(
                        "truncate category, old_address, article, revision, revision_category, release cascade")
                .executeUpdate());
    }

    @Test
    void theTreeHasThreeLevelsAndTheFourthIsRefused() {
        below(below(below(null, "Business"), "Energy"), "Oil");
        assertThat(tree()).isEqualTo("Business(Energy(Oil))");
        assertThat(problems(() -> create("Crude", "oil"))).containsExactly("parent category.deep");
        assertThat(problems(() -> create("Crude", "nothing"))).containsExactly("parent category.parent.unknown");
    }

    @Test
    void whatIsWrongIsToldTogether() {
        CategoryFields asked = new CategoryFields(
                " ", Optional.of("No Slug"), "x".repeat(501), Optional.of("nothing"), Optional.of(0));
        assertThat(problems(() -> paper.in(db -> paper.categories(db).create(asked, eve))))
                .containsExactly(
                        "name category.name.missing",
                        "slug slug.form",
                        "description block.longest",
                        "position category.position",
                        "parent category.parent.unknown");
    }

    @Test
    void twoNamesThatMakeOneAddressGetTwo() {
        assertThat(create("Oil & Gas", null).slug()).isEqualTo(new Slug("oil-gas"));
        assertThat(create("Oil Gas", null).slug()).isEqualTo(new Slug("oil-gas-2"));
        assertThat(problems(() -> create("oil  GAS", null))).containsExactly("name category.name.taken");
    }

    @Test
    void aRenamedCategoryIsFoundByEachAddressThatItHad() {
        Category oil = create("Oil", null);
        Category petroleum = rename(oil, "Petroleum");
        Category energy = rename(petroleum, "Energy");
        assertThat(energy.slug()).isEqualTo(new Slug("energy"));
        for (String address : List.of("oil", "petroleum", "energy")) {
            assertThat(find(address)).contains("Energy");
        }
        assertThat(rename(energy, "Oil").slug()).isEqualTo(new Slug("oil"));
        assertThat(find("oil")).contains("Oil");
        assertThat(find("energy")).contains("Oil");
    }

    @Test
    void anAddressThatStillLeadsElsewhereIsNotGivenToAnother() {
        rename(create("Oil", null), "Petroleum");
        assertThat(create("Oil", null).slug()).isEqualTo(new Slug("oil-2"));
        CategoryFields asked = new CategoryFields("Oils", Optional.of("oil"), "", Optional.empty(), Optional.empty());
        assertThat(problems(() -> paper.in(db -> paper.categories(db).create(asked, eve))))
                .containsExactly("slug category.slug.old");
        assertThat(find("oil")).contains("Petroleum");
    }

    @Test
    void aNewNameThatMakesTheSameAddressKeepsIt() {
        create("Oil Gas", null);
        Category second = create("Oil & Gas", null);
        assertThat(rename(second, "Oil + Gas").slug()).isEqualTo(new Slug("oil-gas-2"));
    }

    @Test
    void aCategoryTakesThePlaceThatItIsGiven() {
        Stream.of("A", "B", "C").forEach(name -> create(name, null));
        assertThat(tree()).isEqualTo("A B C");
        shift("c", -1);
        assertThat(tree()).isEqualTo("A C B");
        shift("a", -1);
        shift("b", 1);
        assertThat(tree()).isEqualTo("A C B");
        change("a", "A", null, Optional.of(3));
        assertThat(tree()).isEqualTo("C B A");
        change("c", "C", null, Optional.of(99));
        assertThat(tree()).isEqualTo("B A C");
        change("c", "C", "b", Optional.empty());
        change("a", "A", "b", Optional.of(1));
        assertThat(tree()).isEqualTo("B(A C)");
        change("c", "C", null, Optional.empty());
        assertThat(tree()).isEqualTo("B(A) C");
    }

    @Test
    void aCategoryIsNeverBelowItselfNorWithItsChildrenTooDeep() {
        Category a = below(null, "A");
        Category b = below(a, "B");
        below(b, "C");
        below(null, "D");
        assertThat(problems(() -> change("a", "A", "c", Optional.empty())))
                .containsExactly("parent category.parent.below");
        assertThat(problems(() -> change("a", "A", "a", Optional.empty())))
                .containsExactly("parent category.parent.below");
        assertThat(problems(() -> change("a", "A", "d", Optional.empty()))).containsExactly("parent category.deep");
        change("b", "B", "d", Optional.empty());
        assertThat(tree()).isEqualTo("A D(B(C))");
    }

    @Test
    void theSecondOfTwoWhoChangeACategoryIsTold() {
        Category seen = create("Oil", null);
        rename(seen, "Petroleum");
        assertThatExceptionOfType(Failure.Conflict.class).isThrownBy(() -> rename(seen, "Crude"));
    }

    @Test
    void aNewOrderIsNoChangeOfTheCategoriesThemselves() {
        Category first = create("A", null);
        create("B", null);
        shift("b", -1);
        assertThat(rename(first, "First").name()).isEqualTo("First");
    }

    @Test
    void mergingBringsArticlesChildrenAndAddressesToTheOther() {
        Category oil = rename(create("Crude", null), "Oil");
        below(oil, "Shale");
        below(create("Energy", null), "Wind");
        create("Trade", null);
        Article both = article("Both", "trade", "oil", "energy");
        Article first = article("First", "energy", "trade", "oil");
        Article only = article("Only", "oil");
        Article none = article("None", "trade");

        merge("oil", "energy");

        assertThat(tree()).isEqualTo("Energy(Wind Shale) Trade");
        assertThat(find("crude")).contains("Energy");
        assertThat(find("oil")).contains("Energy");
        assertThat(filed(both)).isEqualTo("Trade, Energy");
        assertThat(filed(first)).isEqualTo("Energy, Trade");
        assertThat(filed(only)).isEqualTo("Energy");
        assertThat(filed(none)).isEqualTo("Trade");
    }

    @Test
    void mergingLeavesNoGapInTheOrderOfAnArticlesCategories() {
        Stream.of("A", "B", "C", "D").forEach(name -> create(name, null));
        article("Gap", "c", "a", "b", "d");
        merge("b", "a");
        List<?> positions =
                paper.in(db -> db.createNativeQuery("select position from revision_category order by position")
                        .getResultList());
        assertThat(positions).hasToString("[0, 1, 2]");
    }

    @Test
    void aCategoryIsNotMergedIntoItselfBelowItselfOrTooDeep() {
        Category a = below(null, "A");
        below(a, "B");
        below(below(null, "X"), "Y");
        assertThat(problems(() -> merge("a", "a"))).containsExactly("into category.into.below");
        assertThat(problems(() -> merge("a", "b"))).containsExactly("into category.into.below");
        assertThat(problems(() -> merge("a", "nothing"))).containsExactly("into category.into.unknown");
        merge("a", "y");
        assertThat(tree()).isEqualTo("X(Y(B))");
        below(below(null, "P"), "Q");
        assertThat(problems(() -> merge("p", "b"))).containsExactly("into category.deep");
    }

    @Test
    void onlyACategoryThatNothingNeedsIsDeleted() {
        Category a = below(null, "A");
        below(a, "B");
        create("C", null);
        Article article = article("Filed", "b");
        assertThatExceptionOfType(Failure.Conflict.class).isThrownBy(() -> delete("a"));
        assertThatExceptionOfType(Failure.Conflict.class).isThrownBy(() -> delete("b"));
        paper.with(articles -> articles.revise(article.id(), 1, paper.draft("Filed", "c"), eve.asAuthor()));
        assertThatExceptionOfType(Failure.Conflict.class)
                .as("an earlier version points to it")
                .isThrownBy(() -> delete("b"));
        rename(create("D", null), "E");
        delete("e");
        assertThat(tree()).isEqualTo("A(B) C");
        assertThat(find("d")).isEmpty();
        assertThat(create("D", null).slug()).isEqualTo(new Slug("d"));
    }

    @Test
    void aFormThatNamesACategoryByItsOldAddressIsStillTaken() {
        Category oil = create("Oil", null);
        create("Energy", null);
        rename(oil, "Petroleum");
        merge("petroleum", "energy");
        assertThat(filed(article("Late", "oil", "energy"))).isEqualTo("Energy");
    }

    @Test
    void readersOfACategorySeeTheArticlesBelowItToo() {
        below(below(below(null, "Business"), "Energy"), "Oil");
        Article article = article("Deep", "oil");
        paper.with(articles -> articles.publish(article.id(), Optional.empty(), Optional.empty(), eve));
        for (String slug : List.of("business", "energy", "oil")) {
            assertThat(paper.with(articles ->
                                    articles.latest(Optional.of(new Slug(slug)), Optional.empty(), 5, paper.now()))
                            .items())
                    .extracting(ArticleSummary::title)
                    .containsExactly("Deep");
        }
    }

    private static Category create(String name, String parent) {
        CategoryFields asked =
                new CategoryFields(name, Optional.empty(), "", Optional.ofNullable(parent), Optional.empty());
        return paper.in(db -> paper.categories(db).create(asked, eve));
    }

    private static Category below(Category parent, String name) {
        return create(name, parent == null ? null : parent.slug().value());
    }

    private static Category rename(Category seen, String name) {
        return paper.in(db -> {
            CategoryFields present = paper.categories(db).tree().fields(seen);
            CategoryFields asked = new CategoryFields(
                    name, Optional.empty(), present.description(), present.parent(), Optional.empty());
            return paper.categories(db).change(seen.id(), seen.version(), asked, eve);
        });
    }

    private static Category change(String slug, String name, String parent, Optional<Integer> position) {
        return paper.in(db -> {
            Category present = paper.categories(db).find(new Slug(slug)).orElseThrow();
            CategoryFields asked =
                    new CategoryFields(name, Optional.empty(), "", Optional.ofNullable(parent), position);
            return paper.categories(db).change(present.id(), present.version(), asked, eve);
        });
    }

    private static void shift(String slug, int places) {
        paper.in(db -> paper.categories(db).shift(id(slug), places, eve));
    }

    private static Category merge(String slug, String into) {
        return paper.in(db -> paper.categories(db).merge(id(slug), into, eve));
    }

    private static void delete(String slug) {
        paper.in(db -> {
            paper.categories(db).delete(id(slug), eve);
            return slug;
        });
    }

    private static long id(String slug) {
        return paper.in(
                db -> paper.categories(db).find(new Slug(slug)).orElseThrow().id());
    }

    private static Optional<String> find(String slug) {
        return paper.in(db -> paper.categories(db).find(new Slug(slug)).map(Category::name));
    }

    private static Article article(String title, String... categories) {
        return paper.with(articles -> articles.draft(paper.draft(title, categories), eve.asAuthor()));
    }

    private static String filed(Article article) {
        return paper.with(articles -> articles.open(article.id(), eve.asAuthor()).latestRevision().categories().stream()
                .map(Category::name)
                .collect(Collectors.joining(", ")));
    }

    /** The tree as "A(B C) D". */
    private static String tree() {
        CategoryTree tree = paper.in(db -> paper.categories(db).tree());
        return drawn(tree.first(), tree);
    }

    private static String drawn(List<Category> level, CategoryTree tree) {
        return level.stream()
                .map(one ->
                        one.name() + (tree.children(one).isEmpty() ? "" : "(" + drawn(tree.children(one), tree) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> problems(Runnable attempt) {
        try {
            attempt.run();
            return List.of();
        } catch (Failure.Invalid refused) {
            return refused.problems().stream()
                    .map(problem -> problem.field() + " " + problem.key())
                    .toList();
        }
    }
}
