package news.bottomline.article.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;

/**
 * Paragraphs without a heading of their own: a lead, a note, a Bottom Line.
 *
 * @param sentences its sentences with what carries them; none if no sentence names a block
 */
public record Prose(SafeHtml html, List<Sentence> sentences) implements Content {

    /**
     * A sentence of the text.
     *
     * @param evidence the id of the block that carries it; empty for none
     */
    public record Sentence(String text, String evidence) {

        static Sentence read(JsonFields fields) {
            return new Sentence(fields.line("text"), fields.line("evidence"));
        }

        void write(FieldWriter to) {
            to.text("text", text).optional("evidence", evidence);
        }
    }

    /** The most sentences of a text that name what carries them. */
    public static final int MOST_NAMED = 200;

    private static final String TOO_MANY = "prose.claims.many";

    /** More sentences than the longest text has; they come along once one of them names a block. */
    private static final int MOST_SENTENCES = 25_000;

    public Prose {
        sentences = List.copyOf(sentences);
    }

    public Prose(SafeHtml html) {
        this(html, List.of());
    }

    static Prose read(JsonFields fields) {
        SafeHtml html = fields.rich("html");
        List<Sentence> sent = fields.objects("claims", MOST_SENTENCES, TOO_MANY, Sentence::read);
        if (fields.isStored()) {
            return new Prose(html, sent);
        }
        List<Sentence> named =
                sent.stream().filter(one -> !one.evidence().isEmpty()).toList();
        if (named.size() > MOST_NAMED) {
            fields.wrong("claims", TOO_MANY, MOST_NAMED);
            return new Prose(html);
        }
        return new Prose(html, NamedSentences.in(html, named));
    }

    /** All sentences of the text, whether they name a block or not. */
    public List<Sentence> allSentences() {
        return sentences.isEmpty() ? NamedSentences.all(html, List.of()) : sentences;
    }

    @Override
    public void write(FieldWriter to) {
        to.html(html);
        if (!sentences.isEmpty()) {
            to.list("claims", sentences, Sentence::write);
        }
    }

    @Override
    public List<Claim> claims() {
        return claims(sentences);
    }

    /** A claim for each sentence, also where none names a block. */
    public List<Claim> everyClaim() {
        return claims(allSentences());
    }

    private static List<Claim> claims(List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String path = "claims[" + claims.size() + "]";
            claims.add(new Claim(path, claims.size() + 1, sentence.text(), sentence.evidence()));
        }
        return claims;
    }

    @Override
    public Shape shape() {
        return Shape.PROSE;
    }

    @Override
    public boolean isBlank() {
        return html.isBlank();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(html.lines());
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.required("html", html.text(), limits.longest(), "block.empty");
    }

    @Override
    public Optional<SafeHtml> richText() {
        return Optional.of(html);
    }
}
