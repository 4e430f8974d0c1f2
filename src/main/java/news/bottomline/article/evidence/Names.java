package news.bottomline.article.evidence;

/** Passes over numbers that name or order things and count none: "F-35", "Section 232", "No. 1", "CO2", "10th", "10:30". */
final class Names {

    private final Tokens tokens;
    private final Language language;

    Names(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** The position behind the name that starts here, or the same position where there is none. */
    int skip(int i) {
        Token token = tokens.at(i);
        int ignored = language.ignored.at(tokens, i).map(Phrases.Match::to).orElse(i);
        if (ignored > i) {
            return ignored;
        }
        return switch (token.kind()) {
            case WORD -> word(i);
            case NUMBER -> number(i);
            case MARK -> language.is("label.sign", token) && tokens.at(i + 1).isNumber() ? chain(i + 2) : i;
            case NONE -> i;
        };
    }

    private int word(int i) {
        Token token = tokens.at(i);
        if (language.is("label", token) && names(i + 1)) {
            return chain(i + 2);
        }
        if (language.is("label.dotted", token) && tokens.is(i + 1, ".") && names(i + 2)) {
            return chain(i + 3);
        }
        if (tokens.afterHyphen(i + 1) == i + 2 && tokens.at(i + 2).isNumber() && !isPrefix(token)) {
            return glued(i + 3);
        }
        if (token.hasDigits()) {
            return glued(i + 1);
        }
        return isNumberedAcronym(i) ? glued(i + 2) : i;
    }

    /** A number directly behind, which is not an amount of its own. */
    private boolean names(int i) {
        return tokens.at(i).isNumber() && !isMeasured(i + 1);
    }

    private boolean isMeasured(int i) {
        int at = tokens.afterHyphen(i);
        return language.units.at(tokens, at).isPresent()
                || language.scales.containsKey(tokens.at(at).text());
    }

    private boolean isPrefix(Token token) {
        return language.is("prefix", token)
                || language.numbers.containsKey(token.text())
                || language.months.containsKey(token.text());
    }

    /** "GPT 4", an acronym with a number that counts nothing. */
    private boolean isNumberedAcronym(int i) {
        boolean numbered = isAcronym(i) && tokens.at(i + 1).isNumber() && !isMeasured(i + 2);
        return numbered && !new Years(tokens, language).isYear(i + 1) && !countsSomething(i + 2) && !isCurrency(i);
    }

    private boolean isCurrency(int i) {
        return language.currencies.at(tokens, i).isPresent();
    }

    private boolean countsSomething(int i) {
        Token next = tokens.at(i);
        return next.isWord() && !next.capital() && !language.is("stop", next);
    }

    private boolean isAcronym(int i) {
        Token token = tokens.at(i);
        if (token.text().length() < 2 || !token.isWord() || token.text().length() > 8) {
            return false;
        }
        return tokens.raw(i).chars().allMatch(Character::isUpperCase);
    }

    /** "10th", "5G", "12pm", "10:30", "1.2.3"; "5m" and "10km" are amounts. */
    private int number(int i) {
        if (isClock(i)) {
            return i + 3;
        }
        if (isSlashed(i)) {
            return i + 5;
        }
        if ((tokens.is(i + 1, ".")
                        && tokens.isAttached(i + 1)
                        && tokens.isAttached(i + 2)
                        && tokens.at(i + 2).isNumber())
                || isDottedBehind(i)) {
            return glued(i + 1);
        }
        Token next = tokens.at(i + 1);
        if (language.is("clock", next)) {
            return i + 2;
        }
        boolean suffixed = next.isWord() && tokens.isAttached(i + 1) && !isAmount(i + 1);
        return suffixed ? glued(i + 2) : i;
    }

    /** "3/5/2026", which is a day in March or in May. */
    private boolean isSlashed(int i) {
        return tokens.is(i + 1, "/")
                && tokens.at(i + 2).isNumber()
                && tokens.is(i + 3, "/")
                && tokens.isAttached(i + 4)
                && tokens.at(i + 4).isNumber();
    }

    private boolean isClock(int i) {
        return tokens.is(i + 1, ":")
                && tokens.isAttached(i + 1)
                && tokens.isAttached(i + 2)
                && tokens.at(i + 2).isNumber();
    }

    private boolean isDottedBehind(int i) {
        return tokens.at(i + 1).isNumber()
                && tokens.isAttached(i + 1)
                && !tokens.at(i + 1).isVulgarFraction();
    }

    private boolean isAmount(int i) {
        String word = tokens.at(i).text();
        return language.scales.containsKey(word)
                || language.attachedScales.containsKey(word)
                || language.units.at(tokens, i).isPresent()
                || word.equals("s");
    }

    /** "Sections 5 and 6", "pages 10–12", "Boeing 737-800". */
    private int chain(int i) {
        int at = i;
        while (isJoint(at)
                && tokens.at(at + 1).isNumber()
                && !isMeasured(at + 2)
                && !tokens.at(at + 1).isVulgarFraction()) {
            at += 2;
        }
        return glued(at);
    }

    private boolean isJoint(int i) {
        Token token = tokens.at(i);
        return (token.isDash() && tokens.isAttached(i) && tokens.isAttached(i + 1))
                || (language.is("label.joint", token) && language.is("label.plural", tokens.at(i - 2)));
    }

    private boolean joins(int i) {
        return tokens.afterHyphen(i) > i
                || (tokens.is(i, ".")
                        && tokens.isAttached(i + 1)
                        && tokens.at(i + 1).isNumber());
    }

    /** Passes over what is written to the name without a space: the "s" of "F-35s", the "800" of "737-800". */
    private int glued(int i) {
        int at = i;
        while (tokens.isAttached(at) && (tokens.at(at).isWord() || tokens.at(at).isNumber() || joins(at))) {
            at++;
        }
        return at;
    }
}
