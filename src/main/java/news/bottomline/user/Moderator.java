package news.bottomline.user;

/** Somebody who decides what readers get to see of the conversation. Only {@link User#asModerator()} makes one, and refuses who is none. */
public final class Moderator {

    private final User user;

    Moderator(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
