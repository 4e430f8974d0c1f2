package news.bottomline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/**
 * A category as it is to be, as a form or a program sends it.
 *
 * @param slug the last part of the address; empty to make it from the name
 * @param parent the address of the category that it stands below; empty for the first level
 * @param position the place among the categories of its parent, from 1; empty to leave it where it is, or to put it last
 */
public record CategoryFields(
        String name, Optional<String> slug, String description, Optional<String> parent, Optional<Integer> position) {

    public CategoryFields {
        name = Text.line(name);
        slug = slug.map(String::strip).filter(asked -> !asked.isEmpty());
        description = Text.lines(description);
        parent = parent.map(String::strip).filter(asked -> !asked.isEmpty());
    }

    public static CategoryFields named(String name) {
        return new CategoryFields(name, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** What is wrong with the fields themselves, whatever other categories there are. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "category.name.missing"));
        }
        if (Text.isLonger(name, Category.LONGEST_NAME)) {
            problems.add(Problem.of("name", "block.longest", Category.LONGEST_NAME));
        }
        if (slug.isPresent() && slug.flatMap(Slug::parse).isEmpty()) {
            problems.add(Problem.of("slug", "slug.form", Slug.LONGEST));
        }
        if (Text.isLonger(description, Category.LONGEST_DESCRIPTION)) {
            problems.add(Problem.of("description", "block.longest", Category.LONGEST_DESCRIPTION));
        }
        if (position.filter(place -> place < 1).isPresent()) {
            problems.add(Problem.of("position", "category.position"));
        }
        return problems;
    }
}
