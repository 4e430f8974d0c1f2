package news.bottomline.comment;

import java.util.Optional;

/**
 * A reply as it was typed, word for word; nothing in it has been checked.
 *
 * @param parent the comment that is answered; empty for a reply to the article
 * @param trap what stands in the field that people do not see
 */
public record Reply(String name, String email, String website, String text, Optional<Long> parent, String trap) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 5000;

    /** The same as a comment on the article. */
    public Reply withoutParent() {
        return new Reply(name, email, website, text, Optional.empty(), trap);
    }
}
