package news.bottomline.article.evidence;

import java.util.Optional;
import news.bottomline.article.evidence.Phrases.Match;

/** Finds the words before and behind a figure that limit it: "more than", "or so". */
final class Bounds {

    private static final int FILLERS = 2;

    private final Tokens tokens;
    private final Language language;

    Bounds(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    Match<Bound> around(int from, int to) {
        return before(from, to).or(() -> after(from, to)).orElseGet(() -> new Match<>(Bound.EXACTLY, from, to));
    }

    private Optional<Match<Bound>> before(int from, int to) {
        int at = from;
        for (int fillers = 0; fillers <= FILLERS; fillers++) {
            Optional<Match<Bound>> bound = language.boundsBefore.before(tokens, at);
            if (bound.isPresent()) {
                return bound.map(match -> widest(match, to));
            }
            if (!language.is("filler", tokens.at(at - 1))) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    /** In "more than an estimated 90%" and "only about 90%" two bounds stand before the figure; the one that limits counts. */
    private Match<Bound> widest(Match<Bound> near, int to) {
        int at = language.is("filler", tokens.at(near.from() - 1)) ? near.from() - 1 : near.from();
        return language.boundsBefore
                .before(tokens, at)
                .filter(far -> near.meaning() == Bound.ABOUT || near.meaning() == Bound.EXACTLY)
                .filter(far -> far.meaning() != Bound.EXACTLY)
                .map(far -> new Match<>(far.meaning(), far.from(), to))
                .orElseGet(() -> new Match<>(near.meaning(), near.from(), to));
    }

    private Optional<Match<Bound>> after(int from, int to) {
        int at = tokens.afterHyphen(to);
        Optional<Match<Bound>> bound = language.boundsAfter.at(tokens, at).filter(this::isJoined);
        if (bound.isEmpty() && tokens.at(to).isWord() && !language.is("stop", tokens.at(to))) {
            bound = language.boundsAfter.at(tokens, to + 1).filter(match -> match.to() - match.from() > 1);
        }
        return bound.map(match -> new Match<>(match.meaning(), from, match.to()));
    }

    /** "90%+" and "90-plus" are bounds, "90 + 5" is none. */
    private boolean isJoined(Match<Bound> match) {
        return !language.is("joined.bound", tokens.at(match.from())) || tokens.isAttached(match.from());
    }
}
