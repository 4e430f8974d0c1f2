package news.bottomline.api;

import java.time.Instant;
import java.util.List;
import news.bottomline.media.Picture;

/**
 * A picture in the library.
 *
 * @param width of the uploaded picture, upright
 * @param url the largest rendition
 * @param focusX in per cent from the left
 * @param focusY in per cent from the top
 */
public record PictureResponse(
        long id,
        int width,
        int height,
        String url,
        List<File> renditions,
        String alt,
        String caption,
        String credit,
        int focusX,
        int focusY,
        String fileName,
        String uploadedBy,
        Instant uploadedAt) {

    public record File(String url, int width, int height, String type) {

        static File of(Picture.File file, String site) {
            return new File(
                    site + file.path(),
                    file.width(),
                    file.height(),
                    file.encoding().type());
        }
    }

    static PictureResponse of(Picture picture, String site) {
        return new PictureResponse(
                picture.id(),
                picture.size().width(),
                picture.size().height(),
                site + picture.largest().path(),
                picture.files().stream().map(file -> File.of(file, site)).toList(),
                picture.details().alt(),
                picture.details().caption(),
                picture.details().credit(),
                picture.details().focus().x(),
                picture.details().focus().y(),
                picture.fileName(),
                picture.uploadedBy(),
                picture.uploadedAt());
    }
}
