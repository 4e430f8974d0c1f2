package news.bottomline.screening;

/** When moderators read the replies that no check has decided. */
public enum Reading {
    /** Every reply is held until a moderator has read it. */
    EVERYTHING_FIRST,
    /** Replies by people who are not known here are held; see {@link Newcomer}. */
    NEWCOMERS_FIRST,
    /** Replies appear at once. */
    AFTERWARDS
}
