package news.bottomline.article;

/**
 * An article that shows a picture.
 *
 * @param title of the latest revision
 * @param live whether readers see the picture, or are to see it at an hour that is set
 */
public record PicturePlace(long article, String title, boolean live) {}
