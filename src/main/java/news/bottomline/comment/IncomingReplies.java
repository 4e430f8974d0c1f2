package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.bottomline.article.Articles;
import news.bottomline.article.LiveArticle;
import news.bottomline.base.Failure;
import news.bottomline.base.Keys;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;
import news.bottomline.screening.ConversationRules;
import news.bottomline.screening.SenderKeys;
import news.bottomline.screening.Verdict;
import news.bottomline.user.EmailVault;
import news.bottomline.user.Network;
import news.bottomline.user.User;

/** The two transactions of a reply: one reads what the screening needs, the other enters the comment with its verdict. */
@ApplicationScoped
class IncomingReplies {

    @PersistenceContext
    EntityManager db;

    @Inject
    Articles articles;

    @Inject
    CommentStore store;

    @Inject
    Receipts receipts;

    @Inject
    AddressProofs proofs;

    @Inject
    EmailVault vault;

    @Inject
    Keys keys;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    @Inject
    Event<CommentPosted> posts;

    /** @throws Failure if the article is not live, or with all problems of the reply */
    @Transactional
    public IncomingReply read(Slug article, Reply typed, Sender sender) {
        LiveArticle about = articles.live(article, clock.instant()).orElseThrow(Failure.NotFound::new);
        ValidReply reply = ValidReply.of(typed, canBeAnswered(typed.parent(), about.id()));
        SenderKeys recognised = new SenderKeys(
                vault.lookup(reply.email()),
                sender.network().map(address -> keys.mac("reader network", Network.of(address))),
                proofs.holds(sender.proof(), reply.email()));
        return new IncomingReply(
                about,
                reply,
                Text.line(typed.trap()),
                sender.took(),
                sender.staff().map(User::name),
                recognised,
                ConversationRules.STANDARD);
    }

    @Transactional
    public PostedReply enter(IncomingReply incoming, Verdict verdict, Instant at) {
        State state = stateAfter(verdict);
        Optional<Comment> added = store.add(incoming, verdict, state, at);
        added.ifPresent(comment ->
                posts.fire(new CommentPosted(comment.id(), comment.articleId(), comment.parent(), comment.state())));
        if (added.isPresent() && state == State.APPROVED) {
            changes.fire(PagesChanged.added());
        }
        Comment comment = added.orElseGet(() -> store.find(incoming.article().id(), incoming.reply()));
        return new PostedReply(comment.id(), comment.state(), receipts.of(comment));
    }

    private boolean canBeAnswered(Optional<Long> parent, long articleId) {
        return parent.isEmpty()
                || parent.map(id -> db.find(Comment.class, id))
                        .filter(comment -> comment.articleId() == articleId && comment.state() == State.APPROVED)
                        .isPresent();
    }

    /** A refused reply goes to the spam, where a moderator can find it if it was refused wrongly. */
    private static State stateAfter(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve approve -> State.APPROVED;
            case Verdict.Refuse refuse -> State.SPAM;
            case Verdict.Hold hold -> State.HELD;
            case Verdict.Pass pass -> State.HELD;
        };
    }
}
