package news.bottomline.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Figure;
import news.bottomline.base.RowId;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;

/**
 * The pictures that a page shows, loaded by one query.
 *
 * @param found by their ids; a picture that is gone is not among them
 */
public record ShownPictures(Map<Long, Picture> found) {

    public static final ShownPictures NONE = new ShownPictures(Map.of());

    /** Those of an article: the one at its head and those of its figures. */
    public static ShownPictures of(Optional<Long> head, List<Block> blocks, Library library) {
        return new ShownPictures(library.of(ids(head, blocks)));
    }

    static List<Long> ids(Optional<Long> head, List<Block> blocks) {
        Stream<Long> figures = blocks.stream()
                .map(Block::content)
                .filter(Figure.class::isInstance)
                .flatMap(figure -> RowId.parse(((Figure) figure).picture()).stream());
        return Stream.concat(head.stream(), figures).toList();
    }

    public Optional<Picture> of(Optional<Long> id) {
        return id.map(found::get);
    }

    public Optional<Picture> of(Figure figure) {
        return of(RowId.parse(figure.picture()));
    }
}
