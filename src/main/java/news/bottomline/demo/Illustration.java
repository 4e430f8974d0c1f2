package news.bottomline.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** A picture of plain shapes in the colours of the house. The same motif and name make the same picture. */
final class Illustration {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1000;

    /** Each the ground, the light, the strong, the middle and the dark colour. */
    private static final List<List<Color>> PALETTES = List.of(
            colours(0xE9E2D0, 0xF6F1E4, 0x8C1C13, 0xC98A2B, 0x1F2A37),
            colours(0x22303F, 0xE9E2D0, 0xC4452F, 0x6F8FA3, 0x131B25),
            colours(0xD9DED8, 0xF4F3EC, 0x9E3A26, 0x6C8B7B, 0x22382F),
            colours(0xEBD9BC, 0xFAF1DF, 0xA8321F, 0x4D6C86, 0x2B2A33));

    private final Random random;
    private final List<Color> palette;
    private final Graphics2D pen;

    private Illustration(Graphics2D pen, long seed) {
        this.pen = pen;
        this.random = new Random(seed);
        this.palette = PALETTES.get(random.nextInt(PALETTES.size()));
    }

    static BufferedImage of(Motif motif, String name) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Illustration drawing = new Illustration(pen, name.hashCode());
        drawing.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), drawing.ground());
        drawing.draw(motif);
        pen.dispose();
        return image;
    }

    private void draw(Motif motif) {
        switch (motif) {
            case STRATA -> strata();
            case BARS -> bars();
            case TILES -> tiles();
            case BLOCKS -> blocks();
            case DIAL -> dial();
            case RINGS -> rings();
        }
    }

    /** Layers below a sun, with crystals in the lowest. */
    private void strata() {
        fill(disc(between(350, 1150), 300, between(110, 190)), light());
        List<Color> layers = List.of(middle(), mixed(middle(), strong()), strong(), mixed(strong(), dark()), dark());
        for (int i = 0; i < layers.size(); i++) {
            fill(layer(380 + i * 125, between(25, 70), between(2, 6)), layers.get(i));
        }
        for (int i = 0; i < 9; i++) {
            crystal(between(60, WIDTH - 60), between(900, 970), between(16, 38));
        }
    }

    private Shape layer(double top, double swing, double waves) {
        Path2D edge = new Path2D.Double();
        double phase = random.nextDouble() * Math.PI * 2;
        edge.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 10) {
            double turn = Math.PI * waves * x / WIDTH + phase;
            edge.lineTo(x, top + swing * (Math.sin(turn) + 0.35 * Math.sin(2.3 * turn)));
        }
        edge.lineTo(WIDTH, HEIGHT);
        edge.closePath();
        return edge;
    }

    private void crystal(double x, double y, double size) {
        fill(polygon(x, y - size, x + size * 0.7, y, x, y + size, x - size * 0.7, y), light());
        fill(polygon(x, y - size, x + size * 0.7, y, x, y + size), middle());
    }

    /** A row of columns of unequal height; a few stand out. */
    private void bars() {
        fill(disc(between(300, 1200), 430, 210), strong());
        int columns = 30;
        double step = (double) WIDTH / columns;
        for (int i = 0; i < columns; i++) {
            double height = 180 + 330 * Math.abs(Math.sin(i * 0.37 + random.nextDouble() * 0.6)) + between(0, 130);
            boolean lit = random.nextInt(7) == 0;
            fill(
                    new Rectangle2D.Double(i * step, HEIGHT - height, step * 0.62, height),
                    lit ? light() : i % 3 == 0 ? middle() : dark());
        }
        fill(new Rectangle2D.Double(0, HEIGHT - 70, WIDTH, 70), dark());
    }

    /** A mosaic of quarter circles. */
    private void tiles() {
        int side = 250;
        for (int x = 0; x < WIDTH; x += side) {
            for (int y = 0; y < HEIGHT; y += side) {
                fill(new Rectangle2D.Double(x, y, side, side), palette.get(random.nextInt(2)));
                tile(x, y, side, random.nextInt(4));
            }
        }
    }

    private void tile(int x, int y, int side, int corner) {
        Color colour = palette.get(2 + random.nextInt(3));
        double atX = x + corner % 2 * side;
        double atY = y + corner / 2 * side;
        Shape frame = pen.getClip();
        pen.setClip(new Rectangle2D.Double(x, y, side, side));
        fill(disc(atX, atY, side), colour);
        if (random.nextBoolean()) {
            fill(disc(atX, atY, side * 0.62), light());
            fill(disc(atX, atY, side * 0.34), colour);
        }
        pen.setClip(frame);
    }

    /** Blocks in a stair, seen from a corner. */
    private void blocks() {
        int columns = 7;
        double size = 105;
        for (int row = 0; row < columns; row++) {
            for (int column = 0; column < columns - row; column++) {
                double x = WIDTH / 2.0 + (column - (columns - row - 1) / 2.0) * size * 1.8;
                block(x, 880 - row * size * 1.24, size, random.nextInt(6) == 0 || row == columns - 1);
            }
        }
    }

    private void block(double x, double y, double size, boolean glowing) {
        double half = size * 0.86;
        Color face = glowing ? strong() : middle();
        fill(
                polygon(x, y - size, x + half, y - size / 2, x, y, x - half, y - size / 2),
                glowing ? mixed(strong(), light()) : light());
        fill(polygon(x - half, y - size / 2, x, y, x, y + size, x - half, y + size / 2), face);
        fill(polygon(x + half, y - size / 2, x, y, x, y + size, x + half, y + size / 2), mixed(face, dark()));
    }

    /** A half-round gauge with its hand. */
    private void dial() {
        double x = WIDTH / 2.0;
        double y = 850;
        fill(disc(x, y, 690), light());
        pen.setStroke(new BasicStroke(90, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        arc(x, y, 600, 180, -50, strong());
        arc(x, y, 600, 126, -70, middle());
        arc(x, y, 600, 52, -52, dark());
        pen.setStroke(new BasicStroke(5));
        for (int i = 0; i <= 36; i++) {
            double angle = Math.PI * i / 36;
            double length = i % 6 == 0 ? 70 : 32;
            line(x, y, angle, 520 - length, 520, dark());
        }
        pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        line(x, y, Math.PI * (0.62 + random.nextDouble() * 0.14), 0, 470, dark());
        fill(disc(x, y, 62), dark());
        fill(disc(x, y, 24), light());
        fill(new Rectangle2D.Double(0, y + 60, WIDTH, HEIGHT), ground());
    }

    /** Two circles with fine lines where they meet. */
    private void rings() {
        double apart = between(170, 250);
        Shape left = disc(WIDTH / 2.0 - apart, HEIGHT / 2.0, 340);
        Shape right = disc(WIDTH / 2.0 + apart, HEIGHT / 2.0, 340);
        pen.setStroke(new BasicStroke(3));
        for (int y = 20; y < HEIGHT; y += 28) {
            pen.setColor(mixed(ground(), middle()));
            pen.draw(new Line2D.Double(0, y, WIDTH, y));
        }
        fill(left, strong());
        fill(right, middle());
        Area common = new Area(left);
        common.intersect(new Area(right));
        fill(common, dark());
        Shape frame = pen.getClip();
        pen.setClip(common);
        pen.setColor(light());
        for (int x = -HEIGHT; x < WIDTH; x += 26) {
            pen.draw(new Line2D.Double(x, HEIGHT, x + HEIGHT, 0));
        }
        pen.setClip(frame);
    }

    private void arc(double x, double y, double radius, double start, double extent, Color colour) {
        pen.setColor(colour);
        pen.draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, extent, Arc2D.OPEN));
    }

    private void line(double x, double y, double angle, double from, double to, Color colour) {
        pen.setColor(colour);
        double across = Math.cos(angle);
        double up = -Math.sin(angle);
        pen.draw(new Line2D.Double(x + across * from, y + up * from, x + across * to, y + up * to));
    }

    private void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private double between(int least, int most) {
        return least + random.nextDouble() * (most - least);
    }

    private Color ground() {
        return palette.get(0);
    }

    private Color light() {
        return palette.get(1);
    }

    private Color strong() {
        return palette.get(2);
    }

    private Color middle() {
        return palette.get(3);
    }

    private Color dark() {
        return palette.get(4);
    }

    private static Color mixed(Color one, Color other) {
        return new Color(
                (one.getRed() + other.getRed()) / 2,
                (one.getGreen() + other.getGreen()) / 2,
                (one.getBlue() + other.getBlue()) / 2);
    }

    private static List<Color> colours(int... values) {
        return java.util.Arrays.stream(values).mapToObj(Color::new).toList();
    }
}
