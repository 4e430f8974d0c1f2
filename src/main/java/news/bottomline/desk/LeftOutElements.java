package news.bottomline.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.article.Draft;

/**
 * The elements that a writer typed or pasted and an article cannot contain. The form tells them after saving, so the
 * redirection to it carries them in the query.
 *
 * @param names without repetition, such as {@code table}
 */
public record LeftOutElements(List<String> names) {

    static final String PARAMETER = "left-out";
    static final LeftOutElements NONE = new LeftOutElements(List.of());

    private static final int MOST = 20;
    private static final Pattern SEPARATOR = Pattern.compile(",");

    /** Anybody can write a query: what has not the form of an element's name is not shown. */
    private static final Predicate<String> NAME =
            Pattern.compile("[a-z][a-z0-9:-]{0,29}").asMatchPredicate();

    static LeftOutElements in(Draft draft) {
        return of(draft.leftOut().stream().flatMap(one -> one.elements().stream()));
    }

    static LeftOutElements parse(String query) {
        return of(SEPARATOR.splitAsStream(query));
    }

    private static LeftOutElements of(Stream<String> names) {
        return new LeftOutElements(
                names.filter(NAME).distinct().sorted().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** As a writer would type them: {@code <img>, <table>}. */
    public String asTags() {
        return String.join(", ", names.stream().map(name -> "<" + name + ">").toList());
    }

    /** What follows the first parameter of an address; empty if nothing was left out. */
    public String asQuery() {
        return isEmpty() ? "" : "&" + PARAMETER + "=" + String.join(",", names);
    }
}
