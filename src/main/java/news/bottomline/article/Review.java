package news.bottomline.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Prose;
import news.bottomline.article.template.Template;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;

/**
 * What there is to say against an article as it stands: what its template requires, what its highlights state and its text does
 * not, and which claims are to be checked again. What an editor has ruled on is left out.
 *
 * @param missing what the template requires
 * @param contested what keeps the article from being published until it is mended or overruled
 * @param stale the claims whose evidence has changed since they were written; they keep nothing from being published
 * @param proposals see {@link Claims#proposals}
 * @param conclusions see {@link Claims#conclusions}
 * @param overruled the keys of the findings that an editor has overruled
 */
public record Review(
        List<Problem> missing,
        List<Claims.Contested> contested,
        List<Claims.Stale> stale,
        Map<String, String> proposals,
        Map<String, List<Prose.Sentence>> conclusions,
        Set<String> overruled) {

    /**
     * @param supports of the claims as they were saved last
     * @param rulings all of the article, those that have lapsed among them
     */
    public static Review of(Template template, List<Block> blocks, Supports supports, List<Ruling> rulings) {
        Claims claims = new Claims(template, blocks);
        Set<String> ruled = keys(rulings);
        List<Claims.Contested> contested = claims.contested();
        return new Review(
                template.problems(blocks),
                contested.stream()
                        .filter(one -> !ruled.contains(one.finding().key()))
                        .toList(),
                stale(claims, supports, rulings),
                claims.proposals(),
                claims.conclusions(),
                contested.stream()
                        .map(one -> one.finding().key())
                        .filter(ruled::contains)
                        .collect(Collectors.toSet()));
    }

    /** Whether a finding is overruled by it, which ends when the claim or its evidence changes. */
    public boolean isInForce(Ruling ruling) {
        return overruled.contains(ruling.key());
    }

    /** How many claims of a revision are to be checked again. */
    static int marks(Revision latest, List<Ruling> rulings) {
        return stale(new Claims(latest.template(), latest.blocks()), latest.supports(), rulings)
                .size();
    }

    private static List<Claims.Stale> stale(Claims claims, Supports supports, List<Ruling> rulings) {
        Set<String> ruled = keys(rulings);
        return claims.stale(supports).stream()
                .filter(one -> !ruled.contains(one.key()))
                .toList();
    }

    private static Set<String> keys(List<Ruling> rulings) {
        return rulings.stream().map(Ruling::key).collect(Collectors.toSet());
    }

    /** What keeps the article from being published. */
    public List<Problem> problems() {
        return Stream.concat(missing.stream(), contested.stream().map(Claims.Contested::problem))
                .toList();
    }

    /**
     * The finding of this key, or the only one of this path. Two equal claims have findings of one key: a ruling settles both.
     *
     * @param path may be empty where the key is given
     * @param key may be empty where the path is given
     */
    public Optional<Claims.Contested> contested(String path, String key) {
        List<Claims.Contested> found = contested.stream()
                .filter(one -> path.isEmpty() || one.path().equals(path))
                .filter(one -> key.isEmpty() || one.finding().key().equals(key))
                .toList();
        boolean named = !key.isEmpty() || (!path.isEmpty() && found.size() == 1);
        return named ? found.stream().findFirst() : Optional.empty();
    }

    /** The mark of this key, or where it is empty, of this path. */
    public Optional<Claims.Stale> stale(String path, String key) {
        return stale.stream()
                .filter(one ->
                        key.isEmpty() ? one.path().equals(path) : one.key().equals(key))
                .findFirst();
    }

    /** @throws Failure.Invalid with {@link #problems} if there are any */
    void check() {
        if (!problems().isEmpty()) {
            throw new Failure.Invalid(problems());
        }
    }
}
