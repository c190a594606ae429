package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;

/** One square per run: a row for each cell of the grid, a column for each seed; only squares in sight exist. */
final class Matrix {
    private static final double ROW_HEIGHT = 28;
    private static final double SQUARE_WIDTH = 66;
    private static final double NAME_FRAME = 16;

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
        List<Cell> cells =
                sweep.cells().stream().filter(cell -> cell.study() == study).toList();
        columns.add(names(cells));
        double width = squareWidth(cells);
        sweep.spec().seeds().forEach(seed -> columns.add(seed(seed, width)));
        root.getColumns().setAll(columns);
        root.getItems().setAll(cells);
    }

    /** Every run's score, whether in sight or not; of a run that is not finished, how it stands. */
    Table table(String caption) {
        List<Long> seeds = model.map(sweep -> sweep.spec().seeds()).orElse(List.of());
        Stream<Column> heads = seeds.stream().map(seed -> Column.numbers(head(seed)));
        return new Table(
                caption,
                Stream.concat(Stream.of(Column.words(UiText.of("sweep.matrix.cell"))), heads)
                        .toList(),
                root.getItems().stream()
                        .map(cell -> Stream.concat(
                                        Stream.of(Table.Cell.words(CellNames.of(cell))),
                                        seeds.stream().map(seed -> square(cell.run(seed))
                                                .cell()))
                                .toList())
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

    private static TableColumn<Cell, String> names(List<Cell> cells) {
        var column = new TableColumn<Cell, String>(UiText.of("sweep.matrix.cell"));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(CellNames.of(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        double names = WordWidth.ofCells(cells.stream().map(CellNames::of));
        column.setPrefWidth(NAME_FRAME + Math.max(names, WordWidth.ofHead(column.getText())));
        column.getStyleClass().add("sweep-cell-name");
        return column;
    }

    private TableColumn<Cell, Square> seed(long seed, double width) {
        var column = new TableColumn<Cell, Square>(head(seed));
        column.setUserData(seed);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(square(cell.getValue().run(seed))));
        column.setCellFactory(made -> new SquareCell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /** The longest that is ever written into a square is the last epoch of a run under way. */
    private static double squareWidth(List<Cell> cells) {
        int epochs = cells.stream()
                .mapToInt(cell -> cell.question().training().epochs())
                .max()
                .orElse(1);
        return Math.max(
                SQUARE_WIDTH,
                WordWidth.ofCells(Stream.of(new RunMark.Running(epochs, epochs)).map(Square::text)));
    }

    private static String head(long seed) {
        return UiText.of("sweep.matrix.seed", Long.toString(seed));
    }

    private Square square(RunKey run) {
        return new Square(run, model.map(sweep -> sweep.mark(run)).orElseGet(RunMark.Waiting::new));
    }

    /** Colour, sign and words together, never colour alone. */
    private final class SquareCell extends TableCell<Cell, Square> {
        private final Label mark = new Label();
        private final Tooltip tooltip = new Tooltip();

        SquareCell() {
            setAlignment(Pos.CENTER);
            mark.setMaxWidth(Double.MAX_VALUE);
            mark.setAlignment(Pos.CENTER);
            setOnMouseClicked(clicked -> {
                if (getItem() != null) {
                    chosen.accept(getItem().run());
                }
            });
        }

        @Override
        protected void updateItem(Square square, boolean empty) {
            super.updateItem(square, empty);
            setGraphic(empty ? null : mark);
            if (!empty) {
                mark.getStyleClass().setAll("label", "run-mark", square.kind());
                mark.setText(square.sign());
                tooltip.setText(square.words());
                setTooltip(tooltip);
                setAccessibleText(square.words());
            }
        }
    }
}
