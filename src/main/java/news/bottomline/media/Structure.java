package news.bottomline.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the parts of a file say about it, read without decoding the picture.
 *
 * @param complete whether the file ends where its format says
 * @param passes how often a decoder has to go over the picture
 * @param frames more than one for an animation; 1 where only the reader can tell
 * @param exif the Exif data, a TIFF file in itself
 */
record Structure(boolean complete, int passes, int frames, Optional<byte[]> exif) {

    private static final Structure CUT = new Structure(false, 1, 1, Optional.empty());

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APPLICATION_1 = 0xE1;
    private static final byte[] EXIF_IN_JPEG = {'E', 'x', 'i', 'f', 0, 0};

    static Structure ofJpeg(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        Optional<byte[]> exif = Optional.empty();
        try {
            in.position(2);
            while (true) {
                int marker = marker(in);
                if (marker == START_OF_SCAN) {
                    return scanned(content, in.position(), exif);
                }
                byte[] segment = bytes(in, Math.max(0, Short.toUnsignedInt(in.getShort()) - 2));
                if (marker == APPLICATION_1 && exif.isEmpty()) {
                    exif = afterExif(segment);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            return CUT;
        }
    }

    /** Coded data holds no marker but those between scans: a 255 in it is followed by 0. */
    private static Structure scanned(byte[] content, int start, Optional<byte[]> exif) {
        int passes = 1;
        for (int i = start; i < content.length - 1; i++) {
            if (content[i] == (byte) 0xFF) {
                int marker = Byte.toUnsignedInt(content[i + 1]);
                passes += marker == START_OF_SCAN ? 1 : 0;
                if (marker == END_OF_IMAGE) {
                    return new Structure(true, passes, 1, exif);
                }
            }
        }
        return new Structure(false, passes, 1, exif);
    }

    private static int marker(ByteBuffer in) {
        int marker = Byte.toUnsignedInt(in.get());
        while (marker == 0xFF || marker == 0) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    static Structure ofPng(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        int frames = 1;
        Optional<byte[]> exif = Optional.empty();
        try {
            in.position(8);
            while (true) {
                int length = in.getInt();
                String type = type(in);
                byte[] start = type.equals("eXIf") ? bytes(in, length) : skipped(in, length);
                in.getInt(); // the checksum
                switch (type) {
                    case "acTL" -> frames = in.getInt(in.position() - 4 - length);
                    case "eXIf" -> exif = Optional.of(start);
                    case "IEND" -> {
                        return new Structure(true, 1, frames, exif);
                    }
                    default -> {}
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            return CUT;
        }
    }

    static Structure ofGif(byte[] content) {
        int end = content.length - 1;
        while (end > 0 && content[end] == 0) {
            end--;
        }
        return new Structure(content[end] == ';', 1, 1, Optional.empty());
    }

    static Structure ofWebp(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Optional<byte[]> exif = Optional.empty();
        try {
            in.position(4);
            long end = 8 + Integer.toUnsignedLong(in.getInt());
            in.position(12);
            while (in.position() + 8 <= Math.min(end, content.length)) {
                String type = type(in);
                int length = in.getInt();
                byte[] chunk = type.equals("EXIF") ? bytes(in, length) : skipped(in, length);
                exif = type.equals("EXIF") ? afterExif(chunk).or(() -> Optional.of(chunk)) : exif;
                in.position(Math.min(in.limit(), in.position() + length % 2));
            }
            return new Structure(end <= content.length, 1, 1, exif);
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            return CUT;
        }
    }

    private static Optional<byte[]> afterExif(byte[] segment) {
        boolean isExif = segment.length > EXIF_IN_JPEG.length
                && Arrays.equals(segment, 0, EXIF_IN_JPEG.length, EXIF_IN_JPEG, 0, EXIF_IN_JPEG.length);
        return isExif
                ? Optional.of(Arrays.copyOfRange(segment, EXIF_IN_JPEG.length, segment.length))
                : Optional.empty();
    }

    private static String type(ByteBuffer in) {
        return new String(bytes(in, 4), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] skipped(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + length);
        return new byte[0];
    }
}
