package news.bottomline.article.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.SafeHtml;

/**
 * The content of a block. Each shape is one record with everything that belongs to it: reading and writing as JSON, its
 * words, and what keeps it from being published. Code that switches over shapes does so without {@code default}, so a new
 * shape does not compile until each place has considered it.
 */
public sealed interface Content permits Prose, Section, Highlights, Quote, Figure, KeyFigures, Links, Question, Update {

    Shape shape();

    /** Adds its fields to the block's JSON object, under the names by which the shape reads them. */
    void write(FieldWriter to);

    /** Whether it contains no text. A draft may contain blank blocks; readers do not see them. */
    boolean isBlank();

    /** The texts without markup, each paragraph on a line of its own, for search and evidence. */
    Stream<String> texts();

    /** What keeps it from being published. It is asked only if the content is not blank. */
    void check(Checks checks, Limits limits);

    /** The rich text, in a field called {@code html}; empty for shapes without one. */
    default Optional<SafeHtml> richText() {
        return Optional.empty();
    }

    /** What readers know the block by; empty for shapes without a heading. */
    default String heading() {
        return "";
    }

    /** The statements that rest on other blocks, in their order, without blank ones. */
    default List<Claim> claims() {
        return List.of();
    }

    /** The content without the blank items of its list. */
    default Content written() {
        return this;
    }
}
