package news.bottomline.media;

import java.util.List;

/**
 * An uploaded file that has been read as a picture.
 *
 * @param size of the picture, upright
 * @param renditions the smallest first
 */
public record ReadPicture(Size size, List<Rendition> renditions) {}
