package news.bottomline.article.evidence;

import java.util.List;

/** A text's tokens. Positions outside it hold {@link Token#NONE}. */
record Tokens(String source, List<Token> list) {

    Token at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : Token.NONE;
    }

    int size() {
        return list.size();
    }

    boolean is(int i, String text) {
        return at(i).is(text);
    }

    /** Whether the token follows the one before it without white space. */
    boolean isAttached(int i) {
        return i > 0 && i < list.size() && !list.get(i).spaced();
    }

    /** The position behind a hyphen that joins two words, or the same position where there is none. */
    int afterHyphen(int i) {
        return at(i).isHyphen() && isAttached(i) && isAttached(i + 1) ? i + 1 : i;
    }

    String raw(int i) {
        Token token = at(i);
        return source.substring(token.start(), token.end());
    }
}
