package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.base.JsonFields;
import org.junit.jupiter.api.Test;

/** The form of a template speaks the document of the API. */
class TemplateFormTest {

    private static final TemplateForm ANALYSIS = TemplateForm.of(SampleTemplates.ANALYSIS);

    @Test
    void aTemplateShownAndReadAgainIsTheSame() {
        Template updates = SampleTemplates.templates().find("live-updates").orElseThrow();
        for (Template template : List.of(SampleTemplates.ANALYSIS, updates)) {
            TemplateFields read =
                    TemplateFields.read(JsonFields.of(TemplateForm.of(template).document()));
            assertThat(read.slots()).isEqualTo(template.slots());
            assertThat(read.name()).isEqualTo(template.name());
            assertThat(read.house()).isEqualTo(template.house());
        }
    }

    @Test
    void whatIsNoNumberStaysAsItWasTyped() {
        TemplateForm typed = TemplateForm.typed(
                Map.of("slots[0].most", List.of("many"), "slots[0].least", List.of(" 2 "), "seen", List.of("4")), 4);
        assertThat(typed.slots().getFirst().text("most")).isEqualTo("many");
        assertThat(typed.document().getJsonArray("slots").getJsonObject(0))
                .containsEntry("least", Json.createValue(2))
                .containsEntry("most", Json.createValue("many"));
    }

    @Test
    void slotsAreAddedRemovedAndMoved() {
        assertThat(labels(pressed("up", "slots[1]"))).startsWith("Lead", "Highlights");
        assertThat(labels(pressed("down", "slots[0]"))).startsWith("Lead", "Highlights");
        assertThat(labels(pressed("remove", "slots[0]"))).startsWith("Lead", "Note");
        assertThat(labels(pressed("add", "slots"))).hasSize(6).endsWith("");
        assertThat(pressed("add", "slots").focus()).isEqualTo("slots[5].label");
    }

    @Test
    void aMoveBeyondTheEndsAndAPathThatIsNoneChangeNothing() {
        for (String path : List.of("slots[0]", "slots[99]", "slots[x]", "")) {
            assertThat(pressed("up", path).form()).isEqualTo(ANALYSIS);
        }
    }

    @Test
    void theSampleFillsEverySlotSoThatNothingIsMissing() {
        for (Template template : List.of(SampleTemplates.ANALYSIS, SampleTemplates.EVERYTHING)) {
            List<Block> sample = SampleText.blocks(template, "A line", "A text.");
            assertThat(sample.stream().map(Block::slot))
                    .containsExactlyElementsOf(
                            template.slots().stream().map(Slot::key).toList());
            assertThat(sample).noneMatch(Block::isBlank);
        }
    }

    private static SlotReshaping pressed(String verb, String path) {
        return SlotReshaping.of(Map.of(verb, List.of(path)), ANALYSIS);
    }

    private static Stream<String> labels(SlotReshaping changed) {
        return changed.form().slots().stream().map(slot -> slot.text("label"));
    }
}
