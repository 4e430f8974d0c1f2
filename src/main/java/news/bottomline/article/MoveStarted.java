package news.bottomline.article;

/** Articles are waiting to be moved to another version of their template; fired inside the transaction that says so. */
public record MoveStarted() {}
