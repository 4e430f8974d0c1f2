package news.bottomline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Edits GlassFish's configuration for one newsroom on one machine: it listens on the loopback address only, sends no version,
 * and keeps connections open.
 */
final class DomainXml {

    private static final String OWN_ADDRESS = "127.0.0.1";

    private final Document document;

    private DomainXml(Document document) {
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DomainXml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not readable as GlassFish's configuration: " + file, e);
        }
    }

    void write(Path file) throws IOException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    DomainXml listening(int port, int adminPort) {
        network("http-listener-1", port);
        network("admin-listener", adminPort);
        return this;
    }

    /** Closes every port that the application does not use. */
    DomainXml closed() {
        remove("network-listener", each -> each.getAttribute("name").equals("http-listener-2"));
        remove("protocol", each -> each.getAttribute("name").equals("http-listener-2"));
        remove("iiop-listener", each -> true);
        all("virtual-server").stream()
                .filter(each -> each.getAttribute("id").equals("server"))
                .forEach(each -> each.setAttribute("network-listeners", "http-listener-1"));
        all("jmx-connector").forEach(each -> each.setAttribute("enabled", "false"));
        all("property").stream()
                .filter(each -> each.getAttribute("name").equals("adminConsoleStartup"))
                .forEach(each -> each.setAttribute("value", "NEVER"));
        withoutMessageBroker();
        remove("jvm-options", each -> each.getTextContent().startsWith("-Dosgi.shell.telnet"));
        all("jvm-options").stream()
                .filter(each -> each.getTextContent().startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart"))
                .forEach(each -> each.setTextContent(
                        "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall"));
        return this;
    }

    /** GlassFish adds one of its own, open to every network, to a configuration that names none. */
    private void withoutMessageBroker() {
        Element host = document.createElement("jms-host");
        host.setAttribute("name", "none");
        host.setAttribute("host", "localhost");
        Element messaging = document.createElement("jms-service");
        messaging.setAttribute("type", "REMOTE");
        messaging.setAttribute("default-jms-host", "none");
        messaging.appendChild(host);
        server().appendChild(messaging);
    }

    /** Without a product name GlassFish sends no {@code Server} header and signs no error page. */
    DomainXml silent() {
        all("http").forEach(each -> each.setAttribute("xpowered-by", "false"));
        return option("-Dproduct.name=");
    }

    /** GlassFish's own {@code /health/ready} answers 200 while the newsroom is not deployed. */
    DomainXml withoutHealth() {
        return option("-Dorg.glassfish.microprofile.health.enabled=false");
    }

    DomainXml busy() {
        all("http").forEach(each -> each.setAttribute("max-connections", "-1"));
        all("thread-pool").stream()
                .filter(each -> each.getAttribute("name").equals("http-thread-pool"))
                .forEach(each -> {
                    each.setAttribute("min-thread-pool-size", "8");
                    each.setAttribute("max-thread-pool-size", "32");
                });
        return this;
    }

    private DomainXml option(String option) {
        Element options = all("java-config").getFirst();
        options.appendChild(document.createElement("jvm-options")).setTextContent(option);
        return this;
    }

    private void network(String listener, int port) {
        all("network-listener").stream()
                .filter(each -> each.getAttribute("name").equals(listener))
                .forEach(each -> {
                    each.setAttribute("port", String.valueOf(port));
                    each.setAttribute("address", OWN_ADDRESS);
                });
    }

    private void remove(String element, Predicate<Element> which) {
        all(element).stream().filter(which).forEach(each -> each.getParentNode().removeChild(each));
    }

    /** The elements of the active configuration. The other one is a template for further servers. */
    private List<Element> all(String element) {
        NodeList found = server().getElementsByTagName(element);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Element server() {
        NodeList configurations = document.getElementsByTagName("config");
        for (int i = 0; i < configurations.getLength(); i++) {
            if (configurations.item(i) instanceof Element one
                    && one.getAttribute("name").equals("server-config")) {
                return one;
            }
        }
        throw new IllegalStateException("GlassFish's configuration has no server-config");
    }
}
