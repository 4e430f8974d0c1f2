package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.DeskRow;
import news.bottomline.article.Template;
import news.bottomline.base.Slice;

/** The desk's list of articles, and the templates for a new one. */
public record DeskPage(Slice<DeskRow> rows, List<Template> templates, boolean first) {}
