package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import news.bottomline.base.Keys;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.SenderKeys;
import news.bottomline.screening.Verdict;
import news.bottomline.user.EmailVault;

/** Stores replies. The same words by the same reader in the same place are stored once. */
@ApplicationScoped
class CommentStore {

    /** The second of two simultaneous inserts waits for the first, finds the fingerprint taken, and adds nothing. */
    private static final String INSERT = """
            insert into comment (id, article_id, parent_id, name, email_sealed, email_lookup, website, text, posted_at,
                fingerprint, state, state_since, verdict, verdict_check, verdict_words, revision_id, network_lookup,
                proven, version)
            values (?id, ?article, cast(nullif(?parent, '') as bigint), ?name, ?sealed, ?lookup, nullif(?website, ''),
                ?text, ?posted, ?fingerprint, ?state, ?posted, ?verdict, ?check, ?words,
                (select id from revision where article_id = ?article and number = ?revision),
                decode(nullif(?network, ''), 'hex'), ?proven, 0)
            on conflict (fingerprint) do nothing""";

    @PersistenceContext
    EntityManager db;

    @Inject
    EmailVault vault;

    @Inject
    Keys keys;

    /** The comment that the reply has become; empty if it was stored before, see {@link #find}. */
    Optional<Comment> add(IncomingReply incoming, Verdict verdict, State state, Instant at) {
        ValidReply reply = incoming.reply();
        SenderKeys sender = incoming.sender();
        long articleId = incoming.article().id();
        byte[] sealed = vault.seal(reply.email());
        Comment comment = new Comment(nextId(), articleId, reply, sealed, verdict, state, at);
        int added = db.createNativeQuery(INSERT)
                .setParameter("id", comment.id())
                .setParameter("article", articleId)
                .setParameter("parent", parent(reply))
                .setParameter("name", comment.name())
                .setParameter("sealed", sealed)
                .setParameter("lookup", sender.address())
                .setParameter(
                        "website", comment.website().map(WebAddress::value).orElse(""))
                .setParameter("text", comment.text())
                .setParameter("posted", Timestamp.from(at))
                .setParameter("fingerprint", fingerprint(articleId, reply))
                .setParameter("state", state.name())
                .setParameter("verdict", verdict.kind())
                .setParameter("check", verdict.check())
                .setParameter("words", verdict.words().toArray(String[]::new))
                .setParameter("revision", incoming.article().revision())
                .setParameter(
                        "network",
                        sender.network().map(HexFormat.of()::formatHex).orElse(""))
                .setParameter("proven", sender.proven())
                .executeUpdate();
        return added == 1 ? Optional.of(comment) : Optional.empty();
    }

    /** The comment that an earlier, equal reply has become. */
    Comment find(long articleId, ValidReply reply) {
        return (Comment) db.createNativeQuery("select * from comment where fingerprint = ?1", Comment.class)
                .setParameter(1, fingerprint(articleId, reply))
                .getSingleResult();
    }

    private long nextId() {
        return ((Number) db.createNativeQuery("select nextval('comment_seq')").getSingleResult()).longValue();
    }

    private byte[] fingerprint(long articleId, ValidReply reply) {
        return keys.mac(
                "comment fingerprint",
                Long.toString(articleId),
                parent(reply),
                reply.email().folded(),
                reply.name(),
                reply.text());
    }

    private static String parent(ValidReply reply) {
        return reply.parent().map(String::valueOf).orElse("");
    }
}
