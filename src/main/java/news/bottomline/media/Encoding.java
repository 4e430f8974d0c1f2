package news.bottomline.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The formats that renditions are written in. */
public enum Encoding {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private static final float QUALITY = 0.82f;

    private final String type;
    private final String extension;

    Encoding(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public String extension() {
        return extension;
    }

    byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(storable(image), null, null), settings(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private ImageWriteParam settings(ImageWriter writer) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (this == JPEG) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return settings;
    }

    private BufferedImage storable(BufferedImage image) {
        int wanted = this == JPEG || !image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_RGB
                : BufferedImage.TYPE_INT_ARGB;
        return image.getType() == wanted ? image : drawn(image, wanted);
    }

    private static BufferedImage drawn(BufferedImage image, int type) {
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return drawn;
    }
}
