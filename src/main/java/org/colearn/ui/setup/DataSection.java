package org.colearn.ui.setup;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Which data: samples, recent files, open; and what was found in them. */
final class DataSection {
    private final SetupModel setup;
    private final DataChoice data;
    private final SourceList sources;
    private final SpecFiles specifications;
    private final ComboBox<String> choice = new ComboBox<>();
    private final VBox summary = new VBox();
    private final FindingList findings = new FindingList(UiIds.DATA_FINDINGS);
    private final CheckBox replace = new CheckBox(UiText.of("data.replaceByZero"));
    private final Section root;
    private boolean listing;

    DataSection(SetupModel setup, SourceList sources, SpecFiles specifications) {
        this.setup = setup;
        this.specifications = specifications;
        this.sources = sources;
        data = setup.data();
        buildChoice();
        summary.setId(UiIds.DATA_SUMMARY);
        summary.getStyleClass().add("summary");
        replace.setId(UiIds.REPLACE_BY_ZERO);
        replace.setWrapText(true);
        replace.selectedProperty().bindBidirectional(data.replaceByZero());
        root = new Section(
                UiText.of("data.title"),
                chooseLine(),
                busy(),
                new ProblemLine(UiIds.DATA_PROBLEM, data.failure()),
                summary,
                findings,
                replace);
        data.opened().addListener((observed, before, now) -> {
            now.ifPresent(opened -> list(opened.source()));
            show(now);
        });
        show(data.opened().get());
    }

    Node node() {
        return root;
    }

    private void buildChoice() {
        choice.setId(UiIds.DATA_SOURCE);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setItems(sources.entries());
        choice.setConverter(new SourceNames());
        choice.setAccessibleText(UiText.of("data.source"));
        choice.setPromptText(UiText.of("data.prompt"));
        // While the list is down, arrow keys and the wheel pass over entries that nobody has chosen yet.
        choice.valueProperty().addListener((observed, before, now) -> {
            if (!choice.isShowing()) {
                open(now);
            }
        });
        choice.showingProperty().addListener((observed, before, now) -> {
            if (!now) {
                open(choice.getValue());
            }
        });
        data.source().addListener((observed, before, now) -> {
            choice.setValue(now);
            choice.setTooltip(new Tooltip(SourceList.help(now)));
        });
    }

    /** Samples are what they are; a file is looked at again, as it may have changed, and the box names the data in use meanwhile. */
    private void open(String chosen) {
        if (listing || chosen == null || chosen.equals(data.source().get())) {
            return;
        }
        if (SourceList.isSample(chosen)) {
            setup.openData(chosen);
        } else {
            choice.setValue(data.source().get());
            setup.importData(chosen);
        }
    }

    /** A box whose list grows chooses the entry after the chosen one, which must not be taken for a user's choice. */
    private void list(String source) {
        listing = true;
        sources.use(source);
        choice.setValue(source);
        listing = false;
    }

    private HBox chooseLine() {
        var file = new MenuItem(UiText.of("data.openFile"));
        file.setOnAction(chosen -> pick(() -> fileChooser().showOpenDialog(window())));
        var folder = new MenuItem(UiText.of("data.openFolder"));
        folder.setOnAction(chosen -> pick(() -> folderChooser().showDialog(window())));
        var specification = new MenuItem(UiText.of("data.openSpec"));
        specification.setOnAction(chosen -> pick(() -> specChooser().showOpenDialog(window())));
        List<MenuItem> always = List.of(file, folder, specification);
        var open = new MenuButton(UiText.of("data.open"), FontIcon.of(Material2AL.FOLDER_OPEN));
        open.getItems().setAll(always);
        open.setOnShowing(opening -> {
            open.getItems().setAll(always);
            open.getItems().addAll(recentSpecifications());
        });
        open.setId(UiIds.DATA_OPEN);
        open.setMnemonicParsing(true);
        open.setAccessibleText(UiText.of("data.open.accessible"));
        open.setTooltip(new Tooltip(UiText.of("data.open.help")));
        open.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        var line = new HBox(choice, open);
        line.getStyleClass().add("field-line");
        return line;
    }

    private List<MenuItem> recentSpecifications() {
        var items = new ArrayList<MenuItem>();
        for (Path file : specifications.recent()) {
            if (items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            var item = new MenuItem(UiText.of("data.recentSpec", file.getFileName(), file.getParent()));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> specifications.open(file));
            items.add(item);
        }
        return items;
    }

    private HBox busy() {
        var ring = new ProgressIndicator();
        ring.getStyleClass().add("busy-ring");
        ring.setAccessibleText(UiText.of("data.opening"));
        var label = new Label(UiText.of("data.opening"));
        label.getStyleClass().add("hint");
        var cancel = new Button(UiText.of("data.cancel"));
        cancel.setId("data-cancel");
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setOnAction(pressed -> setup.goBack());
        var line = new HBox(ring, label, cancel);
        line.setId(UiIds.DATA_BUSY);
        line.getStyleClass().add("field-line");
        line.visibleProperty().bind(data.state().isEqualTo(DataChoice.State.OPENING));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void show(Optional<OpenedData> opened) {
        summary.getChildren().clear();
        opened.map(OpenedData::dataset).map(DataSummary::of).ifPresent(lines -> {
            summary.getChildren().addAll(line(lines.size(), "summary-size"), line(lines.modalities(), "caption"));
            summary.getChildren().addAll(line(lines.splits(), "caption"), line(lines.origin(), "caption"));
        });
        summary.setManaged(opened.isPresent());
        findings.show(data.findings());
        replace.setVisible(data.hasNonFinite());
        replace.setManaged(data.hasNonFinite());
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void pick(Supplier<File> dialog) {
        Optional.ofNullable(dialog.get()).map(File::toPath).ifPresent(specifications::open);
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    private static FileChooser fileChooser() {
        var chooser = new FileChooser();
        chooser.setTitle(UiText.of("data.openFile.title"));
        return chooser;
    }

    private static FileChooser specChooser() {
        var chooser = new FileChooser();
        chooser.setTitle(UiText.of("data.openSpec.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(UiText.of("data.openSpec.kind"), "*.json"));
        return chooser;
    }

    private static DirectoryChooser folderChooser() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(UiText.of("data.openFolder.title"));
        return chooser;
    }

    private static final class SourceNames extends StringConverter<String> {
        @Override
        public String toString(String source) {
            return source == null ? "" : SourceList.title(source);
        }

        @Override
        public String fromString(String title) {
            return title;
        }
    }
}
