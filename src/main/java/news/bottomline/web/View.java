package news.bottomline.web;

/**
 * A page to be rendered, returned by a resource.
 *
 * @param template the file under {@code WEB-INF/views}, such as {@code front/article.jte}
 * @param page what the template shows, its parameter {@code page}
 */
public record View(String template, Object page) {}
