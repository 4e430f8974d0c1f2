package news.bottomline.article.evidence;

import java.util.Optional;
import news.bottomline.article.evidence.Change.Direction;
import news.bottomline.article.evidence.Change.Relation;

/** Finds which way a figure went from the words around it. */
final class Changes {

    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 3;

    private final Tokens tokens;
    private final Language language;

    /** @param from the position of the word that says it, or of the figure where none does */
    record Found(Change change, int from) {}

    Changes(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    Found around(int from, int to) {
        Found before = before(from);
        return before.change().isStated() ? before : new Found(after(to), from);
    }

    /** "Fell by 5%", "rose in Germany to 5%". */
    Found before(int figure) {
        Optional<Relation> relation = Optional.empty();
        for (int i = figure - 1; i >= figure - WORDS_BEFORE && isInClause(i); i--) {
            Token token = tokens.at(i);
            Direction direction = language.directionsBefore.get(token.text());
            if (direction != null) {
                return new Found(new Change(direction, relation.orElse(Relation.BY)), i);
            }
            relation = relation.isPresent() ? relation : relation(token);
        }
        return new Found(Change.NONE, figure);
    }

    private boolean isInClause(int i) {
        Token token = tokens.at(i);
        boolean joins = token.isHyphen() || tokens.is(i, "\"") || tokens.is(i, "'");
        return (token.isWord() || joins) && !tokens.at(i + 1).newLine();
    }

    private Optional<Relation> relation(Token token) {
        if (language.is("by", token)) {
            return Optional.of(Relation.BY);
        }
        if (language.is("to", token)) {
            return Optional.of(Relation.TO);
        }
        return language.is("from", token) ? Optional.of(Relation.FROM) : Optional.empty();
    }

    /** "A 5% rise", "5% year-on-year growth", "5% lower". */
    private Change after(int to) {
        int words = 0;
        for (int i = to;
                words < WORDS_AFTER && (tokens.at(i).isWord() || tokens.at(i).isHyphen());
                i++) {
            Token token = tokens.at(i);
            Direction direction = language.directionsAfter.get(token.text());
            if (token.newLine() || (direction == null && language.is("stop", token))) {
                return Change.NONE;
            }
            if (direction != null) {
                return new Change(direction, Relation.BY);
            }
            words += token.isWord() ? 1 : 0;
        }
        return Change.NONE;
    }
}
