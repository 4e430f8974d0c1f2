package news.bottomline.article.paste;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.bottomline.base.Text;

/** The words of a language that say what a part of an article is, from {@code /paste/<code>.properties}. */
public final class Labels {

    /** Characters; a longer text is no label. */
    static final int LONGEST = 60;

    /** Words of a house's name before its closing label. */
    private static final int LONGEST_HOUSE = 4;

    private static final Pattern COMMA = Pattern.compile("\\s*+,\\s*+");
    private static final Pattern BLANK = Pattern.compile(" ");

    public static final Labels ENGLISH = new Labels("en");

    enum Kind {
        HIGHLIGHTS,
        NOTE,
        LINKS,
        FIGURES,
        CLOSING,
        QUESTION,
        ANSWER
    }

    private final Map<String, Set<String>> phrases;

    private Labels(String code) {
        Properties words = new Properties();
        String name = "/paste/" + code + ".properties";
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(Labels.class.getResourceAsStream(name), name), UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        phrases = words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key,
                        key -> COMMA.splitAsStream(words.getProperty(key)).collect(Collectors.toSet())));
    }

    boolean is(Kind kind, String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String label = plain(text);
        return phrases(kind.name().toLowerCase(Locale.ROOT)).contains(label)
                || (kind == Kind.CLOSING && endsAsClosing(label));
    }

    private boolean endsAsClosing(String label) {
        return phrases("closing.ending").stream()
                .anyMatch(ending -> label.endsWith(" " + ending)
                        && BLANK.splitAsStream(label.substring(0, label.length() - ending.length()))
                                        .count()
                                <= LONGEST_HOUSE);
    }

    private Set<String> phrases(String key) {
        return phrases.getOrDefault(key, Set.of());
    }

    /** As the file has it: small letters, straight apostrophes, nothing behind the words. */
    private static String plain(String text) {
        String line = Text.line(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        int end = line.length();
        while (end > 0 && ":.–—- ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > LONGEST ? "" : line.substring(0, end);
    }
}
