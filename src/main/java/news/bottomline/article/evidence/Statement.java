package news.bottomline.article.evidence;

import java.util.List;
import java.util.Set;

/**
 * A sentence of a passage with what it states.
 *
 * @param figures the figures that start in it
 */
record Statement(Excerpt excerpt, Set<String> stems, List<Figure> figures) {

    private static final double FIGURE = 3;
    private static final double SAME_NUMBER = 1.5;

    /** How near the sentence comes to a claim: the share of the claim's content that it has. A figure weighs three words. */
    double nearness(Set<String> wanted, List<Figure> wantedFigures) {
        double all = wanted.size() + FIGURE * wantedFigures.size();
        double shared = wanted.stream().filter(stems::contains).count();
        for (Figure figure : wantedFigures) {
            shared += weight(figure);
        }
        double length = 1 + (stems.size() + figures.size()) / 200.0;
        return all == 0 ? 0 : shared / all / length;
    }

    private double weight(Figure wanted) {
        if (figures.stream().anyMatch(figure -> Agreement.holds(figure, wanted))) {
            return FIGURE;
        }
        return figures.stream().anyMatch(figure -> Contradictions.sameNumber(figure, wanted)) ? SAME_NUMBER : 0;
    }
}
