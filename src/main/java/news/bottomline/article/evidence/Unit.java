package news.bottomline.article.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import news.bottomline.article.evidence.Quantity.Kind;

/** What stands behind an amount: "per cent", "basis points", "dollars", "times", "tonnes". */
record Unit(Kind kind, String name, Rational factor) {

    static final Unit NONE = new Unit(Kind.COUNT, "", Rational.ONE);
    static final Unit SHARE = new Unit(Kind.SHARE, "", Rational.ONE);

    /** @param key such as {@code share.0.01}, {@code money.USD} or {@code count.year} */
    static Unit of(String key) {
        int dot = key.indexOf('.');
        Kind kind = Kind.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
        String rest = key.substring(dot + 1);
        return switch (kind) {
            case MONEY, COUNT -> new Unit(kind, rest, Rational.ONE);
            case SHARE, PERCENTAGE_POINTS, MULTIPLE -> new Unit(kind, "", Rational.of(new BigDecimal(rest)));
        };
    }

    static Unit money(String currency) {
        return new Unit(Kind.MONEY, currency, Rational.ONE);
    }

    boolean isStated() {
        return !equals(NONE);
    }
}
