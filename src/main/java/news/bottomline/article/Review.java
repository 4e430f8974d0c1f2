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
 */
public record Review(
        List<Problem> missing,
        List<Claims.Contested> contested,
        List<Claims.Stale> stale,
        Map<String, String> proposals,
        Map<String, List<Prose.Sentence>> conclusions) {

    /**
     * @param supports of the claims as they were saved last
     * @param rulings all of the article, those that have lapsed among them
     */
    public static Review of(Template template, List<Block> blocks, Supports supports, List<Ruling> rulings) {
        Claims claims = new Claims(template, blocks);
        Set<String> ruled = rulings.stream().map(Ruling::key).collect(Collectors.toSet());
        return new Review(
                template.problems(blocks),
                claims.contested().stream()
                        .filter(one -> !ruled.contains(one.finding().key()))
                        .toList(),
                claims.stale(supports).stream()
                        .filter(one -> !ruled.contains(one.key()))
                        .toList(),
                claims.proposals(),
                claims.conclusions());
    }

    /** What keeps the article from being published. */
    public List<Problem> problems() {
        return Stream.concat(missing.stream(), contested.stream().map(Claims.Contested::problem))
                .toList();
    }

    /**
     * The finding of this key, or the only one of this path.
     *
     * @param key may be empty
     */
    public Optional<Claims.Contested> contested(String path, String key) {
        List<Claims.Contested> found = contested.stream()
                .filter(one -> path.isEmpty() || one.path().equals(path))
                .filter(one -> key.isEmpty() || one.finding().key().equals(key))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
