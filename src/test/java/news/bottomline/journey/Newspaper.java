package news.bottomline.journey;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/**
 * The packaged WAR on its own GlassFish, with the demonstration newsroom. It is deployed once, by the first journey, and
 * stays until the server ends: every deployment takes seconds, and a journey begins with the site that it makes for itself.
 */
@ArquillianTest
abstract class Newspaper {

    private static boolean deployed;

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

    @BeforeEach
    void deploysOnce() throws Exception {
        if (!deployed) {
            Path log = Path.of(System.getProperty("glassfish.home")).resolve("asadmin.log");
            Asadmin.run(
                    log,
                    Map.of(),
                    "--port=" + System.getProperty("glassfish.adminPort"),
                    "deploy",
                    "--contextroot=/",
                    System.getProperty("it.war"));
            JourneyDatabase.takesRepliesFromOneNetworkOnly();
            deployed = true;
        }
    }

    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "bottomline.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "glassfish-web.xml");
    }
}
