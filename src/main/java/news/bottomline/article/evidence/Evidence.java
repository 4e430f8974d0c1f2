package news.bottomline.article.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.article.evidence.Quotations.Quotation;

/**
 * The passages that claims rest on. They are read once and then asked about each claim.
 *
 * <p>A passage is read up to {@link #LONGEST_PASSAGE} characters and a claim up to {@link #LONGEST_CLAIM}.
 */
public final class Evidence {

    public static final int LONGEST_PASSAGE = 200_000;
    public static final int LONGEST_CLAIM = 10_000;

    private final Language language;
    private final Stems stems;
    private final List<Wording> wordings;
    private final FindingKeys keys;
    private final List<Statement> statements = new ArrayList<>();
    private final FigureIndex figures = new FigureIndex();

    private Evidence(List<Passage> passages, Language language) {
        this.language = language;
        this.stems = new Stems(language);
        List<Passage> read = passages.stream().map(Evidence::bounded).toList();
        this.wordings = read.stream().map(passage -> Wording.of(passage.text())).toList();
        this.keys = new FindingKeys(wordings);
        read.forEach(this::read);
    }

    public static Evidence of(List<Passage> passages, Language language) {
        return new Evidence(passages, language);
    }

    /** The sentences of a text. */
    public static List<String> sentences(String text, Language language) {
        Tokens tokens = Tokenizer.read(text, language);
        return Sentences.in(tokens, language).stream()
                .map(sentence -> text.substring(
                        tokens.at(sentence.from()).start(),
                        tokens.at(sentence.to() - 1).end()))
                .toList();
    }

    private static Passage bounded(Passage passage) {
        return passage.text().length() <= LONGEST_PASSAGE
                ? passage
                : new Passage(passage.id(), passage.text().substring(0, LONGEST_PASSAGE));
    }

    private void read(Passage passage) {
        Tokens tokens = Tokenizer.read(passage.text(), language);
        List<Figure> found = Figures.in(tokens, language);
        found.forEach(figures::add);
        int next = 0;
        for (Sentences.Sentence sentence : Sentences.in(tokens, language)) {
            int start = tokens.at(sentence.from()).start();
            int end = tokens.at(sentence.to() - 1).end();
            int first = next;
            while (next < found.size() && found.get(next).start() < end) {
                next++;
            }
            statements.add(new Statement(
                    new Excerpt(passage, start, end),
                    stems.in(tokens, sentence.from(), sentence.to()),
                    found.subList(first, next)));
        }
    }

    /** What the claim states and no passage holds: its figures first, then its quotations. */
    public List<Finding> check(String text) {
        Claim claim = claim(text);
        Stream<Finding> wrongFigures = claim.figures().stream()
                .filter(Figure::firm)
                .filter(figure -> !figures.hold(figure))
                .map(figure -> finding(claim, figure));
        Stream<Finding> wrongQuotations = Quotations.in(claim.text()).stream()
                .filter(quotation -> wordings.stream().noneMatch(wording -> wording.holds(quotation.words())))
                .map(quotation -> finding(claim, quotation));
        return Stream.concat(wrongFigures, wrongQuotations).toList();
    }

    /** The sentence that comes nearest; empty where none shares a word or a figure with the claim. */
    public Optional<Nearest> nearest(String text) {
        Claim claim = claim(text);
        Optional<Nearest> nearest = Optional.empty();
        for (Statement statement : statements) {
            double score = statement.nearness(claim.stems(), claim.figures());
            if (score > nearest.map(Nearest::score).orElse(0.0)) {
                nearest = Optional.of(new Nearest(statement.excerpt(), score));
            }
        }
        return nearest;
    }

    private record Claim(String text, List<Figure> figures, Set<String> stems) {}

    private Claim claim(String text) {
        String bounded = text.length() <= LONGEST_CLAIM ? text : text.substring(0, LONGEST_CLAIM);
        Tokens tokens = Tokenizer.read(bounded, language);
        return new Claim(bounded, Figures.in(tokens, language), stems.in(tokens, 0, tokens.size()));
    }

    private Finding finding(Claim claim, Figure figure) {
        return new Finding(
                Finding.Kind.FIGURE,
                keys.of(Finding.Kind.FIGURE, claim.text(), figure.start(), figure.end()),
                figure.words(),
                figure.start(),
                figure.end(),
                Contradictions.nearest(figure, claim.stems(), statements));
    }

    private Finding finding(Claim claim, Quotation quotation) {
        return new Finding(
                Finding.Kind.QUOTATION,
                keys.of(Finding.Kind.QUOTATION, claim.text(), quotation.start(), quotation.end()),
                quotation.words(),
                quotation.start(),
                quotation.end(),
                Optional.empty());
    }
}
