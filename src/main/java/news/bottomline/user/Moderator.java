package news.bottomline.user;

/** Proof that a user may moderate comments. Only {@link User#asModerator()} creates one, after checking the role. */
public final class Moderator {

    private final User user;

    Moderator(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
