package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences: at a line's end, and after a full stop, question or exclamation mark before a new start. */
final class Sentences {

    private final Tokens tokens;
    private final Language language;

    /** A sentence from its first token up to the one behind its last. */
    record Sentence(int from, int to) {}

    private Sentences(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    static List<Sentence> in(Tokens tokens, Language language) {
        return new Sentences(tokens, language).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || starts(i)) {
                sentences.add(new Sentence(from, i));
                from = i;
            }
        }
        return sentences;
    }

    private boolean starts(int i) {
        Token token = tokens.at(i);
        return token.newLine() || (token.spaced() && (ends(i - 1) || (isQuote(i - 1) && ends(i - 2))) && opens(i));
    }

    private boolean ends(int i) {
        Token mark = tokens.at(i);
        return mark.is("!") || mark.is("?") || (mark.is(".") && !language.is("abbreviation", tokens.at(i - 1)));
    }

    private boolean isQuote(int i) {
        Token mark = tokens.at(i);
        return mark.is("\"") || mark.is("'") || mark.is(")");
    }

    private boolean opens(int i) {
        Token token = tokens.at(i);
        return token.capital() || token.isNumber() || isQuote(i) || token.is("(") || token.is("$") || !token.isWord();
    }
}
