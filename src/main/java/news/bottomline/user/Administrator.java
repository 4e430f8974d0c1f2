package news.bottomline.user;

/** Proof that a user may manage accounts. Only {@link User#asAdministrator()} creates one, after checking the role. */
public final class Administrator {

    private final User user;

    Administrator(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
