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

/** All words that people read stand in the bundle, and the bundle holds no others. */
class MessagesTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.messages", Locale.ROOT);
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    /** A key whose end is added while the program runs, such as {@code "front.error." + status}. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");

    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>`]*\\p{L}{2,}[^<>`]*)<");

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
                .filter(key -> !whole.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unsaid).isEmpty();
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
        int depth = 0;
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            if (depth == 0
                    && (view.startsWith("${", i) || view.startsWith("$unsafe{", i) || view.startsWith("!{", i))) {
                i = view.indexOf('{', i);
                depth = 1;
            } else if (depth > 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } else {
                markup.append(c);
            }
        }
        return markup.toString()
                .replaceAll("(?m)^@(?!`).*$|@(else|endif|endfor)|@(if|elseif|for)\\([^`]*?\\)(?=<|\\W|$)", " ");
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
