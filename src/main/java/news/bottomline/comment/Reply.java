package news.bottomline.comment;

import java.util.Optional;

/**
 * A reply as it was typed, before any check.
 *
 * @param parent the comment replied to; empty for a comment on the article
 * @param trap the value of the hidden field, which only programs fill in
 */
public record Reply(String name, String email, String website, String text, Optional<Long> parent, String trap) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 5000;

    /** The same as a comment on the article. */
    public Reply withoutParent() {
        return new Reply(name, email, website, text, Optional.empty(), trap);
    }
}
