package news.bottomline.media;

/** In pixels. */
public record Size(int width, int height) {

    /** Of the same proportions; at least one pixel high. */
    Size atWidth(int other) {
        return new Size(other, (int) Math.max(1, Math.round((double) height * other / width)));
    }

    Size turned(boolean sideways) {
        return sideways ? new Size(/* width= */ height, /* height= */ width) : this;
    }
}
