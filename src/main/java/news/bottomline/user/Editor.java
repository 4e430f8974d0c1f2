package news.bottomline.user;

/** Proof that a user may publish. Only {@link User#asEditor()} creates one, after checking the role. */
public final class Editor {

    private final User user;

    Editor(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }

    public Author asAuthor() {
        return new Author(user);
    }
}
