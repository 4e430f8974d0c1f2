package news.bottomline.screening;

import java.util.List;

/** Three links or more are told to the moderator, one by one. */
final class ManyLinks implements Check {

    static final String NAME = "links";
    private static final int MANY = 3;

    @Override
    public Verdict of(Submission reply) {
        List<String> links = reply.links();
        return links.size() < MANY ? new Verdict.Pass(NAME) : new Verdict.Hold(NAME, links);
    }
}
