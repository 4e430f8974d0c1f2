package news.bottomline.screening;

import java.util.List;

/** Holds a reply with three or more links, and lists them for the moderator. */
final class ManyLinks implements Check {

    static final String NAME = "links";
    private static final int MANY = 3;

    @Override
    public Verdict of(Submission reply) {
        List<String> links = reply.links();
        return links.size() < MANY ? new Verdict.Pass(NAME) : new Verdict.Hold(NAME, links);
    }
}
