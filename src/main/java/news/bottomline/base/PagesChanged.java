package news.bottomline.base;

/** Something that readers' pages show has changed; fired inside the transaction, acted on once it has committed. */
public record PagesChanged() {}
