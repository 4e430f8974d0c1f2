package news.bottomline.media;

/** A picture is about to be deleted; fired inside the transaction. Whoever still shows it throws a failure that says so. */
public record PictureRemoval(long id) {}
