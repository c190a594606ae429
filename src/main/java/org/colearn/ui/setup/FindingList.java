package org.colearn.ui.setup;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.colearn.data.Finding;
import org.colearn.data.Finding.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What a person should know about the opened data, one line each, marked by how bad it is. */
public final class FindingList extends VBox {
    /** An empty list with a node id. */
    public FindingList(String id) {
        setId(id);
        getStyleClass().add("findings");
    }

    /** Shows these, in their order. */
    public void show(List<Finding> findings) {
        getChildren().setAll(findings.stream().map(FindingList::line).toList());
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    private static HBox line(Finding finding) {
        var label = new Label(finding.sentence());
        label.setWrapText(true);
        var line = new HBox(FontIcon.of(icon(finding.severity())), label);
        line.getStyleClass().addAll("finding", styleOf(finding.severity()));
        return line;
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case INFO -> Material2AL.INFO;
            case WARNING -> Material2MZ.WARNING;
            case ERROR -> Material2AL.ERROR_OUTLINE;
        };
    }

    private static String styleOf(Severity severity) {
        return switch (severity) {
            case INFO -> "finding-info";
            case WARNING -> "finding-warning";
            case ERROR -> "finding-error";
        };
    }
}
