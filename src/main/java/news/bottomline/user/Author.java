package news.bottomline.user;

/** Proof that a user may write articles and change their own. Only {@link User#asAuthor()} creates one, after checking the role. */
public final class Author {

    private final User user;

    Author(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
