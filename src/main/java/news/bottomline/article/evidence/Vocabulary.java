package news.bottomline.article.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language's words, read from {@code /evidence/<code>.properties}. */
final class Vocabulary {

    private final Properties properties = new Properties();

    Vocabulary(String code) {
        String name = "/evidence/" + code + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String text(String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }

    /** The phrases under one key. */
    Set<String> words(String key) {
        return split(text(key)).collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases of all keys that start with the prefix, each with the meaning of the rest of its key. */
    <T> Map<String, T> meanings(String prefix, Function<String, T> meaning) {
        Map<String, T> meanings = new HashMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key ->
                        words(key).forEach(word -> meanings.put(word, meaning.apply(key.substring(prefix.length())))));
        return Map.copyOf(meanings);
    }

    /** The phrases of each key that starts with the prefix, by the rest of the key. */
    Map<String, Set<String>> sets(String prefix) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(prefix.length()), this::words));
    }

    Map<String, Integer> integers(String prefix) {
        return meanings(prefix, Integer::valueOf);
    }

    Map<String, Rational> rationals(String prefix) {
        return meanings(prefix, rest -> Rational.of(new BigDecimal(rest)));
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).distinct();
    }
}
