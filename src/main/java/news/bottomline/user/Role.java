package news.bottomline.user;

/** What somebody has been hired for. Who holds several may do what any of them allows. */
public enum Role {
    AUTHOR,
    EDITOR,
    MODERATOR,
    ADMINISTRATOR;

    /** An editor may do what an author may, an administrator everything. */
    boolean includes(Role needed) {
        return this == needed || this == ADMINISTRATOR || (this == EDITOR && needed == AUTHOR);
    }
}
