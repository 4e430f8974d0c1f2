package news.bottomline.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Approved replies to an article, as many as are wanted, put straight into the database: how they come in is measured by {@link Replies}. */
final class Conversation {

    private static final String INSERT = """
            insert into comment (id, article_id, name, email_sealed, email_lookup, text, posted_at, fingerprint, state, state_since,
                verdict, verdict_check, verdict_words, version)
            select nextval('comment_seq'), article.id, 'Reader ' || n, '\\x00', '\\x00',
                'The figure in the second section adds what was spent in both years. This is reply ' || n || '.',
                now(), sha256(convert_to(article.slug || random(), 'UTF8')), 'APPROVED', now(), 'PASS', '', '{}', 0
            from article, generate_series(1, ? - (select count(*) from comment c where c.article_id = article.id and c.state = 'APPROVED')) n
            where article.slug = ?""";

    private Conversation() {}

    static void with(String articlePath, int replies, String databaseUrl) throws IOException {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, replies);
            insert.setString(2, articlePath.substring(1));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("the replies cannot be stored: " + e.getMessage(), e);
        }
    }
}
