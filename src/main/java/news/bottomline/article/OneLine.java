package news.bottomline.article;

import java.util.regex.Pattern;

/** Plain text that stands on one line, such as a headline: spaces of every kind and control characters become single spaces. */
final class OneLine {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    static String of(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }
}
