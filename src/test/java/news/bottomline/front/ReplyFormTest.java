package news.bottomline.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.comment.Reply;
import org.junit.jupiter.api.Test;

class ReplyFormTest {

    private static final Reply TYPED = new Reply("Ada", "ada@mailbox.example", "", "Words", Optional.of(7L), "");

    @Test
    void whereTheCommentRepliedToIsGoneTheFormSentAgainPostsANewComment() {
        ReplyForm form = ReplyForm.refused(
                "/article", TYPED, Optional.of("Grace"), List.of(Problem.of("parent", "comment.parent.gone")));
        assertThat(form.typed()).isEqualTo(TYPED.withoutParent());
        assertThat(form.answered()).isEmpty();
        assertThat(form.errors().all()).hasSize(1);
    }

    @Test
    void otherwiseTheFormStillRepliesToTheSameComment() {
        ReplyForm form =
                ReplyForm.refused("/article", TYPED, Optional.of("Grace"), List.of(Problem.of("email", "email.form")));
        assertThat(form.typed()).isEqualTo(TYPED);
        assertThat(form.answered()).contains("Grace");
    }
}
