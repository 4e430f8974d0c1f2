package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;

/**
 * Reads and changes categories. Changes are made one after the other and never while an article is saved, so each sees the
 * tree that the one before has left. A method that takes an id throws {@link Failure.NotFound} if there is no such category.
 */
@ApplicationScoped
public class Categories {

    private static final String ORDER = """
            update category set position = placed.position
            from unnest(cast(string_to_array(?1, ',') as bigint[])) with ordinality as placed (id, position)
            where category.id = placed.id and category.position <> placed.position""";

    @PersistenceContext
    EntityManager db;

    @Inject
    Slugs slugs;

    @Inject
    CategoryValidator validator;

    @Inject
    OldAddresses addresses;

    @Inject
    FiledArticles filed;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /** All categories, by one query. */
    @Transactional
    public CategoryTree tree() {
        return new CategoryTree(
                db.createQuery("select c from Category c", Category.class).getResultList());
    }

    /** All categories, each before its children, in their order. */
    @Transactional
    public List<Category> all() {
        return tree().all();
    }

    /** The category at this address, or the one to which it leads since that was renamed or merged. */
    @Transactional
    public Optional<Category> find(Slug slug) {
        return Optional.ofNullable(named(List.of(slug.value())).get(slug.value()));
    }

    /** How many articles are filed in a category, not counting those below it. */
    @Transactional
    public FiledArticles.Count count(Category category, Editor by) {
        return filed.count(category.id());
    }

    /**
     * Creates a category.
     *
     * @throws Failure.Invalid with problems on {@code name}, {@code slug}, {@code description}, {@code parent} and
     *     {@code position}
     */
    @Transactional
    public Category create(CategoryFields asked, Editor by) {
        slugs.lock();
        CategoryTree tree = tree();
        CategoryValidator.Accepted accepted = validator.accept(asked, Optional.empty(), tree);
        List<Category> siblings = siblings(tree, accepted.parent());
        Category category = new Category(
                asked.name(), accepted.slug(), asked.description(), accepted.parent(), siblings.size() + 1);
        db.persist(category);
        place(category, siblings, asked.position().orElse(siblings.size() + 1));
        return changed(category);
    }

    /**
     * Renames, describes or moves a category. From then on an address that it had before leads to the new one.
     *
     * @param seen the version that the editor started from
     * @throws Failure.Conflict if that is not the present version
     * @throws Failure.Invalid as {@link #create}
     */
    @Transactional
    public Category change(long id, int seen, CategoryFields asked, Editor by) {
        slugs.lock();
        CategoryTree tree = tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        if (category.version() != seen) {
            throw new Failure.Conflict(Problem.of("seen", "category.changed", category.name()));
        }
        CategoryValidator.Accepted accepted = validator.accept(asked, Optional.of(category), tree);
        boolean stays = tree.parent(category).equals(accepted.parent());
        int present = tree.position(category);
        List<Category> siblings = siblings(tree, accepted.parent());
        keepAddress(category, accepted.slug());
        category.change(asked.name(), accepted.slug(), asked.description(), accepted.parent());
        int last = siblings.size() + 1;
        place(category, siblings, asked.position().orElse(stays ? present : last));
        return changed(category);
    }

    private void keepAddress(Category category, Slug next) {
        if (!category.slug().equals(next)) {
            addresses.takeBack(OldAddresses.Kind.CATEGORY, next);
            addresses.keep(OldAddresses.Kind.CATEGORY, category.slug(), category.id(), clock.instant());
        }
    }

    /**
     * Moves a category among those of its parent; beyond the first and the last place nothing moves.
     *
     * @param places how many places later; negative for earlier
     */
    @Transactional
    public Category shift(long id, int places, Editor by) {
        slugs.lock();
        CategoryTree tree = tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        place(category, siblings(tree, tree.parent(category)), Math.max(1, tree.position(category) + places));
        return changed(category);
    }

    /**
     * Merges a category into another: its articles, the categories below it and its addresses go there, and it is no more. An
     * article that has both keeps the one that comes first in its list.
     *
     * @param into the address of the other category
     * @return the other category
     * @throws Failure.Invalid on {@code into} if there is no such category, if it is this one or below it, or if the tree
     *     would get too deep
     */
    @Transactional
    public Category merge(long id, String into, Editor by) {
        slugs.lock();
        CategoryTree tree = tree();
        Category leaving = tree.find(id).orElseThrow(Failure.NotFound::new);
        Category target = validator.target(leaving, into, tree);
        filed.moveAll(leaving.id(), target.id());
        List<Category> moving = tree.children(leaving);
        moving.forEach(child -> child.moveBelow(target));
        order(Stream.concat(tree.children(target).stream(), moving.stream()).toList());
        addresses.leadOn(OldAddresses.Kind.CATEGORY, leaving.id(), target.id());
        addresses.keep(OldAddresses.Kind.CATEGORY, leaving.slug(), target.id(), clock.instant());
        db.remove(leaving);
        return changed(target);
    }

    /**
     * Deletes a category for which no version of an article asks and which has none below it, and its old addresses with it.
     *
     * @throws Failure.Conflict on {@code into} if it has articles or categories, which {@link #merge} gives to another
     */
    @Transactional
    public void delete(long id, Editor by) {
        slugs.lock();
        CategoryTree tree = tree();
        Category leaving = tree.find(id).orElseThrow(Failure.NotFound::new);
        int articles = filed.count(id).ever();
        int children = tree.children(leaving).size();
        if (articles + children > 0) {
            throw new Failure.Conflict(Problem.of("into", "category.not-empty", articles, children));
        }
        addresses.forget(OldAddresses.Kind.CATEGORY, id);
        db.remove(leaving);
        db.flush();
        changes.fire(PagesChanged.removed());
    }

    private static List<Category> siblings(CategoryTree tree, Optional<Category> parent) {
        return parent.map(tree::children).orElseGet(tree::first);
    }

    private void place(Category category, List<Category> siblings, int position) {
        List<Category> ordered = new ArrayList<>(siblings);
        ordered.remove(category);
        ordered.add(Math.min(position - 1, ordered.size()), category);
        order(ordered);
    }

    private void order(List<Category> ordered) {
        db.flush();
        db.createNativeQuery(ORDER)
                .setParameter(1, ResultRow.joined(ordered.stream().map(Category::id)))
                .executeUpdate();
    }

    private Category changed(Category category) {
        db.flush();
        db.refresh(category);
        changes.fire(PagesChanged.added());
        return category;
    }

    /** The categories that exist for these addresses, present or old ones. */
    Map<String, Category> named(Collection<String> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<String, Category> found = new HashMap<>();
        db.createQuery("select c from Category c where c.slug in :slugs", Category.class)
                .setParameter("slugs", asked)
                .getResultStream()
                .forEach(category -> found.put(category.slug().value(), category));
        List<String> others =
                asked.stream().filter(slug -> !found.containsKey(slug)).toList();
        addresses
                .targets(OldAddresses.Kind.CATEGORY, others)
                .forEach((slug, id) -> found.put(slug, db.find(Category.class, id)));
        return found;
    }
}
