package news.bottomline.article;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.Shape;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Jsonb;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Gives the blocks of all revisions an id and a shape, names the evidence of highlights by it, and sanitises their text once
 * more, so that reading need not. Later revisions of an article keep the ids of the ones before.
 */
@Dependent
public class BlockMigration implements JavaMigration {

    /** The five kinds of block that there were. */
    private static final Map<String, Shape> SHAPES = Map.of(
            "highlights", Shape.HIGHLIGHTS,
            "lead", Shape.PROSE,
            "note", Shape.PROSE,
            "section", Shape.SECTION,
            "bottom-line", Shape.PROSE);

    private static final String READ =
            "select id, article_id, title, blocks from revision where policy = 0 order by article_id, number";
    private static final String WRITE = "update revision set blocks = ?, policy = ?, summary = ? where id = ?";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (PreparedStatement read = database.prepareStatement(READ);
                PreparedStatement write = database.prepareStatement(WRITE)) {
            read.setFetchSize(100);
            migrate(read.executeQuery(), write);
        }
    }

    private static void migrate(ResultSet rows, PreparedStatement write) throws SQLException {
        long article = -1;
        List<Block> before = List.of();
        while (rows.next()) {
            before = blocks(
                    Jsonb.list(rows.getString("blocks")), rows.getLong("article_id") == article ? before : List.of());
            article = rows.getLong("article_id");
            write.setObject(1, Jsonb.column(Blocks.write(before)));
            write.setInt(2, SafeHtml.POLICY_VERSION);
            write.setString(3, summary(before, rows.getString("title")));
            write.setLong(4, rows.getLong("id"));
            write.executeUpdate();
        }
    }

    static List<Block> blocks(JsonArray stored, List<Block> before) {
        JsonFields document =
                JsonFields.of(Json.createObjectBuilder().add("blocks", stored).build());
        List<Block> blocks = Blocks.read(document, SHAPES, before);
        document.check();
        return blocks;
    }

    private static String summary(List<Block> blocks, String title) {
        String lead = blocks.stream()
                .filter(block -> block.slot().equals("lead") && block.content() instanceof Prose)
                .flatMap(block -> block.content().texts())
                .map(Text::line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return Text.shorten(lead.isEmpty() ? title : lead, ArticleSummary.LONGEST_SUMMARY);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4.1");
    }

    @Override
    public String getDescription() {
        return "block ids";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
