package news.bottomline.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent, in the order of its fields, to be told at its head and beside each field. */
public record FieldErrors(List<Problem> all) {

    private static final List<String> FIELDS =
            List.of("name", "email", "roles", "current", "password", "again", "label");

    static final FieldErrors NONE = new FieldErrors(List.of());

    public FieldErrors {
        all = all.stream()
                .sorted(Comparator.comparingInt(problem -> FIELDS.indexOf(problem.field())))
                .toList();
    }

    @SafeVarargs
    static FieldErrors of(List<Problem> first, Optional<Problem>... more) {
        return new FieldErrors(Stream.concat(first.stream(), Stream.of(more).flatMap(Optional::stream))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Problem> at(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).toList();
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return at(field).isEmpty() ? null : "true";
    }

    /** For {@code aria-describedby}: the ids of the field's hint and of what is wrong; null leaves the attribute out. */
    public @Nullable String describing(String field, boolean hint) {
        String ids = Stream.of(hint ? field + "-hint" : "", at(field).isEmpty() ? "" : field + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
