package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.evidence.Change.Direction;
import news.bottomline.article.evidence.Change.Relation;
import news.bottomline.article.evidence.Phrases.Match;
import news.bottomline.article.evidence.Quantity.Kind;

/** Finds the figures that a text states, from left to right; at each place the longest reading of the first kind that fits. */
public final class Figures {

    private final Tokens tokens;
    private final Language language;
    private final Names names;
    private final Periods periods;
    private final Ranges ranges;
    private final Bounds bounds;
    private final Changes changes;
    private final List<Figure> found = new ArrayList<>();

    /** The position behind the last figure: the words up to there limit and direct no other one. */
    private int taken;

    private Figures(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.names = new Names(tokens, language);
        this.periods = new Periods(tokens, language);
        this.changes = new Changes(tokens, language);
        this.ranges = new Ranges(tokens, language, new Quantities(tokens, language), changes);
        this.bounds = new Bounds(tokens, language);
    }

    /** The figures of the text, in their order. */
    public static List<Figure> in(String text, Language language) {
        return in(Tokenizer.read(text, language), language);
    }

    static List<Figure> in(Tokens tokens, Language language) {
        Figures figures = new Figures(tokens, language);
        int i = 0;
        while (i < tokens.size()) {
            i = figures.next(i);
        }
        return List.copyOf(figures.found);
    }

    private int next(int i) {
        if (isOrdinary(i)) {
            return i + 1;
        }
        Optional<Periods.Found> period = periods.read(i);
        if (period.isPresent()) {
            return add(i, period.get());
        }
        int name = names.skip(i);
        if (name > i) {
            return name;
        }
        return ranges.read(i).map(span -> add(i, span)).orElseGet(() -> none(i));
    }

    /** A word that starts no figure and names no number; most words are. */
    private boolean isOrdinary(int i) {
        Token token = tokens.at(i);
        return token.isWord()
                && !language.starts(token)
                && !token.hasDigits()
                && tokens.at(i + 1).kind() == Token.Kind.WORD;
    }

    private int add(int from, Periods.Found period) {
        found.add(figure(period.period(), Bound.EXACTLY, Change.NONE, period.firm(), from, period.end(), period.end()));
        return period.end();
    }

    private int add(int from, Ranges.Span span) {
        Quantity quantity = span.quantity();
        int to = span.last().to();
        Match<Bound> bound = bounds.around(from, to);
        Changes.Found change = change(span, bound);
        int start = isBeside(change.from(), bound.from()) ? change.from() : bound.from();
        found.add(figure(
                quantity,
                meaning(bound, quantity),
                change.change(),
                isFirm(quantity, from, to),
                start,
                bound.to(),
                to));
        return to;
    }

    private Changes.Found change(Ranges.Span span, Match<Bound> bound) {
        Changes.Found change = change(span.first(), bound);
        boolean ends = span.quantity().isRange() && language.is("from", tokens.at(bound.from() - 1));
        return ends && !change.change().isStated() ? new Changes.Found(Change.FROM_TO, change.from()) : change;
    }

    private Changes.Found change(Amount amount, Match<Bound> bound) {
        if (amount.direction() != Direction.NONE) {
            return new Changes.Found(new Change(amount.direction(), Relation.BY), bound.from());
        }
        if (isTime(amount.unit().name())) {
            return new Changes.Found(Change.NONE, bound.from());
        }
        return changes.around(bound.from(), amount.to());
    }

    /** Whether nothing but "by", "to" or "from" stands between the word for the change and the figure. */
    private boolean isBeside(int change, int figure) {
        return change == figure - 1 || (change == figure - 2 && language.is("relation", tokens.at(figure - 1)));
    }

    private Bound meaning(Match<Bound> bound, Quantity quantity) {
        boolean over = bound.meaning() == Bound.MORE_THAN
                && isTime(quantity.unit())
                && language.is("over", tokens.at(bound.from()));
        return over ? Bound.OVER_TIME : bound.meaning();
    }

    private boolean isTime(String unit) {
        return language.in("units.time", unit);
    }

    /** "One" in words alone and "the two" claim no figure. */
    private boolean isFirm(Quantity quantity, int from, int to) {
        if (to != from + 1 || !tokens.at(from).isWord() || quantity.kind() != Kind.COUNT) {
            return true;
        }
        int value = quantity.low().toIndex();
        return value != 1 && !(value == 2 && language.is("definite", tokens.at(from - 1)));
    }

    /** "No firm" can hold "zero firms", and claims nothing. */
    private int none(int i) {
        Token next = tokens.at(i + 1);
        if (language.is("none", tokens.at(i)) && next.isWord() && !language.is("stop", next)) {
            Quantity zero = new Quantity(Kind.COUNT, Rational.ZERO, Rational.ZERO, "");
            found.add(figure(zero, Bound.EXACTLY, Change.NONE, false, i, i + 1, i + 1));
        }
        return i + 1;
    }

    private Figure figure(Value value, Bound bound, Change change, boolean firm, int from, int to, int noun) {
        int start = tokens.at(Math.max(from, taken)).start();
        int end = tokens.at(to - 1).end();
        taken = noun;
        String words = tokens.source().substring(start, end);
        return new Figure(value, bound, change, nounAt(noun), firm, start, end, words);
    }

    private String nounAt(int i) {
        Token token = tokens.at(tokens.afterHyphen(i));
        return token.isWord() && !token.newLine() && !language.is("stop", token) ? token.text() : "";
    }
}
