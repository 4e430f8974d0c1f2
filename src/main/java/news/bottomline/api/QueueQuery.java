package news.bottomline.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.RowId;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.comment.QueueFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow a queue. One that names nothing is refused by its field, or finds nothing. */
public class QueueQuery {

    @QueryParam("article")
    @Nullable
    String article;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("person")
    @Nullable
    String person;

    @QueryParam("rule")
    @Nullable
    String rule;

    @QueryParam("age")
    @Nullable
    String age;

    @QueryParam("q")
    @Nullable
    String words;

    QueueFilter filter() {
        return new QueueFilter(
                read(article, Slug::parse, Problem.of("article", "slug.form", Slug.LONGEST)),
                read(category, Slug::parse, Problem.of("category", "slug.form", Slug.LONGEST)),
                read(person, RowId::parse, Problem.of("person", "comment.person")),
                Optional.ofNullable(rule),
                Optional.ofNullable(age).map(name -> named("age", "comment.age", QueueFilter.Age.values(), name)),
                Optional.ofNullable(words).map(Text::line).orElse(""));
    }

    /** The value with this name in small letters. */
    static <E extends Enum<E>> E named(String field, String key, E[] values, String name) {
        return Stream.of(values)
                .filter(value -> QueuedComment.name(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid(Problem.of(field, key)));
    }

    private static <T> Optional<T> read(
            @Nullable String value, Function<String, Optional<T>> reader, Problem otherwise) {
        return Optional.ofNullable(value)
                .map(text -> reader.apply(text).orElseThrow(() -> new Failure.Invalid(otherwise)));
    }
}
