package news.bottomline.article;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Claim;
import news.bottomline.article.evidence.Fingerprint;
import news.bottomline.article.evidence.Nearest;

/**
 * The supports of a revision's claims, worked out when it is saved. So a reader's page is made without looking for sentences,
 * and a later revision tells whose evidence has changed.
 */
public final class Supports {

    public static final Supports NONE = new Supports(Map.of());

    private record Statement(String text, String evidence) {}

    private final Map<Statement, Support> byClaim;

    private Supports(Map<Statement, Support> byClaim) {
        this.byClaim = byClaim;
    }

    /** The supports of the first revision. */
    static Supports of(List<Block> blocks) {
        return following(NONE, List.of(), Set.of(), blocks);
    }

    /**
     * The supports of a revision that follows another one. A claim that has not changed keeps its basis.
     *
     * @param confirmed the keys of claims of the revision before that an editor has confirmed
     */
    static Supports following(Supports earlier, List<Block> before, Set<String> confirmed, List<Block> blocks) {
        Body body = new Body(blocks);
        Body bodyBefore = new Body(before);
        Map<Statement, Support> supports = new HashMap<>();
        Map<Statement, String> bases = new HashMap<>();
        claims(before).forEach(claim -> bases.put(statement(claim), earlier.basis(claim, bodyBefore, confirmed)));
        claims(blocks)
                .forEach(claim -> supports.put(
                        statement(claim),
                        new Support(
                                bases.getOrDefault(statement(claim), body.state(claim.evidence())),
                                fragment(claim, body))));
        return new Supports(supports);
    }

    private static Stream<Claim> claims(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.content().claims().stream())
                .filter(claim -> !claim.evidence().isEmpty());
    }

    private static Statement statement(Claim claim) {
        return new Statement(claim.text(), claim.evidence());
    }

    private static String fragment(Claim claim, Body body) {
        return body.has(claim.evidence())
                ? body.evidence(claim.evidence())
                        .nearest(claim.text())
                        .map(Nearest::sentence)
                        .map(sentence -> TextFragment.of(sentence.words()))
                        .orElse("")
                : "";
    }

    private String basis(Claim claim, Body body, Set<String> confirmed) {
        boolean fresh = !byClaim.containsKey(statement(claim)) || confirmed.contains(key(claim, body));
        return fresh ? body.state(claim.evidence()) : support(claim).basis();
    }

    private Support support(Claim claim) {
        return byClaim.getOrDefault(statement(claim), Support.NONE);
    }

    /** Whether the claim stands as it stood, and its evidence does not. */
    boolean isStale(Claim claim, Body body) {
        return byClaim.containsKey(statement(claim)) && !support(claim).basis().equals(body.state(claim.evidence()));
    }

    /** What a confirmation of a claim is kept under: another key as soon as the claim or its evidence changes. */
    static String key(Claim claim, Body body) {
        return Fingerprint.of(claim.text(), claim.evidence(), body.state(claim.evidence()));
    }

    /** The sentence that carries the claim, as a text fragment; empty for none. */
    public String fragment(Claim claim) {
        return support(claim).fragment();
    }

    /** In the order of the claims that name their evidence. */
    JsonArray write(List<Block> blocks) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        claims(blocks)
                .map(this::support)
                .forEach(support -> list.add(
                        Json.createObjectBuilder().add("basis", support.basis()).add("fragment", support.fragment())));
        return list.build();
    }

    /** Reads what {@link #write} has written for the same blocks. A revision saved by an earlier version has none. */
    static Supports read(JsonArray written, List<Block> blocks) {
        List<Claim> claims = written.isEmpty() ? List.of() : claims(blocks).toList();
        Map<Statement, Support> supports = new HashMap<>();
        IntStream.range(0, Math.min(claims.size(), written.size()))
                .forEach(i -> supports.put(statement(claims.get(i)), support(written.get(i))));
        return new Supports(supports);
    }

    private static Support support(JsonValue written) {
        JsonObject object = written.asJsonObject();
        return new Support(object.getString("basis"), object.getString("fragment"));
    }
}
