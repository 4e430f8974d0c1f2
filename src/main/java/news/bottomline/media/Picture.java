package news.bottomline.media;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A picture in the library. Its files have addresses that never change, since each holds a digest of the picture.
 *
 * @param size of the uploaded picture, upright
 * @param uploadedBy the name of who uploaded it
 * @param files the renditions, the smallest first
 */
public record Picture(
        long id,
        String digest,
        Size size,
        PictureDetails details,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        List<File> files) {

    /**
     * A rendition without its content.
     *
     * @param path its address within the application
     */
    public record File(String path, int width, int height, Encoding encoding) {}

    public File largest() {
        return files.getLast();
    }

    /** The smallest file that is at least so wide, or the largest. */
    public File atLeast(int width) {
        return files.stream().filter(file -> file.width() >= width).findFirst().orElse(largest());
    }

    /**
     * The value of {@code srcset}.
     *
     * @param link makes an address of a path
     */
    public String srcset(UnaryOperator<String> link) {
        return files.stream()
                .map(file -> link.apply(file.path()) + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }

    static String path(long id, String digest, int width, Encoding encoding) {
        return "/pictures/" + id + "/" + digest + "/" + width + "." + encoding.extension();
    }
}
