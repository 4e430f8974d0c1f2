package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import news.bottomline.article.Articles;
import news.bottomline.article.Categories;
import news.bottomline.article.DeskRow;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Slice;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import news.bottomline.web.View;

/** Builds the desk's list of articles. */
@ApplicationScoped
class DeskPageBuilder {

    private static final int ROWS = 30;

    @Inject
    Articles articles;

    @Inject
    Categories categories;

    @Inject
    Templates templates;

    View list(User reader, FilingForm filing) {
        return page(articles.desk(reader.asAuthor(), filing.after(), ROWS), false, reader, filing);
    }

    /** Live articles with claims to be checked again. */
    View rechecks(User reader, FilingForm filing) {
        return page(articles.rechecks(reader.asAuthor(), filing.after(), ROWS), true, reader, filing);
    }

    private View page(Slice<DeskRow> rows, boolean toRecheck, User reader, FilingForm filing) {
        DeskPage page = new DeskPage(
                rows,
                templates.offered(),
                filing.after().isEmpty(),
                articles.countRechecks(reader.asAuthor()),
                toRecheck,
                categories.tree(),
                reader.may(Role.EDITOR),
                filing);
        return new View("desk/articles.jte", page);
    }
}
