package news.bottomline.user;

/** A role of a user. A user with several roles may do what any of them allows. */
public enum Role {
    AUTHOR,
    EDITOR,
    MODERATOR,
    ADMINISTRATOR;

    /** Whether this role includes another: an editor may do what an author may, an administrator everything. */
    boolean includes(Role needed) {
        return this == needed || this == ADMINISTRATOR || (this == EDITOR && needed == AUTHOR);
    }
}
