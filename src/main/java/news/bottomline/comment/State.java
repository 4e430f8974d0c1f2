package news.bottomline.comment;

/** Where a comment stands. Only an approved one is shown to everybody. */
public enum State {
    HELD,
    APPROVED,
    REFUSED,
    SPAM
}
