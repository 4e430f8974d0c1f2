package news.bottomline.comment;

/** The state of a comment. Readers see only approved comments. */
public enum State {
    HELD,
    APPROVED,
    REFUSED,
    SPAM,
    /** The writer took it back. */
    WITHDRAWN
}
