package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Templates are made, changed by new versions, offered and ordered. */
class TemplateVersionsTest {

    private static TestDatabase paper;
    private static Editor editor;

    @BeforeAll
    static void start() throws IOException {
        paper = new TestDatabase();
        editor = paper.hire("Vera", Role.EDITOR).asEditor();
    }

    @AfterAll
    static void stop() throws IOException {
        paper.close();
    }

    private static <T> T with(Function<Templates, T> act) {
        return paper.in(db -> act.apply(paper.templates(db)));
    }

    private static List<String> keys(Function<Templates, List<String>> act) {
        return with(act);
    }

    private static TemplateFields fields(String name, String... slots) {
        return TemplateFields.read(document(name, slots));
    }

    private static JsonFields document(String name, String... slots) {
        String text = "{'name':'%s','slots':[%s]}".formatted(name, String.join(",", slots));
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return JsonFields.of(reader.readObject());
        }
    }

    @Test
    void sixTemplatesComeWithTheProductAndUseEveryShape() {
        List<Template> shipped = with(Templates::offered);
        assertThat(shipped.stream().map(Template::key))
                .startsWith("analysis", "news-brief", "interview", "opinion", "live-updates", "explainer");
        assertThat(shipped.stream()
                        .limit(6)
                        .flatMap(one -> one.slots().stream())
                        .map(slot -> slot.shape()))
                .contains(news.bottomline.article.block.Shape.values());
        assertThat(shipped.stream().limit(6).flatMap(one -> one.slots().stream()))
                .allSatisfy(slot -> assertThat(slot.help()).isNotEmpty());
    }

    @Test
    void aTemplateIsReadWithKeysFromItsLabelsAndDefaults() {
        TemplateFields read =
                fields("Short & sweet", "{'label':'Text','shape':'prose'}", "{'label':'Text','shape':'links'}");
        assertThat(read.key()).isEqualTo("short-sweet");
        assertThat(read.slots().stream().map(slot -> slot.key())).containsExactly("text", "text-2");
        assertThat(read.slots().get(1).limits().mostItems()).isEqualTo(6);
    }

    @Test
    void everythingThatIsWrongIsToldByItsPath() {
        JsonFields sent = document(
                "",
                "{'key':'title','label':'','shape':'prose','least':3,'most':2}",
                "{'key':'a b','label':'A','shape':'round'}",
                "{'key':'c','label':'C','shape':'quote','look':'lead','mostItems':2}",
                "{'key':'c','label':'C','shape':'prose','look':'bottom-line','most':2,'newestFirst':true}",
                "{'label':'L','shape':'links','leastItems':7,'most':900,'colour':1}");
        assertThatThrownBy(() -> TemplateFields.read(sent))
                .isInstanceOfSatisfying(
                        Failure.Invalid.class,
                        wrong -> assertThat(wrong.problems().stream().map(Problem::field))
                                .contains(
                                        "name",
                                        "slots[0].label",
                                        "slots[0].key",
                                        "slots[0].least",
                                        "slots[1].key",
                                        "slots[1].shape",
                                        "slots[2].look",
                                        "slots[2].mostItems",
                                        "slots[3].key",
                                        "slots[3].look",
                                        "slots[3].newestFirst",
                                        "slots[4].most",
                                        "slots[4].leastItems",
                                        "slots[4].colour"));
    }

    @Test
    void aTemplateNeedsASlotAndAtMostThirty() {
        assertThatThrownBy(() -> fields("None")).isInstanceOf(Failure.Invalid.class);
        String[] many = Stream.generate(() -> "{'label':'Text','shape':'prose'}")
                .limit(31)
                .toArray(String[]::new);
        assertThatThrownBy(() -> fields("Many", many)).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void aChangeMakesAVersionAndLeavesTheOneBefore() {
        Template first = with(all -> all.create(fields("Review", "{'label':'Text','shape':'prose'}"), editor));
        TemplateFields change = fields("Review", "{'label':'Verdict','shape':'prose'}");
        Template second = with(all -> all.revise(change, Optional.of(1), editor));
        assertThat(second.version()).isEqualTo(2);
        assertThat(with(all -> all.find("review", 1)).orElseThrow().slots()).isEqualTo(first.slots());
        assertThat(with(all -> all.revise(change, Optional.of(2), editor)).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> with(all -> all.revise(change, Optional.of(1), editor)))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void noTwoTemplatesHaveOneKey() {
        assertThatThrownBy(() -> with(all -> all.create(fields("Analysis", "{'label':'A','shape':'quote'}"), editor)))
                .isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void aTemplateSwitchedOffIsNotOfferedAndItsPlaceIsKept() {
        with(all -> all.create(fields("Recipe", "{'label':'Text','shape':'prose'}"), editor));
        assertThat(keys(all -> offering(all, "recipe", false))).doesNotContain("recipe");
        assertThat(with(Templates::all).stream().map(one -> one.latest().key())).contains("recipe");
        assertThat(keys(all -> offering(all, "recipe", true))).contains("recipe");
    }

    private static List<String> offering(Templates all, String key, boolean offered) {
        all.offer(key, offered, editor);
        return all.offered().stream().map(Template::key).toList();
    }

    @Test
    void templatesChangePlacesAndStayAtTheEnds() {
        assertThat(keys(all -> shifted(all, "opinion", -1))).containsSubsequence("opinion", "interview");
        assertThat(keys(all -> shifted(all, "opinion", 1))).containsSubsequence("interview", "opinion");
        assertThat(keys(all -> shifted(all, "analysis", -1))).startsWith("analysis");
    }

    private static List<String> shifted(Templates all, String key, int places) {
        all.shift(key, places, editor);
        return all.all().stream().map(one -> one.latest().key()).toList();
    }
}
