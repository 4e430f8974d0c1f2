package news.bottomline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SiteSettings;
import news.bottomline.media.Focus;
import news.bottomline.media.Library;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;
import news.bottomline.media.PictureReader;
import news.bottomline.media.Pictures;
import news.bottomline.media.ReadPicture;
import news.bottomline.user.Author;
import news.bottomline.web.DatabaseLimit;
import news.bottomline.web.Upload;

/** Pictures: the library of the staff. */
@ApplicationScoped
@Path("/api/v1/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {

    private static final String ONE = "{id: \\d{1,18}}";

    @Inject
    PictureReader reader;

    @Inject
    Pictures pictures;

    @Inject
    Library library;

    @Inject
    SiteSettings settings;

    @GET
    public ListResponse<PictureResponse> list(
            @QueryParam("q") @DefaultValue("") String words,
            @BeanParam Paging paging,
            @Context HttpServletRequest request) {
        Author by = author(request);
        return ListResponse.of(
                library.search(words, paging.after(), paging.limit(), by).map(this::shown));
    }

    @GET
    @Path(ONE)
    public PictureResponse show(@PathParam("id") long id, @Context HttpServletRequest request) {
        author(request);
        return shown(known(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@Context HttpServletRequest request) {
        Author by = author(request);
        Upload sent = Upload.received(request);
        PictureDetails details =
                new PictureDetails(sent.field("alt"), sent.field("caption"), sent.field("credit"), Focus.CENTRE);
        details.check();
        ReadPicture read = DatabaseLimit.aside(request, () -> reader.read(sent.file()));
        PictureResponse added = shown(pictures.add(read, sent.fileName(), details, by));
        return Response.created(URI.create(settings.baseUrl() + "/api/v1/pictures/" + added.id()))
                .entity(added)
                .build();
    }

    /** Changes the fields that are sent. */
    @PATCH
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public PictureResponse change(@PathParam("id") long id, byte[] body, @Context HttpServletRequest request) {
        Author by = author(request);
        PictureDetails before = known(id).details();
        JsonFields sent = JsonFields.read(body);
        PictureDetails details = new PictureDetails(
                sent.optionalText("alt").orElse(before.alt()),
                sent.optionalText("caption").orElse(before.caption()),
                sent.optionalText("credit").orElse(before.credit()),
                new Focus(
                        per(sent, "focusX", before.focus().x()),
                        per(sent, "focusY", before.focus().y())));
        sent.refuseOthers().check();
        return shown(pictures.change(id, details, by));
    }

    @DELETE
    @Path(ONE)
    public Response delete(@PathParam("id") long id, @Context HttpServletRequest request) {
        pictures.delete(id, ApiCaller.required(request).asEditor());
        return Response.noContent().build();
    }

    /** A number beyond what an {@code int} holds is beyond a hundred, too. */
    private static int per(JsonFields sent, String field, int before) {
        return (int) Math.clamp(sent.optionalId(field).orElse((long) before), -1, Integer.MAX_VALUE);
    }

    private Picture known(long id) {
        return library.find(id).orElseThrow(Failure.NotFound::new);
    }

    private PictureResponse shown(Picture picture) {
        return PictureResponse.of(picture, settings.baseUrl().toString());
    }

    private static Author author(HttpServletRequest request) {
        return ApiCaller.required(request).asAuthor();
    }
}
