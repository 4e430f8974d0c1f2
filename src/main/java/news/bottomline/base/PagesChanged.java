package news.bottomline.base;

/**
 * Something that readers' pages show has changed; fired inside the transaction, acted on once it has ended.
 *
 * @param removal whether something was taken away, so that no page made before may be shown any more, not even while the
 *     database is away
 */
public record PagesChanged(boolean removal) {

    public static PagesChanged added() {
        return new PagesChanged(false);
    }

    public static PagesChanged removed() {
        return new PagesChanged(true);
    }
}
