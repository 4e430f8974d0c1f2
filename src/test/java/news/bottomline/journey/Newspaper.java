package news.bottomline.journey;

import java.io.File;
import java.net.URI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged WAR on its own GlassFish, with the demonstration newsroom. */
@ArquillianTest
abstract class Newspaper {

    static final String PASSWORD = "bottomline-demo";
    static final String EDITOR = "editor@newsroom.example";
    static final String AUTHOR = "author@newsroom.example";
    static final String MODERATOR = "moderator@newsroom.example";
    static final String ADMINISTRATOR = System.getenv("BOTTOMLINE_ADMIN_EMAIL");
    static final String ADMINISTRATORS_PASSWORD = System.getenv("BOTTOMLINE_ADMIN_PASSWORD");

    /** The demonstration newsroom's model page. */
    static final String ARTICLE =
            "/the-common-vault-strategic-masterstroke-or-costly-mirage-weighing-a-shared-rare-earth-reserve";

    static final URI SITE = URI.create(String.valueOf(System.getenv("BOTTOMLINE_BASE_URL")));

    /** The WAR's own descriptor leaves the context path to the deployment. */
    private static final String AT_THE_ROOT = """
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
                "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app>
              <context-root>/</context-root>
              <class-loader delegate="false"/>
            </glassfish-web-app>
            """;

    @Deployment(testable = false)
    static WebArchive application() {
        return war();
    }

    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "bottomline.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "glassfish-web.xml");
    }
}
