package news.bottomline.mail;

/** Why a letter could not be handed to the mail server. */
public enum Obstacle {
    /** The mail server cannot be reached, or greets with a refusal. */
    UNREACHABLE,
    /** It took longer than {@link Smtp} waits. */
    SILENT,
    /** The connection ended before the letter was known to be accepted. It may have been. */
    BROKEN_OFF,
    /** The mail server does not know the newsroom, or not by this password. */
    SIGN_IN,
    /** It takes no letter, or not this one, now. */
    DEFERRED,
    /** It refuses the letter. */
    REFUSED,
    /** It refuses the recipient: there is no such mailbox. */
    NO_MAILBOX,
    /** The recipient cannot be read: the site's secret has changed. */
    SEALED
}
