package news.bottomline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.Slug;

/** What is done with one category in the lists of many articles. The first of a list is the main one. */
public enum Filing {
    ADD,
    MAIN,
    REMOVE;

    /** Reads {@code add}, {@code main} or {@code remove}. */
    public static Optional<Filing> parse(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Category> in(List<Category> present, Category category) {
        List<Category> others =
                present.stream().filter(other -> other.id() != category.id()).toList();
        return switch (this) {
            case ADD -> others.size() < present.size() ? present : joined(others, List.of(category));
            case MAIN -> joined(List.of(category), others);
            case REMOVE -> others;
        };
    }

    private static List<Category> joined(List<Category> one, List<Category> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * What has become of one article.
     *
     * @param title of the latest version
     */
    public record Result(long article, Slug slug, String title, Outcome outcome) {}

    public enum Outcome {
        CHANGED,
        /** It was filed like this before. */
        UNCHANGED,
        /** It has {@value Draft#MOST_CATEGORIES} categories already. */
        FULL
    }
}
