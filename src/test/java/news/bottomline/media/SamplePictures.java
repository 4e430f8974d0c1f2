package news.bottomline.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files for uploads, good ones and hostile ones, made when they are needed. */
public final class SamplePictures {

    /** A picture of four fields: red and green above, blue and yellow below, so that every way to turn it can be seen. */
    public static BufferedImage fourFields(int width, int height) {
        return fourFields(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage fourFields(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        List<Color> colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
        for (int i = 0; i < colours.size(); i++) {
            pen.setColor(colours.get(i));
            pen.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return image;
    }

    /** Noise, which no format makes small. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        java.util.Random random = new java.util.Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    public static byte[] gif(BufferedImage image) {
        return written(image, "gif");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One pixel, in the lossy format and in the lossless one. */
    static byte[] webp(boolean lossless) {
        return Base64.getDecoder()
                .decode(
                        lossless
                                ? "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
                                : "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** Cyan in four colours of ink, as printers' programs write them: 0 for most ink, and a segment that says whose habit it is. */
    static byte[] cmykJpeg(int width, int height) {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {0, 255, 255, 255});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        byte[] adobe = "\u00ff\u00ee\0\16Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        return joined(java.util.Arrays.copyOf(jpeg, 2), adobe, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The JPEG as a camera would have written it: held in one of eight ways, at a place in Berlin. */
    public static byte[] taken(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010E, 2, 20, 50); // the description, of 20 characters
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 70); // where the GPS data stands
        exif.putInt(0);
        exif.put("Informant's kitchen\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 1);
        entry(exif, 1, 2, 2, 'N' << 24);
        exif.putInt(0);
        byte[] segment = java.util.Arrays.copyOf(exif.array(), exif.position());
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + segment.length + 4);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (segment.length + 2));
        return file.put(segment).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static void entry(ByteBuffer directory, int tag, int type, int count, int value) {
        directory.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** The JPEG with a remark in it. */
    static byte[] remarked(byte[] jpeg, String remark) {
        byte[] text = remark.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + text.length + 4);
        file.put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (text.length + 2));
        return file.put(text).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A JPEG whose last pass is there again and again. */
    static byte[] manyPasses(int passes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(fourFields(64, 64), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        String jpeg = file.toString(StandardCharsets.ISO_8859_1);
        String last = jpeg.substring(jpeg.lastIndexOf("\u00ff\u00da"), jpeg.length() - 2);
        return (jpeg.substring(0, jpeg.length() - 2) + last.repeat(passes) + "\u00ff\u00d9")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of a few kilobytes that declares so many black pixels. */
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return joined(
                "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1),
                chunk("IHDR", header),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** The PNG with one more chunk, after its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int afterHeader = 8 + 25;
        return joined(
                java.util.Arrays.copyOf(png, afterHeader),
                chunk(type, content),
                java.util.Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** An animation of one pixel. */
    public static byte[] animation(int frames) {
        byte[] start = "GIF89a\1\0\1\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        byte[] frame = ("!\u00f9\4\0\1\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(start);
        for (int i = 0; i < frames; i++) {
            file.writeBytes(frame);
        }
        file.write(';');
        return file.toByteArray();
    }

    public static byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("Payload.class"));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            file.writeBytes(part);
        }
        return file.toByteArray();
    }

    private SamplePictures() {}
}
