package org.colearn.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.store.ExperimentReport;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.live.StoredCharts;
import org.colearn.ui.text.UiText;

/** A report as one HTML page that needs nothing beside it: no script, no picture, no font, no network. */
final class ReportHtml {
    private static final ChartExport.Size CHART = new ChartExport.Size(760, 340);

    private final ExperimentReport report;
    private final StringBuilder page = new StringBuilder();

    ReportHtml(ExperimentReport report) {
        this.report = report;
    }

    String page() throws IOException {
        String title = escaped(UiText.of("report.title", report.spec().name()));
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width\"><style>\n")
                .append(style())
                .append("</style></head><body><main>\n");
        element("h1", report.spec().name());
        verdict();
        report.notes()
                .forEach(note ->
                        page.append("<p class=\"note\">").append(escaped(note)).append("</p>\n"));
        element("h2", UiText.of("report.curves"));
        List<ChartData> charts = StoredCharts.of(report.spec(), report.results());
        for (int c = 0; c < charts.size(); c++) {
            chart(charts.get(c), "c" + c + "-");
        }
        element("h2", UiText.of("report.results"));
        table(report.comparison());
        page.append("<p class=\"small\">")
                .append(escaped(UiText.of("report.gain")))
                .append("</p>\n");
        element("h2", UiText.of("report.configuration"));
        table(report.configuration());
        element("h2", UiText.of("report.provenance"));
        table(report.provenance());
        again();
        return page.append("</main></body></html>\n").toString();
    }

    private void verdict() {
        report.verdict().ifPresent(verdict -> {
            String word = verdict.kind().name().toLowerCase(java.util.Locale.ROOT);
            page.append("<p class=\"verdict ").append(word).append("\"><strong>");
            page.append(escaped(UiText.of("verdict." + word))).append("</strong> ");
            page.append(escaped(verdict.sentence())).append("</p>\n");
        });
    }

    private void chart(ChartData chart, String prefix) throws IOException {
        String svg = ChartExport.svg(chart, ChartTheme.of(false, "SansSerif"), CHART);
        String inline = svg.substring(svg.indexOf("<svg"))
                .replaceAll("\\bid=\"", "id=\"" + prefix) // ids of two drawings on one page must differ
                .replace("url(#", "url(#" + prefix)
                .replace("href=\"#", "href=\"#" + prefix)
                .replaceFirst(
                        "<svg",
                        "<svg role=\"img\" aria-label=\"" + escaped(chart.title()) + "\" viewBox=\"0 0 " + CHART.width()
                                + " " + CHART.height() + "\"");
        page.append("<figure>").append(inline).append("\n<details><summary>");
        page.append(escaped(UiText.of("report.numbers", chart.title()))).append("</summary>\n");
        table(ChartExport.numbers(chart));
        page.append("</details></figure>\n");
    }

    private void again() {
        element("h2", UiText.of("report.again"));
        element("pre", SpecCommand.text(report.spec()));
        page.append("<details><summary>")
                .append(escaped(UiText.of("report.spec")))
                .append("</summary>\n");
        element("pre", SpecJson.write(report.spec()));
        page.append("</details>\n");
    }

    private void table(Table table) {
        page.append("<table><caption>").append(escaped(table.caption())).append("</caption>\n<thead><tr>");
        for (Column column : table.columns()) {
            cell("th scope=\"col\"", "th", column.title(), column.numeric());
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            page.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                cell("td", "td", row.get(c).shown(), table.columns().get(c).numeric());
            }
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private void cell(String open, String close, String text, boolean numeric) {
        page.append('<').append(open).append(numeric ? " class=\"n\">" : ">");
        page.append(escaped(text)).append("</").append(close).append('>');
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String style() throws IOException {
        try (InputStream sheet = ReportHtml.class.getResourceAsStream("/org/colearn/ui/report.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What names and paths hold stays text, whatever it is. */
    static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
