package news.bottomline.article;

import java.util.List;

/**
 * Markup that a writer sent and rich text has no place for; the words in it were kept where they are text.
 *
 * @param field the text, such as {@code blocks[2].html}
 * @param elements the names of the elements, such as {@code img}
 */
public record LeftOut(String field, List<String> elements) {}
