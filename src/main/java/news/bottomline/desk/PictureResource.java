package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.PicturePlaces;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;
import news.bottomline.media.PictureReader;
import news.bottomline.media.Pictures;
import news.bottomline.media.ReadPicture;
import news.bottomline.user.Author;
import news.bottomline.user.Role;
import news.bottomline.web.DatabaseLimit;
import news.bottomline.web.FieldErrors;
import news.bottomline.web.SignedIn;
import news.bottomline.web.Upload;
import news.bottomline.web.View;
import org.jspecify.annotations.Nullable;

/** The library of pictures, and each picture with what is said about it. */
@ApplicationScoped
@Path("/desk/pictures")
@Produces(MediaType.TEXT_HTML)
public class PictureResource {

    private static final int ON_A_PAGE = 24;
    private static final String ONE = "{id: \\d{1,18}}";
    private static final List<String> NOTICES = List.of("uploaded", "saved", "deleted");
    private static final FieldErrors UPLOAD = FieldErrors.form("", "file");

    @Inject
    PictureReader reader;

    @Inject
    Pictures pictures;

    @Inject
    Library library;

    @Inject
    PicturePlaces places;

    @GET
    public View list(
            @Context HttpServletRequest request,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("after") @Nullable Cursor after,
            @QueryParam("article") @DefaultValue("") String article,
            @QueryParam("into") @DefaultValue("") String into) {
        Author by = author(request);
        Optional<Cursor> start = Optional.ofNullable(after);
        PicturesPage page = new PicturesPage(
                library.search(words, start, ON_A_PAGE, by),
                words,
                start.isEmpty(),
                PictureUse.parse(article, into),
                notice(done),
                UPLOAD);
        return new View("desk/pictures.jte", page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@Context HttpServletRequest request) {
        Author by = author(request);
        Upload sent = Upload.received(request);
        Optional<PictureUse> use = PictureUse.parse(sent.field("article"), sent.field("into"));
        try {
            ReadPicture read = DatabaseLimit.aside(request, () -> reader.read(sent.file()));
            Picture added = pictures.add(read, sent.fileName(), PictureDetails.NONE, by);
            return to(
                    use.map(one -> one.chosen(added)).orElse("/desk/pictures/" + added.id() + "?done=uploaded"),
                    request);
        } catch (Failure.Invalid refused) {
            return refused(422, use, refused.problems(), by);
        } catch (Failure.Busy busy) {
            return refused(503, use, List.of(busy.problem()), by);
        }
    }

    @GET
    @Path(ONE)
    public View show(
            @PathParam("id") long id,
            @Context HttpServletRequest request,
            @QueryParam("done") @DefaultValue("") String done) {
        Author by = author(request);
        Picture picture = known(id);
        return view(page(picture, PictureForm.of(picture.details()), by).noticing(notice(done)));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") long id, @Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Author by = author(request);
        PictureForm typed = PictureForm.typed(fields);
        try {
            pictures.change(id, typed.details(), by);
            return to("/desk/pictures/" + id + "?done=saved", request);
        } catch (Failure.Invalid wrong) {
            PicturePage page = page(known(id), typed, by).refused(wrong.problems());
            return Response.status(422).entity(view(page)).build();
        }
    }

    @POST
    @Path(ONE + "/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("id") long id, @Context HttpServletRequest request) {
        pictures.delete(id, SignedIn.required(request).user().asEditor());
        return to("/desk/pictures?done=deleted", request);
    }

    private Response refused(int status, Optional<PictureUse> use, List<Problem> problems, Author by) {
        PicturesPage page = new PicturesPage(
                library.search("", Optional.empty(), ON_A_PAGE, by),
                "",
                true,
                use,
                Optional.empty(),
                UPLOAD.with(problems));
        return Response.status(status)
                .entity(new View("desk/pictures.jte", page))
                .build();
    }

    private PicturePage page(Picture picture, PictureForm form, Author by) {
        return new PicturePage(
                picture,
                form,
                places.of(picture.id(), by),
                by.user().may(Role.EDITOR),
                Optional.empty(),
                PictureForm.NO_ERRORS);
    }

    private Picture known(long id) {
        return library.find(id).orElseThrow(Failure.NotFound::new);
    }

    private static View view(PicturePage page) {
        return new View("desk/picture.jte", page);
    }

    private static Optional<String> notice(String done) {
        return NOTICES.contains(done) ? Optional.of("pictures.done." + done) : Optional.empty();
    }

    private static Response to(String path, HttpServletRequest request) {
        return Response.seeOther(URI.create(request.getContextPath() + path)).build();
    }

    private static Author author(HttpServletRequest request) {
        return SignedIn.required(request).user().asAuthor();
    }
}
