package news.bottomline.user;

/** Somebody who writes articles and changes their own. Only {@link User#asAuthor()} makes one, and refuses who is none. */
public final class Author {

    private final User user;

    Author(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
