package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;

/** Validates what is asked of a category against all others, and gives it its address. Reports all problems at once. */
@ApplicationScoped
class CategoryValidator {

    /** How much of an address its numbered forms have in common, however long it is. */
    private static final int COMMON = 50;

    @Inject
    OldAddresses addresses;

    record Accepted(Slug slug, Optional<Category> parent) {}

    /**
     * @param existing the category that changes; empty for a new one
     * @throws Failure.Invalid with problems on {@code name}, {@code slug}, {@code description}, {@code parent} and
     *     {@code position}
     */
    Accepted accept(CategoryFields asked, Optional<Category> existing, CategoryTree tree) {
        List<Problem> problems = new ArrayList<>(asked.problems());
        nameProblem(asked.name(), existing, tree).ifPresent(problems::add);
        asked.slug()
                .flatMap(Slug::parse)
                .flatMap(slug -> slugProblem(slug, existing, tree))
                .ifPresent(problems::add);
        Optional<Category> parent = asked.parent().flatMap(slug -> named(slug, tree));
        parentProblem(asked, parent, existing, tree).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
        Slug slug = asked.slug().map(Slug::new).orElseGet(() -> derived(asked.name(), existing, tree));
        return new Accepted(slug, parent);
    }

    /** @throws Failure.Invalid on {@code into} */
    Category target(Category leaving, String into, CategoryTree tree) {
        Category target = named(into.strip(), tree)
                .orElseThrow(() -> new Failure.Invalid(Problem.of("into", "category.into.unknown")));
        tree.targetProblem(leaving, target).ifPresent(problem -> {
            throw new Failure.Invalid(problem);
        });
        return target;
    }

    private Optional<Category> named(String asked, CategoryTree tree) {
        return Slug.parse(asked)
                .flatMap(slug -> tree.find(slug)
                        .or(() -> addresses
                                .target(OldAddresses.Kind.CATEGORY, slug)
                                .flatMap(tree::find)));
    }

    private static Optional<Problem> nameProblem(String name, Optional<Category> existing, CategoryTree tree) {
        boolean taken = others(existing, tree).stream()
                .anyMatch(other -> folded(other.name()).equals(folded(name)));
        return taken ? Optional.of(Problem.of("name", "category.name.taken")) : Optional.empty();
    }

    /** Names that differ only in case are one; "Oil &amp; Gas" and "Oil Gas" are two. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Optional<Problem> slugProblem(Slug asked, Optional<Category> existing, CategoryTree tree) {
        if (others(existing, tree).stream().anyMatch(other -> other.slug().equals(asked))) {
            return Optional.of(Problem.of("slug", "category.slug.taken"));
        }
        return addresses
                .target(OldAddresses.Kind.CATEGORY, asked)
                .flatMap(tree::find)
                .filter(target -> existing.filter(target::equals).isEmpty())
                .map(target -> Problem.of("slug", "category.slug.old", target.name()));
    }

    private static Optional<Problem> parentProblem(
            CategoryFields asked, Optional<Category> parent, Optional<Category> existing, CategoryTree tree) {
        if (asked.parent().isPresent() && parent.isEmpty()) {
            return Optional.of(Problem.of("parent", "category.parent.unknown"));
        }
        return parent.flatMap(
                one -> existing.map(child -> tree.parentProblem(child, one)).orElseGet(() -> tree.parentProblem(one)));
    }

    /**
     * An address made from the name. Where another category has it, or had it and it still leads there, it gets a number. The
     * present address stays if it fits the name.
     */
    private Slug derived(String name, Optional<Category> existing, CategoryTree tree) {
        Slug plain = Slug.of(name);
        Pattern numbered = Pattern.compile(Pattern.quote(plain.value()) + "(-\\d+)?");
        Optional<Slug> present = existing.map(Category::slug);
        if (present.filter(slug -> numbered.matcher(slug.value()).matches()).isPresent()) {
            return present.get();
        }
        String common = plain.value().substring(0, Math.min(plain.value().length(), COMMON));
        Set<String> taken = addresses.taken(
                OldAddresses.Kind.CATEGORY, common, existing.map(Category::id).orElse(0L));
        Slug free = plain;
        for (int number = 2; tree.find(free).isPresent() || taken.contains(free.value()); number++) {
            free = plain.numbered(number);
        }
        return free;
    }

    private static List<Category> others(Optional<Category> existing, CategoryTree tree) {
        return tree.all().stream()
                .filter(other -> existing.filter(other::equals).isEmpty())
                .toList();
    }
}
