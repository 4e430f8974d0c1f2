package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditorIT extends Newspaper {

    @Test
    void theDeskListsWhatIsWrittenHere() {
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            editor.open("/desk").seesAnAccessiblePage("desk");
            assertThat(editor.page().locator("main").textContent()).contains("The Common Vault");
        }
    }
}
