package news.bottomline.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.bottomline.base.Text;

/**
 * Signs that a program has filled in the form: the hidden field has words, or the form took less time than its words take to
 * type. A browser that fills in forms leaves the same signs, so they only hold a reply. With links in it, it is refused.
 */
final class ProgramSigns implements Check {

    static final String NAME = "program";

    /** A program may send megabytes; moderators need only the beginning. */
    private static final int LONGEST_WORDS = 200;

    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final int SHORT_TEXT = 40;

    @Override
    public Verdict of(Submission reply) {
        List<String> words = new ArrayList<>();
        String written = Text.lines(reply.trap());
        if (!written.isEmpty()) {
            words.add(Text.beginning(written, LONGEST_WORDS));
        }
        boolean fast = Text.length(reply.text()) > SHORT_TEXT
                && reply.took().filter(took -> took.compareTo(FASTEST) < 0).isPresent();
        if (words.isEmpty() && !fast) {
            return new Verdict.Pass(NAME);
        }
        List<String> links = reply.links();
        words.addAll(links);
        return links.isEmpty() ? new Verdict.Hold(NAME, words) : new Verdict.Refuse(NAME, words);
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, NAME, (int) FASTEST.toSeconds());
    }
}
