package news.bottomline.article.block;

import java.util.regex.Pattern;

/**
 * A part of an article.
 *
 * @param id unique in the article and kept through edits: evidence and other articles' links refer to it
 * @param slot the key of the template's slot that it fills; {@code kind} in documents
 */
public record Block(String id, String slot, Content content) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    public Shape shape() {
        return content.shape();
    }

    public boolean isBlank() {
        return content.isBlank();
    }

    Block with(Content other) {
        return new Block(id, slot, other);
    }

    Block withId(String other) {
        return new Block(other, slot, content);
    }
}
