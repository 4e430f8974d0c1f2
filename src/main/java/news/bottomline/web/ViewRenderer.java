package news.bottomline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import news.bottomline.base.SiteSettings;

/** Renders views as HTML with templates that are compiled at build time. */
@ApplicationScoped
class ViewRenderer {

    @Inject
    SiteSettings settings;

    @Inject
    Messages messages;

    @Inject
    Assets assets;

    @Inject
    InstantSource clock;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ViewRenderer.class.getClassLoader());

    Utf8ByteOutput render(View view, HttpServletRequest request) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        ViewContext context = new ViewContext(settings, messages, assets, clock.instant(), request);
        templates.render(view.template(), Map.of("page", view.page(), "context", context), html);
        return html;
    }
}
