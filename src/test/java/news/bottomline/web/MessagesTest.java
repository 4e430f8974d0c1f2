package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle contains all texts that people read, and no unused ones. */
class MessagesTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.messages", Locale.ROOT);
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    /** A key whose end is added while the program runs, such as {@code "front.error." + status}. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");

    /** What a key of {@link Messages#plurals} ends in. */
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /** A number with a plural noun behind it; the end of a range, such as "12 to 200 characters", is always more than one. */
    private static final Pattern COUNTED =
            Pattern.compile("(?<!to )\\{\\d(?:,number)?\\} (?!is|as|has|was|works|says|quotes)\\p{Ll}+s\\b");

    private static final Pattern SENTENCE =
            Pattern.compile("[\"'`](?:[A-Z][a-z]+ [a-z]|[a-z]+ [a-z]+ [a-z]+ ?)[^\"'`\\n]*[\"'`]");

    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>`]*\\p{L}{2,}[^<>`]*)<");

    private static final Pattern CODE =
            Pattern.compile("(?:\\$(?:unsafe)?|!)\\{|@(?:if|elseif|for|template[.\\w]*)\\(");

    @Test
    void everyKeyThatAViewSaysIsThere() {
        List<String> missing = new ArrayList<>();
        for (Path view : files("webapp/WEB-INF/views", ".jte")) {
            Matcher said = SAID.matcher(text(view));
            while (said.find()) {
                if (!BUNDLE.containsKey(said.group(1))) {
                    missing.add(view + ": " + said.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsSaidSomewhere() {
        Set<String> whole = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        Stream.concat(files("webapp/WEB-INF/views", ".jte").stream(), files("src/main/java", ".java").stream())
                .map(MessagesTest::text)
                .forEach(text -> {
                    KEY.matcher(text).results().forEach(found -> whole.add(found.group(1)));
                    BEGINNING.matcher(text).results().forEach(found -> beginnings.add(found.group(1)));
                });
        List<String> unsaid = BUNDLE.keySet().stream()
                .filter(key -> !whole.contains(key)
                        && !whole.contains(PLURAL.matcher(key).replaceFirst("")))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unsaid).isEmpty();
    }

    @Test
    void aNumberBeforeANounHasAFormForOne() {
        List<String> withoutOne = BUNDLE.keySet().stream()
                .filter(key -> !key.endsWith(".other") && !BUNDLE.getString(key).contains(",choice,"))
                .filter(key -> COUNTED.matcher(BUNDLE.getString(key)).find())
                .sorted()
                .toList();
        assertThat(withoutOne).isEmpty();
    }

    /** Texts of a script come from the page; what is left are selectors, names and values. */
    @Test
    void noScriptHoldsTextOfItsOwn() {
        List<String> texts = new ArrayList<>();
        for (Path script : files("webapp/assets/js", ".js")) {
            SENTENCE.matcher(text(script).replaceAll("(?m)^\\s*//.*|(?<=\\s)// .*|/\\*\\*.*?\\*/", ""))
                    .results()
                    .forEach(found -> texts.add(script + ": " + found.group()));
        }
        assertThat(texts).isEmpty();
    }

    @Test
    void noViewHoldsWordsOfItsOwn() {
        List<String> words = new ArrayList<>();
        for (Path view : files("webapp/WEB-INF/views", ".jte")) {
            BETWEEN_TAGS
                    .matcher(markup(text(view)))
                    .results()
                    .forEach(found -> words.add(view + ": " + found.group(1)));
        }
        assertThat(words).isEmpty();
    }

    /** The view without its expressions and directives, which hold no words for readers. */
    private static String markup(String view) {
        StringBuilder markup = new StringBuilder();
        Matcher code = CODE.matcher(view);
        int done = 0;
        while (code.find(done)) {
            markup.append(view, done, code.start());
            int end = end(view, code.end());
            boolean holdsMarkup = view.substring(code.end(), end).contains("`");
            done = holdsMarkup ? code.end() : end;
        }
        return markup.append(view.substring(done))
                .toString()
                .replaceAll("(?m)^@(import|param).*$|@(else|endif|endfor)", " ");
    }

    /** Behind the bracket that closes the one just opened. */
    private static int end(String view, int start) {
        int depth = 1;
        int end = start;
        while (depth > 0) {
            char c = view.charAt(end++);
            depth += "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0;
        }
        return end;
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
