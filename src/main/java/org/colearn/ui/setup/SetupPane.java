package org.colearn.ui.setup;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.ExperimentPreset;
import org.colearn.ui.UiIds;
import org.colearn.ui.text.UiText;

/** The left side of the window: everything that makes up the question, in reading order, scrolling. */
public final class SetupPane {
    /** Width in pixels at which every row fits without cutting text. */
    public static final double WIDTH = 384;

    private static final double MIN_WIDTH = 336;

    private final ScrollPane root;

    /** Shows a model; sources are the data offered to choose from, specifications the files that fill it. */
    public SetupPane(SetupModel setup, SourceList sources, SpecFiles specifications) {
        var sections = new VBox(
                header(setup),
                new DataSection(setup, sources, specifications).node(),
                new ModelSection(setup).node(),
                new ModalitySection(setup).node(),
                new TrainingSection(setup.training()).node(),
                new ProtocolSection(setup.protocol()).node(),
                new OutputSection(setup.output()).node());
        sections.getStyleClass().add("setup");
        root = new ScrollPane(sections);
        root.setId(UiIds.SETUP);
        root.getStyleClass().addAll("setup-scroll", Styles.DENSE);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.setMinWidth(MIN_WIDTH);
        root.setPrefWidth(WIDTH);
        new FocusFollower(root).follow();
    }

    /** The view. */
    public Region node() {
        return root;
    }

    private static HBox header(SetupModel setup) {
        var title = new Label(UiText.of("setup.title"));
        title.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var presets = new MenuButton(UiText.of("setup.presets"));
        presets.setId(UiIds.PRESETS);
        presets.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        presets.setAccessibleText(UiText.of("setup.presets.accessible"));
        presets.setTooltip(new Tooltip(UiText.of("setup.presets.help")));
        var recommended = new MenuItem(UiText.of("setup.recommended"));
        recommended.setOnAction(chosen -> setup.reset());
        presets.getItems().add(recommended);
        ExperimentPreset.ALL.forEach(preset -> presets.getItems().add(item(setup, preset)));
        var line = new HBox(title, gap, presets);
        line.getStyleClass().add("pane-header");
        return line;
    }

    private static MenuItem item(SetupModel setup, ExperimentPreset preset) {
        var item = new MenuItem(preset.title());
        item.setOnAction(chosen -> setup.apply(preset));
        return item;
    }
}
