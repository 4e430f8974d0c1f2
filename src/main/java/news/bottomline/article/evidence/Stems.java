package news.bottomline.article.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that carry a sentence's content, without their endings: "mines", "mined" and "mining" are one. */
final class Stems {

    private static final int SHORTEST = 3;

    private final Language language;
    private final List<String> suffixes;

    Stems(Language language) {
        this.language = language;
        this.suffixes = language.set("suffix").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    Set<String> in(Tokens tokens, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.at(i);
            if (token.isWord() && !language.is("stop", token) && !language.numbers.containsKey(token.text())) {
                stems.add(stem(token.text()));
            }
        }
        return stems;
    }

    String stem(String word) {
        for (String suffix : suffixes) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
