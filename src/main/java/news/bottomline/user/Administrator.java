package news.bottomline.user;

/** Somebody who hires people and changes what they may do. Only {@link User#asAdministrator()} makes one, and refuses who is none. */
public final class Administrator {

    private final User user;

    Administrator(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }
}
