package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases with what they mean. Hyphens may stand between their words, and the longest one wins. */
final class Phrases<T> {

    private record Phrase<T>(String[] words, T meaning) {}

    /** A phrase found from its first token up to the one behind it. */
    record Match<T>(T meaning, int from, int to) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    Phrases(Map<String, T> meanings) {
        meanings.entrySet().stream()
                .map(entry -> new Phrase<>(entry.getKey().split(" "), entry.getValue()))
                .sorted(Comparator.comparingInt(phrase -> -phrase.words().length))
                .forEach(this::add);
    }

    private void add(Phrase<T> phrase) {
        String[] words = phrase.words();
        byFirst.computeIfAbsent(words[0], word -> new ArrayList<>()).add(phrase);
        byLast.computeIfAbsent(words[words.length - 1], word -> new ArrayList<>())
                .add(phrase);
    }

    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The longest phrase that starts here. */
    Optional<Match<T>> at(Tokens tokens, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(tokens.at(from).text(), List.of())) {
            int to = end(tokens, from, phrase.words());
            if (to > from) {
                return Optional.of(new Match<>(phrase.meaning(), from, to));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before this token. */
    Optional<Match<T>> before(Tokens tokens, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(tokens.at(to - 1).text(), List.of())) {
            int from = start(tokens, to, phrase.words());
            if (from < to) {
                return Optional.of(new Match<>(phrase.meaning(), from, to));
            }
        }
        return Optional.empty();
    }

    private static int end(Tokens tokens, int from, String[] words) {
        int i = from;
        for (String word : words) {
            i = i > from ? tokens.afterHyphen(i) : i;
            if (!tokens.is(i, word)) {
                return from;
            }
            i++;
        }
        return i;
    }

    private static int start(Tokens tokens, int to, String[] words) {
        int i = to;
        for (int k = words.length - 1; k >= 0; k--) {
            if (k < words.length - 1 && tokens.afterHyphen(i - 1) == i) {
                i--;
            }
            if (!tokens.is(i - 1, words[k])) {
                return to;
            }
            i--;
        }
        return i;
    }
}
