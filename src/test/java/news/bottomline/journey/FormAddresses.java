package news.bottomline.journey;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of all forms, read from the resources, so that none is missed. Every path variable is 1. */
final class FormAddresses {

    private static final String VARIABLE = "\\{\\w+(?:\\s*:(?:[^{}]|\\{[^{}]*})*)?}";
    private static final String REPLY = "/1/comments";

    /** The forms of staff. */
    static Set<String> ofStaff() {
        return all().filter(path -> !path.equals(REPLY)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The forms of staff and readers; the reply form is that of the model page. */
    static Set<String> everywhere() {
        return all().map(path -> path.equals(REPLY) ? Newspaper.ARTICLE + "/comments" : path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all() {
        return new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("news.bottomline").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class)
                                && method.getModifiers().contains(PUBLIC))
                        .filter(method -> !isUpload(method))
                        .map(FormAddresses::path)
                        .filter(path -> !path.startsWith("/api/"));
    }

    /** Uploads are forms of another type; PictureIT tries to forge one. */
    private static boolean isUpload(JavaMethod method) {
        return method.isAnnotatedWith(Consumes.class)
                && List.of(method.getAnnotationOfType(Consumes.class).value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String own = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return (resource.getAnnotationOfType(Path.class).value() + own).replaceAll(VARIABLE, "1");
    }

    private FormAddresses() {}
}
