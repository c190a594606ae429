package org.colearn.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.colearn.ui.chart.ChartData.Cell;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** The cells of a heat map: orange below zero, blue above it, stronger with the size; hatching and frames over the colour. */
final class CellLayer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;

    private static final double GAP = 2;

    /** Below this width or height a gap would be too much of a cell. */
    private static final double SMALL = 10;

    private static final double HATCH = 7;
    private static final double STRONGEST = 0.85;

    private final transient List<Cell> cells;
    private final transient ChartTheme theme;
    private final double largest;

    private CellLayer(List<Cell> cells, ChartTheme theme) {
        this.cells = cells;
        this.theme = theme;
        this.largest = cells.stream()
                .mapToDouble(cell -> Math.abs(cell.value()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }

    static void add(XYPlot plot, int layer, List<Cell> cells, ChartTheme theme) {
        double[][] places = new double[2][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            places[0][i] = cells.get(i).x();
            places[1][i] = cells.get(i).y();
        }
        var dataset = new DefaultXYDataset();
        dataset.addSeries("cells", places);
        plot.setDataset(layer, dataset);
        plot.setRenderer(layer, new CellLayer(cells, theme));
    }

    @Override
    @SuppressWarnings("ParameterNumber") // the library's own signature
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis x,
            ValueAxis y,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Cell cell = cells.get(item);
        Rectangle2D place = place(cell, area, plot, x, y);
        fill(graphics, place, cell);
        if (cell.hatched()) {
            hatch(graphics, place);
        }
        if (cell.framed()) {
            graphics.setPaint(theme.text());
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(place);
        }
        write(graphics, cell, place);
        EntityCollection entities = state.getEntityCollection();
        if (entities != null) {
            addEntity(entities, place, dataset, series, item, place.getCenterX(), place.getCenterY());
        }
    }

    private static Rectangle2D place(Cell cell, Rectangle2D area, XYPlot plot, ValueAxis x, ValueAxis y) {
        RectangleEdge foot = plot.getDomainAxisEdge();
        RectangleEdge side = plot.getRangeAxisEdge();
        double left = x.valueToJava2D(cell.x() - 0.5, area, foot);
        double right = x.valueToJava2D(cell.x() + 0.5, area, foot);
        double top = y.valueToJava2D(cell.y() + 0.5, area, side);
        double bottom = y.valueToJava2D(cell.y() - 0.5, area, side);
        double gap = Math.min(right - left, bottom - top) < SMALL ? 0 : GAP;
        return new Rectangle2D.Double(left + gap / 2, top + gap / 2, right - left - gap, bottom - top - gap);
    }

    /** Cells without a gap would show hairs between them if their edges were smoothed. */
    private void fill(Graphics2D graphics, Rectangle2D place, Cell cell) {
        Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        if (Math.min(place.getWidth(), place.getHeight()) < SMALL) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        }
        graphics.setPaint(cell.colour().isPresent() ? new Color(cell.colour().getAsInt()) : colour(cell.value()));
        graphics.fill(place);
        if (before != null) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
    }

    /** The colour of nothing is the grid's; a value's colour is mixed with the background. */
    private Color colour(double value) {
        if (!Double.isFinite(value)) {
            return theme.grid();
        }
        double strength = largest == 0 ? 0 : STRONGEST * Math.sqrt(Math.abs(value) / largest);
        return theme.colour(value < 0 ? Palette.BASELINE : Palette.DEPLOYED, strength);
    }

    private void hatch(Graphics2D graphics, Rectangle2D place) {
        Shape before = graphics.getClip();
        graphics.clip(place);
        graphics.setPaint(theme.hatch()); // not the frame's: after a clip an equal paint is not set again
        graphics.setStroke(new BasicStroke(1));
        for (double start = place.getX() - place.getHeight(); start < place.getMaxX(); start += HATCH) {
            graphics.draw(new Line2D.Double(start, place.getMaxY(), start + place.getHeight(), place.getY()));
        }
        graphics.setClip(before);
    }

    /** On a plate of the background's colour, so that it reads on every colour and over the hatching. */
    private void write(Graphics2D graphics, Cell cell, Rectangle2D place) {
        graphics.setFont(theme.font());
        Rectangle2D words = graphics.getFontMetrics().getStringBounds(cell.text(), graphics);
        if (cell.text().isEmpty() || words.getWidth() + 4 > place.getWidth() || words.getHeight() > place.getHeight()) {
            return;
        }
        graphics.setPaint(theme.background());
        graphics.fill(new Rectangle2D.Double(
                place.getCenterX() - words.getWidth() / 2 - 3,
                place.getCenterY() - words.getHeight() / 2,
                words.getWidth() + 6,
                words.getHeight()));
        graphics.setPaint(theme.text());
        TextUtils.drawAlignedString(
                cell.text(), graphics, (float) place.getCenterX(), (float) place.getCenterY(), TextAnchor.CENTER);
    }
}
