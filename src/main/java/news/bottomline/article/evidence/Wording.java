package news.bottomline.article.evidence;

import java.util.Arrays;
import java.util.List;

/** A text word for word, with quotation marks, dashes and white space in one form. */
record Wording(String plain) {

    static Wording of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (c == '…') {
                plain.append("...");
            } else if (!Characters.isInvisible(c)) {
                plain.append(normal(c));
            }
        }
        return new Wording(plain.toString());
    }

    private static String normal(char c) {
        String mark = Characters.plain(c);
        return switch (mark) {
            case "–", "—" -> "-";
            case "\"" -> "'";
            default -> mark;
        };
    }

    /** Whether the quotation stands here; where it leaves out words ("...", "[...]"), its parts stand in their order. */
    boolean holds(String quotation) {
        List<String> parts = Arrays.stream(of(quotation).plain.split("\\[?\\.\\.\\.\\]?|\\[[^\\]]*\\]"))
                .map(Wording::trimmed)
                .filter(part -> !part.isEmpty())
                .toList();
        int from = 0;
        for (String part : parts) {
            from = endOf(part, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Without the marks at both ends that belong to the sentence around the quotation. */
    private static String trimmed(String part) {
        return part.replaceAll("^[\\s,.;:]+", "").replaceAll("[\\s,.;:]+$", "");
    }

    private int endOf(String part, int from) {
        for (int at = find(part, from); at >= 0; at = find(part, at + 1)) {
            int end = at + part.length();
            if (isEdge(at - 1, part.charAt(0)) && isEdge(end, part.charAt(part.length() - 1))) {
                return end;
            }
        }
        return -1;
    }

    /** The part as it is, or with the other case of its first letter. */
    private int find(String part, int from) {
        char first = part.charAt(0);
        String rest = part.substring(1);
        int lower = plain.indexOf(Character.toLowerCase(first) + rest, from);
        int upper = plain.indexOf(Character.toUpperCase(first) + rest, from);
        return lower < 0 || upper < 0 ? Math.max(lower, upper) : Math.min(lower, upper);
    }

    private boolean isEdge(int i, char inner) {
        boolean outside = i < 0 || i >= plain.length() || !Character.isLetterOrDigit(plain.charAt(i));
        return outside || !Character.isLetterOrDigit(inner);
    }
}
