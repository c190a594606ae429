package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.colearn.experiment.Cell;
import org.colearn.experiment.RunKey;
import org.colearn.ui.live.Figures;
import org.colearn.ui.text.UiText;

/** One square per run: a row for each cell of the grid, a column for each seed; only squares in sight exist. */
final class Matrix {
    private static final double ROW_HEIGHT = 28;
    private static final double SQUARE_WIDTH = 66;
    private static final double NAME_WIDTH = 170;

    private final TableView<Cell> root = new TableView<>();
    private final Consumer<RunKey> chosen;
    private Optional<SweepModel> model = Optional.empty();

    /** An empty matrix; {@code chosen} hears of a run that is clicked, or entered with the Enter key. */
    Matrix(Consumer<RunKey> chosen) {
        this.chosen = chosen;
        root.setId("sweep-matrix");
        root.setAccessibleText(UiText.of("sweep.matrix"));
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        root.setFixedCellSize(ROW_HEIGHT);
        root.getSelectionModel().setCellSelectionEnabled(true);
        root.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                root.getSelectionModel().getSelectedCells().stream().findFirst().ifPresent(this::choose);
            }
        });
    }

    Node node() {
        return root;
    }

    /** Shows one study of a sweep. */
    void show(SweepModel sweep, int study) {
        model = Optional.of(sweep);
        var columns = new ArrayList<TableColumn<Cell, ?>>();
        columns.add(names());
        sweep.spec().seeds().forEach(seed -> columns.add(seed(seed)));
        root.getColumns().setAll(columns);
        root.getItems()
                .setAll(sweep.cells().stream()
                        .filter(cell -> cell.study() == study)
                        .toList());
    }

    /** Writes what is known now into the squares in sight. */
    void update() {
        root.refresh();
    }

    private void choose(TablePosition<?, ?> place) {
        if (place.getColumn() > 0) {
            long seed = (Long) root.getColumns().get(place.getColumn()).getUserData();
            chosen.accept(root.getItems().get(place.getRow()).run(seed));
        }
    }

    private static TableColumn<Cell, String> names() {
        var column = new TableColumn<Cell, String>(UiText.of("sweep.matrix.cell"));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(CellNames.of(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(NAME_WIDTH);
        column.getStyleClass().add("sweep-cell-name");
        return column;
    }

    private TableColumn<Cell, RunKey> seed(long seed) {
        var column = new TableColumn<Cell, RunKey>(UiText.of("sweep.matrix.seed", Long.toString(seed)));
        column.setUserData(seed);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().run(seed)));
        column.setCellFactory(made -> new Square());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(SQUARE_WIDTH);
        return column;
    }

    /** Colour, sign and words together, never colour alone. */
    private final class Square extends TableCell<Cell, RunKey> {
        private final Label mark = new Label();
        private final Tooltip tooltip = new Tooltip();

        Square() {
            setAlignment(Pos.CENTER);
            mark.setMaxWidth(Double.MAX_VALUE);
            mark.setAlignment(Pos.CENTER);
            setOnMouseClicked(clicked -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(RunKey run, boolean empty) {
            super.updateItem(run, empty);
            setGraphic(empty ? null : mark);
            if (!empty) {
                show(run, model.map(sweep -> sweep.mark(run)).orElseGet(RunMark.Waiting::new));
            }
        }

        private void show(RunKey run, RunMark now) {
            String kind = now.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            mark.getStyleClass().setAll("label", "run-mark", kind);
            mark.setText(sign(now));
            String words = UiText.of("sweep.mark." + kind, Long.toString(run.seed()), words(now));
            tooltip.setText(words);
            setTooltip(tooltip);
            setAccessibleText(words);
        }

        private static String sign(RunMark mark) {
            if (mark instanceof RunMark.Running running) {
                return Math.round(100 * running.share()) + "\u00a0%";
            }
            if (mark instanceof RunMark.Done done) {
                return Figures.score(done.score(), !done.accuracy()).replace("\u00a0%", "");
            }
            return mark instanceof RunMark.Failed ? "\u2716" : "\u00b7";
        }

        private static String words(RunMark mark) {
            if (mark instanceof RunMark.Failed failed) {
                return failed.reason();
            }
            return mark instanceof RunMark.Done done ? Figures.score(done.score(), !done.accuracy()) : "";
        }
    }
}
