package news.bottomline.article.block;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;

/** Collects the problems of one block or list item, each under the path of its field. */
public final class Checks {

    private final String path;
    private final List<Problem> problems;

    /** @param path the path of the block, such as {@code blocks[2]} */
    public Checks(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Requires a text that is not empty and not too long. */
    void required(String field, String text, int longest, String missing) {
        if (text.isEmpty()) {
            add(field, missing);
        }
        optional(field, text, longest);
    }

    void optional(String field, String text, int longest) {
        if (Text.length(text) > longest) {
            add(field, "block.longest", longest);
        }
    }

    /**
     * Checks the number of written items, and each of them. Blank items do not count.
     *
     * @param few the key of the message that tells that there are too few; {@code many} likewise
     */
    <T> void items(
            List<T> items, Predicate<T> isBlank, Limits limits, String few, String many, BiConsumer<T, Checks> check) {
        long written = items.stream().filter(isBlank.negate()).count();
        if (written < limits.leastItems()) {
            add("items", few, limits.leastItems());
        }
        if (written > limits.mostItems()) {
            add("items", many, limits.mostItems());
        }
        for (int i = 0; i < items.size(); i++) {
            if (!isBlank.test(items.get(i))) {
                check.accept(items.get(i), new Checks(path + ".items[" + i + "]", problems));
            }
        }
    }

    void add(String field, String key, Object... arguments) {
        problems.add(Problem.of(path + "." + field, key, arguments));
    }
}
