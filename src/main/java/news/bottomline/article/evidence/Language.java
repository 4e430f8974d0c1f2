package news.bottomline.article.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.article.evidence.Change.Direction;

/** How a language states figures. It is data: another language is another file of words. */
public final class Language {

    public static final Language ENGLISH = new Language(new Vocabulary("en"));

    final char decimalMark;
    private final String groupMarks;

    final Map<String, Integer> numbers;
    final Map<String, Rational> scales;
    final Map<String, Rational> attachedScales;
    final Map<String, Integer> ordinals;
    final Map<String, Integer> denominators;
    final Map<String, Integer> multiples;
    final Map<String, Integer> growth;
    final Map<String, Integer> months;
    final Map<String, Integer> decades;
    final Map<String, Direction> directionsBefore;
    final Map<String, Direction> directionsAfter;
    final Phrases<Unit> units;
    final Phrases<Unit> currencies;
    final Phrases<Bound> boundsBefore;
    final Phrases<Bound> boundsAfter;
    final Phrases<Boolean> ignored;
    final Phrases<Boolean> outOf;

    private final Map<String, Set<String>> sets;
    private final Set<String> starters;

    private Language(Vocabulary words) {
        decimalMark = words.text("marks.decimal").charAt(0);
        groupMarks = words.text("marks.group");
        numbers = words.integers("number.");
        scales = words.rationals("scale.");
        attachedScales = words.rationals("attached.");
        ordinals = words.integers("ordinal.");
        denominators = words.integers("denominator.");
        multiples = words.integers("multiple.");
        growth = words.integers("grown.");
        months = words.integers("month.");
        decades = words.integers("decade.");
        directionsBefore = words.meanings("direction.before.", Language.constant(Direction::valueOf));
        directionsAfter = words.meanings("direction.after.", Language.constant(Direction::valueOf));
        units = new Phrases<>(words.meanings("unit.", Unit::of));
        currencies = new Phrases<>(words.meanings("currency.", Unit::money));
        boundsBefore = new Phrases<>(words.meanings("bound.before.", Language.constant(Bound::valueOf)));
        boundsAfter = new Phrases<>(words.meanings("bound.after.", Language.constant(Bound::valueOf)));
        ignored = new Phrases<>(words.meanings("ignored", rest -> true));
        outOf = new Phrases<>(words.meanings("outOf", rest -> true));
        sets = words.sets("set.");
        starters = Stream.of(
                        numbers.keySet(),
                        ordinals.keySet(),
                        multiples.keySet(),
                        growth.keySet(),
                        months.keySet(),
                        decades.keySet(),
                        currencies.firstWords(),
                        ignored.firstWords(),
                        set("article"),
                        set("half"),
                        set("halved"),
                        set("minus"),
                        set("none"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A word that the language's file files under this name. */
    boolean is(String set, Token token) {
        return in(set, token.text());
    }

    boolean in(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    Set<String> set(String set) {
        return sets.getOrDefault(set, Set.of());
    }

    /** Whether a figure, or a name with a number in it, can start with this word. */
    boolean starts(Token word) {
        return starters.contains(word.text());
    }

    /** Thin and other narrow spaces group digits in every language; a plain space does where three digits follow. */
    boolean isGroupMark(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F' || groupMarks.indexOf(c) >= 0;
    }

    private static <T> Function<String, T> constant(Function<String, T> valueOf) {
        return rest -> valueOf.apply(rest.toUpperCase(Locale.ROOT));
    }
}
