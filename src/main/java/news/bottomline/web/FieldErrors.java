package news.bottomline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one form: listed in its error summary, and shown beside each field.
 *
 * @param all in the order of the form's fields
 * @param fields the names of the form's fields, in order; empty for a form whose problems carry element ids already
 * @param prefix the beginning of each field's element id, where a page has several forms: {@code reply-}
 */
public record FieldErrors(List<Problem> all, List<String> fields, String prefix) {

    /** No problems, in a form whose fields have their names as ids. */
    public static final FieldErrors NONE = form("");

    public FieldErrors {
        all = all.stream()
                .sorted(Comparator.comparingInt(problem -> fields.indexOf(problem.field())))
                .toList();
    }

    /** A form without problems. */
    public static FieldErrors form(String prefix, String... fields) {
        return new FieldErrors(List.of(), List.of(fields), prefix);
    }

    public FieldErrors with(List<Problem> problems) {
        return new FieldErrors(problems, fields, prefix);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first problem of a field: one message beside a field is enough. */
    public Optional<Problem> at(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }

    /** The element id of a field. */
    public String id(String field) {
        return prefix + field;
    }

    /** The element that the summary's link leads to; a problem with no field of the form leads to the first one. */
    public String target(Problem problem) {
        return id(fields.isEmpty() || fields.contains(problem.field()) ? problem.field() : fields.getFirst());
    }

    /** The link to that element. */
    public String href(Problem problem) {
        return href(target(problem));
    }

    /** The link to an element. A fragment may not contain brackets (RFC 3986, 3.5), which the paths of documents have. */
    public static String href(String id) {
        return "#" + id.replace("[", "%5B").replace("]", "%5D");
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return at(field).isEmpty() ? null : "true";
    }

    /**
     * For {@code aria-describedby}: the ids of what describes a field, the error last; null leaves the attribute out.
     *
     * @param parts what else describes the field, such as {@code hint} for the element {@code email-hint}; null for nothing
     */
    public @Nullable String describedBy(String field, @Nullable String... parts) {
        String ids = Stream.concat(Stream.of(parts), Stream.of(at(field).isEmpty() ? null : "error"))
                .filter(Objects::nonNull)
                .map(part -> id(field) + "-" + part)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
