package news.bottomline.article;

import java.time.Instant;
import java.util.List;
import news.bottomline.base.Slug;

/**
 * An article in the desk's list.
 *
 * @param title of the latest revision
 * @param author the name of the author
 * @param changedAt when the article was last saved, published or withdrawn
 * @param categories the ids of those in which the latest revision is filed, the main one first
 * @param unpublishedChanges whether readers see, or are to see, another revision than the latest
 */
public record DeskRow(
        long id,
        Slug slug,
        String title,
        String author,
        Instant changedAt,
        List<Long> categories,
        Stage stage,
        boolean unpublishedChanges) {}
