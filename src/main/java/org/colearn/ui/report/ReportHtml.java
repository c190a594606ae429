package org.colearn.ui.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colearn.experiment.Verdict;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.text.UiText;

/** A report as one HTML page that needs nothing beside it: no script, no picture, no font, no network. */
final class ReportHtml {
    private static final ChartExport.Size CHART = new ChartExport.Size(760, 340);

    private final ReportDocument report;
    private final StringBuilder page = new StringBuilder();
    private int charts;

    ReportHtml(ReportDocument report) {
        this.report = report;
    }

    String page() throws IOException {
        String title = escaped(UiText.of("report.title", report.title()));
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width\"><style>\n")
                .append(style())
                .append("</style></head><body><main>\n");
        element("h1", report.title());
        for (Part part : report.parts()) {
            lay(part);
        }
        return page.append("</main></body></html>\n").toString();
    }

    private void lay(Part part) throws IOException {
        if (part instanceof Part.Heading heading) {
            element("h2", heading.words());
        } else if (part instanceof Part.Words words) {
            element("p", words.words());
        } else if (part instanceof Part.Small small) {
            paragraph("small", small.words());
        } else if (part instanceof Part.Note note) {
            paragraph("note", note.words());
        } else if (part instanceof Part.Judged judged) {
            verdict(judged.verdict());
        } else if (part instanceof Part.Drawing drawing) {
            chart(drawing.chart(), "c" + charts++ + "-"); // ids of two drawings on one page must differ
        } else if (part instanceof Part.Figures figures) {
            table(figures.table());
        } else if (part instanceof Part.Command command) {
            element("pre", command.line());
        } else if (part instanceof Part.Appendix appendix) {
            appendix(appendix);
        }
    }

    private void paragraph(String style, String words) {
        page.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(words))
                .append("</p>\n");
    }

    private void verdict(Verdict verdict) {
        String word = verdict.kind().name().toLowerCase(Locale.ROOT);
        page.append("<p class=\"verdict ").append(word).append("\"><strong>");
        page.append(escaped(UiText.of("verdict." + word))).append("</strong> ");
        page.append(escaped(verdict.sentence())).append("</p>\n");
    }

    private void appendix(Part.Appendix appendix) {
        page.append("<details><summary>").append(escaped(appendix.title())).append("</summary>\n");
        element("pre", appendix.text());
        page.append("</details>\n");
    }

    private void chart(ChartData chart, String prefix) throws IOException {
        String svg = ChartExport.svg(chart, ChartTheme.of(false, "SansSerif"), CHART);
        String inline = svg.substring(svg.indexOf("<svg"))
                .replaceAll("\\bid=\"", "id=\"" + prefix)
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
