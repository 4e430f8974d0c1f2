package news.bottomline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** All categories at one moment: at most {@value #LEVELS} levels, each in its order. */
public final class CategoryTree {

    public static final int LEVELS = 3;

    private static final long NO_PARENT = 0;

    private final Map<Long, Category> byId = new LinkedHashMap<>();
    private final Map<Slug, Category> bySlug = new HashMap<>();
    private final Map<Long, List<Category>> byParent = new HashMap<>();

    CategoryTree(List<Category> categories) {
        categories.stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparingLong(Category::id))
                .forEach(this::add);
    }

    private void add(Category category) {
        byId.put(category.id(), category);
        bySlug.put(category.slug(), category);
        byParent.computeIfAbsent(category.parentId().orElse(NO_PARENT), parent -> new ArrayList<>())
                .add(category);
    }

    /** The categories of the first level, in their order. */
    public List<Category> first() {
        return List.copyOf(byParent.getOrDefault(NO_PARENT, List.of()));
    }

    public List<Category> children(Category parent) {
        return List.copyOf(byParent.getOrDefault(parent.id(), List.of()));
    }

    /** Each category before its children. */
    public List<Category> all() {
        return first().stream().flatMap(this::branch).toList();
    }

    /** The category and all that stand below it. */
    public List<Category> within(Category top) {
        return branch(top).toList();
    }

    private Stream<Category> branch(Category top) {
        return Stream.concat(Stream.of(top), children(top).stream().flatMap(this::branch));
    }

    public Optional<Category> find(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Optional<Category> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Category> parent(Category child) {
        return child.parentId().map(id -> Objects.requireNonNull(byId.get(id)));
    }

    /** The way down to a category: first its ancestor on the first level, last its parent. */
    public List<Category> trail(Category category) {
        List<Category> trail = new ArrayList<>();
        parent(category).ifPresent(parent -> {
            trail.addAll(trail(parent));
            trail.add(parent);
        });
        return trail;
    }

    /** From 1 to {@value #LEVELS}. */
    public int level(Category category) {
        return trail(category).size() + 1;
    }

    /** The place among the categories of its parent, from 1. */
    public int position(Category category) {
        return parent(category).map(this::children).orElseGet(this::first).indexOf(category) + 1;
    }

    /** The category as it is, for a form or a program that changes a part of it. */
    public CategoryFields fields(Category category) {
        return new CategoryFields(
                category.name(),
                Optional.empty(),
                category.description(),
                parent(category).map(parent -> parent.slug().value()),
                Optional.empty());
    }

    /** How many levels the category takes with all that stand below it. */
    int height(Category category) {
        return 1 + children(category).stream().mapToInt(this::height).max().orElse(0);
    }

    /** The categories that a new one may become a child of. */
    public List<Category> parents() {
        return all().stream().filter(parent -> parentProblem(parent).isEmpty()).toList();
    }

    /** The categories that another may become a child of. */
    public List<Category> parentsFor(Category child) {
        return all().stream()
                .filter(parent -> parentProblem(child, parent).isEmpty())
                .toList();
    }

    /** The categories that another may be merged into. */
    public List<Category> targetsFor(Category leaving) {
        return all().stream()
                .filter(target -> targetProblem(leaving, target).isEmpty())
                .toList();
    }

    /** Why a new category cannot stand below this one. */
    Optional<Problem> parentProblem(Category parent) {
        return level(parent) < LEVELS ? Optional.empty() : Optional.of(tooDeep("parent"));
    }

    /** Why a category cannot stand below another with all its children. */
    Optional<Problem> parentProblem(Category child, Category parent) {
        if (within(child).contains(parent)) {
            return Optional.of(Problem.of("parent", "category.parent.below"));
        }
        return level(parent) + height(child) <= LEVELS ? Optional.empty() : Optional.of(tooDeep("parent"));
    }

    /** Why a category cannot be merged into another, which takes over its children. */
    Optional<Problem> targetProblem(Category leaving, Category target) {
        if (within(leaving).contains(target)) {
            return Optional.of(Problem.of("into", "category.into.below"));
        }
        boolean fits = level(target) + height(leaving) - 1 <= LEVELS;
        return fits ? Optional.empty() : Optional.of(tooDeep("into"));
    }

    private static Problem tooDeep(String field) {
        return Problem.of(field, "category.deep", LEVELS);
    }
}
