package news.bottomline.article;

import java.time.Instant;
import news.bottomline.base.Slug;

/**
 * One article in the desk's list.
 *
 * @param title the latest one
 * @param author the name of who began it
 * @param changedAt when it was last saved, published or withdrawn
 * @param unpublishedChanges whether readers see, or are to see, another revision than the latest
 */
public record DeskRow(
        long id, Slug slug, String title, String author, Instant changedAt, Stage stage, boolean unpublishedChanges) {}
