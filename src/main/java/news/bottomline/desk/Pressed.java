package news.bottomline.desk;

/**
 * The button of a list that was pressed, which keeps the focus on the page that follows. Where a thing can go no further, its
 * other button takes the focus, because one that is disabled cannot.
 *
 * @param button such as {@code up-17}; empty for none
 */
public record Pressed(String button) {

    public boolean is(String one) {
        return button.equals(one);
    }

    public boolean isUp(String key, boolean first, boolean last) {
        return !first && (is("up-" + key) || (last && is("down-" + key)));
    }

    public boolean isDown(String key, boolean first, boolean last) {
        return !last && (is("down-" + key) || (first && is("up-" + key)));
    }
}
