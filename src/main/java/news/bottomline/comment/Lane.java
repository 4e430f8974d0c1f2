package news.bottomline.comment;

/**
 * The queue in which moderators find a comment. The database derives it from the comment's state and from what is open about
 * it, in the column {@code comment.lane}.
 */
public enum Lane {
    HELD,
    /** Held for no other reason than that its writer is new here. */
    NEWCOMERS,
    /** Reported by readers since a moderator last looked at it; held or approved. */
    REPORTED,
    /** Refused, and the writer has appealed. */
    APPEALS,
    SPAM,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    /** Whether its comments wait for a decision; the one that has waited longest comes first. */
    public boolean waits() {
        return switch (this) {
            case HELD, NEWCOMERS, REPORTED, APPEALS -> true;
            case SPAM, APPROVED, REFUSED, WITHDRAWN -> false;
        };
    }
}
