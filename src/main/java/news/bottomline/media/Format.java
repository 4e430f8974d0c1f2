package news.bottomline.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageReader;

/** The formats that are read. A file's first bytes tell its format; its name and the type it was sent with do not count. */
enum Format {
    JPEG("\u00ff\u00d8\u00ff", 0, 50_000_000),
    PNG("\u0089PNG\r\n\u001a\n", 0, 50_000_000),
    GIF("GIF8", 0, 25_000_000),
    /** Its reader needs the whole picture in memory, whatever the size that is asked for. */
    WEBP("WEBP", 8, 25_000_000);

    /** More than any format's signature needs. */
    static final int BEGINNING = 1024;

    private final String signature;
    private final int offset;
    private final int mostPixels;

    /** @param signature one character for each byte */
    Format(String signature, int offset, int mostPixels) {
        this.signature = signature;
        this.offset = offset;
        this.mostPixels = mostPixels;
    }

    static Optional<Format> of(byte[] beginning) {
        return Stream.of(values()).filter(format -> format.isOf(beginning)).findFirst();
    }

    int mostPixels() {
        return mostPixels;
    }

    ImageReader reader() {
        return Readers.of(this);
    }

    Structure structure(byte[] content) {
        return switch (this) {
            case JPEG -> Structure.ofJpeg(content);
            case PNG -> Structure.ofPng(content);
            case GIF -> Structure.ofGif(content);
            case WEBP -> Structure.ofWebp(content);
        };
    }

    /** Whether its files often hold drawings and screenshots, which stay sharper and smaller as PNG. */
    boolean isLossless() {
        return this == PNG || this == GIF;
    }

    private boolean isOf(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1).startsWith(signature, offset);
    }
}
