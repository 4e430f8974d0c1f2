package news.bottomline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes the indentation of a file's lines. The content of a bracket or an element is one step deeper than the line on which
 * that opens, and its end stands at the beginning of that line.
 *
 * @param spaces the width of a step
 * @param token finds what opens and closes, in the groups {@code open}, {@code close}, {@code middle} and {@code flat}; the
 *     content of {@code flat} is not indented
 * @param ignored text that opens and closes nothing, such as a comment
 * @param continuation the beginning of a line that continues a statement and may stand one step deeper
 */
record Indentation(int spaces, Pattern token, Pattern ignored, Pattern continuation) {

    /** The depth of a line, and that of the content which it opens. */
    private record Opening(int line, int content) {}

    /** The lines with another indentation, with their numbers. */
    List<String> mistakes(String text) {
        List<String> mistakes = new ArrayList<>();
        Deque<Opening> open = new ArrayDeque<>();
        String[] lines = text.split("\n", -1);
        String[] code = withoutIgnored(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int depth = read(code[i].strip(), open);
            if (!lines[i].isBlank() && !fits(lines[i], depth)) {
                mistakes.add(i + 1 + ": " + lines[i].strip());
            }
        }
        return mistakes;
    }

    private String withoutIgnored(String text) {
        return ignored.matcher(text)
                .replaceAll(found -> "\n".repeat((int)
                        found.group().chars().filter(c -> c == '\n').count()));
    }

    private boolean fits(String line, int depth) {
        int width = line.length() - line.stripLeading().length();
        boolean onlySpaces = line.startsWith(" ".repeat(width));
        boolean continues = continuation.matcher(line.strip()).lookingAt();
        return onlySpaces && (width == spaces * depth || continues && width == spaces * (depth + 1));
    }

    /** Reads the line's tokens, and returns the depth at which the line has to stand. */
    private int read(String line, Deque<Opening> open) {
        int depth = open.isEmpty() ? 0 : open.element().content();
        int leading = 0;
        Matcher found = token.matcher(line);
        while (found.find()) {
            boolean first = found.start() == leading;
            if (found.group("close") != null) {
                int opened = open.pop().line();
                depth = first ? opened : depth;
                leading = first ? found.end() : leading;
            } else if (found.group("middle") != null) {
                depth = first ? open.element().line() : depth;
            } else {
                open.push(new Opening(depth, found.group("flat") != null ? depth : depth + 1));
            }
        }
        return depth;
    }
}
