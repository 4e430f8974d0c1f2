package news.bottomline.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Files that are a picture and something else besides: a picture by their beginning, and an archive, a page or a program to
 * whoever reads them in another way. Renditions hold nothing of what stands beside the picture; such a file is refused because
 * whoever sends one means no good, or does not know what the file holds.
 */
final class Disguise {

    private static final Pattern MARKUP =
            Pattern.compile("<\\?php|<script[\\s>/]|<html[\\s>]|<!doctype html|<svg[\\s>]");

    /** Readers look for a document's beginning in the first kilobyte. */
    private static final int DOCUMENT_BEGINS = 1024;

    private static final byte[] ARCHIVE_ENDS = {'P', 'K', 5, 6};
    private static final int ARCHIVE_END = 22;
    private static final int LONGEST_REMARK = 0xFFFF;

    static boolean isIn(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(text.length(), DOCUMENT_BEGINS)).contains("%PDF-")
                || isArchive(content)
                || isMarkup(text);
    }

    /** Case is folded only where a tag may begin: folding the whole file would copy it. */
    private static boolean isMarkup(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            String tag = text.substring(at, Math.min(text.length(), at + 16)).toLowerCase(Locale.ROOT);
            if (MARKUP.matcher(tag).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** A ZIP archive is read from its end, where a record says how long the remark is that follows it. */
    private static boolean isArchive(byte[] content) {
        int last = content.length - ARCHIVE_END;
        for (int at = last; at >= 0 && at >= last - LONGEST_REMARK; at--) {
            boolean isEnd = content[at] == ARCHIVE_ENDS[0]
                    && content[at + 1] == ARCHIVE_ENDS[1]
                    && content[at + 2] == ARCHIVE_ENDS[2]
                    && content[at + 3] == ARCHIVE_ENDS[3];
            int remark = Byte.toUnsignedInt(content[at + 20]) | (Byte.toUnsignedInt(content[at + 21]) << 8);
            if (isEnd && at + ARCHIVE_END + remark <= content.length) {
                return true;
            }
        }
        return false;
    }

    private Disguise() {}
}
