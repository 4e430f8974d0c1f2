package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import news.bottomline.base.Keys;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Verdict;
import news.bottomline.user.EmailVault;

/** Where replies are entered, each once. */
@ApplicationScoped
class CommentStore {

    /** Of two that arrive together the second waits for the first, finds the fingerprint taken, and adds nothing. */
    private static final String ENTER = """
            insert into comment (id, article_id, parent_id, name, email_sealed, email_lookup, website, text, posted_at,
                fingerprint, state, state_since, verdict, verdict_check, verdict_words, version)
            values (nextval('comment_seq'), ?1, cast(nullif(?2, '') as bigint), ?3, ?4, ?5, nullif(?6, ''), ?7, ?8,
                ?9, ?10, ?8, ?11, ?12, ?13, 0)
            on conflict (fingerprint) do nothing""";

    @PersistenceContext
    EntityManager db;

    @Inject
    EmailVault vault;

    @Inject
    Keys keys;

    /** Answers whether it is new; see {@link #sameAs}. */
    boolean enter(long articleId, ValidReply reply, Verdict verdict, State state, Instant now) {
        return db.createNativeQuery(ENTER)
                        .setParameter(1, articleId)
                        .setParameter(2, parent(reply))
                        .setParameter(3, reply.name())
                        .setParameter(4, vault.seal(reply.email()))
                        .setParameter(5, vault.lookup(reply.email()))
                        .setParameter(6, reply.website().map(WebAddress::value).orElse(""))
                        .setParameter(7, reply.text())
                        .setParameter(8, Timestamp.from(now))
                        .setParameter(9, fingerprint(articleId, reply))
                        .setParameter(10, state.name())
                        .setParameter(11, verdict.kind())
                        .setParameter(12, verdict.check())
                        .setParameter(13, verdict.words().toArray(String[]::new))
                        .executeUpdate()
                == 1;
    }

    /** The comment that these words by this reader in this place have become. */
    Comment sameAs(long articleId, ValidReply reply) {
        return (Comment) db.createNativeQuery("select * from comment where fingerprint = ?1", Comment.class)
                .setParameter(1, fingerprint(articleId, reply))
                .getSingleResult();
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
