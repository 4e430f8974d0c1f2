package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import news.bottomline.article.Categories;
import news.bottomline.article.Category;
import news.bottomline.article.CategoryTree;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.user.Editor;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.View;

/** Builds the page that asks before a category is merged or deleted. */
@ApplicationScoped
class CategoryEndPageBuilder {

    private static final String ASK = "desk/categoryEnd.jte";

    @Inject
    Categories categories;

    View ask(long id, boolean merging, Editor by) {
        return new View(ASK, page(id, merging, "", List.of(), by));
    }

    Response refused(long id, boolean merging, String into, List<Problem> problems, Editor by) {
        return CategoryResource.refused(ASK, page(id, merging, into, problems, by));
    }

    private CategoryEndPage page(long id, boolean merging, String into, List<Problem> problems, Editor by) {
        CategoryTree tree = categories.tree();
        Category category = tree.find(id).orElseThrow(Failure.NotFound::new);
        FieldErrors errors = FieldErrors.form("", "into").with(problems);
        return new CategoryEndPage(category, tree, merging, categories.count(category, by), into, errors);
    }
}
