package news.bottomline.user;

/** Somebody who publishes. Only {@link User#asEditor()} makes one, and refuses who is none. */
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
