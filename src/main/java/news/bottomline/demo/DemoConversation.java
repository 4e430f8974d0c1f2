package news.bottomline.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.base.Slug;
import news.bottomline.comment.Comments;
import news.bottomline.comment.Decisions;
import news.bottomline.comment.PostedReply;
import news.bottomline.comment.Sender;
import news.bottomline.comment.State;
import news.bottomline.user.Moderator;
import news.bottomline.user.User;

/** Posts the comments of the demonstration, and makes the moderator's decisions. */
@ApplicationScoped
class DemoConversation {

    @Inject
    Comments comments;

    @Inject
    Decisions decisions;

    void enter(Slug article, List<DemoComment> remarks, Map<String, User> people, Instant now) {
        remarks.forEach(remark -> enter(article, remark, Optional.empty(), people, now));
    }

    /** Decides on a comment before its replies are posted, because only an approved comment can be replied to. */
    private void enter(Slug article, DemoComment remark, Optional<Long> parent, Map<String, User> people, Instant now) {
        Optional<User> staff = remark.staff().map(people::get);
        PostedReply posted =
                comments.post(article, remark.reply(parent), Sender.unknown(staff), now.minus(remark.ago()));
        Moderator moderator = Objects.requireNonNull(people.get("moderator")).asModerator();
        remark.decision().ifPresent(decision -> decide(posted.id(), decision, remark.reason(), moderator));
        remark.answers().forEach(answer -> enter(article, answer, Optional.of(posted.id()), people, now));
    }

    private void decide(long id, State decision, String reason, Moderator moderator) {
        switch (decision) {
            case APPROVED -> decisions.approve(id, Optional.empty(), moderator);
            case REFUSED -> decisions.refuse(id, Optional.empty(), reason, moderator);
            case SPAM -> decisions.spam(id, Optional.empty(), moderator);
            case HELD, WITHDRAWN -> throw new IllegalArgumentException("no decision of a moderator: " + decision);
        }
    }
}
