package news.bottomline.article.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.bottomline.article.evidence.Evidence;
import news.bottomline.article.evidence.Language;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of a text that name the block that carries them. A sentence that was reworded keeps its block as long as
 * half of its words are the same.
 */
final class NamedSentences {

    private static final double ALIKE = 0.5;

    private final List<String> texts;
    private final @Nullable String[] evidence;

    private NamedSentences(SafeHtml html) {
        this.texts = Evidence.sentences(html.lines(), Language.ENGLISH).stream()
                .map(Text::line)
                .toList();
        this.evidence = new String[texts.size()];
    }

    /**
     * All sentences if one of them names a block, or else none.
     *
     * @param named those that name a block
     */
    static List<Prose.Sentence> in(SafeHtml html, List<Prose.Sentence> named) {
        List<Prose.Sentence> all = named.isEmpty() ? List.of() : all(html, named);
        return all.stream().allMatch(one -> one.evidence().isEmpty()) ? List.of() : all;
    }

    /** All sentences. */
    static List<Prose.Sentence> all(SafeHtml html, List<Prose.Sentence> named) {
        NamedSentences sentences = new NamedSentences(html);
        named.stream()
                .filter(one -> !sentences.takes(one, sentences.same(one.text())))
                .toList()
                .forEach(one -> sentences.takes(one, sentences.mostAlike(one.text())));
        return sentences.all();
    }

    private boolean takes(Prose.Sentence named, Optional<Integer> at) {
        at.ifPresent(i -> evidence[i] = named.evidence());
        return at.isPresent();
    }

    private Optional<Integer> same(String text) {
        for (int i = 0; i < texts.size(); i++) {
            if (evidence[i] == null && texts.get(i).equals(text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> mostAlike(String text) {
        Optional<Integer> most = Optional.empty();
        double highest = ALIKE;
        for (int i = 0; i < texts.size(); i++) {
            double share = evidence[i] == null ? alike(texts.get(i), text) : 0;
            if (share >= highest) {
                most = Optional.of(i);
                highest = Math.nextUp(share);
            }
        }
        return most;
    }

    /** The share of the words that two sentences have in common. */
    private static double alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> common = words(other);
        int longer = Math.max(words.size(), common.size());
        common.retainAll(words);
        return longer == 0 ? 0 : (double) common.size() / longer;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private List<Prose.Sentence> all() {
        List<Prose.Sentence> all = new ArrayList<>();
        for (int i = 0; i < evidence.length; i++) {
            all.add(new Prose.Sentence(texts.get(i), evidence[i] == null ? "" : evidence[i]));
        }
        return all;
    }
}
