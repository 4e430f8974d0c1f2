package news.bottomline.article.evidence;

import java.util.Optional;

/**
 * Reads whole numbers in words: "twelve", "a hundred and fifty", "one million two hundred thousand".
 *
 * <p>Each word either adds to the group that is being read, multiplies it by a hundred, or closes it with a scale; a word that
 * does none of these in good order ends the number.
 */
final class Cardinals {

    private static final long LARGEST = 1_000_000_000_000L;

    private final Tokens tokens;
    private final Language language;

    /**
     * @param unscaled the value without the scale that ends it: 1,200 of "one million two hundred thousand"
     * @param scale the scale that ends it, or one
     */
    record Cardinal(Rational unscaled, Rational scale, int end) {

        Cardinal(Rational value, int end) {
            this(value, Rational.ONE, end);
        }
    }

    Cardinals(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** @param scales whether "thousand" and larger ones belong to the number */
    Optional<Cardinal> read(int i, boolean scales) {
        Reading reading = new Reading(i, scales);
        reading.run();
        return reading.end > i && !isOrdinal(i, reading) ? Optional.of(reading.cardinal()) : Optional.empty();
    }

    /** "Twenty-first". */
    private boolean isOrdinal(int i, Reading reading) {
        int next = tokens.afterHyphen(reading.end);
        return reading.end == i + 1
                && reading.group >= 20
                && language.ordinals.containsKey(tokens.at(next).text());
    }

    private final class Reading {

        private final boolean scales;
        private long total;
        private long group;
        private long lastScale = LARGEST * 10;
        private int end;

        Reading(int start, boolean scales) {
            this.end = start;
            this.scales = scales;
        }

        void run() {
            boolean goesOn = start();
            while (goesOn) {
                goesOn = next();
            }
        }

        private Cardinal cardinal() {
            return total > 0 && group == 0
                    ? new Cardinal(Rational.of(total / lastScale), Rational.of(lastScale), end)
                    : new Cardinal(Rational.of(total + group), end);
        }

        private boolean start() {
            Token token = tokens.at(end);
            Integer number = language.numbers.get(token.text());
            if (number != null) {
                group = number;
                end++;
                return number > 0;
            }
            int next = tokens.afterHyphen(end + 1);
            boolean one = language.is("article", token) && multiplies(next);
            if (one) {
                group = 1;
                end = next;
            }
            return one;
        }

        private boolean multiplies(int i) {
            Token token = tokens.at(i);
            return language.is("hundred", token) || (scales && language.scales.containsKey(token.text()));
        }

        private boolean next() {
            int at = tokens.afterHyphen(end);
            if (language.is("and", tokens.at(at))) {
                return (group >= 100 || group == 0) && isTail(at + 1) && adds(at + 1);
            }
            return adds(at) || hundred(at) || scale(at);
        }

        private boolean adds(int at) {
            Integer number = language.numbers.get(tokens.at(at).text());
            if (number == null || number == 0 || !fits(number)) {
                return false;
            }
            group += number;
            end = at + 1;
            return true;
        }

        private boolean fits(int number) {
            if (group % 100 == 0) {
                return group > 0 || total > 0;
            }
            return group % 10 == 0 && group % 100 >= 20 && number < 10;
        }

        private boolean hundred(int at) {
            boolean fits = language.is("hundred", tokens.at(at)) && group > 0 && group < 100;
            if (fits) {
                group *= 100;
                end = at + 1;
            }
            return fits;
        }

        private boolean scale(int at) {
            Rational scale = language.scales.get(tokens.at(at).text());
            if (!scales || scale == null || group == 0 || scale.toDouble() >= lastScale || scale.toDouble() > LARGEST) {
                return false;
            }
            lastScale = (long) scale.toDouble();
            total += group * lastScale;
            group = 0;
            end = at + 1;
            return true;
        }

        /** Whether "and" is followed by the end of this number rather than by another one, as in "one thousand and two thousand". */
        private boolean isTail(int at) {
            Integer number = language.numbers.get(tokens.at(at).text());
            if (number == null || number == 0) {
                return false;
            }
            int next = tokens.afterHyphen(at + 1);
            boolean two = number >= 20
                    && language.numbers.getOrDefault(tokens.at(next).text(), 10) < 10;
            int behind = tokens.afterHyphen(two ? next + 1 : at + 1);
            return !language.is("hundred", tokens.at(behind)) && closes(behind);
        }

        private boolean closes(int behind) {
            Rational scale = language.scales.get(tokens.at(behind).text());
            return scale == null || (scale.toDouble() < lastScale && group > 0);
        }
    }
}
