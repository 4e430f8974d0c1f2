package news.bottomline.comment;

/** The moderation state of a comment. Readers see only approved comments. */
public enum State {
    HELD,
    APPROVED,
    REFUSED,
    SPAM
}
