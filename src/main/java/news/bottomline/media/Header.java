package news.bottomline.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * The format and size that a file declares, read before anything is decoded: a few kilobytes can declare a picture of
 * gigabytes.
 *
 * @param bytesPerPixel what a pixel takes in memory while the picture is decoded and made smaller
 */
record Header(Format format, int width, int height, int bytesPerPixel) {

    /** What Java draws from without copying the whole picture first. */
    private static final Set<Integer> DRAWN_AT_ONCE = Set.of(
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_4BYTE_ABGR,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED);

    /** Bytes of a pixel in the copies that Java makes of any other picture. */
    private static final int COPIES = 8;

    static final int LONGEST_SIDE = 12_000;

    /** An animation of up to so many frames is read for its first; a longer one is no picture. */
    static final int MOST_FRAMES = 100;

    /** @throws Failure.Invalid where the file is not a picture, or one that is too large */
    static Header read(Path file) {
        byte[] beginning = beginning(file);
        Format format = Format.of(beginning).orElseThrow(() -> unknown(beginning));
        Header header = declared(file, format);
        if (Math.max(header.width, header.height) > LONGEST_SIDE) {
            throw refused("picture.side", header.width, header.height, LONGEST_SIDE);
        }
        if (header.pixels() > format.mostPixels()) {
            throw refused("picture.pixels", header.width, header.height, format.mostPixels() / 1_000_000);
        }
        return header;
    }

    long pixels() {
        return (long) width * height;
    }

    long decodedBytes() {
        return pixels() * bytesPerPixel;
    }

    static Failure.Invalid refused(String key, Object... arguments) {
        return new Failure.Invalid(Problem.of("file", key, arguments));
    }

    private static Header declared(Path file, Format format) {
        ImageReader reader = format.reader();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            Header header = new Header(format, reader.getWidth(0), reader.getHeight(0), bytesPerPixel(reader));
            if ((format == Format.GIF || format == Format.WEBP) && isAnyFrameBeyond(reader)) {
                throw refused("picture.animation");
            }
            return header;
        } catch (Failure.Invalid refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) { // readers throw whatever comes up in a damaged file
            throw refused("picture.broken");
        } finally {
            reader.dispose();
        }
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var type = reader.getImageTypes(0).next();
        int bits = 0;
        for (int size : type.getSampleModel().getSampleSize()) {
            bits += Math.max(8, size);
        }
        return bits / 8 + (DRAWN_AT_ONCE.contains(type.getBufferedImageType()) ? 0 : COPIES);
    }

    /** Asks for one frame, so that the reader need not go through all that follow. */
    private static boolean isAnyFrameBeyond(ImageReader reader) throws IOException {
        try {
            return reader.getWidth(MOST_FRAMES) > 0;
        } catch (IndexOutOfBoundsException fewer) {
            return false;
        }
    }

    private static byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(Format.BEGINNING);
            if (beginning.length == 0) {
                throw refused("picture.empty");
            }
            return beginning;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Failure.Invalid unknown(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return refused(text.contains("<svg") ? "picture.svg" : "picture.format");
    }
}
